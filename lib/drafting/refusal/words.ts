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
export const SERVING_FIELDS: readonly string[] = [DENY_BEFORE, DENY_AFTER, NO_DENIAL];
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
    if (/[,;:()–—]|\s-\s/.test(folded.slice(last, match.index)) || JOINS.has(match[0])) clause += 1;
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
  const placesOf = (field: string) =>
    new Set(found.filter((one) => one.entry.field === field && !innocent.has(one.at)).map((one) => one.at));
  const before = placesOf(DENY_BEFORE);
  const after = placesOf(DENY_AFTER);
  const reachBefore = REACH_BEFORE[lexicon.language];
  const reachAfter = REACH_AFTER[lexicon.language];
  const sameClause = (left: number, right: number) => words[left]?.clause === words[right]?.clause;
  const denied = ({ entry, at, end, suffixDenies }: Found): boolean =>
    entry.denies ||
    suffixDenies ||
    range(at - reachBefore, at - 1).some((n) => before.has(n) && sameClause(n, at)) ||
    range(end + 1, end + reachAfter).some((n) => after.has(n) && sameClause(n, end));
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

interface Part {
  readonly field: string;
  /** `true`: only where denied; `false`: only where not; absent: either. */
  readonly denied?: boolean;
}
/** Meanings that must stand near each other. */
export interface Combination {
  readonly parts: readonly Part[];
  /** How many words they may be apart, first to last. */
  readonly reach: number;
}

const REACH = 12;

/** Reads `crime grave`, `damage ~pay <8`: `~` denied, `+` not denied, `<n` how many words apart at most. */
export function combinationOf(written: string): Combination {
  const items = written.split(/\s+/).filter((item) => item !== '');
  const reach = items.find((item) => item.startsWith('<'));
  const parts = items
    .filter((item) => !item.startsWith('<'))
    .map((item): Part => {
      if (item.startsWith('~')) return { field: item.slice(1), denied: true };
      return item.startsWith('+') ? { field: item.slice(1), denied: false } : { field: item };
    });
  return { parts, reach: reach === undefined ? REACH : Number(reach.slice(1)) };
}

/** Whether the sentence holds the meanings of a combination near each other, in any order. */
export function holds({ parts, reach }: Combination, reading: Reading): boolean {
  const marks = parts
    .flatMap(({ field, denied }, part) =>
      (reading.get(field) ?? [])
        .filter((hit) => denied === undefined || hit.denied === denied)
        .map(({ at }) => ({ at, part })),
    )
    .sort((left, right) => left.at - right.at);
  const last: number[] = parts.map(() => Number.NEGATIVE_INFINITY);
  return marks.some(({ at, part }) => {
    last[part] = at;
    return at - Math.min(...last) <= reach;
  });
}
