/**
 * Longest common subsequence by bit vectors, for two sequences that share little.
 *
 * Goals: exact whatever the two sides are; 30 old words compared with a new word in one step; bounded memory.
 * Method: H. Hyyrö, "Bit-parallel LCS-length computation revisited" (2004). After j new words, bit i of the row
 * is 0 where the first i + 1 old words have one more word in common with them than the first i. All rows are
 * kept, and the pairs are read off them backwards; a box too large for that is halved first (D. Hirschberg,
 * Communications of the ACM 18(6), 1975). Blocks of 30 bits keep every sum within a small integer.
 * Rejected: Hunt and Szymanski's pairs, ten times slower when words repeat as they do in a law.
 */
const BITS = 30;
const ONES = (1 << BITS) - 1;
/** Blocks of all rows kept at once, four bytes each. */
const MOST_BLOCKS = 12_000_000;

type Match = (x: number, y: number) => void;

/** Calls `match` for every pair of one longest common subsequence, in no fixed order. */
export function bitPairs(a: Int32Array, b: Int32Array, match: Match): void {
  if (a.length === 0 || b.length === 0) return;
  if (Math.ceil(a.length / BITS) * b.length <= MOST_BLOCKS) {
    readPairs(a, b, match);
    return;
  }
  const half = b.length >> 1;
  const cut = bestCut(a, b, half);
  bitPairs(a.subarray(0, cut), b.subarray(0, half), match);
  bitPairs(a.subarray(cut), b.subarray(half), (x, y) => match(cut + x, half + y));
}

function readPairs(a: Int32Array, b: Int32Array, match: Match): void {
  const blocks = Math.ceil(a.length / BITS);
  const rows = new Int32Array(blocks * b.length);
  const row = new Int32Array(blocks).fill(ONES);
  const step = stepper(a, row);
  for (let y = 0; y < b.length; y++) {
    step(b[y] ?? -1);
    rows.set(row, y * blocks);
  }
  const isNew = (x: number, y: number): boolean =>
    y >= 0 && (((rows[y * blocks + ((x / BITS) | 0)] ?? 0) >> (x % BITS)) & 1) === 0;
  for (let x = a.length - 1, y = b.length - 1; x >= 0 && y >= 0; ) {
    if (!isNew(x, y)) x--;
    else if (isNew(x, y - 1)) y--;
    else match(x--, y--);
  }
}

/** One column of the table: what a new word adds to the row. */
function stepper(a: Int32Array, row: Int32Array): (symbol: number) => void {
  const places = new Map<number, number[]>();
  a.forEach((symbol, index) => {
    const known = places.get(symbol);
    if (known === undefined) places.set(symbol, [index]);
    else known.push(index);
  });
  const mask = new Int32Array(row.length);
  return (symbol) => {
    const own = places.get(symbol);
    if (own === undefined) return;
    for (const index of own)
      mask[(index / BITS) | 0] = (mask[(index / BITS) | 0] ?? 0) | (1 << (index % BITS));
    let carry = 0;
    for (let block = 0; block < row.length; block++) {
      const value = row[block] ?? 0;
      const bits = mask[block] ?? 0;
      const sum = value + (value & bits) + carry;
      carry = sum >>> BITS;
      row[block] = (sum & ONES) | (value & ~bits);
    }
    for (const index of own) mask[(index / BITS) | 0] = 0;
  };
}

/** Where the old words part so that both halves of the new ones together keep most. */
function bestCut(a: Int32Array, b: Int32Array, half: number): number {
  const before = lengths(a, b.subarray(0, half));
  const after = lengths(a.toReversed(), b.subarray(half).toReversed());
  let best = 0;
  let most = -1;
  for (let cut = 0; cut <= a.length; cut++) {
    const kept = (before[cut] ?? 0) + (after[a.length - cut] ?? 0);
    if (kept > most) [best, most] = [cut, kept];
  }
  return best;
}

/** How many words each beginning of `a` has in common with `b`, in order. */
function lengths(a: Int32Array, b: Int32Array): Int32Array {
  const row = new Int32Array(Math.ceil(a.length / BITS)).fill(ONES);
  const step = stepper(a, row);
  for (const symbol of b) step(symbol);
  const kept = new Int32Array(a.length + 1);
  for (let x = 0; x < a.length; x++) {
    kept[x + 1] = (kept[x] ?? 0) + (1 - (((row[(x / BITS) | 0] ?? 0) >> (x % BITS)) & 1));
  }
  return kept;
}
