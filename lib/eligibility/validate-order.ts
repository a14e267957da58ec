import type { Finding } from '../base/index.ts';
import { type Day, dayAfterMonths, isBefore } from './calendar.ts';
import { ageOn, dateOf, factValue, isLife } from './fact-values.ts';
import { EVENTS, type FactName, type Facts } from './facts.ts';
import { finding } from './validation-codes.ts';

/** Nobody who serves a sentence is older. */
const OLDEST = 110;
/** Nobody is a parent earlier. */
const YOUNGEST_PARENT = 10;

/** Days that cannot stand in this order: birth, crime, start of the term, steps, the day asked about. */
export function orderFindings(facts: Facts, asOf: Day | undefined): Finding[] {
  const start = dateOf(facts, 'start');
  const isFuture = start !== undefined && asOf !== undefined && isBefore(asOf, start);
  const places = [
    ...(start === undefined ? [] : beforeStart(facts, start)),
    ...(asOf === undefined ? [] : afterAll(facts, asOf)),
    ...listed(facts, start, asOf),
    ...birthPlaces(facts, asOf),
  ];
  return [
    ...(isFuture ? [finding('INVALID_FUTURE_START', 'start')] : []),
    ...[...new Set(places)].map((place) => finding('INVALID_ORDER', place)),
    ...ageFindings(facts, start, asOf),
    ...stepFindings(facts),
  ];
}

function beforeStart(facts: Facts, start: Day): string[] {
  const isEarly = (fact: FactName): boolean => {
    const day = dateOf(facts, fact);
    return day !== undefined && isBefore(day, start);
  };
  const [crime, birth] = [dateOf(facts, 'crime_date'), dateOf(facts, 'birth_date')];
  const plain =
    !isLife(facts) &&
    factValue(facts, 'base') === 'sentence' &&
    factValue(facts, 'prior_parole_revoked') === 'none';
  return [
    ...EVENTS.filter(isEarly),
    ...(facts.new_grave_crime_during_life === true && isEarly('new_crime_date') ? ['new_crime_date'] : []),
    ...(crime !== undefined && plain && isBefore(start, crime) ? ['crime_date'] : []),
    ...(birth !== undefined && isBefore(start, birth) ? ['birth_date'] : []),
  ];
}

function afterAll(facts: Facts, asOf: Day): string[] {
  return (['crime_date', 'birth_date', 'new_crime_date'] as const).filter((fact) => {
    const day = dateOf(facts, fact);
    return day !== undefined && isBefore(asOf, day);
  });
}

/** Refusals and penalties. */
function listed(facts: Facts, start: Day | undefined, asOf: Day | undefined): string[] {
  const places: string[] = [];
  const isLate = (day: string): boolean => asOf !== undefined && day > `${asOf}`;
  for (const [index, { date }] of (facts.refusals ?? []).entries())
    if ((start !== undefined && date < `${start}`) || isLate(date)) places.push(`refusals.${index}.date`);
  for (const [index, penalty] of (facts.penalties ?? []).entries()) {
    if (isLate(penalty.imposed)) places.push(`penalties.${index}.imposed`);
    for (const step of ['served', 'lifted'] as const)
      if ((penalty[step] ?? penalty.imposed) < penalty.imposed) places.push(`penalties.${index}.${step}`);
  }
  return places;
}

/** A child older than its parent could have it. */
function birthPlaces(facts: Facts, asOf: Day | undefined): string[] {
  const [birth, child] = [dateOf(facts, 'birth_date'), dateOf(facts, 'child_birth_date')];
  if (child === undefined) return [];
  const isUnborn = asOf !== undefined && isBefore(asOf, child);
  const isTooOld = birth !== undefined && isBefore(child, dayAfterMonths(birth, YOUNGEST_PARENT * 12));
  return isUnborn || isTooOld ? ['child_birth_date'] : [];
}

function ageFindings(facts: Facts, start: Day | undefined, asOf: Day | undefined): Finding[] {
  const [birth, day] = [dateOf(facts, 'birth_date'), asOf ?? start];
  if (birth === undefined || day === undefined || isBefore(day, birth)) return [];
  return ageOn(birth, day) > OLDEST ? [finding('INVALID_AGE', 'birth_date')] : [];
}

/** Steps of one petition, each with those that come before it. */
const STEPS: readonly (readonly [later: FactName, ...earlier: FactName[]])[] = [
  ['court_received_date', 'petition_date'],
  ['ruling_date', 'petition_date', 'court_received_date'],
  ['ruling_copy_date', 'ruling_date'],
  ['appeal_received_date', 'ruling_date'],
];

/** The steps may belong to two petitions, so that this is a warning. */
function stepFindings(facts: Facts): Finding[] {
  return STEPS.filter(([later, ...earlier]) => {
    const day = dateOf(facts, later);
    return earlier.some((fact) => {
      const before = dateOf(facts, fact);
      return day !== undefined && before !== undefined && isBefore(day, before);
    });
  }).map(([later]) => finding('WARNING_STEPS', later));
}
