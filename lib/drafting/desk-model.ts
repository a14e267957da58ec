import type { Localized } from '../base/index.ts';
import type { Citation, CitationSource } from './citations.ts';
import type { DraftDocument } from './document.ts';
import type { ArgumentBlock, DocumentType, DocumentTypeSummary, DraftRequest, DraftResult } from './model.ts';
import type { RefusalKnowledge } from './refusal/index.ts';
import type { Limits } from './template.ts';
import type { TemplatesData, TypeData } from './templates.ts';

/** A draft together with the document model that DOCX and PDF are made from. */
export interface Draft extends DraftResult {
  readonly document: DraftDocument;
}

export interface Desk {
  types(): readonly DocumentTypeSummary[];
  /** Throws NotFoundError for an unknown id. */
  type(id: string): DocumentType;
  /** Argument blocks with one of the tags; all without tags. */
  arguments(tags?: readonly string[]): readonly ArgumentBlock[];
  /** Throws NotFoundError and InvalidInputError; an incomplete form gives a draft with findings. */
  draft(id: string, request: DraftRequest): Draft;
  /** The reasons for refusal that the law does not admit, and the words they are known by. */
  refusals(): RefusalKnowledge;
  /** What an address cites, in words, with its edition and whether it was compared with the official text. */
  citation(address: string): Citation & { readonly cited: Localized };
  /** The invented answers that come with a type, by name and language. */
  examples(id: string): TypeData['examples'];
}

export interface DeskParts {
  readonly templates: TemplatesData;
  readonly source: CitationSource;
  readonly limits?: Limits;
}
