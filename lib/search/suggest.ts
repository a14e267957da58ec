import { LANGUAGES, type Language, once } from '../base/index.ts';
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
}

export type Suggester = (typed: string, lang: Language | undefined, limit: number) => Suggestion[];

const LONGEST = 100;

function suggestionsOf(corpus: Corpus): Suggestion[] {
  const concepts = corpus.data.concepts.flatMap(({ pref, abbr, alt }) =>
    LANGUAGES.flatMap((lang) =>
      [pref[lang], ...(abbr[lang] ?? []), ...(alt[lang] ?? [])].map(
        (text): Suggestion => ({ text, lang, kind: 'concept' }),
      ),
    ),
  );
  const headings = corpus.data.instruments.flatMap(({ address, provisions }) =>
    provisions.flatMap(({ number, heading }) =>
      LANGUAGES.map(
        (lang): Suggestion => ({
          text: heading[lang],
          lang,
          kind: 'heading',
          address: `${address}/${number}`,
        }),
      ),
    ),
  );
  return [...concepts, ...headings];
}

/** What can be offered in the order of the folded texts, and where each word stands: nothing else is looked at. */
interface Offers {
  readonly list: readonly Offer[];
  /** Folded words in their order, and for each the places in `list` that have it. */
  readonly words: readonly string[];
  readonly places: readonly (readonly number[])[];
}

function order(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function offersOf(corpus: Corpus): Offers {
  const list = suggestionsOf(corpus)
    .map((one): Offer => ({ ...one, folded: foldText(one.text).trim() }))
    .sort((left, right) => order(left.folded, right.folded));
  const places = new Map<string, number[]>();
  list.forEach(({ text }, at) => {
    for (const word of new Set(tokenize(text).map((token) => token.folded))) {
      const own = places.get(word);
      if (own === undefined) places.set(word, [at]);
      else own.push(at);
    }
  });
  const words = [...places.keys()].sort(order);
  return { list, words, places: words.map((word) => places.get(word) ?? []) };
}

/** The first of the sorted texts that is not before `text`. */
function lowerBound(size: number, textAt: (at: number) => string, text: string): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (textAt(middle) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Places of the offers with all the words, the last of which may be only begun, or that begin as was typed. */
function* found({ list, words, places }: Offers, typed: string, asked: readonly string[]) {
  const last = asked.at(-1) ?? '';
  const before = asked.slice(0, -1).filter((word) => word !== last);
  const whole = before.map((word) => {
    const at = lowerBound(words.length, (one) => words[one] ?? '', word);
    return new Set(words[at] === word ? places[at] : []);
  });
  const seen = new Set<number>();
  for (
    let at = lowerBound(words.length, (one) => words[one] ?? '', last);
    words[at]?.startsWith(last);
    at += 1
  ) {
    for (const place of places[at] ?? []) {
      if (seen.has(place) || !whole.every((set) => set.has(place))) continue;
      seen.add(place);
      yield place;
    }
  }
  for (
    let at = lowerBound(list.length, (one) => list[one]?.folded ?? '', typed);
    list[at]?.folded.startsWith(typed);
    at += 1
  ) {
    if (!seen.has(at)) yield at;
  }
}

/** More for the beginning of the text, for a concept, for the language asked, for few letters. */
function worth(offer: Offer, typed: string, lang: Language | undefined): number {
  return (
    (offer.folded.startsWith(typed) ? 4 : 1) +
    (offer.kind === 'concept' ? 2 : 0) +
    (offer.lang === lang ? 1 : 0) -
    offer.folded.length / 1000
  );
}

interface Valued {
  readonly place: number;
  readonly value: number;
}

/** Puts an offer among the best, of which there are few, best first; of one text only the best offer stays. */
function insert(best: Valued[], one: Valued, limit: number, folded: (place: number) => string): void {
  const worse = ({ value, place }: Valued): boolean =>
    value < one.value || (value === one.value && place > one.place);
  const last = best.at(-1);
  if (best.length === limit && last !== undefined && !worse(last)) return;
  const same = best.findIndex(({ place }) => folded(place) === folded(one.place));
  if (same >= 0) {
    const other = best[same];
    if (other !== undefined && !worse(other)) return;
    best.splice(same, 1);
  }
  const at = best.findIndex(worse);
  best.splice(at < 0 ? best.length : at, 0, one);
  if (best.length > limit) best.pop();
}

/** Makes a function that offers concepts and headings beginning with what was typed. */
export function createSuggester(corpus: Corpus): Suggester {
  const made = once(() => offersOf(corpus));
  return (typed, lang, limit) => {
    const short = typed.slice(0, LONGEST);
    const asked = tokenize(short).map((token) => token.folded);
    if (asked.length === 0 || limit < 1) return [];
    const offers = made();
    const folded = foldText(short).trim();
    const best: Valued[] = [];
    for (const place of found(offers, folded, asked)) {
      const offer = offers.list[place];
      if (offer === undefined) continue;
      insert(
        best,
        { place, value: worth(offer, folded, lang) },
        limit,
        (at) => offers.list[at]?.folded ?? '',
      );
    }
    return best.flatMap(({ place }) => {
      const offer = offers.list[place];
      if (offer === undefined) return [];
      const { folded: _, ...suggestion } = offer;
      return [suggestion];
    });
  };
}
