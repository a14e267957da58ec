import { type Day, dayAfterMonths, dayOf, isBefore } from './calendar.ts';
import type { Facts, Term } from './facts.ts';
import { ORDINARY } from './ordinary.ts';
import type { ProfileValue } from './rules/index.ts';

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

/** Sentences that are a sum of money or of hours: no day completes a part of them (CC 41-43). */
const UNTIMED: readonly unknown[] = ['correctional_work', 'community_work', 'fine'];

/** Whether the sentence is time that passes from a day. */
export const isTimed = (facts: Facts): boolean => isLife(facts) || !UNTIMED.includes(facts.sentence_type);

/** The term as time that passes. */
export function countedTermOf(facts: Facts): Term | undefined {
  return isTimed(facts) ? termOf(facts) : undefined;
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
