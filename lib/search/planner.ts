import type { Language } from '../base/index.ts';
import type { Concept } from '../corpus/index.ts';
import type { SearchIndex } from './open.ts';
import type { Plan } from './plan.ts';
import { queryWords, slotsOf, wordGroups } from './query.ts';

/** Turns a query into a plan. */
export interface Planner {
  plan(query: string, indexes: readonly SearchIndex[], lang?: Language): Plan;
  /** Provisions that the concepts of the plan are about. */
  about(plan: Plan): ReadonlySet<string>;
  /** The query with its unknown words corrected, when there were any. */
  correction(query: string, plan: Plan): string | undefined;
}

export function createPlanner(_concepts: readonly Concept[]): Planner {
  return {
    plan: (query, _indexes, lang) => {
      const words = queryWords(query, lang);
      return { slots: slotsOf(words, query), groups: wordGroups(words) };
    },
    about: () => new Set(),
    correction: () => undefined,
  };
}
