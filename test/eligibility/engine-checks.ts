import { isDeepStrictEqual } from 'node:util';
import type { assess } from '../../lib/eligibility/assess.ts';
import type { addWorkingDays, dayAfterMonths, dayOf, latest } from '../../lib/eligibility/calendar.ts';
import type { isLife } from '../../lib/eligibility/fact-values.ts';
import type {
  ceilOf,
  exactOf,
  floorOf,
  parseFraction,
  writeProduct,
} from '../../lib/eligibility/fraction.ts';
import type { applies } from '../../lib/eligibility/matching.ts';
import { questionOf } from '../../lib/eligibility/questions.ts';
import type { Candidate } from '../../lib/eligibility/result.ts';
import type { Profile, Rule } from '../../lib/eligibility/rules/index.ts';
import { type Answers, FACTS, OPEN, type Open, waysOf } from './open-facts.ts';

/** The parts of the calculator that the checks ask: those of the product, or of a mutant of it. */
export interface Engine {
  readonly assess: typeof assess;
  readonly applies: typeof applies;
  readonly parseFraction: typeof parseFraction;
  readonly ceilOf: typeof ceilOf;
  readonly floorOf: typeof floorOf;
  readonly exactOf: typeof exactOf;
  readonly writeProduct: typeof writeProduct;
  readonly isLife: typeof isLife;
  readonly dayOf: typeof dayOf;
  readonly latest: typeof latest;
  readonly addWorkingDays: typeof addWorkingDays;
  readonly dayAfterMonths: typeof dayAfterMonths;
}

/**
 * What the engine must do and no JSON case can say: parts that are asked alone, and the conditions of readings over
 * every way the open facts may turn out. Each answers whether it holds.
 */
export const CHECKS: Readonly<Record<string, (engine: Engine) => boolean>> = {
  'a fraction is two whole numbers, neither of them zero': ({ parseFraction }) =>
    isDeepStrictEqual(parseFraction(' 2/3 '), { numerator: 2n, denominator: 3n }) &&
    isDeepStrictEqual(parseFraction('15'), { numerator: 15n, denominator: 1n }) &&
    ['0', '0/3', '3/0', '-1/2', '1/2/3', '1.5', 'half', ''].every(
      (text) => parseFraction(text) === undefined,
    ),

  'a part of a day is a day, and at most a part is less': ({ ceilOf, floorOf, exactOf, writeProduct }) => {
    const part = { numerator: 2n, denominator: 3n };
    const half = { numerator: 3n, denominator: 2n };
    return (
      [ceilOf(10, part), ceilOf(9, part), floorOf(10, part), floorOf(9, part)].join() === '7,6,6,6' &&
      exactOf(9, part) === 6 &&
      exactOf(10, part) === undefined &&
      writeProduct(121, half) === '363/2' &&
      writeProduct(120, half) === '180'
    );
  },

  'the latest of several days is found in any order': ({ latest, dayOf }) => {
    const days = ['2026-02-28', '2028-02-29', '2027-12-31'].map(dayOf);
    return (
      `${latest(days)}` === '2028-02-29' &&
      `${latest([...days].reverse())}` === '2028-02-29' &&
      latest([]) === undefined
    );
  },

  // 20.11.2026 is a Friday.
  'working days leave out Saturday and Sunday': ({ addWorkingDays, dayOf }) =>
    [1, 5, 6].map((count) => `${addWorkingDays(dayOf('2026-11-20'), count)}`).join() ===
    '2026-11-23,2026-11-27,2026-11-30',

  'a month without the number ends on its last day': ({ dayAfterMonths, dayOf }) =>
    `${dayAfterMonths(dayOf('2025-08-31'), 6)}` === '2026-03-01' &&
    `${dayAfterMonths(dayOf('2024-02-29'), 48)}` === '2028-02-29',

  'a life sentence is stated in either of two ways': ({ isLife }) =>
    isLife({ sentence_type: 'life_imprisonment' }) && isLife({ life: true }) && !isLife({ life: false }),

  'a condition that holds is enough beside one that is not known': (engine) =>
    says(engine, [{ against: ['life'] }, { category: ['grave'] }], { category: 'grave' }) === true &&
    says(engine, [{ category: ['grave'] }, { against: ['life'] }], { category: 'grave' }) === true,

  'a fact is asked for when the answer turns on it, and only then': (engine) =>
    says(engine, [{ against: ['life'] }, { category: ['grave'] }], { category: 'minor' }) === 'against' &&
    says(engine, [{ category: ['grave'] }, { against: ['life'] }], { category: 'minor' }) === 'against' &&
    says(engine, [{ category: ['grave'], against: ['life'] }], { category: 'minor' }) === false &&
    says(engine, [{ category: ['grave'], against: ['life'] }], {}) === 'category' &&
    says(engine, undefined, { category: 'grave' }, [{ against: ['life'] }]) === 'against' &&
    says(engine, [{ category: ['minor'] }], { category: 'grave' }, [{ against: ['life'] }]) === false &&
    says(engine, undefined, { category: 'grave' }, [{ category: ['grave'], against: ['life'] }]) ===
      'against',

  'a reading names the facts it hangs on, and for each the answers under which it stands': (engine) =>
    ['medium', 'grave'].every((category) =>
      [
        {},
        { damage: 'repaid' },
        { against: 'health' },
        { damage: 'unpaid', malicious_violations_active: true },
      ].every((given) => standsAsSaid(engine, category, given)),
    ),

  'where too much is open the facts are named, and no part of a range passes for the whole': ({ assess }) => {
    const facts = { ...FIXED, vulnerable: 'unknown', agreement: 'unknown', agreement_fulfilled: 'unknown' };
    const { parole } = assess({ facts, as_of: '2026-11-30' });
    const wanted = ['category', 'damage', 'malicious_violations_active', 'vulnerable', 'agreement_fulfilled'];
    return (
      parole.status === 'needs_review' &&
      parole.candidates?.length === 0 &&
      wanted.every((fact) => parole.needs_facts.includes(fact))
    );
  },

  'a range of few facts is whole': ({ assess }) => {
    const { parole } = assess({ facts: { sentence_type: 'imprisonment', crime_date: '2020-01-01' } });
    const shown = parole.candidates?.map((one) => `${one.status} ${one.fraction}`) ?? [];
    return [
      'mandatory 1/3',
      'discretionary 1/3',
      'mandatory 1/2',
      'mandatory 2/3',
      'discretionary 2/3',
    ].every((one) => shown.includes(one));
  },

  'a reading on another base says why, in each language': ({ assess }) => {
    const facts = {
      ...FIXED,
      category: 'grave',
      against: 'none',
      damage: 'repaid',
      malicious_violations_active: false,
      vulnerable: 'pregnant',
      prior_parole_revoked: 'negligent_or_minor',
      base: 'cumulative',
    };
    const { candidates = [] } = assess({ facts, as_of: '2026-11-30' }).parole;
    const bases = new Set(candidates.map((one) => one.base));
    const isSaid = ({ note }: Candidate): boolean =>
      [note?.kk, note?.ru, note?.en].every((text) => (text ?? '').length > 5);
    return (
      candidates.length === 8 &&
      ['cumulative', 'remaining', 'original_term'].every((base) => bases.has(base)) &&
      candidates.every(isSaid) &&
      // A day can be counted on the joint term alone: neither the old remainder nor the first sentence is stated.
      candidates.every((one) => (one.earliest !== null) === (one.base === 'cumulative'))
    );
  },
};

/** What a rule of these conditions says of a profile: whether it applies, or the fact it asks for. */
function says(
  { applies }: Engine,
  when: Rule['when'],
  profile: Profile,
  unless?: Rule['unless'],
): boolean | string {
  const rule = { ...(when && { when }), ...(unless && { unless }) } as Rule;
  try {
    return applies(rule, profile);
  } catch (problem) {
    return String((problem as { field?: unknown }).field);
  }
}

/** Facts that stay as they are; their crime is younger than every rule. */
const FIXED = {
  sentence_type: 'imprisonment',
  start: '2025-12-14',
  term: { years: 6, months: 4 },
  crime_date: '2025-10-01',
  special_crime: 'none',
};

/** The answer of the form in words, as a condition of a reading has it. */
function wordOf(fact: Open, answer: string | boolean): string {
  const option = questionOf(fact)?.options?.find((one) => one.value === answer);
  return option?.label.en ?? (answer === true ? 'yes' : 'no');
}

/** What tells readings apart; a plain answer has no note. */
const seen = (one: Pick<Candidate, 'status' | 'fraction' | 'earliest' | 'note'>): string =>
  `${one.status} ${one.fraction} ${one.earliest} ${one.note?.en ?? ''}`;

/**
 * Answers the question once with facts open and once for every way they may turn out, and compares: a condition of a
 * reading holds just those answers under which some way leads to the reading; a fact it does not name may have any.
 */
function standsAsSaid({ assess }: Engine, category: string, given: Answers): boolean {
  const ask = (answers: Answers): ReturnType<typeof assess> =>
    assess({ facts: { ...FIXED, category, ...given, ...answers }, as_of: '2026-11-30' });
  const unsure = ask({});
  const ways = waysOf(FACTS.filter((fact) => given[fact] === undefined)).map((way) => ({
    way,
    sure: ask(way),
  }));
  return (['parole', 'commutation'] as const).every((relief) => {
    const { candidates = [], status } = unsure[relief];
    const open = FACTS.filter((fact) => given[fact] === undefined);
    return status !== 'needs_review' || candidates.every((one) => isExact(one));

    function isExact(one: Candidate): boolean {
      const under = ways.filter(({ sure }) =>
        (sure[relief].candidates ?? [sure[relief]]).some((other) => seen(other) === seen(one)),
      );
      return open.every((fact) => {
        const said = one.assuming?.find((clause) => clause.fact === fact)?.values.map((value) => value.en);
        const stands = new Set(under.map(({ way }) => wordOf(fact, way[fact] ?? '')));
        const all = OPEN[fact].map((answer) => wordOf(fact, answer));
        return isDeepStrictEqual(new Set(said ?? all), stands);
      });
    }
  });
}

/** The name of the first check that fails. */
export function failedCheck(engine: Engine): string | undefined {
  return Object.entries(CHECKS).find(([, holds]) => !holds(engine))?.[0];
}
