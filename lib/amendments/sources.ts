import type { Corpus } from '../corpus/index.ts';
import type { StandardLookup, StandardSuggestion } from './check/index.ts';

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
