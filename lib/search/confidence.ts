import type { Plan } from './plan.ts';
import type { Scored } from './score.ts';
import { inverseFrequency } from './score.ts';

/** Weight given to a word the indexes do not know: it is what the user asked about and nothing has it. */
const UNKNOWN = inverseFrequency(0, 1500);
/**
 * The share of the query's weight that a hit must answer to be confident. A short query must be answered nearly
 * whole; a long question has words of its own that no text repeats. Found on the development sets: with a share
 * of .62 for short queries all far negatives stay below and one in ten positives does.
 */
const ENOUGH = { short: 0.62, perWord: 0.02, least: 0.4, shortWords: 4 } as const;

/** The share of the query's weight that was found in a document, 0 to 1. Unknown words weigh most. */
export function coverage(plan: Plan, slotWeight: readonly number[], scored: Pick<Scored, 'found'>): number {
  let all = 0;
  let found = 0;
  plan.slots.forEach((_, slot) => {
    const known = slotWeight[slot] ?? 0;
    const weight = known > 0 ? known : UNKNOWN;
    all += weight;
    if (known > 0 && slot < 31 && (scored.found & (1 << slot)) !== 0) found += weight;
  });
  return all === 0 ? 0 : found / all;
}

/** True when enough of the query was found in the document to say that it answers. */
export function isConfident(plan: Plan, slotWeight: readonly number[], scored: Scored): boolean {
  const beyond = Math.max(0, plan.slots.length - ENOUGH.shortWords);
  const enough = Math.max(ENOUGH.least, ENOUGH.short - ENOUGH.perWord * beyond);
  return coverage(plan, slotWeight, scored) >= enough;
}
