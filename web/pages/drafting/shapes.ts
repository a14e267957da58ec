import type { Language } from '../../../lib/base/index.ts';
import type {
  AnswerValue,
  ArgumentBlock,
  DocumentType,
  DocumentTypeSummary,
  DraftResult,
  Override,
} from '../../../lib/drafting/index.ts';

export type { AnswerValue, ArgumentBlock, DocumentType, DocumentTypeSummary, DraftResult };

/** What `/api/document-types/{type}` answers. */
export interface TypeOut {
  readonly form: DocumentType;
  readonly argument_blocks: readonly ArgumentBlock[];
  /** Invented answers by name (`example`, `hard`) and language of the paper. */
  readonly examples: Readonly<Record<string, Partial<Record<Language, AnswerMap>>>>;
}

export type AnswerMap = Readonly<Record<string, AnswerValue | undefined>>;

/** A draft as it is kept and saved; also the body of a request to draft, `type` and `as_of` left out. */
export interface DraftData {
  readonly type: string;
  readonly language: Language;
  readonly answers: AnswerMap;
  readonly overrides: readonly Override[];
  /** Reasons typed beside a finding and not yet confirmed: kept with the draft, without effect on the paper. */
  readonly reasons?: readonly Override[];
  /** Edition of the law when the draft was begun. */
  readonly law_edition?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly eligibility?: Readonly<Record<string, unknown>>;
}

/** The body of a request to draft. */
export function draftRequest(data: DraftData): Omit<DraftData, 'type' | 'reasons'> {
  const { type: _type, reasons: _reasons, ...request } = data;
  return request;
}
