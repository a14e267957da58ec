import type { Finding } from '../base/index.ts';
import { type Day, dayAfterTerm, daysBetween, isBefore, monthsOf } from './calendar.ts';
import { dateOf, factValue, termOf } from './fact-values.ts';
import type { Facts, Term } from './facts.ts';
import { finding } from './validation-codes.ts';

const THIRTY_YEARS = 30 * 12;
const MOST_DAYS = 12_000;
/** Rates of credit the code knows: CC 62(3)-(5). */
const RATES = ['1', '3/2', '2', '1/2'];

function badTerm(term: Term): boolean {
  const parts = [term.years, term.months, term.days];
  const days = monthsOf(term) * 30 + term.days;
  // A month is at most thirty-one days: what passes thirty years even so is no sentence.
  const isOver = (monthsOf(term) - THIRTY_YEARS) * 31 + term.days > 0;
  return parts.some((part) => part < 0) || days <= 0 || isOver || term.days > 10_000;
}

/** Numbers that no sentence can have: the term, days of custody, days served. */
export function termFindings(facts: Facts): Finding[] {
  const term = termOf(facts);
  const found =
    term !== undefined && badTerm(term) ? [finding('INVALID_TERM', 'term', ['kz/criminal-code/46'])] : [];
  for (const fact of [
    'custody_days',
    'house_arrest_days',
    'days_not_counted',
    'remaining_days_at_ruling',
  ] as const)
    if ((facts[fact] ?? 0) < 0 || (facts[fact] ?? 0) > MOST_DAYS) found.push(finding('INVALID_DAYS', fact));
  const ratio = facts.credit_ratio ?? undefined;
  if (ratio !== undefined && !RATES.includes(ratio))
    found.push(finding('INVALID_VALUE', 'credit_ratio', ['kz/criminal-code/62/3']));
  return found.length === 0 ? servedFindings(facts) : found;
}

function servedFindings(facts: Facts): Finding[] {
  const [start, term] = [dateOf(facts, 'start'), termOf(facts)];
  const whole =
    start === undefined || term === undefined ? undefined : daysBetween(start, dayAfterTerm(start, term));
  const isOver = (days: number | null | undefined): boolean =>
    typeof days === 'number' && (days < 0 || (whole !== undefined && days > whole));
  return (['served_days', 'custody_days', 'remaining_days_at_ruling'] as const)
    .filter((fact) => isOver(facts[fact]))
    .map((fact) => finding('INVALID_SERVED', fact));
}

/** Longest terms in months for one crime of a category (a negligent one included): CC 11, 44(1), 46(3). */
const LONGEST: Readonly<Record<string, number>> = { minor: 60, medium: 120, grave: 144 };
const LONGEST_RESTRICTION = 84;
const LONGEST_JUVENILE = 144;

function isTooLong(facts: Facts, months: number): boolean {
  if (facts.sentence_type === 'restriction_of_liberty')
    return months > LONGEST_RESTRICTION && facts.replaced_by_restriction_art73 !== true;
  const isJoint = (facts.crimes ?? []).length > 1 || factValue(facts, 'base') !== 'sentence';
  return !isJoint && months > (LONGEST[String(facts.category)] ?? THIRTY_YEARS);
}

/** What can be true and should still be looked at. */
export function noticeFindings(facts: Facts, asOf: Day | undefined): Finding[] {
  const found: Finding[] = [];
  const [start, term] = [dateOf(facts, 'start'), termOf(facts)];
  if (term !== undefined && !badTerm(term)) {
    const isOver =
      asOf !== undefined &&
      start !== undefined &&
      !isBefore(asOf, dayAfterTerm(start, { ...term, days: term.days + (facts.days_not_counted ?? 0) }));
    if (isOver) found.push(finding('WARNING_TERM_OVER', 'term', ['kz/penal-enforcement-code/165/2']));
    if (isTooLong(facts, monthsOf(term)))
      found.push(finding('WARNING_TERM_LIMIT', 'term', ['kz/criminal-code/11', 'kz/criminal-code/46/3']));
    const isImprisoned = facts.sentence_type === 'imprisonment';
    const isMild = isImprisoned && facts.category === 'minor';
    if (facts.juvenile_at_crime === true && (isMild || monthsOf(term) > LONGEST_JUVENILE))
      found.push(finding('WARNING_JUVENILE_TERM', 'term', ['kz/criminal-code/81/7']));
  }
  if (term !== undefined && facts.sentence_type === 'correctional_work')
    found.push(finding('WARNING_AMOUNT', 'term', ['kz/criminal-code/42/1', 'kz/criminal-code/86/1']));
  if ((facts.custody_days ?? 0) > 0 && facts.credit_included_in_start !== false)
    found.push(finding('WARNING_CREDIT', 'custody_days', ['kz/criminal-code/62/3']));
  if (facts.new_grave_crime_during_life === true && dateOf(facts, 'new_crime_date') === undefined)
    found.push(finding('WARNING_NEW_CRIME_DATE', 'new_crime_date', ['kz/criminal-code/72/8/8']));
  if (facts.malicious_violations_active === true && facts.malicious_violations_ever === false)
    found.push(finding('WARNING_VIOLATIONS', 'malicious_violations_ever'));
  if (facts.agreement_fulfilled === true && facts.agreement === 'none')
    found.push(finding('WARNING_AGREEMENT', 'agreement', ['kz/criminal-procedure-code/612/1']));
  if (facts.damage === 'partial') found.push(finding('WARNING_DAMAGE', 'damage', ['kz/criminal-code/72/1']));
  return found;
}
