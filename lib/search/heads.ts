import { byteOf } from './letters.ts';

const PLACES = 4096;

/** A stem of this many letters begins with three letters of its words; a shorter one may have changed the third. */
const LONG_STEM = 5;
const ANY = 1;
const BY_THIRD = 2;

const letterOf = (word: string, at: number): number => (at < word.length ? byteOf(word.charCodeAt(at)) : 0);

const placeOf = (first: number, second: number): number => (first * 61 + second) & (PLACES - 1);

/**
 * A set of beginnings of stems: two folded letters, as bytes (0 for none), of long stems three. May hold more than was
 * added, never less.
 */
export class Heads {
  private readonly pairs = new Uint8Array(PLACES);
  private readonly triples = new Uint8Array(PLACES);
  /** First letters alone, which most words do not have. */
  readonly firsts = new Uint8Array(256);

  add(stem: string): void {
    const first = letterOf(stem, 0);
    this.firsts[first] = 1;
    const pair = placeOf(first, letterOf(stem, 1));
    this.pairs[pair] = (this.pairs[pair] as number) | (stem.length < LONG_STEM ? ANY : BY_THIRD);
    if (stem.length >= LONG_STEM) this.triples[placeOf(pair, letterOf(stem, 2))] = 1;
  }

  /** True when a word that begins so may have one of the stems. */
  has(first: number, second: number, third: number): boolean {
    const pair = placeOf(first, second);
    const kind = this.pairs[pair] as number;
    return kind === BY_THIRD ? this.triples[placeOf(pair, third)] === 1 : kind !== 0;
  }

  begins(folded: string): boolean {
    return this.has(letterOf(folded, 0), letterOf(folded, 1), letterOf(folded, 2));
  }
}
