import { KIND } from './keys.ts';
import type { SearchIndex } from './open.ts';

/**
 * Damerau-Levenshtein distance (optimal string alignment) between two words, or `most + 1` when it is larger.
 *
 *        б о с а т
 *      0 1 2 3 4 5
 *    б 1 0 1 2 3 4     row by row; only two rows back are kept,
 *    с 2 1 1 1 2 3     the second for the swap of neighbours
 */
export function distance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let value = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1]
      ) {
        value = Math.min(value, (before[column - 2] ?? 0) + 1);
      }
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    before = above;
    above = current;
  }
  return Math.min(above[right.length] ?? most + 1, most + 1);
}

export interface Correction {
  readonly stem: string;
  readonly distance: number;
  /** Documents that have it. */
  readonly count: number;
}

const SHORTEST = 4;
const LONG = 8;
const MOST_CORRECTIONS = 4;

/** Stems of the indexes close to a stem none of them has: same first letter, or the first two swapped or lost. */
export function corrections(stem: string, indexes: readonly SearchIndex[]): Correction[] {
  if (stem.length < SHORTEST || /\d/.test(stem)) return [];
  const most = stem.length >= LONG ? 2 : 1;
  const counts = new Map<string, Correction>();
  for (const first of new Set([stem[0] ?? '', stem[1] ?? ''])) {
    for (const index of indexes) {
      for (const { key, count } of index.keysFrom(KIND.stem + first)) {
        const other = key.slice(1);
        if (Math.abs(other.length - stem.length) > most) continue;
        const known = counts.get(other);
        const apart = known?.distance ?? distance(stem, other, most);
        if (apart <= most)
          counts.set(other, { stem: other, distance: apart, count: (known?.count ?? 0) + count });
      }
    }
  }
  return [...counts.values()]
    .sort(
      (left, right) =>
        left.distance - right.distance || right.count - left.count || (left.stem < right.stem ? -1 : 1),
    )
    .slice(0, MOST_CORRECTIONS);
}

/** A word of a dictionary as it is written, and its stem. */
export interface Known {
  readonly written: string;
  readonly stem: string;
}

export interface Near {
  readonly stems: readonly string[];
  readonly distance: number;
  /** The first of the nearest words, as it is written. */
  readonly written?: string;
}

const NOTHING_NEAR: Near = { stems: [], distance: Number.POSITIVE_INFINITY };

/** Words of a dictionary close to a misspelt one, the nearest only. */
export function nearWords(folded: string, dictionary: ReadonlyMap<string, Known>): Near {
  if (folded.length < SHORTEST + 1) return NOTHING_NEAR;
  let least = folded.length >= LONG ? 2 : 1;
  let stems: string[] = [];
  let nearest = '';
  for (const [word, { stem, written }] of dictionary) {
    if (word[0] !== folded[0] && word[0] !== folded[1]) continue;
    const apart = distance(folded, word, least);
    if (apart > least) continue;
    if (apart < least) stems = [];
    if (stems.length === 0) nearest = written;
    least = apart;
    if (!stems.includes(stem)) stems.push(stem);
  }
  if (stems.length === 0) return NOTHING_NEAR;
  return { stems: stems.slice(0, MOST_CORRECTIONS), distance: least, written: nearest };
}
