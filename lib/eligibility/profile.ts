import { type Day, dayAfterMonths, dayOf, isBefore } from './calendar.ts';
import type { Numbers } from './evaluate.ts';
import type { Facts, Term } from './facts.ts';
import { parseFraction } from './fraction.ts';
import type { Profile, ProfileValue } from './rules/index.ts';
import { REFORM } from './rules/parole-rows.ts';

/** Facts taken as the ordinary case when nothing is said about them. */
export const ORDINARY = {
  special_crime: 'none',
  crime_in_criminal_group: false,
  crime_against_person: false,
  juvenile_at_crime: false,
  vulnerable: 'none',
  foreign_or_stateless: false,
  expulsion_ordered: false,
  base: 'sentence',
  malicious_violations_ever: false,
  agreement: 'none',
  assisted_against_criminal_group: false,
  prior_parole_revoked: 'none',
  revoked_in_other_sentence: false,
  replaced_by_restriction_art73: false,
  previously_paroled_from_life: false,
  new_grave_crime_during_life: false,
  commuted_death_sentence: false,
  term_changed_by: 'none',
  converted_from_milder: false,
  illness: 'none',
} as const satisfies { readonly [F in keyof Facts]?: ProfileValue };

type Ordinary = keyof typeof ORDINARY;

/** A fact's value; the ordinary one when it was left out; `undefined` when it is not known. */
export function factValue(facts: Facts, fact: keyof Facts & string): ProfileValue | undefined {
  const stated = facts[fact];
  if (stated === 'unknown') return undefined;
  if (typeof stated === 'string' || typeof stated === 'boolean') return stated;
  return fact in ORDINARY ? ORDINARY[fact as Ordinary] : undefined;
}

/** Facts left out and taken as ordinary, to be shown beside the answer. */
export function assumedFacts(facts: Facts): { fact: string; value: ProfileValue }[] {
  return Object.entries(ORDINARY)
    .filter(([fact]) => facts[fact as Ordinary] === undefined || facts[fact as Ordinary] === null)
    .map(([fact, value]) => ({ fact, value }));
}

/** A date fact, when it is stated and known. */
export function dateOf(facts: Facts, fact: keyof Facts & string): Day | undefined {
  const stated = facts[fact];
  return typeof stated === 'string' && stated !== 'unknown' ? dayOf(stated) : undefined;
}

/** The term, when it is stated and known. */
export function termOf(facts: Facts): Term | undefined {
  return typeof facts.term === 'object' && facts.term !== null ? facts.term : undefined;
}

function sentence(facts: Facts): ProfileValue | undefined {
  return facts.life === true ? 'life_imprisonment' : factValue(facts, 'sentence_type');
}

function victim(facts: Facts): ProfileValue | undefined {
  const age = facts.victim_age;
  if (typeof age !== 'number') return undefined;
  return age < 14 ? 'under_14' : age < 18 ? '14_to_17' : 'adult';
}

/** The listed persons of CC 72(8): the person raising a disabled child is not among them. */
function vulnerableAtCrime(facts: Facts): ProfileValue | undefined {
  const now = factValue(facts, 'vulnerable');
  const then = factValue(facts, 'vulnerable_at_crime');
  if (now === 'raising_disabled_child') return false;
  return then ?? (now === 'none' ? false : undefined);
}

function malicious(facts: Facts): ProfileValue | undefined {
  if (facts.malicious_act_without_isolation === true) return 'disputed';
  const active = factValue(facts, 'malicious_violations_active');
  const ever = factValue(facts, 'malicious_violations_ever');
  if (active === undefined) return undefined;
  return active === true ? 'active' : ever === true ? 'expired' : 'none';
}

function agreement(facts: Facts): ProfileValue | undefined {
  const kind = factValue(facts, 'agreement');
  if (kind === undefined || kind === 'none') return kind;
  const met = factValue(facts, 'agreement_fulfilled');
  if (met === undefined) return undefined;
  return met === false ? 'none' : kind === 'cooperation' ? 'cooperation' : 'other';
}

function newCrime(facts: Facts): ProfileValue | undefined {
  const stated = factValue(facts, 'new_grave_crime_during_life');
  if (typeof stated !== 'boolean') return undefined;
  const day = factValue(facts, 'new_crime_date');
  return stated ? (typeof day === 'string' && day < REFORM ? 'before' : 'after') : 'none';
}

function hasMultiplier(facts: Facts): boolean {
  const days = (facts.custody_days ?? 0) + (facts.house_arrest_days ?? 0);
  if (days <= 0) return false;
  if ((facts.house_arrest_days ?? 0) > 0) return true;
  const ratio = parseFraction(facts.credit_ratio ?? '1');
  return ratio !== undefined && ratio.numerator !== ratio.denominator;
}

function isMixed(facts: Facts): boolean {
  return new Set(facts.crimes ?? []).size > 1;
}

function isOverFive(facts: Facts): boolean | undefined {
  const term = termOf(facts);
  if (sentence(facts) === 'life_imprisonment') return true;
  if (term === undefined) return undefined;
  const months = term.years * 12 + term.months;
  return months > 60 || (months === 60 && term.days > 0);
}

/** Whether a juvenile's fraction may fall short of six months, so that the floor would matter. */
function isShort(facts: Facts): boolean {
  const term = termOf(facts);
  if (term === undefined) return false;
  const parts: Readonly<Record<string, number>> = { minor: 4, medium: 4, grave: 3 };
  const category = factValue(facts, 'category');
  const months = term.years * 12 + term.months;
  return months < 6 * (parts[String(category)] ?? 2);
}

/** Turns valid facts into the terms in which rules ask. */
export function profileOf(facts: Facts): Profile {
  return {
    sentence: sentence(facts),
    category: factValue(facts, 'category'),
    against: factValue(facts, 'against'),
    special: factValue(facts, 'special_crime'),
    terror_grave: factValue(facts, 'terror_deaths_or_especially_grave'),
    assistance: factValue(facts, 'active_assistance'),
    group: facts.special_crime === 'murder_in_criminal_group' || factValue(facts, 'crime_in_criminal_group'),
    person: factValue(facts, 'crime_against_person'),
    victim: victim(facts),
    juvenile: factValue(facts, 'juvenile_at_crime'),
    vulnerable: factValue(facts, 'vulnerable'),
    vulnerable_at_crime: vulnerableAtCrime(facts),
    status_lost: false,
    foreign: factValue(facts, 'foreign_or_stateless'),
    expulsion: factValue(facts, 'expulsion_ordered'),
    base: factValue(facts, 'base'),
    damage: factValue(facts, 'damage'),
    malicious: malicious(facts),
    agreement: agreement(facts),
    assisted: factValue(facts, 'assisted_against_criminal_group'),
    revoked: factValue(facts, 'prior_parole_revoked'),
    other_sentence: factValue(facts, 'revoked_in_other_sentence'),
    replaced: factValue(facts, 'replaced_by_restriction_art73'),
    paroled_life: factValue(facts, 'previously_paroled_from_life'),
    new_crime: newCrime(facts),
    death_commuted: factValue(facts, 'commuted_death_sentence'),
    mixed: isMixed(facts),
    credit: hasMultiplier(facts) ? 'multiplied' : 'plain',
    changed: changed(facts),
    converted: factValue(facts, 'converted_from_milder'),
    over_five: isOverFive(facts),
    illness: factValue(facts, 'illness'),
    juvenile_floor: false,
    short_fraction: isShort(facts),
  };
}

function changed(facts: Facts): boolean | undefined {
  const by = factValue(facts, 'term_changed_by');
  return by === undefined ? undefined : by !== 'none';
}

/** The numbers of the case. */
export function numbersOf(facts: Facts): Numbers {
  const start = dateOf(facts, 'start');
  const child = dateOf(facts, 'child_birth_date');
  const isParent = facts.vulnerable === 'woman_young_child' || facts.vulnerable === 'man_young_child_alone';
  return {
    start: start === undefined ? undefined : countedFrom(start, facts),
    term: termOf(facts),
    days_not_counted: facts.days_not_counted ?? 0,
    counted: new Map(),
    status_until: isParent && child !== undefined ? dayAfterMonths(child, 14 * 12) : undefined,
  };
}

/** The day from which the term runs: one-to-one custody moves it back when it is not yet inside `start`. */
function countedFrom(start: Day, facts: Facts): Day {
  const outside = facts.credit_included_in_start === false && !hasMultiplier(facts);
  return outside ? start.subtract({ days: facts.custody_days ?? 0 }) : start;
}

/** Whole years of age on a day. */
export function ageOn(birth: Day, day: Day): number {
  const years = day.year - birth.year;
  return isBefore(day, dayAfterMonths(birth, years * 12)) ? years - 1 : years;
}
