import { ORDINALS } from '../import/labels.ts';

/** A provision a text refers to. */
export interface Citation {
  /** `kz/criminal-code/72/1`. */
  readonly address: string;
  readonly text: string;
}

/** Instruments by how a text names them before the article number. */
const ACTS: readonly (readonly [string, string])[] = [
  ['(?:ҚР\\s+)?ҚАК|Қылмыстық[-–]атқару\\s+кодекс\\p{L}*|УИК(?:\\s+РК)?', 'kz/penal-enforcement-code'],
  ['(?:ҚР\\s+)?ҚПК|Қылмыстық[-–]процес\\p{L}*\\s+кодекс\\p{L}*|УПК(?:\\s+РК)?', 'kz/criminal-procedure-code'],
  ['(?:ҚР\\s+)?ҚК|Қылмыстық\\s+кодекс\\p{L}*|УК(?:\\s+РК)?', 'kz/criminal-code'],
];
const ORDINAL = Object.keys(ORDINALS).join('|');
const PATTERN = new RegExp(
  `(?:(?<!\\p{L})(${ACTS.map(([name]) => name).join('|')})(?:[-–]\\p{L}+)?\\s+)?` +
    `(?<![\\d-])(\\d+(?:-\\d+)*)[-–]\\s?баб\\p{L}*` +
    `(?:\\s+(?:(\\d+(?:-\\d+)*)[-–](?:тармағ|бөлі|бөлім)\\p{L}*|(${ORDINAL})\\s+бөлі\\p{L}*))?`,
  'giu',
);

/** Articles of Kazakh codes a text refers to; an article without an act belongs to `own`, the act of the row. */
export function citationsOf(text: string, own: string): Citation[] {
  return [...text.matchAll(PATTERN)].map((match) => {
    const [all, name, article = '', part, ordinal] = match;
    const act =
      name === undefined
        ? own
        : (ACTS.find(([known]) => new RegExp(`^(?:${known})$`, 'iu').test(name))?.[1] ?? own);
    const number = part ?? (ordinal === undefined ? undefined : String(ORDINALS[ordinal.toLowerCase()]));
    return { address: [act, article, ...(number === undefined ? [] : [number])].join('/'), text: all };
  });
}

/** Whether one address is the other or a provision under it. */
export function within(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}
