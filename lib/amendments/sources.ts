import type { Language } from '../base/index.ts';
import type { Corpus } from '../corpus/index.ts';
import type { LawLookup, StandardLookup, StandardSuggestion } from './check/index.ts';
import type { TableLanguage } from './model.ts';

/** Standards that the crosswalk of the corpus links to a provision or to its article. */
export function standardsOf(corpus: Pick<Corpus, 'data' | 'caption'>): StandardLookup {
  return (address) => {
    const near = (national: string): boolean =>
      national === address || national.startsWith(`${address}/`) || address.startsWith(`${national}/`);
    const found = new Map<string, StandardSuggestion>();
    for (const { standard, national } of corpus.data.crosswalk) {
      if (!near(national)) continue;
      const label = (language: 'kk' | 'ru' | 'en'): string => corpus.caption(standard, language);
      found.set(standard, {
        address: standard,
        label: { kk: label('kk'), ru: label('ru'), en: label('en') },
      });
    }
    return [...found.values()];
  };
}

/** One edition of an act in one language, and how to find an article in it. */
export interface OfficialEdition {
  readonly instrument: string;
  /** YYYY-MM-DD. */
  readonly edition: string;
  readonly lang: Language;
  /** The words of a provision with its heading and everything under it. */
  find(address: string): { readonly text: string; readonly repealed?: boolean } | undefined;
}

/**
 * The official texts of a store as the check asks for them: for each act the latest edition not after `date`,
 * wording in the language of the table, existence and repeal from any language.
 */
export function lawOf(texts: readonly OfficialEdition[], language: TableLanguage, date: string): LawLookup {
  return (address) => {
    const instrument = address.split('/').slice(0, 2).join('/');
    const known = texts
      .filter((text) => text.instrument === instrument && text.edition <= date)
      .sort((one, other) => other.edition.localeCompare(one.edition));
    const [latest] = known;
    if (latest === undefined) return undefined;
    const own = known.find((text) => text.lang === language && text.edition === latest.edition);
    const unit = (own ?? latest).find(address);
    if (unit === undefined) return 'missing';
    return {
      address,
      edition: latest.edition,
      ...(own === undefined ? {} : { text: unit.text }),
      ...(unit.repealed === true ? { repealed: true } : {}),
    };
  };
}
