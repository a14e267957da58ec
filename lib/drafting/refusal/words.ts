import type { RefusalWords, RulingLanguage } from './model.ts';

/** A meaning found in a sentence: `at` and `end` count words, `denied` tells that the sentence says it is not so. */
interface Hit {
  readonly at: number;
  readonly end: number;
  readonly denied: boolean;
}

/** The meanings of one sentence, by field. */
export type Reading = ReadonlyMap<string, readonly Hit[]>;

interface Piece {
  readonly start: string;
  readonly whole: boolean;
}
/** One entry of a field: words that follow each other. */
interface Entry {
  readonly field: string;
  readonly pieces: readonly Piece[];
  readonly denies: boolean;
  readonly takesOut: boolean;
}
/** The entries of a language by the first two letters of their first word. */
export type Lexicon = {
  readonly language: RulingLanguage;
  readonly byStart: ReadonlyMap<string, readonly Entry[]>;
};

/** Fields that serve the reading itself: what denies, before or after, and what only looks like it. */
const DENY_BEFORE = 'deny_before';
const DENY_AFTER = 'deny_after';
const NO_DENIAL = 'no_denial';
/** Auxiliaries, which put no distance between a word and its denial: «негіз болып отырған жоқ». */
const LIGHT = 'light';
/** Auxiliaries passed over at most: the time to read a sentence grows with its length only. */
const MOST_LIGHT = 6;
export const SERVING_FIELDS: readonly string[] = [DENY_BEFORE, DENY_AFTER, NO_DENIAL, LIGHT];
/** How many words away a denying word still reaches, before what it denies and after it. */
const REACH_BEFORE: Readonly<Record<RulingLanguage, number>> = { ru: 3, kk: 2 };
const REACH_AFTER: Readonly<Record<RulingLanguage, number>> = { ru: 4, kk: 2 };

function entryOf(field: string, written: string): Entry {
  const denies = written.startsWith('!');
  const takesOut = written.startsWith('-');
  const pieces = written
    .slice(denies || takesOut ? 1 : 0)
    .split('_')
    .filter((piece) => piece !== '')
    .map((piece) => ({ start: piece.replace(/=$/, ''), whole: piece.endsWith('=') }));
  return { field, pieces, denies, takesOut };
}

const startOf = (word: string): string => word.slice(0, 2);

/** The words of one language, ready to read with. */
export function lexiconOf(words: RefusalWords, language: RulingLanguage): Lexicon {
  const byStart = new Map<string, Entry[]>();
  for (const [field, listed] of Object.entries(words.fields)) {
    for (const written of (listed[language] ?? '').split(/\s+/).filter((one) => one !== '')) {
      const entry = entryOf(field, written);
      const key = startOf(entry.pieces[0]?.start ?? '');
      byStart.set(key, [...(byStart.get(key) ?? []), entry]);
    }
  }
  return { language, byStart };
}

/** Words that join clauses: a denial does not reach over them. */
const JOINS: ReadonlySet<string> = new Set(['и', 'а', 'но', 'или', 'және', 'ал', 'бірақ']);

interface Word {
  readonly text: string;
  /** Number of the clause: words parted by a comma, a colon, a dash, a bracket or «and» are in different ones. */
  readonly clause: number;
}

function wordsOf(folded: string): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  let last = 0;
  for (const match of folded.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) {
    // «Хотя нарушений и нет»: this «and» joins no clause.
    const joins = JOINS.has(match[0]) && !folded.startsWith(' нет', match.index + match[0].length);
    if (/[,;:()–—]|\s-\s/.test(folded.slice(last, match.index)) || joins) clause += 1;
    last = match.index + match[0].length;
    words.push({ text: match[0], clause });
  }
  return words;
}

/** A Kazakh verb form with the suffix that denies («төле-ме-ген», «қатыс-па-йды»); not -мен, -мақ, -мас-ы. */
const KAZAKH_DENIAL = /^\p{L}{0,6}?[мбп][ае](?!н$|қ|к|сы|сі|лар|лер|т)/u;

function pieceFits(piece: Piece, word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (piece.start === '*') return true;
  return piece.whole ? word.text === piece.start : word.text.startsWith(piece.start);
}

type Found = {
  readonly entry: Entry;
  readonly at: number;
  readonly end: number;
  readonly suffixDenies: boolean;
};

function foundIn(words: readonly Word[], { language, byStart }: Lexicon): readonly Found[] {
  return words.flatMap((word, at) =>
    (byStart.get(startOf(word.text)) ?? []).flatMap((entry): Found[] => {
      if (!entry.pieces.every((piece, offset) => pieceFits(piece, words[at + offset]))) return [];
      const end = at + entry.pieces.length - 1;
      const rest = (words[end]?.text ?? '').slice(entry.pieces.at(-1)?.start.length ?? 0);
      return [{ entry, at, end, suffixDenies: language === 'kk' && KAZAKH_DENIAL.test(rest) }];
    }),
  );
}

/** Reads the meanings of a folded sentence. Time grows with its length only. */
export function readSentence(folded: string, lexicon: Lexicon): Reading {
  const words = wordsOf(folded);
  const found = foundIn(words, lexicon);
  const taken = new Set(
    found
      .filter(({ entry }) => entry.takesOut)
      .flatMap(({ entry, at, end }) => range(at, end).map((n) => `${entry.field} ${n}`)),
  );
  const innocent = new Set(
    found.filter(({ entry }) => entry.field === NO_DENIAL).flatMap(({ at, end }) => range(at, end)),
  );
  const placesOf = (field: string, place: (one: Found) => number) =>
    new Set(found.filter((one) => one.entry.field === field && !innocent.has(one.at)).map(place));
  const before = placesOf(DENY_BEFORE, ({ end }) => end);
  const after = placesOf(DENY_AFTER, ({ at }) => at);
  const light = placesOf(LIGHT, ({ at }) => at);
  /** Looks from a word to one side, within its clause; auxiliaries do not count, so many of them at most. */
  const reaches = (from: number, step: 1 | -1, reach: number, denials: ReadonlySet<number>): boolean => {
    let left = reach;
    for (let steps = 1; left > 0 && steps <= reach + MOST_LIGHT; steps++) {
      const place = from + step * steps;
      if (words[place]?.clause !== words[from]?.clause) return false;
      if (denials.has(place)) return true;
      if (!light.has(place)) left -= 1;
    }
    return false;
  };
  const denied = ({ entry, at, end, suffixDenies }: Found): boolean =>
    entry.denies ||
    suffixDenies ||
    reaches(at, -1, REACH_BEFORE[lexicon.language], before) ||
    reaches(end, 1, REACH_AFTER[lexicon.language], after);
  const reading = new Map<string, Hit[]>();
  for (const one of found) {
    const { field } = one.entry;
    if (one.entry.takesOut || taken.has(`${field} ${one.at}`)) continue;
    const hits = reading.get(field) ?? [];
    hits.push({ at: one.at, end: one.end, denied: denied(one) });
    reading.set(field, hits);
  }
  return reading;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
}
