import { type Language, type Localized, localized } from '../base/index.ts';
import { allowedWords } from './cell-advice.ts';
import { wordsOf } from './cell-words.ts';
import { COLUMN_NAMES, TEMPLATE_COLUMNS } from './column-names.ts';
import { questionOf } from './questions.ts';

/** A column of a table of cases: its heading and what may be written under it. */
export interface TableColumn {
  /** Name of the fact, or `id`, `term_years`, `term_months`, `term_days`. */
  readonly name: string;
  readonly heading: Localized;
  /** The words it takes, or an example; empty for an identifier. */
  readonly allowed: Readonly<Record<Language, readonly string[]>>;
}

const DAY = { kk: ['05.12.2024'], ru: ['05.12.2024'], en: ['2024-12-05'] } as const;
const NUMBER = { kk: ['бүтін сан'], ru: ['целое число'], en: ['a whole number'] } as const;
const NOTHING = { kk: [], ru: [], en: [] } as const;

/** Columns of the empty table that a clerk fills in, in their order. */
export function tableColumns(): TableColumn[] {
  return TEMPLATE_COLUMNS.map((name) => ({
    name,
    heading: localized((language) => wordsOf(COLUMN_NAMES[name]?.[language] ?? name)[0] ?? name),
    allowed: allowedIn(name),
  }));
}

function allowedIn(name: string): TableColumn['allowed'] {
  if (name === 'id') return NOTHING;
  if (questionOf(name)?.kind === 'date') return DAY;
  if (name.startsWith('term_')) return NUMBER;
  return { kk: allowedWords(name, 'kk'), ru: allowedWords(name, 'ru'), en: allowedWords(name, 'en') };
}
