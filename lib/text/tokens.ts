import { foldWord } from './fold.ts';

/** One word of a text: its place in the original (UTF-16 offsets, end exclusive) and its folded form. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** True when the original has a letter only Kazakh uses: evidence of the language. */
  readonly kazakh: boolean;
}

/**
 * A word, possibly broken by a hyphen at a line end: `жауапкер-⏎шілікке` is one word. A hyphen inside a line
 * separates two words, so `мінез-құлық` can be found by either half.
 */
const WORD = /[\p{L}\p{M}\p{N}\u00ad]+(?:['’ʼ]\p{L}+)?(?:-[ \t]*\r?\n[ \t]*\p{Ll}[\p{L}\p{M}\u00ad]*)*/gu;
const BREAK = /-[ \t]*\r?\n[ \t]*/g;
const KAZAKH_LETTER = /[әғқңөұүһіӘҒҚҢӨҰҮҺІəƏ]/;
const POSSESSIVE = /['’ʼ]s?$/;

/** Splits text into words with true offsets to the original. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const word = raw.includes('\n') ? raw.replace(BREAK, '') : raw;
    const folded = foldWord(/['’ʼ]/.test(word) ? word.replace(POSSESSIVE, '').replace(/['’ʼ]/g, '') : word);
    if (folded === '') continue;
    tokens.push({
      start: match.index,
      end: match.index + raw.length,
      folded,
      kazakh: KAZAKH_LETTER.test(word),
    });
  }
  return tokens;
}
