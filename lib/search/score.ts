import { type Entry, eachPosting, type SearchIndex } from './open.ts';
import type { Group, Plan, Variant } from './plan.ts';
import { BM25 } from './weights.ts';

/** A document of one of several indexes that are searched as one. */
export interface Scored {
  readonly segment: number;
  readonly document: number;
  readonly score: number;
  /** Bit n is set when slot n was found. */
  readonly found: number;
}

/** What the groups weigh together with what they found: the numbers "why this hit" and confidence stand on. */
export interface Ranking {
  readonly top: readonly Scored[];
  /** Documents that matched anything. */
  readonly matched: number;
  /** Inverse document frequency of each slot: the rarest of its groups. */
  readonly slotWeight: readonly number[];
}

/** The weight of a key found in `count` of `total` documents (BM25 with the one added, never negative). */
export function inverseFrequency(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

interface Values {
  readonly documents: number[];
  readonly values: number[];
}

/** Accumulators of one segment. */
class Accumulator {
  readonly scores: Float64Array;
  readonly found: Uint32Array;
  private readonly best: Float64Array;

  constructor(
    readonly index: SearchIndex,
    private readonly averageLength: number,
  ) {
    this.scores = new Float64Array(index.documentCount);
    this.found = new Uint32Array(index.documentCount);
    this.best = new Float64Array(index.documentCount);
  }

  /** BM25 saturation of a frequency in a document. */
  private saturate(document: number, frequency: number): number {
    const length = (this.index.lengths[document] ?? 0) / this.averageLength;
    return (frequency * (BM25.k1 + 1)) / (frequency + BM25.k1 * (1 - BM25.b + BM25.b * length));
  }

  /** Documents that have all keys of a variant, with the lowest of the frequencies. */
  private intersect(variant: Variant): Values | undefined {
    let result: Map<number, number> | undefined;
    const found = variant.keys.map((key) => ({ key, entry: this.index.find(key) }));
    found.sort((left, right) => (left.entry?.count ?? 0) - (right.entry?.count ?? 0));
    for (const { key, entry } of found) {
      if (entry === undefined) return undefined;
      const previous = result;
      const next = new Map<number, number>();
      eachPosting(this.index, key, entry, (document, frequency) => {
        const before = previous === undefined ? frequency : previous.get(document);
        if (before !== undefined) next.set(document, Math.min(before, frequency));
      });
      result = next;
    }
    if (result === undefined) return undefined;
    return { documents: [...result.keys()], values: [...result.values()] };
  }

  /** The best variant of a group for every document that has one: its weight times the saturation. */
  collect(group: Group): Values {
    const documents: number[] = [];
    const offer = (document: number, value: number): void => {
      const before = this.best[document] as number;
      if (before === 0) documents.push(document);
      if (value > before) this.best[document] = value;
    };
    for (const variant of group.variants) {
      const [only] = variant.keys;
      if (variant.keys.length === 1 && only !== undefined) {
        const entry = this.index.find(only);
        if (entry === undefined) continue;
        eachPosting(this.index, only, entry, (document, frequency) =>
          offer(document, variant.weight * this.saturate(document, frequency)),
        );
      } else {
        const both = this.intersect(variant);
        both?.documents.forEach((document, at) => {
          offer(document, variant.weight * this.saturate(document, both.values[at] ?? 1));
        });
      }
    }
    const values = documents.map((document) => this.best[document] as number);
    for (const document of documents) this.best[document] = 0;
    return { documents, values };
  }

  add(found: Values, weight: number, bit: number): void {
    for (let at = 0; at < found.documents.length; at += 1) {
      const document = found.documents[at] as number;
      this.scores[document] = (this.scores[document] as number) + weight * (found.values[at] as number);
      this.found[document] = (this.found[document] as number) | bit;
    }
  }

  /** The common case, one key of weight 1, without lists in between. */
  addKey(key: string, entry: Entry, weight: number, bit: number): void {
    const { scores, found } = this;
    eachPosting(this.index, key, entry, (document, frequency) => {
      scores[document] = (scores[document] as number) + weight * this.saturate(document, frequency);
      found[document] = (found[document] as number) | bit;
    });
  }
}

/** Slots beyond the thirty-first are scored but not counted as found. */
const BITS = 31;

export interface RankOptions {
  readonly limit: number;
  /** Documents that may be answers; all when left out. */
  readonly allowed?: (segment: number, document: number) => boolean;
}

function takeTop(
  accumulators: readonly Accumulator[],
  options: RankOptions,
): { top: Scored[]; matched: number } {
  const heap: Scored[] = [];
  let matched = 0;
  let threshold = 0;
  accumulators.forEach(({ scores, found }, segment) => {
    for (let document = 0; document < scores.length; document += 1) {
      const score = scores[document] as number;
      if (score <= 0) continue;
      if (score < threshold) {
        matched += 1;
        continue;
      }
      if (options.allowed !== undefined && !options.allowed(segment, document)) continue;
      matched += 1;
      heap.push({ segment, document, score, found: found[document] as number });
      // sorting now and then keeps the list short without the code of a heap
      if (heap.length >= options.limit * 4 + 64) threshold = trim(heap, options.limit);
    }
  });
  trim(heap, options.limit);
  return { top: heap, matched };
}

function trim(list: Scored[], limit: number): number {
  list.sort(
    (left, right) =>
      right.score - left.score || left.segment - right.segment || left.document - right.document,
  );
  if (list.length > limit) list.length = limit;
  return list.length < limit ? 0 : (list.at(-1)?.score ?? 0);
}

/**
 * Scores the documents of several indexes against a plan, with the statistics of all of them together, so the
 * ranking is the one a single index would give.
 */
export function rank(indexes: readonly SearchIndex[], plan: Plan, options: RankOptions): Ranking {
  const total = indexes.reduce((sum, index) => sum + index.documentCount, 0);
  const words = indexes.reduce((sum, index) => sum + index.totalWords, 0);
  const accumulators = indexes.map(
    (index) => new Accumulator(index, Math.max(1, words / Math.max(1, total))),
  );
  const slotWeight = plan.slots.map(() => 0);
  for (const group of plan.groups) {
    const bit = group.covers
      ? group.slots.reduce((bits, slot) => (slot < BITS ? bits | (1 << slot) : bits), 0)
      : 0;
    const count = scoreGroup(accumulators, group, total, bit);
    if (!group.covers || count === 0) continue;
    for (const slot of group.slots) {
      slotWeight[slot] = Math.max(slotWeight[slot] ?? 0, inverseFrequency(count, total));
    }
  }
  return { ...takeTop(accumulators, options), slotWeight };
}

/** Adds one group to the scores; returns in how many documents it was found. */
function scoreGroup(accumulators: readonly Accumulator[], group: Group, total: number, bit: number): number {
  const [variant] = group.variants;
  const [key] = variant?.keys ?? [];
  if (group.variants.length === 1 && variant?.keys.length === 1 && key !== undefined) {
    const entries = accumulators.map(({ index }) => index.find(key));
    const count = entries.reduce((sum, entry) => sum + (entry?.count ?? 0), 0);
    const weight = group.weight * variant.weight * inverseFrequency(count, total);
    entries.forEach((entry, at) => {
      if (entry !== undefined) accumulators[at]?.addKey(key, entry, weight, bit);
    });
    return count;
  }
  const found = accumulators.map((accumulator) => accumulator.collect(group));
  const count = found.reduce((sum, values) => sum + values.documents.length, 0);
  const weight = group.weight * inverseFrequency(count, total);
  accumulators.forEach((accumulator, at) => {
    accumulator.add(found[at] ?? { documents: [], values: [] }, weight, bit);
  });
  return count;
}
