import { LANGUAGES, type Language } from '../base/index.ts';
import type { Corpus } from '../corpus/index.ts';
import { foldText, tokenize } from '../text/index.ts';

/** Something to search for, offered while a query is typed. */
export interface Suggestion {
  readonly text: string;
  readonly lang: Language;
  readonly kind: 'concept' | 'heading';
  /** The provision of a heading. */
  readonly address?: string;
}

interface Offer extends Suggestion {
  readonly folded: string;
  /** Labels the user may type to reach the suggestion. */
  readonly words: readonly string[];
}

export type Suggester = (typed: string, lang: Language | undefined, limit: number) => Suggestion[];

const LONGEST = 100;

function offersOf(corpus: Corpus): Offer[] {
  const offers: Offer[] = [];
  const add = (suggestion: Suggestion): void => {
    const folded = foldText(suggestion.text).trim();
    offers.push({ ...suggestion, folded, words: tokenize(suggestion.text).map((token) => token.folded) });
  };
  for (const concept of corpus.data.concepts) {
    for (const lang of LANGUAGES) {
      const labels = [concept.pref[lang], ...(concept.abbr[lang] ?? []), ...(concept.alt[lang] ?? [])];
      for (const text of labels) add({ text, lang, kind: 'concept' });
    }
  }
  for (const instrument of corpus.data.instruments) {
    for (const provision of instrument.provisions) {
      for (const lang of LANGUAGES) {
        const address = `${instrument.address}/${provision.number}`;
        add({ text: provision.heading[lang], lang, kind: 'heading', address });
      }
    }
  }
  return offers;
}

/** 0 not at all; more for the beginning of the text, for a concept, for the language asked. */
function worth(offer: Offer, typed: string, words: readonly string[], lang: Language | undefined): number {
  const last = words.at(-1) ?? '';
  const all = words.every((word) =>
    offer.words.some((one) => (word === last ? one.startsWith(word) : one === word)),
  );
  const begins = offer.folded.startsWith(typed);
  if (!all && !begins) return 0;
  return (
    (begins ? 4 : 1) +
    (offer.kind === 'concept' ? 2 : 0) +
    (offer.lang === lang ? 1 : 0) -
    offer.folded.length / 1000
  );
}

/** Makes a function that offers concepts and headings beginning with what was typed. */
export function createSuggester(corpus: Corpus): Suggester {
  let offers: Offer[] | undefined;
  return (typed, lang, limit) => {
    const short = typed.slice(0, LONGEST);
    const words = tokenize(short).map((token) => token.folded);
    if (words.length === 0) return [];
    offers ??= offersOf(corpus);
    const folded = foldText(short).trim();
    const seen = new Set<string>();
    return offers
      .map((offer) => ({ offer, value: worth(offer, folded, words, lang) }))
      .filter(({ value }) => value > 0)
      .sort((left, right) => right.value - left.value || (left.offer.folded < right.offer.folded ? -1 : 1))
      .filter(({ offer }) => !seen.has(offer.folded) && seen.add(offer.folded))
      .slice(0, limit)
      .map(({ offer: { text, lang: own, kind, address } }) => ({
        text,
        lang: own,
        kind,
        ...(address !== undefined && { address }),
      }));
  };
}
