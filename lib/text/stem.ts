import snowball from 'snowball-stemmers';
import type { Language } from '../base/index.ts';
import { stemKazakh } from './kazakh/stem.ts';

const russian = snowball.newStemmer('russian');
const english = snowball.newStemmer('english');

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  kk: stemKazakh,
  ru: (word) => russian.stem(word),
  en: (word) => english.stem(word),
};

/** Stems are asked for again and again for the same words; the cache is emptied when it grows large. */
const CACHE_LIMIT = 50_000;
const caches: Readonly<Record<Language, Map<string, string>>> = {
  kk: new Map(),
  ru: new Map(),
  en: new Map(),
};

/** The stem of a folded word in a language; a word with digits is its own stem. */
export function stemWord(word: string, language: Language): string {
  const cache = caches[language];
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stem = /\d/.test(word) ? word : STEMMERS[language](word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, stem);
  return stem;
}
