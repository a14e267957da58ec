import { encodeKey } from './bytes.ts';
import type { Dictionary } from './dictionary.ts';
import { KIND } from './keys.ts';
import type { SearchIndex } from './open.ts';

/** Shorter words are not corrected: everything is near to them. */
const SHORTEST = 4;
/** From this length two slips are forgiven. */
const LONG = 8;
const MOST_CORRECTIONS = 4;

export interface NearKey {
  /** Number of the key in the dictionary. */
  readonly key: number;
  readonly distance: number;
}

/**
 * Damerau-Levenshtein distance (optimal string alignment) from one word to the words of a sorted dictionary.
 *
 *        б о с а т
 *      0 1 2 3 4 5
 *    б 1 0 1 2 3 4     a row per letter of the other word; only the rows above are needed,
 *    с 2 1 1 1 2 3     the second above for the swap of neighbours
 *
 * Words that follow each other begin alike, so the rows of their common beginning are computed once; a beginning
 * whose row has nothing within reach is left with all its continuations.
 */
class Rows {
  private readonly rows: Uint8Array;
  private readonly width: number;

  constructor(
    private readonly word: Uint8Array,
    private readonly most: number,
  ) {
    this.width = word.length + 1;
    this.rows = new Uint8Array(this.width * (word.length + most + 2));
    for (let column = 0; column < this.width; column += 1) this.rows[column] = column;
  }

  /** Computes the row of letter `depth` (from 1) of a word; returns the least value in it. */
  fill(letters: Uint8Array, start: number, depth: number): number {
    const { rows, width, word } = this;
    const row = depth * width;
    const above = row - width;
    const letter = letters[start + depth - 1] as number;
    const before = depth > 1 ? (letters[start + depth - 2] as number) : -1;
    rows[row] = depth;
    let least = depth;
    for (let column = 1; column < width; column += 1) {
      const own = word[column - 1] as number;
      let value = (rows[above + column - 1] as number) + (own === letter ? 0 : 1);
      const lost = (rows[above + column] as number) + 1;
      const added = (rows[row + column - 1] as number) + 1;
      if (lost < value) value = lost;
      if (added < value) value = added;
      if (column > 1 && own === before && word[column - 2] === letter) {
        const swapped = (rows[above - width + column - 2] as number) + 1;
        if (swapped < value) value = swapped;
      }
      rows[row + column] = value;
      if (value < least) least = value;
    }
    return least;
  }

  /** The distance to a word of `length` letters whose rows are filled. */
  at(length: number): number {
    return this.rows[length * this.width + this.width - 1] as number;
  }

  /** Visits the keys of a dictionary from number `from` on that begin with `head`, if they are within reach. */
  scan(dictionary: Dictionary, from: number, head: Uint8Array, skip: number, found: NearKey[]): void {
    const { blob, offsets } = dictionary;
    let previous = -1;
    let previousLength = 0;
    let filled = 0;
    let dead = Number.POSITIVE_INFINITY;
    for (let key = from; key < dictionary.size; key += 1) {
      const whole = offsets[key] as number;
      for (let at = 0; at < head.length; at += 1) if (blob[whole + at] !== head[at]) return;
      const start = whole + skip;
      const length = (offsets[key + 1] as number) - start;
      let shared = 0;
      const longest = previous < 0 ? 0 : Math.min(length, previousLength, filled);
      while (shared < longest && blob[previous + shared] === blob[start + shared]) shared += 1;
      previous = start;
      previousLength = length;
      if (shared >= dead) continue;
      dead = Number.POSITIVE_INFINITY;
      filled = shared;
      if (Math.abs(length - this.word.length) > this.most) continue;
      while (filled < length && dead > filled) {
        filled += 1;
        if (this.fill(blob, start, filled) > this.most) dead = filled;
      }
      if (filled === length && this.at(length) <= this.most) found.push({ key, distance: this.at(length) });
    }
  }
}

/**
 * Keys close to a word (letters that are neither а to я nor ASCII count three): one slip away, two from eight letters on. Looked for among those with the same first letter
 * or, for the case that the first two were swapped or the first was lost, with the second.
 * @param kind what stands in the keys before the word
 */
export function nearKeys(dictionary: Dictionary, kind: string, word: string): NearKey[] {
  if (word.length < SHORTEST) return [];
  const most = word.length >= LONG ? 2 : 1;
  const rows = new Rows(encodeKey(word), most);
  const found: NearKey[] = [];
  for (const first of new Set([word[0], word[1]])) {
    const head = `${kind}${first}`;
    rows.scan(dictionary, dictionary.lowerBound(head), encodeKey(head), kind.length, found);
  }
  return found;
}

export interface Correction {
  readonly stem: string;
  readonly distance: number;
  /** Documents that have it. */
  readonly count: number;
}

/** Stems of the indexes close to a stem none of them has, the nearest and the most frequent first. */
export function corrections(stem: string, indexes: readonly SearchIndex[]): Correction[] {
  if (stem.length < SHORTEST || /\d/.test(stem)) return [];
  const known = new Map<string, Correction>();
  for (const index of indexes) {
    for (const { key, distance } of nearKeys(index.keys, KIND.stem, stem)) {
      const other = index.keys.key(key).slice(KIND.stem.length);
      const count = (known.get(other)?.count ?? 0) + index.countOf(key);
      known.set(other, { stem: other, distance, count });
    }
  }
  return [...known.values()]
    .sort(
      (left, right) =>
        left.distance - right.distance || right.count - left.count || (left.stem < right.stem ? -1 : 1),
    )
    .slice(0, MOST_CORRECTIONS);
}

export interface NearWords {
  readonly stems: readonly string[];
  readonly distance: number;
  /** The first of the nearest words, as it is written. */
  readonly written?: string;
}

/** The nearest of some words: their stems, and how the first of them is written. */
export function nearestOf(
  words: readonly { readonly distance: number; readonly stem: string; readonly written: string }[],
): NearWords {
  const distance = Math.min(...words.map((word) => word.distance));
  const nearest = words.filter((word) => word.distance === distance);
  const [first] = nearest;
  const stems = [...new Set(nearest.map((word) => word.stem))].slice(0, MOST_CORRECTIONS);
  return first === undefined ? { stems, distance } : { stems, distance, written: first.written };
}
