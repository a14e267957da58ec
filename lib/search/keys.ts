import type { Language } from '../base/index.ts';
import { stemWord } from '../text/index.ts';

/**
 * The three keys of a word. A key is a string whose first letter tells its kind:
 *   s + stem, p + first five letters, g + four letters in a row (the word opened by `_`).
 * And of a passage, for each provision it cites: c + its address.
 */
export const KIND = { stem: 's', prefix: 'p', gram: 'g', citation: 'c' } as const;

const PREFIX_LETTERS = 5;
const GRAM_LETTERS = 4;
const LATIN_WORD = /^[a-z]/;

/** The language whose stemmer serves a word: Latin words are English, whatever the text around them. */
export function languageOfWord(folded: string, textLanguage: Language): Language {
  if (LATIN_WORD.test(folded)) return 'en';
  return textLanguage === 'en' ? 'ru' : textLanguage;
}

export function stemKey(folded: string, language: Language): string {
  return KIND.stem + stemWord(folded, languageOfWord(folded, language));
}

export function prefixKey(folded: string): string {
  return KIND.prefix + folded.slice(0, PREFIX_LETTERS);
}

/** The four-letter grams of a word, each once; numbers and words of one or two letters have none. */
export function gramKeys(folded: string): string[] {
  if (folded.length < 3 || /^\d/.test(folded)) return [];
  const padded = `_${folded}`;
  const grams = new Set<string>();
  for (let at = 0; at + GRAM_LETTERS <= padded.length; at += 1) {
    grams.add(KIND.gram + padded.slice(at, at + GRAM_LETTERS));
  }
  return [...grams];
}
