import { LANGUAGES, type Language } from '../base/index.ts';
import type { PassageList } from './passages.ts';

/** In which language papers are written, whatever their abstracts and quotations are in. */
export interface MainLanguages {
  /** True for a passage in another language than most of its paper. */
  aside(place: number): boolean;
  /** The main languages of all the papers. */
  written(): ReadonlySet<Language>;
}

/** The language most passages of a document are in, by the document; of two as frequent the first of kk, ru, en. */
function mainLanguages(passages: PassageList): Map<string, Language> {
  const counts = new Map<string, Record<Language, number>>();
  for (let place = 0; place < passages.length; place += 1) {
    const document = passages.document(place);
    const own = counts.get(document) ?? { kk: 0, ru: 0, en: 0 };
    own[passages.lang(place)] += 1;
    counts.set(document, own);
  }
  const most = (own: Record<Language, number>): Language =>
    LANGUAGES.reduce((best, lang) => (own[lang] > own[best] ? lang : best));
  return new Map([...counts].map(([document, own]) => [document, most(own)]));
}

/** Counted by the first question, not when the library is opened. */
export function languagesOf(passages: PassageList): MainLanguages {
  let main: Map<string, Language> | undefined;
  let written: ReadonlySet<Language> | undefined;
  const known = (): Map<string, Language> => {
    main ??= mainLanguages(passages);
    return main;
  };
  return {
    aside: (place) => passages.lang(place) !== known().get(passages.document(place)),
    written: () => {
      written ??= new Set(known().values());
      return written;
    },
  };
}
