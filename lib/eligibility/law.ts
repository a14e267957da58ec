import { dayOf } from './calendar.ts';
import { type Asked, askedOf } from './matching.ts';
import type { ReliefName } from './result.ts';
import { EDITIONS, type Edition, RULES, RULES_VERSION, type Rule, type RuleKind } from './rules/index.ts';

/** Rules in force on one day, by relief and kind, in their order. */
export type Law = { readonly [R in ReliefName]?: { readonly [K in RuleKind]?: readonly Asked[] } };

/** Laws already put in order: by their period, and by the period of the crime and the edition. */
const laws = new Map<string | number, Law>();
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

function lawOf(rules: readonly Rule[], reliefs: ReadonlySet<ReliefName> = new Set()): Law {
  const law: { [R in ReliefName]?: { [K in RuleKind]?: Asked[] } } = {};
  for (const relief of reliefs) law[relief] = {};
  for (const rule of rules) {
    const kinds = law[rule.relief] ?? {};
    law[rule.relief] = kinds;
    kinds[rule.kind] = [...(kinds[rule.kind] ?? []), askedOf(rule)];
  }
  return law;
}

function kept(key: string | number, law: Law): Law {
  laws.set(key, law);
  return law;
}

const periods = new Map<string, number>();

/** Number of boundaries passed on a day: days with the same number have the same rules. */
function period(day: string): number {
  const known = periods.get(day);
  if (known !== undefined) return known;
  const passed = BOUNDARIES.filter((boundary) => boundary <= day).length;
  if (periods.size >= MOST_DAYS) periods.clear();
  periods.set(day, passed);
  return passed;
}

/** The days of the crimes of a long list; more begin the memory anew. */
const MOST_DAYS = 20_000;

/** The rules in force on a day. */
export function lawOn(day: string): Law {
  const key = period(day);
  return laws.get(key) ?? kept(key, lawOf(rulesInForce(day)));
}

/**
 * The rules that stood when the crime was committed, with those of the edition that look at an event during
 * service (their crime date does not matter). Only the reliefs are there whose rules were others.
 */
export function lawAtCrime(crimeDay: string, edition: Edition): Law {
  const passed = period(crimeDay);
  if (passed >= period(edition.from)) return {};
  const key = `${passed} ${edition.id}`;
  return laws.get(key) ?? kept(key, changedLaw(crimeDay, edition));
}

function changedLaw(crimeDay: string, edition: Edition): Law {
  const stood = (rule: Rule): boolean => inForce(rule, rule.by_event === true ? edition.from : crimeDay);
  const changed = new Set(
    RULES.filter((rule) => stood(rule) !== inForce(rule, edition.from)).map((rule) => rule.relief),
  );
  const rules = RULES.filter((rule) => changed.has(rule.relief) && stood(rule));
  return lawOf(rules, changed);
}

const NONE: readonly Asked[] = [];

export function rulesOf(law: Law, relief: ReliefName, kind: RuleKind): readonly Asked[] {
  return law[relief]?.[kind] ?? NONE;
}

/** The last day under each law that was in force before an edition, the newest law first. */
export function daysUnderFormerLaws(edition: Edition): readonly string[] {
  return [...BOUNDARIES]
    .reverse()
    .filter((boundary) => boundary <= edition.from)
    .map((boundary) => `${dayOf(boundary).subtract({ days: 1 })}`);
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
