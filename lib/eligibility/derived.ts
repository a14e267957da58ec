import { type Day, dayAfterMonths, isBefore } from './calendar.ts';
import { ageOn, dateOf } from './fact-values.ts';
import type { FactName, Facts } from './facts.ts';

/** A fact nobody stated and that other facts decide; shown beside the answer. */
export interface DerivedFact {
  readonly fact: string;
  readonly value: string | boolean;
}

/** Ages at which the status of CC 72(4) begins. */
export const STATUS_AGES: Readonly<Record<string, number>> = { woman_58: 58, man_63: 63 };

/** The status by age that a person of this sex may come to have. */
export const STATUS_BY_SEX: Readonly<Record<string, string>> = { female: 'woman_58', male: 'man_63' };

/** Days of the term for one day of custody, by the institution to which the sentence sends: CC 62(3). */
const CREDIT: Readonly<Record<string, string>> = {
  minimum_security: '2',
  medium_security: '3/2',
  juvenile_medium_security: '3/2',
  maximum_security: '1',
  extreme_security: '1',
  full_security: '1',
};

type Decider = (facts: Facts, asOf: Day | undefined) => string | boolean | undefined;

/** In this order: what comes later may rest on what was found before. */
const DERIVED: readonly (readonly [fact: FactName, decide: Decider])[] = [
  ['against', objectOfKilling],
  ['juvenile_at_crime', juvenileAtCrime],
  ['vulnerable', statusByAge],
  ['vulnerable_at_crime', vulnerableAtCrime],
  ['credit_ratio', creditRatio],
];

/** Fills in what the dates and other facts decide; what was stated is never overwritten. */
export function completed(
  facts: Facts,
  asOf: Day | undefined,
): { readonly facts: Facts; readonly derived: readonly DerivedFact[] } {
  const derived: DerivedFact[] = [];
  let whole = facts;
  for (const [fact, decide] of DERIVED) {
    const stated = facts[fact] ?? 'unknown';
    const value = stated === 'unknown' ? decide(whole, asOf) : undefined;
    if (value === undefined) continue;
    derived.push({ fact, value });
    whole = { ...whole, [fact]: value };
  }
  return { facts: whole, derived };
}

/** The object of a crime is never inferred, but an intentional killing is an attack on life by its own words. */
function objectOfKilling(facts: Facts): string | undefined {
  return facts.special_crime === 'murder_in_criminal_group' ? 'life' : undefined;
}

/**
 * The age of CC 72(4) on the day asked about, when nothing at all was said of the category: any other one beside it
 * changes no fraction. Whether an age is reached on the birthday itself is not said: it counts from the next day.
 */
function statusByAge(facts: Facts, asOf: Day | undefined): string | undefined {
  const birth = dateOf(facts, 'birth_date');
  const status = STATUS_BY_SEX[facts.sex ?? ''];
  if (facts.vulnerable === 'unknown' || birth === undefined || asOf === undefined || status === undefined)
    return undefined;
  const day = dayAfterMonths(birth, (STATUS_AGES[status] ?? 0) * 12);
  return isBefore(day, asOf) ? status : undefined;
}

/**
 * CC 80(1): fourteen to seventeen on the day of the crime; a younger age is left to the checks. Whether an age is
 * reached on the birthday or on the next day is not said: the eighteenth birthday itself stays unknown.
 */
function juvenileAtCrime(facts: Facts): boolean | 'unknown' | undefined {
  const [birth, crime] = [dateOf(facts, 'birth_date'), dateOf(facts, 'crime_date')];
  if (birth === undefined || crime === undefined) return undefined;
  if (crime.equals(dayAfterMonths(birth, 18 * 12))) return 'unknown';
  const age = ageOn(birth, crime);
  return age < 14 ? undefined : age < 18;
}

/** Whether a status by age, or by a child, stood on the day of the crime: CC 72(8) 3) and 5). */
function vulnerableAtCrime(facts: Facts): boolean | undefined {
  const crime = dateOf(facts, 'crime_date');
  if (crime === undefined || typeof facts.vulnerable !== 'string') return undefined;
  const needed = STATUS_AGES[facts.vulnerable];
  const birth = dateOf(facts, 'birth_date');
  if (needed !== undefined) return birth === undefined ? undefined : ageOn(birth, crime) >= needed;
  if (facts.vulnerable !== 'woman_young_child') return undefined;
  const child = dateOf(facts, 'child_birth_date');
  // A child born later says nothing: the woman may have been pregnant at the time.
  if (child === undefined || isBefore(crime, child)) return undefined;
  return isBefore(crime, dayAfterMonths(child, 14 * 12)) ? true : undefined;
}

function creditRatio(facts: Facts): string | undefined {
  if ((facts.custody_days ?? 0) <= 0) return undefined;
  if (facts.sentence_type === 'restriction_of_liberty') return '2';
  return facts.sentence_type === 'imprisonment' ? CREDIT[facts.institution ?? ''] : undefined;
}
