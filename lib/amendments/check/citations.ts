import { findCitations } from '../../citation/index.ts';
import { ORDINALS } from '../import/labels.ts';

/** A provision a text refers to. */
export interface Citation {
  /** `kz/criminal-code/72/1`. */
  readonly address: string;
  readonly text: string;
}

/** Codes by the abbreviations that rationales put right before the number. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/ҚАК|УИК/u, 'kz/penal-enforcement-code'],
  [/ҚПК|УПК/u, 'kz/criminal-procedure-code'],
  [/ҚК|УК/u, 'kz/criminal-code'],
];
const ORDINAL = Object.keys(ORDINALS).join('|');
/** A code named right before its article belongs to it, whatever act was named earlier in the sentence. */
const NAMED = new RegExp(
  `(?<!\\p{L})(ҚАК|ҚПК|ҚК|УИК|УПК|УК)(?:[-–]\\p{L}+)?\\s+(\\d+(?:-\\d+)*)[-–]\\s?баб\\p{L}*` +
    `(?:\\s+(?:(\\d+(?:-\\d+)*)[-–](?:тармағ|бөлі)\\p{L}*|(${ORDINAL})\\s+бөлі\\p{L}*))?`,
  'giu',
);

/** Provisions a text refers to; a number without an act belongs to `own`, the act of the row. */
export function citationsOf(text: string, own: string): Citation[] {
  const named = [...text.matchAll(NAMED)].map((match): Citation => {
    const [all, name = '', article = '', part, ordinal] = match;
    const act = CODES.find(([code]) => code.test(name.toUpperCase()))?.[1] ?? own;
    const number = part ?? (ordinal === undefined ? undefined : String(ORDINALS[ordinal.toLowerCase()]));
    return { address: [act, article, ...(number === undefined ? [] : [number])].join('/'), text: all };
  });
  const found = findCitations(text, own.includes('/') ? { instrument: own } : {}).flatMap(
    (citation): Citation[] =>
      citation.address === undefined || citation.path.length === 0
        ? []
        : [{ address: citation.address, text: citation.text }],
  );
  return [...named, ...found.filter(({ address }) => !named.some((one) => one.address === address))];
}

/** Whether one address is the other or a provision under it. */
export function within(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}
