import { KIND } from './keys.ts';
import type { SearchIndex } from './open.ts';
import type { Group, Variant } from './plan.ts';
import { type Decoded, decodeCounted, decodePostings, type Entry, roomFor } from './postings.ts';
import { BM25, STAND_IN } from './weights.ts';

/**
 * Scores of one index while a query is answered. The arrays are made once for an index and used for every query:
 * nothing is allocated for a posting.
 */
export class Accumulator {
  readonly scores: Float64Array;
  readonly found: Uint32Array;
  /** Slots found by more than their beginning. */
  readonly firm: Uint32Array;
  private readonly lengths: Uint16Array;
  /** BM25 by the length of a document: `k1 (1 - b + b length / average)`, and the worth of one occurrence. */
  private readonly norm: Float64Array;
  private readonly once: Float64Array;
  private readonly best: Float64Array;
  private readonly touched: Uint32Array;
  private touchedCount = 0;
  private readonly room: Decoded;
  private constants = '';
  /** The most that a sense of the word `senseSlot` gave each document; made when a query has senses. */
  private senses: Float64Array | undefined;
  private senseSlot = -1;

  constructor(readonly index: SearchIndex) {
    const count = index.documentCount;
    this.scores = new Float64Array(count);
    this.found = new Uint32Array(count);
    this.firm = new Uint32Array(count);
    this.lengths = index.lengths;
    const longest = this.lengths.reduce((most, length) => Math.max(most, length), 0);
    this.norm = new Float64Array(longest + 1);
    this.once = new Float64Array(longest + 1);
    this.best = new Float64Array(count);
    this.touched = new Uint32Array(count);
    this.room = roomFor(count);
  }

  /** Makes ready for a query over texts of this average length, in words. */
  begin(averageLength: number): void {
    this.scores.fill(0);
    this.found.fill(0);
    this.firm.fill(0);
    this.senseSlot = -1;
    const { k1, b } = BM25;
    const constants = `${k1} ${b} ${averageLength}`;
    if (constants === this.constants) return;
    this.constants = constants;
    for (let length = 0; length < this.norm.length; length += 1) {
      const norm = k1 * (1 - b + (b * length) / averageLength);
      this.norm[length] = norm;
      this.once[length] = (k1 + 1) / (1 + norm);
    }
  }

  /** BM25 saturation of a frequency in a document. */
  private saturate(document: number, frequency: number): number {
    const length = this.lengths[document] as number;
    if (frequency === 1) return this.once[length] as number;
    return (frequency * (BM25.k1 + 1)) / (frequency + (this.norm[length] as number));
  }

  /** The common case: a group of one key, added as its postings are read. */
  addKey(key: string, entry: Entry, weight: number, bit: number, firmly: boolean): void {
    if (key[0] === KIND.gram) this.addGram(entry, weight);
    else this.addCounted(entry, weight, bit, firmly ? bit : 0);
  }

  /** A gram counts once in a document and finds nothing; see `decodeGram` for its postings. */
  private addGram({ start, end }: Entry, weight: number): void {
    const { scores, once, lengths } = this;
    const { postings } = this.index;
    let document = -1;
    for (let at = start; at < end; ) {
      let byte = postings[at++] as number;
      let gap = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++] as number;
        gap |= (byte & 127) << shift;
      }
      document += gap;
      scores[document] =
        (scores[document] as number) + weight * (once[lengths[document] as number] as number);
    }
  }

  private addCounted(entry: Entry, weight: number, bit: number, firmBit: number): void {
    const { scores, found, firm, room } = this;
    const count = decodeCounted(this.index.postings, entry, room);
    const { documents, frequencies } = room;
    for (let at = 0; at < count; at += 1) {
      const document = documents[at] as number;
      const value = this.saturate(document, frequencies[at] as number);
      scores[document] = (scores[document] as number) + weight * value;
      found[document] = (found[document] as number) | bit;
      firm[document] = (firm[document] as number) | firmBit;
    }
  }

  private offer(document: number, value: number): void {
    const before = this.best[document] as number;
    if (before === 0) this.touched[this.touchedCount++] = document;
    if (value > before) this.best[document] = value;
  }

  /** Leaves in the room the documents that have all keys of a variant, with the lowest of the frequencies. */
  private intersect(variant: Variant): number {
    const { room, index } = this;
    const wanted: { key: string; entry: Entry }[] = [];
    for (const key of variant.keys) {
      const entry = index.find(key);
      if (entry === undefined) return 0;
      wanted.push({ key, entry });
    }
    wanted.sort((left, right) => left.entry.count - right.entry.count);
    const [rarest, ...others] = wanted;
    if (rarest === undefined) return 0;
    let count = decodePostings(index.postings, rarest.key, rarest.entry, room);
    for (const { key, entry } of others) {
      if (count === 0) return 0;
      const other = roomFor(entry.count);
      const length = decodePostings(index.postings, key, entry, other);
      let kept = 0;
      for (let left = 0, right = 0; left < count && right < length; ) {
        const difference = (room.documents[left] as number) - (other.documents[right] as number);
        if (difference === 0) {
          room.documents[kept] = room.documents[left] as number;
          room.frequencies[kept++] = Math.min(
            room.frequencies[left] as number,
            other.frequencies[right] as number,
          );
        }
        if (difference <= 0) left += 1;
        if (difference >= 0) right += 1;
      }
      count = kept;
    }
    return count;
  }

  /** Finds the best variant of a group for every document that has one; returns how many have. */
  collect(group: Group): number {
    const { room } = this;
    this.touchedCount = 0;
    for (const variant of group.variants) {
      const count = this.intersect(variant);
      for (let at = 0; at < count; at += 1) {
        const document = room.documents[at] as number;
        this.offer(document, variant.weight * this.saturate(document, room.frequencies[at] as number));
      }
    }
    return this.touchedCount;
  }

  /** Adds what `collect` found. */
  addCollected(weight: number, bit: number, firmBit: number): void {
    for (let at = 0; at < this.touchedCount; at += 1) {
      const document = this.touched[at] as number;
      this.scores[document] = (this.scores[document] as number) + weight * (this.best[document] as number);
      this.found[document] = (this.found[document] as number) | bit;
      this.firm[document] = (this.firm[document] as number) | firmBit;
      this.best[document] = 0;
    }
    this.touchedCount = 0;
  }

  /**
   * Adds what `collect` found for one of the senses of a word: the best counts whole, the others a share. The senses of
   * a slot come one after another.
   */
  addSense(slot: number, weight: number, bit: number, firmBit: number): void {
    this.senses ??= new Float64Array(this.scores.length);
    if (slot !== this.senseSlot) this.senses.fill(0);
    this.senseSlot = slot;
    for (let at = 0; at < this.touchedCount; at += 1) {
      const document = this.touched[at] as number;
      const before = this.senses[document] as number;
      const value = weight * (this.best[document] as number);
      const most = Math.max(before, value);
      this.senses[document] = most;
      this.best[document] = most - before + STAND_IN.otherSense * (value - (most - before));
    }
    this.addCollected(1, bit, firmBit);
  }
}

const kept = new WeakMap<SearchIndex, Accumulator>();

/** The accumulator of an index; a query is answered in one go, so one is enough. */
export function accumulatorOf(index: SearchIndex): Accumulator {
  let accumulator = kept.get(index);
  if (accumulator === undefined) {
    accumulator = new Accumulator(index);
    kept.set(index, accumulator);
  }
  return accumulator;
}
