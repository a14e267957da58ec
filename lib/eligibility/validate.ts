import type { Finding } from '../base/index.ts';
import type { Day } from './calendar.ts';
import { ageOn, dateOf, factValue, isLife, termOf } from './fact-values.ts';
import { EVENTS, type FactName, type Facts } from './facts.ts';
import { orderFindings } from './validate-order.ts';
import { caseFindings, personFindings } from './validate-person.ts';
import { noticeFindings, termFindings } from './validate-term.ts';
import { finding } from './validation-codes.ts';

const DATE_FACTS = [
  'crime_date',
  'birth_date',
  'child_birth_date',
  'start',
  'new_crime_date',
  ...EVENTS,
] as const satisfies readonly FactName[];

/** Everything that cannot be true or should be looked at; the order is not that of the answer. */
export function validate(facts: Facts, asOf: Day | undefined): Finding[] {
  const years = yearFindings(facts);
  if (years.length > 0) return years;
  return [
    ...termFindings(facts),
    ...lifeFindings(facts),
    ...orderFindings(facts, asOf),
    ...personFindings(facts, asOf),
    ...caseFindings(facts),
    ...noticeFindings(facts, asOf),
  ];
}

function isFarYear(iso: string | null | undefined): boolean {
  return typeof iso === 'string' && (iso < '1900' || iso >= '2201');
}

function yearFindings(facts: Facts): Finding[] {
  const single = DATE_FACTS.filter((fact) => isFarYear(dateOf(facts, fact)?.toString()));
  const listed = [
    ...(facts.refusals ?? []).map((one, index) => [`refusals.${index}.date`, one.date] as const),
    ...(facts.penalties ?? []).flatMap((one, index) =>
      (['imposed', 'served', 'lifted'] as const).map(
        (step) => [`penalties.${index}.${step}`, one[step]] as const,
      ),
    ),
  ]
    .filter(([, day]) => isFarYear(day))
    .map(([place]) => place);
  return [...single, ...listed].map((place) => finding('UNSUPPORTED_YEAR', place));
}

const WOMEN = ['pregnant', 'woman_58', 'woman_young_child'];

function lifeFindings(facts: Facts): Finding[] {
  if (!isLife(facts)) return [];
  const found: Finding[] = [];
  const ground = ['kz/criminal-code/46/4'];
  if (termOf(facts) !== undefined) found.push(finding('INVALID_LIFE_WITH_TERM', 'term', ground));
  const category = factValue(facts, 'category');
  if (category !== undefined && category !== 'especially_grave')
    found.push(finding('INVALID_LIFE_CATEGORY', 'category', ground));
  const woman = facts.sex === 'female' || WOMEN.includes(String(facts.vulnerable));
  if (woman || facts.juvenile_at_crime === true)
    found.push(finding('INVALID_LIFE_PERSON', placeOfPerson(facts, woman), ground));
  if (!woman && isOldAtStart(facts)) found.push(finding('INVALID_LIFE_PERSON', 'birth_date', ground));
  return found;
}

/** CC 46(4): who was sixty-three when the term began was so when sentenced. */
function isOldAtStart(facts: Facts): boolean {
  const [birth, start] = [dateOf(facts, 'birth_date'), dateOf(facts, 'start')];
  return birth !== undefined && start !== undefined && ageOn(birth, start) >= 63;
}

function placeOfPerson(facts: Facts, woman: boolean): string {
  if (!woman) return 'juvenile_at_crime';
  return facts.sex === 'female' ? 'sex' : 'vulnerable';
}
