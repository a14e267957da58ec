import type { Language } from '../base/index.ts';
import type { ArgumentBlock, DocumentType } from './model.ts';
import type { RefusalKnowledge } from './refusal/index.ts';

/** One file of a templates folder; `path` is relative to it and uses `/`. */
export interface TemplateFile {
  readonly path: string;
  readonly content: string;
}

export interface TypeData {
  readonly form: DocumentType;
  readonly texts: Readonly<Partial<Record<Language, string>>>;
  /** Answers of invented cases by name (`example`, `hard`) and language. */
  readonly examples: Readonly<Record<string, Partial<Record<Language, unknown>>>>;
}

/** Everything under `templates/`, checked; the shape of `dist/data/templates.json`. */
export interface TemplatesData {
  readonly types: readonly TypeData[];
  readonly partials: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  readonly arguments: readonly ArgumentBlock[];
  readonly refusals: RefusalKnowledge;
}
