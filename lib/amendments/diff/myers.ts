import { bitPairs } from './bits.ts';

/**
 * Longest common subsequence by Myers' linear-space algorithm (E. W. Myers, "An O(ND) difference algorithm
 * and its variations", Algorithmica 1, 1986). Goals: the true longest subsequence, memory linear in the
 * input, and no slow case for two texts that share little: symbols that the other side lacks can be in no
 * common subsequence, so they are set aside before the search.
 */
export interface Changed {
  /** 1 where the old symbol is deleted. */
  readonly deleted: Uint8Array;
  /** 1 where the new symbol is inserted. */
  readonly inserted: Uint8Array;
}

/** Compares two sequences of interned symbols (small non-negative integers). */
export function compareSymbols(old: Int32Array, next: Int32Array): Changed {
  const deleted = new Uint8Array(old.length).fill(1);
  const inserted = new Uint8Array(next.length).fill(1);
  const oldKept = indexesPresent(old, next);
  const nextKept = indexesPresent(next, old);
  const search = new Search(
    oldKept.map((index) => old[index] ?? -1),
    nextKept.map((index) => next[index] ?? -1),
  );
  search.run((x, y) => {
    deleted[oldKept[x] ?? 0] = 0;
    inserted[nextKept[y] ?? 0] = 0;
  });
  return { deleted, inserted };
}

/** Indexes of the symbols of `one` that occur in `other` too. */
function indexesPresent(one: Int32Array, other: Int32Array): Int32Array {
  const present = new Set(other);
  const indexes: number[] = [];
  one.forEach((symbol, index) => {
    if (present.has(symbol)) indexes.push(index);
  });
  return Int32Array.from(indexes);
}

/** Beyond this many edits from each corner the search goes over to bit vectors: there they are the quicker way. */
const manyEdits = (n: number, m: number): number => Math.min(2000, 64 + (Math.sqrt(n * m) >> 3));

/** A rectangle of the edit graph still to be searched. */
type Box = readonly [oldStart: number, oldEnd: number, nextStart: number, nextEnd: number];

class Search {
  private readonly forward: Int32Array;
  private readonly backward: Int32Array;
  private readonly offset: number;

  constructor(
    private readonly a: Int32Array,
    private readonly b: Int32Array,
  ) {
    this.offset = a.length + b.length + 2;
    this.forward = new Int32Array(2 * this.offset + 2);
    this.backward = new Int32Array(2 * this.offset + 2);
  }

  run(match: (x: number, y: number) => void): void {
    const { a, b } = this;
    const boxes: Box[] = [[0, a.length, 0, b.length]];
    for (let box = boxes.pop(); box !== undefined; box = boxes.pop()) {
      let [oldStart, oldEnd, nextStart, nextEnd] = box;
      while (oldStart < oldEnd && nextStart < nextEnd && a[oldStart] === b[nextStart]) {
        match(oldStart++, nextStart++);
      }
      while (oldStart < oldEnd && nextStart < nextEnd && a[oldEnd - 1] === b[nextEnd - 1]) {
        match(--oldEnd, --nextEnd);
      }
      if (oldStart === oldEnd || nextStart === nextEnd) continue;
      const snake = this.middle(oldStart, oldEnd, nextStart, nextEnd);
      if (snake === undefined) {
        const [x, y] = [oldStart, nextStart];
        bitPairs(a.subarray(x, oldEnd), b.subarray(y, nextEnd), (dx, dy) => match(x + dx, y + dy));
        continue;
      }
      const [x0, y0, x1, y1] = snake;
      for (let x = x0, y = y0; x < x1; ) match(x++, y++);
      boxes.push([oldStart, x0, nextStart, y0], [x1, oldEnd, y1, nextEnd]);
    }
  }

  /**
   * The middle snake of a box: a run of matches on some shortest path, found where the furthest paths from
   * both corners meet. Diagonal k holds the points with x - y = k; `forward[k]` is the furthest x reached
   * on it from the start, `backward[k]` the same counted from the end. `undefined` after {@link manyEdits}.
   */
  private middle(oldStart: number, oldEnd: number, nextStart: number, nextEnd: number): Box | undefined {
    const { a, b, forward, backward, offset } = this;
    const n = oldEnd - oldStart;
    const m = nextEnd - nextStart;
    const delta = n - m;
    const odd = (delta & 1) === 1 || (delta & 1) === -1;
    const furthest = Math.min((n + m + 1) >> 1, manyEdits(n, m));
    forward.fill(0, offset - furthest - 1, offset + furthest + 2);
    backward.fill(0, offset - furthest - 1, offset + furthest + 2);
    for (let d = 0; d <= furthest; d++) {
      const low = -(d - 2 * Math.max(0, d - m));
      const high = d - 2 * Math.max(0, d - n);
      for (let k = low; k <= high; k += 2) {
        let x = step(forward, offset, k, d);
        const x0 = x;
        while (x < n && x - k < m && a[oldStart + x] === b[nextStart + x - k]) x++;
        forward[offset + k] = x;
        const other = delta - k;
        if (odd && other > -d && other < d && x + (backward[offset + other] ?? 0) >= n) {
          return [oldStart + x0, nextStart + x0 - k, oldStart + x, nextStart + x - k];
        }
      }
      for (let k = low; k <= high; k += 2) {
        let x = step(backward, offset, k, d);
        const x0 = x;
        while (x < n && x - k < m && a[oldEnd - 1 - x] === b[nextEnd - 1 - x + k]) x++;
        backward[offset + k] = x;
        const other = delta - k;
        if (!odd && other >= -d && other <= d && x + (forward[offset + other] ?? 0) >= n) {
          return [oldEnd - x, nextEnd - x + k, oldEnd - x0, nextEnd - x0 + k];
        }
      }
    }
    return undefined;
  }
}

/** The furthest x on diagonal k after d edits, before following matches. */
function step(reached: Int32Array, offset: number, k: number, d: number): number {
  const below = reached[offset + k - 1] ?? 0;
  const above = reached[offset + k + 1] ?? 0;
  return k === -d || (k !== d && below < above) ? above : below + 1;
}
