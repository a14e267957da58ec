import { foldWord } from './fold.ts';

/**
 * What a UTF-16 unit below 0x530 means to a reader of words: the folded letter of a plain one, or one of the marks
 * below. A word of plain letters of one script is folded letter by letter; any other goes through `foldWord`.
 */
export const NO_LETTER = 0;
/** A letter, mark or digit that needs the care of `foldWord`. */
export const ODD = 1;

const END = 0x530;
const WORD_UNIT = /[\p{L}\p{M}\p{N}\u00ad]/u;
const PLAIN = /[a-z0-9а-яёәғқңөұүһі]/i;

const TABLE = Uint16Array.from({ length: END }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (!WORD_UNIT.test(letter)) return NO_LETTER;
  if (!PLAIN.test(letter)) return ODD;
  return foldWord(letter).charCodeAt(0);
});

/** General punctuation, U+2000 to U+206F, has no letters. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code < 0x2070;

/** The folded letter of a unit, `NO_LETTER` or `ODD`. */
export function letterAt(code: number): number {
  if (code < END) return TABLE[code] as number;
  return isPunctuation(code) ? NO_LETTER : ODD;
}

const KAZAKH = new Set([...'әғқңөұүһіəӘҒҚҢӨҰҮҺІƏ'].map((letter) => letter.charCodeAt(0)));
const FIRST_KAZAKH = 0x18f;

/** True for the letters only Kazakh has, and for the Latin schwa that stands in for one of them. */
export function isKazakhLetter(code: number): boolean {
  return code >= FIRST_KAZAKH && (code < 0x410 || code > 0x44f) && KAZAKH.has(code);
}
