import type { Finding } from '../base/index.ts';
import { addDays, type Day, isBefore } from './calendar.ts';
import { STATUS_AGES } from './derived.ts';
import { isOtherSentence, ONLY_WITH } from './excluded.ts';
import { ageOn, dateOf, factValue } from './fact-values.ts';
import { CATEGORIES, type Facts } from './facts.ts';
import { finding } from './validation-codes.ts';

const FEMALE = ['pregnant', 'woman_young_child', 'woman_58'];
const MALE = ['man_young_child_alone', 'man_63'];
const PARENTS = ['woman_young_child', 'man_young_child_alone'];
const LIST = ['kz/criminal-code/72/4'];

/** The person: sex, age on the day of the crime, status on the day asked about. */
export function personFindings(facts: Facts, asOf: Day | undefined): Finding[] {
  const status = String(factValue(facts, 'vulnerable'));
  const isOtherSex =
    (facts.sex === 'male' && FEMALE.includes(status)) || (facts.sex === 'female' && MALE.includes(status));
  return [
    ...(isOtherSex ? [finding('INVALID_STATUS_SEX', 'vulnerable', LIST)] : []),
    ...ageFindings(facts),
    ...(asOf === undefined ? [] : statusFindings(facts, status, asOf)),
  ];
}

function ageFindings(facts: Facts): Finding[] {
  const [birth, crime] = [dateOf(facts, 'birth_date'), dateOf(facts, 'crime_date')];
  if (birth === undefined || crime === undefined) return [];
  const age = ageOn(birth, crime);
  const place =
    age < 14 || (facts.juvenile_at_crime === true && ageOn(birth, addDays(crime, -1)) > 17)
      ? 'birth_date'
      : age < 18 && facts.juvenile_at_crime === false
        ? 'juvenile_at_crime'
        : undefined;
  return place === undefined ? [] : [finding('INVALID_JUVENILE_AGE', place, ['kz/criminal-code/80'])];
}

function statusFindings(facts: Facts, status: string, asOf: Day): Finding[] {
  const found: Finding[] = [];
  const [birth, child] = [dateOf(facts, 'birth_date'), dateOf(facts, 'child_birth_date')];
  const needed = STATUS_AGES[status];
  if (needed !== undefined && birth !== undefined && ageOn(birth, asOf) < needed)
    found.push(finding('INVALID_STATUS_AGE', 'vulnerable', LIST));
  else if (needed !== undefined && isTooYoung(facts, needed, asOf))
    found.push(finding('INVALID_STATUS_AGE', 'vulnerable', LIST));
  if (PARENTS.includes(status) && child !== undefined && !isBefore(asOf, child) && ageOn(child, asOf) >= 14)
    found.push(finding('WARNING_STATUS_AGE', 'vulnerable', LIST));
  return found;
}

/** Who was a juvenile at the crime is at most seventeen years and the time since then old. */
function isTooYoung(facts: Facts, needed: number, asOf: Day): boolean {
  const crime = dateOf(facts, 'crime_date');
  return facts.juvenile_at_crime === true && crime !== undefined && 18 + ageOn(crime, asOf) < needed;
}

/** The case: facts that exclude each other. */
export function caseFindings(facts: Facts): Finding[] {
  const found: Finding[] = [];
  const isOther = facts.agreement === 'plea' || facts.agreement === 'asset_return';
  if (isOther && facts.category === 'especially_grave')
    found.push(finding('INVALID_AGREEMENT', 'agreement', ['kz/criminal-procedure-code/612/1']));
  const age = facts.victim_age;
  if (typeof age === 'number' && (age < 0 || age > 120)) found.push(finding('INVALID_VALUE', 'victim_age'));
  else if (typeof age === 'number' && age >= 18 && facts.special_crime === 'sexual_against_minor')
    found.push(finding('INVALID_VICTIM_AGE', 'victim_age', ['kz/criminal-code/72/8/4']));
  if (facts.expulsion_ordered === true && facts.foreign_or_stateless === false)
    found.push(finding('INVALID_EXPULSION', 'expulsion_ordered', ['kz/criminal-code/72/2']));
  for (const [fact, sentences] of ONLY_WITH)
    if (facts[fact] === true && isOtherSentence(facts, sentences))
      found.push(finding('INVALID_SENTENCE', fact, ['kz/criminal-code/72/8']));
  // Life is imposed on adults only, so that whoever was paroled from it is too old for a juvenile's crime.
  if (facts.previously_paroled_from_life === true && facts.juvenile_at_crime === true)
    found.push(finding('INVALID_LIFE_PERSON', 'previously_paroled_from_life', ['kz/criminal-code/46/4']));
  const crimes = facts.crimes ?? [];
  const gravest = CATEGORIES.findLast((category) => crimes.includes(category));
  const category = factValue(facts, 'category');
  if (gravest !== undefined && category !== undefined && category !== gravest)
    found.push(finding('INVALID_CATEGORY', 'crimes', ['kz/criminal-code/58']));
  return isOtherBase(facts)
    ? [...found, finding('INVALID_BASE', 'base', ['kz/criminal-code/72/3/3-1'])]
    : found;
}

/** After revocation for a breach the term is the remainder; a remainder without a revocation is nobody's. */
function isOtherBase(facts: Facts): boolean {
  const revoked = factValue(facts, 'prior_parole_revoked');
  const base = factValue(facts, 'base');
  if (base === undefined || revoked === undefined) return false;
  if (revoked === 'breach') return base !== 'remaining' && facts.revoked_in_other_sentence !== true;
  return revoked === 'none' && base === 'remaining';
}
