/** Mutants that cannot change an answer, and why; `--equal` tries them, and each must survive. */
const EQUAL: readonly (readonly [mutants: RegExp, why: string])[] = [];

/** Why a mutant cannot change an answer; `undefined` when it can. */
export function equalityOf(name: string): string | undefined {
  return EQUAL.find(([mutants]) => mutants.test(name))?.[1];
}
