import type { ReliefName } from './result.ts';
import { EDITIONS, type Edition, RULES, RULES_VERSION, type Rule, type RuleKind } from './rules/index.ts';

/** Rules in force on one day, by relief and kind, in their order. */
export type Law = { readonly [R in ReliefName]?: { readonly [K in RuleKind]?: readonly Rule[] } };

const laws = new Map<string, Law>();
const BOUNDARIES = [...new Set(RULES.flatMap((rule) => [rule.from, rule.to]))]
  .filter((day) => day !== undefined)
  .sort();

/** Days on which some rule begins or ends, oldest first. */
export function boundaries(): readonly string[] {
  return BOUNDARIES;
}

function inForce(rule: Rule, day: string): boolean {
  return (rule.from ?? '') <= day && day < (rule.to ?? '9999');
}

/** The rules in force on a day, in their order. */
export function rulesInForce(day: string): readonly Rule[] {
  return RULES.filter((rule) => inForce(rule, day));
}

function lawOf(key: string, rules: readonly Rule[]): Law {
  const known = laws.get(key);
  if (known !== undefined) return known;
  const law: { [R in ReliefName]?: { [K in RuleKind]?: Rule[] } } = {};
  for (const rule of rules) {
    const kinds = law[rule.relief] ?? {};
    law[rule.relief] = kinds;
    kinds[rule.kind] = [...(kinds[rule.kind] ?? []), rule];
  }
  laws.set(key, law);
  return law;
}

/** Number of boundaries passed on a day: days with the same number have the same rules. */
function period(day: string): number {
  let passed = 0;
  for (const boundary of BOUNDARIES) if (boundary <= day) passed += 1;
  return passed;
}

/** The rules in force on a day. */
export function lawOn(day: string): Law {
  const key = `${period(day)}`;
  return laws.get(key) ?? lawOf(key, rulesInForce(day));
}

/**
 * The rules that stood when the crime was committed, with those of the edition that look at an event during
 * service (their crime date does not matter); `undefined` when they are the same as the edition's.
 */
export function lawAtCrime(crimeDay: string, edition: Edition): Law | undefined {
  if (period(crimeDay) >= period(edition.from)) return undefined;
  const key = `${period(crimeDay)}:${edition.id}`;
  const known = laws.get(key);
  if (known !== undefined) return known;
  const rules = RULES.filter((rule) => inForce(rule, rule.by_event === true ? edition.from : crimeDay));
  return lawOf(key, rules);
}

const alike = new Map<string, boolean>();

/** Whether two states of the law hold the same rules on one relief: then they give the same answer. */
export function isSameOn(relief: ReliefName, edition: Edition, crimeDay: string): boolean {
  const key = `${relief} ${edition.id} ${period(crimeDay)}`;
  const known = alike.get(key);
  if (known !== undefined) return known;
  const own = RULES.filter((rule) => rule.relief === relief);
  const same = own.every(
    (rule) => inForce(rule, edition.from) === inForce(rule, rule.by_event === true ? edition.from : crimeDay),
  );
  alike.set(key, same);
  return same;
}

const NONE: readonly Rule[] = [];

export function rulesOf(law: Law, relief: ReliefName, kind: RuleKind): readonly Rule[] {
  return law[relief]?.[kind] ?? NONE;
}

/** The edition in force on a day; the oldest known one for earlier days. */
export function editionOn(day: string): Edition {
  const found = EDITIONS.findLast((edition) => edition.from <= day);
  const [oldest] = EDITIONS;
  if (oldest === undefined) throw new Error('no edition of the law is known: the rule set would be empty');
  return found ?? oldest;
}

export function ruleSetOf(edition: Edition): string {
  return `kz-${edition.id}/${RULES_VERSION}`;
}
