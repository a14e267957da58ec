import type { Finding } from '../base/index.ts';
import { type Day, dayAfterTerm, daysBetween, isBefore, monthsOf } from './calendar.ts';
import { EVENTS, type FactName, type Facts, type Term } from './facts.ts';
import { ageOn, dateOf, factValue, termOf } from './profile.ts';
import { finding } from './validation-codes.ts';

const DATE_FACTS = [
  'crime_date',
  'birth_date',
  'child_birth_date',
  'start',
  'new_crime_date',
  ...EVENTS,
] as const satisfies readonly FactName[];

const THIRTY_YEARS = 30 * 12;

/** Everything that cannot be true or should be looked at; the order is not that of the answer. */
export function validate(facts: Facts, asOf: Day | undefined): Finding[] {
  const years = yearFindings(facts);
  if (years.length > 0) return years;
  return [
    ...termFindings(facts),
    ...lifeFindings(facts),
    ...orderFindings(facts, asOf),
    ...personFindings(facts, asOf),
    ...agreementFindings(facts),
    ...noticeFindings(facts, asOf),
  ];
}

function yearFindings(facts: Facts): Finding[] {
  return DATE_FACTS.filter((fact) => {
    const day = dateOf(facts, fact);
    return day !== undefined && (day.year < 1900 || day.year > 2200);
  }).map((fact) => finding('UNSUPPORTED_YEAR', fact));
}

function badTerm(term: Term): boolean {
  const parts = [term.years, term.months, term.days];
  const days = monthsOf(term) * 30 + term.days;
  return parts.some((part) => part < 0) || days <= 0 || monthsOf(term) > THIRTY_YEARS || term.days > 10_000;
}

function termFindings(facts: Facts): Finding[] {
  const term = termOf(facts);
  const found =
    term !== undefined && badTerm(term) ? [finding('INVALID_TERM', 'term', ['kz/criminal-code/46'])] : [];
  for (const fact of [
    'custody_days',
    'house_arrest_days',
    'days_not_counted',
    'remaining_days_at_ruling',
  ] as const)
    if ((facts[fact] ?? 0) < 0 || (facts[fact] ?? 0) > 12_000) found.push(finding('INVALID_TERM', fact));
  const start = dateOf(facts, 'start');
  const served = facts.served_days;
  if (typeof served !== 'number') return found;
  const whole =
    start !== undefined && term !== undefined && found.length === 0
      ? daysBetween(start, dayAfterTerm(start, term))
      : undefined;
  return served < 0 || (whole !== undefined && served > whole)
    ? [...found, finding('INVALID_SERVED', 'served_days')]
    : found;
}

function isLife(facts: Facts): boolean {
  return facts.sentence_type === 'life_imprisonment' || facts.life === true;
}

function lifeFindings(facts: Facts): Finding[] {
  if (!isLife(facts)) return [];
  const found: Finding[] = [];
  if (termOf(facts) !== undefined)
    found.push(finding('INVALID_LIFE_WITH_TERM', 'term', ['kz/criminal-code/46/4']));
  const category = factValue(facts, 'category');
  if (category !== undefined && category !== 'especially_grave')
    found.push(finding('INVALID_LIFE_CATEGORY', 'category', ['kz/criminal-code/46/4']));
  const woman =
    facts.sex === 'female' ||
    facts.vulnerable === 'pregnant' ||
    facts.vulnerable === 'woman_58' ||
    facts.vulnerable === 'woman_young_child';
  if (woman || facts.juvenile_at_crime === true)
    found.push(
      finding('INVALID_LIFE_PERSON', woman ? 'sex' : 'juvenile_at_crime', ['kz/criminal-code/46/4']),
    );
  return found;
}

function orderFindings(facts: Facts, asOf: Day | undefined): Finding[] {
  const found: Finding[] = [];
  const start = dateOf(facts, 'start');
  if (start === undefined) return found;
  if (asOf !== undefined && isBefore(asOf, start)) found.push(finding('INVALID_FUTURE_START', 'start'));
  for (const fact of EVENTS) {
    const day = dateOf(facts, fact);
    if (day !== undefined && isBefore(day, start)) found.push(finding('INVALID_ORDER', fact));
  }
  for (const [index, refusal] of (facts.refusals ?? []).entries())
    if (refusal.date < `${start}` || (asOf !== undefined && refusal.date > `${asOf}`))
      found.push(finding('INVALID_ORDER', `refusals.${index}.date`));
  for (const [index, penalty] of (facts.penalties ?? []).entries())
    if (penalty.served !== null && penalty.served !== undefined && penalty.served < penalty.imposed)
      found.push(finding('INVALID_ORDER', `penalties.${index}.served`));
  const crime = dateOf(facts, 'crime_date');
  const plain =
    !isLife(facts) &&
    factValue(facts, 'base') === 'sentence' &&
    factValue(facts, 'prior_parole_revoked') === 'none';
  if (plain && crime !== undefined && isBefore(start, crime))
    found.push(finding('INVALID_ORDER', 'crime_date'));
  return found;
}

const FEMALE = ['pregnant', 'woman_young_child', 'woman_58'];
const MALE = ['man_young_child_alone', 'man_63'];
const AGES: Readonly<Record<string, number>> = { woman_58: 58, man_63: 63 };

function personFindings(facts: Facts, asOf: Day | undefined): Finding[] {
  const found: Finding[] = [];
  const status = String(factValue(facts, 'vulnerable'));
  if ((facts.sex === 'male' && FEMALE.includes(status)) || (facts.sex === 'female' && MALE.includes(status)))
    found.push(finding('INVALID_STATUS_SEX', 'vulnerable', ['kz/criminal-code/72/4']));
  const birth = dateOf(facts, 'birth_date');
  const crime = dateOf(facts, 'crime_date');
  if (birth !== undefined && crime !== undefined) {
    const age = ageOn(birth, crime);
    const juvenile = facts.juvenile_at_crime === true;
    if (age < 14 || (juvenile && age > 17))
      found.push(finding('INVALID_JUVENILE_AGE', 'birth_date', ['kz/criminal-code/80']));
    else if (!juvenile && age < 18 && facts.juvenile_at_crime === false)
      found.push(finding('INVALID_JUVENILE_AGE', 'juvenile_at_crime', ['kz/criminal-code/80']));
  }
  if (asOf === undefined) return found;
  const needed = AGES[status];
  const child = dateOf(facts, 'child_birth_date');
  const tooYoung = needed !== undefined && birth !== undefined && ageOn(birth, asOf) < needed;
  const grownUp =
    (status === 'woman_young_child' || status === 'man_young_child_alone') &&
    child !== undefined &&
    (ageOn(child, asOf) >= 14 || isBefore(asOf, child));
  if (tooYoung || grownUp) found.push(finding('WARNING_STATUS_AGE', 'vulnerable', ['kz/criminal-code/72/4']));
  return found;
}

function agreementFindings(facts: Facts): Finding[] {
  const found: Finding[] = [];
  const isOther = facts.agreement === 'plea' || facts.agreement === 'asset_return';
  if (isOther && facts.category === 'especially_grave')
    found.push(finding('INVALID_AGREEMENT', 'agreement', ['kz/criminal-procedure-code/612/1']));
  if (
    facts.victim_age !== undefined &&
    typeof facts.victim_age === 'number' &&
    (facts.victim_age < 0 || facts.victim_age > 120)
  )
    found.push(finding('INVALID_VALUE', 'victim_age'));
  return found;
}

function noticeFindings(facts: Facts, asOf: Day | undefined): Finding[] {
  const found: Finding[] = [];
  const [start, term] = [dateOf(facts, 'start'), termOf(facts)];
  if (
    asOf !== undefined &&
    start !== undefined &&
    term !== undefined &&
    !badTerm(term) &&
    !isBefore(asOf, dayAfterTerm(start, term))
  )
    found.push(finding('WARNING_TERM_OVER', 'term', ['kz/penal-enforcement-code/165/2']));
  if (facts.juvenile_at_crime === true && term !== undefined && monthsOf(term) > 144)
    found.push(finding('WARNING_JUVENILE_TERM', 'term', ['kz/criminal-code/81/7']));
  if ((facts.custody_days ?? 0) > 0 && facts.credit_included_in_start !== false)
    found.push(finding('WARNING_CREDIT', 'custody_days', ['kz/criminal-code/62/3']));
  if (facts.new_grave_crime_during_life === true && dateOf(facts, 'new_crime_date') === undefined)
    found.push(finding('WARNING_NEW_CRIME_DATE', 'new_crime_date', ['kz/criminal-code/72/8/8']));
  if (facts.malicious_violations_active === true && facts.malicious_violations_ever === false)
    found.push(finding('WARNING_VIOLATIONS', 'malicious_violations_ever'));
  if (facts.damage === 'partial') found.push(finding('WARNING_DAMAGE', 'damage', ['kz/criminal-code/72/1']));
  return found;
}
