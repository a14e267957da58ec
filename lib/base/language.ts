/** The three languages of the product, Kazakh first. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in every language of the product. A text that exists in one exists in all three. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value);
}

/** Builds a {@link Localized} by calling `make` once per language. */
export function localized<T>(make: (language: Language) => T): Localized<T> {
  return { kk: make('kk'), ru: make('ru'), en: make('en') };
}
