/**
 * Length of the longest common subsequence by bit vectors (H. Hyyrö, "Bit-parallel LCS-length computation
 * revisited", 2004): 32 old words are compared with a new word in one step. Only the length, not the words.
 */
export class OldWords {
  private readonly masks = new Map<string, Uint32Array>();
  private readonly blocks: number;

  constructor(private readonly words: readonly string[]) {
    this.blocks = (words.length + 31) >> 5;
    words.forEach((word, index) => {
      const mask = this.masks.get(word) ?? new Uint32Array(this.blocks);
      this.masks.set(word, mask);
      mask[index >> 5] = ((mask[index >> 5] ?? 0) | (1 << (index & 31))) >>> 0;
    });
  }

  /** How many words `other` has in common with the old words, in order. */
  common(other: readonly string[]): number {
    return this.commonOf([other]);
  }

  /** The same for words that stand in several lists. */
  commonOf(lists: readonly (readonly string[])[]): number {
    const row = new Uint32Array(this.blocks).fill(0xffffffff);
    for (const words of lists) for (const word of words) this.step(row, word);
    let zeros = 0;
    this.words.forEach((_, index) => {
      if ((((row[index >> 5] ?? 0) >>> (index & 31)) & 1) === 0) zeros++;
    });
    return zeros;
  }

  /** One column of the table: what `word` adds to the longest common subsequences. */
  private step(row: Uint32Array, word: string): void {
    const mask = this.masks.get(word);
    if (mask === undefined) return;
    let carry = 0;
    for (let block = 0; block < this.blocks; block++) {
      const value = row[block] ?? 0;
      const bits = mask[block] ?? 0;
      const sum = value + ((value & bits) >>> 0) + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      row[block] = (sum >>> 0) | (value & ~bits);
    }
  }
}
