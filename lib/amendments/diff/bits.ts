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
/** Blocks of all rows kept at once, four bytes each: two codes of 20,000 words go in one piece. */
const MOST_BLOCKS = 14_000_000;

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

/** Where a word stands in the old text: the blocks that have it, in order, and its bits in each. */
interface Places {
  readonly blocks: number[];
  readonly bits: number[];
}

function placesOf(a: Int32Array): Map<number, Places> {
  const places = new Map<number, Places>();
  a.forEach((symbol, index) => {
    const [block, bit] = [(index / BITS) | 0, 1 << (index % BITS)];
    const known = places.get(symbol);
    if (known === undefined) places.set(symbol, { blocks: [block], bits: [bit] });
    else if (known.blocks.at(-1) === block) known.bits.push((known.bits.pop() ?? 0) | bit);
    else {
      known.blocks.push(block);
      known.bits.push(bit);
    }
  });
  return places;
}

/** One column of the table: what a new word adds to the row. Blocks without the word change by a carry alone. */
function stepper(a: Int32Array, row: Int32Array): (symbol: number) => void {
  const places = placesOf(a);
  return (symbol) => {
    const own = places.get(symbol);
    if (own === undefined) return;
    const { blocks, bits } = own;
    let carry = 0;
    let block = -1;
    for (let place = 0; place <= blocks.length; place++) {
      const next = blocks[place] ?? row.length;
      for (block++; carry !== 0 && block < next; block++) {
        const value = row[block] ?? 0;
        carry = (value + 1) >>> BITS;
        row[block] = value | ((value + 1) & ONES);
      }
      if (next === row.length) return;
      block = next;
      const value = row[block] ?? 0;
      const word = bits[place] ?? 0;
      const sum = value + (value & word) + carry;
      carry = sum >>> BITS;
      row[block] = (sum & ONES) | (value & ~word);
    }
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
