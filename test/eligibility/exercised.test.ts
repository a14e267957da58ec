import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../lib/eligibility/calendar.ts';
import { completed } from '../../lib/eligibility/derived.ts';
import { withViolations } from '../../lib/eligibility/discipline.ts';
import type { ReliefName } from '../../lib/eligibility/index.ts';
import { editionOn, rulesInForce } from '../../lib/eligibility/law.ts';
import { applies } from '../../lib/eligibility/matching.ts';
import { readFacts } from '../../lib/eligibility/normalise.ts';
import { numbersOf, profileOf } from '../../lib/eligibility/profile.ts';
import { type Profile, RULES, type Rule } from '../../lib/eligibility/rules/index.ts';

/** A case as the rules see it: who the person is, on which law, and for which reliefs an answer is stated. */
interface Asked {
  readonly profiles: readonly Profile[];
  readonly rules: readonly Rule[];
  readonly reliefs: ReadonlySet<string>;
}

interface Pair {
  readonly input: { readonly as_of?: string; readonly edition?: string; readonly facts: unknown };
  readonly expected: Partial<Record<ReliefName, unknown>>;
}

const folder = new URL('./cases/', import.meta.url);
const pairs = readdirSync(folder).flatMap(
  (name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { cases: Pair[] }).cases,
);

function asked({ input, expected }: Pair): Asked {
  const day = input.as_of === undefined ? undefined : dayOf(input.as_of);
  const facts = withViolations(completed(readFacts(input.facts).facts, day).facts, day);
  const rules = rulesInForce(editionOn(input.edition ?? input.as_of ?? '9999-12-31').from);
  const profile = profileOf(facts, day);
  const ends = numbersOf(facts).status_until !== undefined;
  return { profiles: underReadings(profile, rules, ends), rules, reliefs: new Set(Object.keys(expected)) };
}

/**
 * The person as stated, as each competing reading takes them (some rules speak inside a reading only), and, where a
 * status ends some day, as one whose status ended.
 */
function underReadings(stated: Profile, rules: readonly Rule[], ends: boolean): Profile[] {
  const plain = ends ? [stated, { ...stated, status_lost: true }] : [stated];
  return plain.flatMap((profile) => [
    profile,
    ...rules
      .filter((rule) => rule.kind === 'reading' && isMet(rule, profile) === true)
      .flatMap((rule) => (rule.variants ?? []).map(({ set }) => ({ ...profile, ...set }))),
  ]);
}

/** `undefined`: that depends on a fact which the case leaves open. */
function isMet(rule: Rule, profile: Profile): boolean | undefined {
  try {
    return applies(rule, profile);
  } catch {
    return undefined;
  }
}

const all = pairs.map(asked);

/** How many cases that state the relief meet the rule, and how many fail it. */
function countsOf(rule: Rule): { passes: number; fails: number } {
  const met = all
    .filter(({ reliefs, rules }) => reliefs.has(rule.relief) && rules.includes(rule))
    .map(({ profiles }) => profiles.map((profile) => isMet(rule, profile)));
  return {
    passes: met.filter((answers) => answers.includes(true)).length,
    fails: met.filter((answers) => answers.every((answer) => answer === false)).length,
  };
}

describe('The cases exercise every rule', () => {
  it.each(RULES)('$id is met by some case and failed by another', (rule) => {
    const { passes, fails } = countsOf(rule);
    expect(passes, 'cases that meet it').toBeGreaterThan(0);
    // A limit without a condition is met by everybody.
    if (rule.when !== undefined || rule.unless !== undefined)
      expect(fails, 'cases that fail it').toBeGreaterThan(0);
  });
});
