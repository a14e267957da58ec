import { cyrillicReadings, foldWord, isOneSlip, type Token } from '../text/index.ts';
import { ABROAD, ASKED, COUNTED, ELSEWHERE } from './outside-words.ts';

/** What a query asks that lies beside the field. */
export interface Outside {
  /** Forms, addresses, prices, timetables, vacancies: nothing answers. */
  readonly asked: boolean;
  /** How many there are, or were: no provision answers. */
  readonly counted: boolean;
  /** Tokens of the query, by their place, that name another branch of the law or another state; no provision answers. */
  readonly elsewhere: readonly number[];
}

interface Piece {
  readonly letters: string;
  /** True for the beginning of a word. */
  readonly open: boolean;
}

/** Words that follow each other. */
type Run = readonly Piece[];
/** Any one of some runs. */
type Part = readonly Run[];
type Kind = 'asked' | 'counted' | 'elsewhere';

interface Phrase {
  readonly kind: Kind;
  readonly parts: readonly Part[];
}

function readPiece(written: string): Piece {
  const open = written.endsWith('*');
  return { letters: foldWord(open ? written.slice(0, -1) : written), open };
}

function readPhrases(text: string, kind: Kind): Phrase[] {
  return text
    .split(/[\n|,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({
      kind,
      parts: line.split(/\s+/).map((part) => part.split('/').map((run) => run.split(/[_-]/).map(readPiece))),
    }));
}

const PHRASES: readonly Phrase[] = [
  ...readPhrases(ASKED, 'asked'),
  ...readPhrases(COUNTED, 'counted'),
  ...readPhrases(ELSEWHERE, 'elsewhere'),
  ...readPhrases(ABROAD, 'elsewhere'),
];

const HEAD = 2;

/** Phrases by the first letters of a word that may open one of the runs of their first part. */
const BY_HEAD: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const byHead = new Map<string, Set<Phrase>>();
  for (const phrase of PHRASES) {
    for (const [first] of phrase.parts[0] ?? []) {
      const head = (first?.letters ?? '').slice(0, HEAD);
      byHead.set(head, (byHead.get(head) ?? new Set()).add(phrase));
    }
  }
  return new Map([...byHead].map(([head, phrases]) => [head, [...phrases]]));
})();

/** A word of the query as it may be read: itself, and for a Latin one its readings in Cyrillic. */
interface Read {
  readonly readings: readonly string[];
  /** True for a word that no text has: it may be misspelt. */
  readonly unknown: boolean;
}
type Readings = readonly Read[];

/** A shorter Latin word is Cyrillic by chance: `too` is no company. */
const LONG = 4;
/** A shorter word, or beginning of one, is one slip from too many others: `стоял` from `стоят`. */
const SHORTEST_SLIP = { word: 6, beginning: 5 } as const;

/** True for a word that is one slip from a piece, or begins so; its first letters are right. */
function isSlipOf(word: string, { letters, open }: Piece): boolean {
  const shortest = open ? SHORTEST_SLIP.beginning : SHORTEST_SLIP.word;
  if (letters.length < shortest || word.slice(0, HEAD) !== letters.slice(0, HEAD)) return false;
  if (!open) return isOneSlip(word, letters);
  return [-1, 0, 1].some((more) => isOneSlip(word.slice(0, letters.length + more), letters));
}

function fits(word: Read | undefined, piece: Piece): boolean {
  const { letters, open } = piece;
  return (
    word?.readings.some(
      (one) => (open ? one.startsWith(letters) : one === letters) || (word.unknown && isSlipOf(one, piece)),
    ) ?? false
  );
}

/** Places of the words of a run, wherever it stands. */
function runAt(words: Readings, run: Run): number[] | undefined {
  for (let at = 0; at + run.length <= words.length; at += 1) {
    if (run.every((piece, next) => fits(words[at + next], piece))) return run.map((_, next) => at + next);
  }
  return undefined;
}

/** Other words that may stand among those of a phrase. */
const LOOSE = 4;

/** Places of the words of a phrase; `undefined` when the query does not have it. */
function placesOf(words: Readings, { parts }: Phrase): number[] | undefined {
  const places = new Set<number>();
  for (const part of parts) {
    const found = part.map((run) => runAt(words, run)).find((one) => one !== undefined);
    // one word cannot be two parts of a phrase
    if (found === undefined || found.every((at) => places.has(at))) return undefined;
    for (const at of found) places.add(at);
  }
  const sorted = [...places].sort((left, right) => left - right);
  const span = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) + 1;
  return span <= sorted.length + LOOSE ? sorted : undefined;
}

/** The number of an institution, `ЕЦ-166/5`: who gives it asks about the place. */
const INSTITUTION = /(?<![\p{L}\p{N}])\p{L}{2}[\s-]?1\d\d\s?\/\s?\d{1,2}(?!\p{N})/u;

/**
 * Reads what a query asks beside the field.
 * @param unknown tells of a word that no text has it; then it may be a slip of one of ours
 */
export function outsideOf(
  tokens: readonly Token[],
  query: string,
  unknown: (token: Token) => boolean = () => false,
): Outside {
  const words = tokens.map(
    (token): Read => ({
      readings: [token.folded, ...(token.folded.length >= LONG ? cyrillicReadings(token.folded) : [])],
      unknown: unknown(token),
    }),
  );
  const near = new Set<Phrase>();
  for (const { readings } of words)
    for (const word of readings)
      for (const phrase of BY_HEAD.get(word.slice(0, HEAD)) ?? []) near.add(phrase);
  const kinds = new Set<Kind>();
  const elsewhere = new Set<number>();
  for (const phrase of near) {
    const places = placesOf(words, phrase);
    if (places === undefined) continue;
    kinds.add(phrase.kind);
    if (phrase.kind === 'elsewhere') for (const place of places) elsewhere.add(place);
  }
  return {
    asked: kinds.has('asked') || INSTITUTION.test(query),
    counted: kinds.has('counted'),
    elsewhere: [...elsewhere].sort((left, right) => left - right),
  };
}
