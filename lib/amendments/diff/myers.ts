import { bitPairs } from './bits.ts';

/**
 * Longest common subsequence by Myers' two-sided search (E. W. Myers, "An O(ND) difference algorithm and its
 * variations", Algorithmica 1, 1986). Goals: the true longest subsequence, bounded memory, and no slow case for
 * two texts that share little: symbols that the other side lacks can be in no common subsequence, so they are set
 * aside before the search.
 * Every step of both searches is kept and the path is read off where they meet, which halves the work of the
 * paper's divide and conquer; 2000 steps are the most, 16 MB.
 */
export interface Changed {
  /** 1 where the old symbol is deleted. */
  readonly deleted: Uint8Array;
  /** 1 where the new symbol is inserted. */
  readonly inserted: Uint8Array;
}

type Match = (x: number, y: number) => void;

/** Compares two sequences of interned symbols (small non-negative integers). */
export function compareSymbols(old: Int32Array, next: Int32Array): Changed {
  const deleted = new Uint8Array(old.length).fill(1);
  const inserted = new Uint8Array(next.length).fill(1);
  const oldKept = indexesPresent(old, next);
  const nextKept = indexesPresent(next, old);
  commonPairs(
    oldKept.map((index) => old[index] ?? -1),
    nextKept.map((index) => next[index] ?? -1),
    (x, y) => {
      deleted[oldKept[x] ?? 0] = 0;
      inserted[nextKept[y] ?? 0] = 0;
    },
  );
  return { deleted, inserted };
}

/** Indexes of the symbols of `one` that occur in `other` too. */
function indexesPresent(one: Int32Array, other: Int32Array): Int32Array {
  let most = 0;
  for (const symbol of one) if (symbol > most) most = symbol;
  const present = new Uint8Array(most + 1);
  for (const symbol of other) present[symbol] = 1; // beyond the end it is no symbol of `one`, and nothing is set
  const indexes = new Int32Array(one.length);
  let count = 0;
  for (let index = 0; index < one.length; index++)
    if (present[one[index] ?? 0] === 1) indexes[count++] = index;
  return indexes.subarray(0, count);
}

/** Calls `match` for every pair of one longest common subsequence, in no fixed order. */
function commonPairs(a: Int32Array, b: Int32Array, match: Match): void {
  let [start, oldEnd, nextEnd] = [0, a.length, b.length];
  while (start < oldEnd && start < nextEnd && a[start] === b[start]) match(start, start++);
  while (oldEnd > start && nextEnd > start && a[oldEnd - 1] === b[nextEnd - 1]) match(--oldEnd, --nextEnd);
  if (oldEnd === start || nextEnd === start) return;
  const inside: Match = (x, y) => match(start + x, start + y);
  const [own, other] = [a.subarray(start, oldEnd), b.subarray(start, nextEnd)];
  if (!search(own, other, inside)) bitPairs(own, other, inside);
}

/** Beyond this many edits from each end the search goes over to bit vectors: there they are the quicker way. */
const manyEdits = (n: number, m: number): number => Math.min(2000, 64 + (Math.sqrt(n * m) >> 3));

/** After this many edits it is seen how far they have led. */
const TRIAL = 128;

/**
 * Searches from both ends until the paths meet; `false`, and no pair, after {@link manyEdits}, or when that many will be
 * needed at the pace of the first. Diagonal k holds
 * the points with x - y = k; from the end both are counted backwards.
 */
function search(a: Int32Array, b: Int32Array, match: Match): boolean {
  const [n, m] = [a.length, b.length];
  const delta = n - m;
  const odd = (delta & 1) !== 0;
  const furthest = Math.min((n + m + 1) >> 1, manyEdits(n, m));
  const forward = new Reach(a, b, furthest);
  const backward = new Reach(a.toReversed(), b.toReversed(), furthest);
  for (let d = 0; d <= furthest; d++) {
    if (d === TRIAL && forward.stepsToMeet(d) > furthest) return false;
    // The side that moves, and how far the other one has come: equal steps make an even number of edits.
    let k = forward.advance(d, backward, odd ? d - 1 : -1);
    if (k !== undefined) return join(forward, backward, { d, k, back: d - 1 }, match);
    k = backward.advance(d, forward, odd ? -1 : d);
    if (k !== undefined) return join(forward, backward, { d, k: delta - k, back: d }, match);
  }
  return false;
}

/** The furthest points reached from one end, step by step. */
class Reach {
  private readonly furthest: Int32Array;
  private readonly offset: number;
  /** The furthest x of each step and diagonal: step d has d + 1 places, after those of the steps before. */
  private readonly steps: Int32Array;

  constructor(
    readonly a: Int32Array,
    readonly b: Int32Array,
    most: number,
  ) {
    this.offset = most + 1;
    this.furthest = new Int32Array(2 * most + 3).fill(-1);
    this.steps = new Int32Array(((most + 1) * (most + 2)) / 2);
  }

  /**
   * One more edit on every diagonal. Gives the first diagonal on which this side has met the `other` one after its
   * `met` edits; with a negative `met` nothing is compared.
   */
  advance(d: number, other: Reach, met: number): number | undefined {
    const { a, b, furthest, offset, steps } = this;
    const [n, m] = [a.length, b.length];
    const first = (d * (d + 1)) / 2;
    const theirs = other.furthest;
    // Where this diagonal lies among theirs: n - m - k from their end.
    const mirror = other.offset + n - m;
    const [least, most] = [n - m - met, n - m + met];
    const low = -(d - 2 * Math.max(0, d - m));
    const high = d - 2 * Math.max(0, d - n);
    let below = furthest[offset + low - 1] ?? -1;
    for (let k = low; k <= high; k += 2) {
      // Where nothing was reached yet stands -1, so that the outermost diagonals take the one way there is.
      const above = furthest[offset + k + 1] ?? -1;
      let x = Math.max(above, below + 1);
      below = above;
      while (x < n && x - k < m && a[x] === b[x - k]) x++;
      furthest[offset + k] = x;
      steps[first + ((k + d) >> 1)] = x;
      if (k >= least && k <= most && x + (theirs[mirror - k] ?? 0) >= n) return k;
    }
    return undefined;
  }

  /** Edits until the middle at the pace of the first d. */
  stepsToMeet(d: number): number {
    let most = 0;
    for (let k = -d + 1; k < d; k += 2) most = Math.max(most, 2 * this.at(d - 1, k) - k);
    return (d * (this.a.length + this.b.length)) / (2 * Math.max(1, most));
  }

  /** The furthest x on a diagonal after d edits. */
  at(d: number, k: number): number {
    return this.steps[(d * (d + 1)) / 2 + ((k + d) >> 1)] ?? 0;
  }

  /** Where the path to the furthest point of step d on diagonal k comes from, and the x at which it enters the diagonal. */
  entry(d: number, k: number): { readonly x: number; readonly from: number } {
    if (d === 0) return { x: 0, from: k };
    const below = k === -d ? -1 : this.at(d - 1, k - 1);
    const above = k === d ? -1 : this.at(d - 1, k + 1);
    return below < above ? { x: above, from: k + 1 } : { x: below + 1, from: k - 1 };
  }

  /** Calls `match` for the pairs of the path to x on diagonal k after d edits. */
  walk(d: number, k: number, x: number, match: Match): void {
    let [step, diagonal, end] = [d, k, x];
    for (; step >= 0; step--) {
      const { x: start, from } = this.entry(step, diagonal);
      for (let at = start; at < end; at++) match(at, at - diagonal);
      if (step > 0) end = this.at(step - 1, from);
      diagonal = from;
    }
  }
}

/** The edits of both sides and the diagonal (seen from the start) on which they met. */
interface Meeting {
  readonly d: number;
  readonly k: number;
  readonly back: number;
}

/**
 * Puts both paths together. Mostly their last runs of matches share a point. Where they pass each other on the
 * diagonal, the path from the start still lies on a shortest one (Myers, lemma 3), and what is left is searched anew.
 */
function join(forward: Reach, backward: Reach, { d, k, back }: Meeting, match: Match): true {
  const [n, m] = [forward.a.length, forward.b.length];
  const theirs = n - m - k;
  const x = forward.at(d, k);
  const from = Math.max(forward.entry(d, k).x, n - backward.at(back, theirs));
  const to = Math.min(x, n - backward.entry(back, theirs).x);
  if (from <= to) {
    forward.walk(d, k, from, match);
    backward.walk(back, theirs, n - from, (bx, by) => match(n - 1 - bx, m - 1 - by));
  } else {
    const y = x - k;
    forward.walk(d, k, x, match);
    commonPairs(forward.a.subarray(x), forward.b.subarray(y), (dx, dy) => match(x + dx, y + dy));
  }
  return true;
}
