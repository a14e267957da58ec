import { type Day, dayAfterMonths, dayOf, isBefore } from './calendar.ts';
import type { Facts, Term } from './facts.ts';
import type { ProfileValue } from './rules/index.ts';

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

/** The term as time that passes: correctional work is a sum of money, and no day completes a part of it (CC 42(1)). */
export function countedTermOf(facts: Facts): Term | undefined {
  return facts.sentence_type === 'correctional_work' ? undefined : termOf(facts);
}

/** Whole years of age on a day. */
export function ageOn(birth: Day, day: Day): number {
  const years = day.year - birth.year;
  return isBefore(day, dayAfterMonths(birth, years * 12)) ? years - 1 : years;
}

/** Whether the sentence is life imprisonment, in either of the two ways to say so. */
export function isLife(facts: Facts): boolean {
  return facts.sentence_type === 'life_imprisonment' || facts.life === true;
}
