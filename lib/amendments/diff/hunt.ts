/**
 * Longest common subsequence by Hunt and Szymanski (Communications of the ACM 20(5), 1977): quick when equal
 * symbols are few, however different the two sides are. Complements Myers, which is quick when edits are few.
 */

/** The number of equal pairs, the cost of {@link huntPairs}. */
export function pairCount(a: Int32Array, b: Int32Array): number {
  const inB = new Map<number, number>();
  for (const symbol of b) inB.set(symbol, (inB.get(symbol) ?? 0) + 1);
  let pairs = 0;
  for (const symbol of a) pairs += inB.get(symbol) ?? 0;
  return pairs;
}

/** Calls `match` for every pair of one longest common subsequence, last pair first. */
export function huntPairs(a: Int32Array, b: Int32Array, match: (x: number, y: number) => void): void {
  const places = new Map<number, number[]>();
  for (let y = b.length - 1; y >= 0; y--) {
    const symbol = b[y] ?? -1;
    const known = places.get(symbol);
    if (known === undefined) places.set(symbol, [y]);
    else known.push(y);
  }
  // ends[k]: the smallest y that closes a common subsequence of k + 1 words; tails[k]: its last pair.
  const ends: number[] = [];
  const tails: number[] = [];
  const pairX: number[] = [];
  const pairY: number[] = [];
  const previous: number[] = [];
  for (let x = 0; x < a.length; x++) {
    for (const y of places.get(a[x] ?? -1) ?? []) {
      const k = firstAtLeast(ends, y);
      if (ends[k] === y) continue;
      pairX.push(x);
      pairY.push(y);
      previous.push(k === 0 ? -1 : (tails[k - 1] ?? -1));
      ends[k] = y;
      tails[k] = pairX.length - 1;
    }
  }
  for (let pair = tails[tails.length - 1] ?? -1; pair >= 0; pair = previous[pair] ?? -1) {
    match(pairX[pair] ?? 0, pairY[pair] ?? 0);
  }
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
