import { coverage } from './confidence.ts';
import type { Plan } from './plan.ts';
import type { Scored } from './score.ts';
import type { Source } from './sources.ts';
import { REORDER } from './weights.ts';

/** Lifts documents that answer more of the query, whatever the single words weigh. */
export function byCoverage(top: readonly Scored[], plan: Plan, slotWeight: readonly number[]): Scored[] {
  return sorted(
    top.map((one) => ({
      ...one,
      score: one.score * (1 + REORDER.coverage * coverage(plan, slotWeight, one)),
    })),
  );
}

function sorted(list: Scored[]): Scored[] {
  return list.sort(
    (left, right) =>
      right.score - left.score || left.segment - right.segment || left.document - right.document,
  );
}

/** Lifts provisions of an instrument the query names, and provisions its concepts are about. */
export function byMeaning(
  top: readonly Scored[],
  sources: readonly Source[],
  about: ReadonlyMap<string, number>,
  instruments: readonly string[],
): Scored[] {
  if (about.size === 0 && instruments.length === 0) return [...top];
  const best = top[0]?.score ?? 0;
  return sorted(
    top.map((one) => {
      const entry = sources[one.segment]?.provision(one.document);
      if (entry === undefined) return one;
      const address = `${entry.instrument.address}/${entry.provision.number}`;
      const lift =
        REORDER.about * (about.get(address) ?? 0) +
        (instruments.includes(entry.instrument.address) ? REORDER.instrument : 0);
      return lift === 0 ? one : { ...one, score: one.score + best * lift };
    }),
  );
}
