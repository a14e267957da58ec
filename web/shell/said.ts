import type { Language, Localized } from '../../lib/base/index.ts';

type Words = readonly string[];

const FILES: Readonly<Record<Language, () => Promise<{ readonly default: Words }>>> = {
  kk: () => import('words:kk'),
  ru: () => import('words:ru'),
  en: () => import('words:en'),
};

const here: Partial<Record<Language, Words>> = {};

/** The word at a place; while its language is not here, that of one which is. */
function wordAt(language: Language, place: number): string {
  const words = here[language] ?? here.kk ?? here.ru ?? here.en;
  return words?.[place] ?? '';
}

/** A text by its place in the files of words; stands for {@link Localized} in the built pages. */
class Said implements Localized {
  constructor(private readonly place: number) {}
  get kk(): string {
    return wordAt('kk', this.place);
  }
  get ru(): string {
    return wordAt('ru', this.place);
  }
  get en(): string {
    return wordAt('en', this.place);
  }
}

export const say = (place: number): Localized => new Said(place);

/** True when the words of the language are here. */
export const hasWords = (language: Language): boolean => here[language] !== undefined;

/** Fetches the words of a language. @throws when the file of words is not to be had. */
export async function loadWords(language: Language): Promise<void> {
  here[language] ??= (await FILES[language]()).default;
}
