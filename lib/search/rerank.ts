import { inOrder, rescored } from './best.ts';
import { coverage } from './confidence.ts';
import type { Meaning, Plan } from './plan.ts';
import type { Scored } from './score.ts';
import type { Source } from './sources.ts';
import { REORDER } from './weights.ts';

/** Lifts documents that answer more of the query, whatever the single words weigh. */
export function byCoverage(top: readonly Scored[], plan: Plan, slotWeight: readonly number[]): Scored[] {
  return inOrder(
    top.map((one) => rescored(one, one.score * (1 + REORDER.coverage * coverage(plan, slotWeight, one)))),
  );
}

/** What a concept lifts a provision by, as a share of the best score. */
function liftOf(meaning: Meaning | undefined, plan: Plan, slotWeight: readonly number[]): number {
  if (meaning === undefined) return 0;
  const share =
    coverage(plan, slotWeight, { found: meaning.slots }) / (1 + REORDER.aboutFall * meaning.place);
  return Math.max(REORDER.about * share, REORDER.sure * meaning.sure);
}

/** Lifts provisions of an instrument the query names, and provisions its concepts are about, found or not. */
export function byMeaning(
  top: readonly Scored[],
  sources: readonly Source[],
  plan: Plan,
  slotWeight: readonly number[],
  instruments: readonly string[],
  allowed: (segment: number, document: number) => boolean,
): Scored[] {
  if (plan.about.size === 0 && instruments.length === 0) return [...top];
  const best = top[0]?.score ?? 0;
  const segment = sources.findIndex((source) => source.store === 'corpus');
  const source = sources[segment];
  if (source === undefined) return [...top];
  const places = new Map<number, Meaning>();
  for (const [address, meaning] of plan.about) {
    const document = source.place(address);
    if (document !== undefined && allowed(segment, document)) places.set(document, meaning);
  }
  const present = new Set(top.filter((one) => one.segment === segment).map((one) => one.document));
  const missing = [...places.keys()]
    .filter((document) => !present.has(document))
    .map((document): Scored => ({ segment, document, score: 0, found: 0, firm: 0 }));
  return inOrder(
    [...top, ...missing].map((one) => {
      if (one.segment !== segment) return one;
      const meaning = places.get(one.document);
      const entry = source.provision(one.document);
      const named = entry !== undefined && instruments.includes(entry.instrument.address);
      const lift = liftOf(meaning, plan, slotWeight) + (named ? REORDER.instrument : 0);
      const slots = meaning?.slots ?? 0;
      return {
        ...one,
        score: one.score + best * lift,
        found: one.found | slots,
        firm: one.firm | slots,
      };
    }),
  );
}
