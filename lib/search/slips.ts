import { isKazakhRoot } from '../text/index.ts';
import type { Bridge } from './bridge.ts';
import { KIND } from './keys.ts';
import type { SearchIndex } from './open.ts';
import type { Group } from './plan.ts';
import type { QueryWord } from './query.ts';
import { corrections } from './spelling.ts';
import { isStopSlip } from './stopwords.ts';
import { STAND_IN } from './weights.ts';

/** What a query is planned over. */
export interface Context {
  readonly bridge: Bridge;
  readonly indexes: readonly SearchIndex[];
}

const held = ({ indexes }: Context, stem: string): boolean =>
  indexes.some((index) => index.find(KIND.stem + stem) !== undefined);

/** True for a stem that some text or label has. */
export const known = (context: Context, stem: string): boolean =>
  held(context, stem) || context.bridge.knows(stem);

/** Leaves out misspelt words that only ask, when others are left: they would be taken for slips of words of the field. */
export function withoutStopSlips(context: Context, words: readonly QueryWord[]): readonly QueryWord[] {
  const telling = words.filter(
    ({ token, stems }) =>
      stems.some((stem) => known(context, stem) || isKazakhRoot(stem)) || !isStopSlip(token.folded),
  );
  return telling.length > 0 ? telling : words;
}

/** A word with what it was meant to be. */
export interface Corrected {
  readonly word: QueryWord;
  /** Stems that stand in for an unknown one. */
  readonly stems: readonly string[];
  /** How the nearest known word is written, when the word is taken for a slip. */
  readonly written?: string;
}

const KAZAKH_LETTER = /[әғқңөұүһі]/i;

/** A word typed with Kazakh letters is no slip of a word of another language: `дисциплинарлық`, `дисциплинарные`. */
const offers = ({ token }: QueryWord, written: string): boolean =>
  !token.kazakh || KAZAKH_LETTER.test(written);

/** Compares a word nothing knows with the words of the labels and of the texts. */
export function correct(context: Context, word: QueryWord): Corrected {
  // a Kazakh word that no text has is not a slip of the finger, nor is `качан` one of a term
  if (word.stems.some((stem) => known(context, stem) || isKazakhRoot(stem))) return { word, stems: [] };
  if (isStopSlip(word.token.folded)) return { word, stems: [] };
  const label = context.bridge.near(word.token.folded);
  const found = word.stems.flatMap((stem) => corrections(stem, context.indexes));
  const least = Math.min(label.distance, ...found.map((one) => one.distance));
  const nearest = found.filter((one) => one.distance === least).slice(0, 3);
  const stems = [
    ...(label.distance === least ? label.stems : []),
    ...nearest.map((one) => one.stem),
    ...context.bridge.begunBy(word.token.folded),
  ];
  const { written } = label;
  const slip = written !== undefined && label.distance === least && offers(word, written);
  return { word, stems: [...new Set(stems)], ...(slip && { written }) };
}

/** Places of the words that were taken for slips. */
export const slipsOf = (corrected: readonly Corrected[]): ReadonlySet<number> =>
  new Set(corrected.flatMap(({ stems }, at) => (stems.length > 0 ? [at] : [])));

/** The query with its slips put right, when there are any. */
export function putRight(query: string, corrected: readonly Corrected[]): string | undefined {
  let right = query;
  // from the end, so that the places before stay true
  for (const { word, written } of [...corrected].reverse()) {
    if (written !== undefined)
      right = right.slice(0, word.token.start) + written + right.slice(word.token.end);
  }
  return right === query ? undefined : right;
}

export function spellingGroups(corrected: readonly Corrected[]): Group[] {
  return corrected.flatMap(({ stems }, slot): Group[] =>
    stems.length === 0
      ? []
      : [
          {
            slots: [slot],
            reason: 'spelling',
            weight: STAND_IN.spelling,
            covers: true,
            variants: stems.map((stem) => ({ keys: [KIND.stem + stem], weight: 1 })),
          },
        ],
  );
}
