import { type Accumulator, accumulatorOf } from './accumulator.ts';
import { BestList, inOrder, type Scored } from './best.ts';
import { isPaper, type SearchIndex } from './open.ts';
import type { Group, Plan } from './plan.ts';

export type { Scored } from './best.ts';

/** What the groups weigh together with what they found: the numbers "why this hit" and confidence stand on. */
export interface Ranking {
  readonly top: readonly Scored[];
  /** Documents that matched anything. */
  readonly matched: number;
  /** Inverse document frequency of each slot: the rarest of its groups. */
  readonly slotWeight: readonly number[];
  /** The weight of a word that no text has. */
  readonly unknown: number;
}

/** The weight of a key found in `count` of `total` documents (BM25 with the one added, never negative). */
export function inverseFrequency(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
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
  { limit, allowed }: RankOptions,
): { top: Scored[]; matched: number } {
  const best = new BestList(limit);
  const starts: number[] = [];
  let matched = 0;
  let start = 0;
  accumulators.forEach(({ scores }, segment) => {
    starts.push(start);
    for (let document = 0; document < scores.length; document += 1) {
      const score = scores[document] as number;
      if (score <= 0 || (allowed !== undefined && !allowed(segment, document))) continue;
      matched += 1;
      if (score > best.least) best.offer(start + document, score);
    }
    start += scores.length;
  });
  const top: Scored[] = [];
  best.each((place, score) => {
    let segment = starts.length - 1;
    while (segment > 0 && (starts[segment] ?? 0) > place) segment -= 1;
    const document = place - (starts[segment] ?? 0);
    const from = accumulators[segment];
    const found = from?.found[document] ?? 0;
    top.push({ segment, document, score, found, firm: from?.firm[document] ?? 0 });
  });
  return { top: inOrder(top), matched };
}

const slotOf = ({ slots }: Group): number => slots[0] ?? 0;

/** The groups as they are scored: the senses last, those of a word one after another. */
const inTurn = (groups: readonly Group[]): readonly Group[] => [
  ...groups.filter(({ sense }) => !sense),
  ...groups.filter(({ sense }) => sense).sort((left, right) => slotOf(left) - slotOf(right)),
];

const rarest = ({ slots }: Group, weights: readonly number[]): number =>
  Math.max(...slots.map((slot) => weights[slot] ?? 0));

/**
 * Scores the documents of several indexes against a plan, with the statistics of all of them together, so the
 * ranking is the one a single index would give.
 */
export function rank(indexes: readonly SearchIndex[], plan: Plan, options: RankOptions): Ranking {
  const total = indexes.reduce((sum, index) => sum + index.documentCount, 0);
  const words = indexes.reduce((sum, index) => sum + index.totalWords, 0);
  const accumulators = indexes.map(accumulatorOf);
  for (const accumulator of accumulators) accumulator.begin(Math.max(1, words / Math.max(1, total)));
  const slotWeight = plan.slots.map(() => 0);
  /** What the words themselves weigh; endless for one that no text has. */
  const own = plan.slots.map(() => Number.POSITIVE_INFINITY);
  for (const group of inTurn(plan.groups)) {
    const bit = group.covers
      ? group.slots.reduce((bits, slot) => (slot < BITS ? bits | (1 << slot) : bits), 0)
      : 0;
    const most = group.papers ? rarest(group, own) : Number.POSITIVE_INFINITY;
    const count = scoreGroup(accumulators, group, { total, bit, most });
    if (group.reason === 'word' && count > 0) own[slotOf(group)] = inverseFrequency(count, total);
    if (!group.covers || count === 0) continue;
    for (const slot of group.slots) {
      slotWeight[slot] = Math.max(slotWeight[slot] ?? 0, inverseFrequency(count, total));
    }
  }
  return { ...takeTop(accumulators, options), slotWeight, unknown: inverseFrequency(0, total) };
}

/** Adds one group to the scores; returns in how many documents it was found. */
interface Scoring {
  readonly total: number;
  /** The bits of the slots of the group. */
  readonly bit: number;
  /** A translation is not rarer than the word it stands for. */
  readonly most: number;
}

function scoreGroup(all: readonly Accumulator[], group: Group, { total, bit, most }: Scoring): number {
  const accumulators = group.papers ? all.filter(({ index }) => isPaper(index)) : all;
  const firmly = group.reason !== 'form' && !group.papers;
  const worth = (count: number): number => Math.min(most, inverseFrequency(count, total));
  const [variant] = group.variants;
  const [key] = variant?.keys ?? [];
  if (!group.sense && group.variants.length === 1 && variant?.keys.length === 1 && key !== undefined) {
    const entries = accumulators.map(({ index }) => index.find(key));
    const count = entries.reduce((sum, entry) => sum + (entry?.count ?? 0), 0);
    const weight = group.weight * variant.weight * worth(count);
    entries.forEach((entry, at) => {
      if (entry !== undefined) accumulators[at]?.addKey(key, entry, weight, bit, firmly);
    });
    return count;
  }
  const count = accumulators.reduce((sum, accumulator) => sum + accumulator.collect(group), 0);
  const weight = group.weight * worth(count);
  const firmBit = firmly ? bit : 0;
  for (const accumulator of accumulators) {
    if (group.sense && isPaper(accumulator.index)) accumulator.addSense(slotOf(group), weight, bit, firmBit);
    else accumulator.addCollected(weight, bit, firmBit);
  }
  return count;
}
