import { evaluate } from './evaluate.ts';
import { dateOf } from './fact-values.ts';
import type { Facts } from './facts.ts';
import { daysUnderFormerLaws, type Law, lawAtCrime, lawOn } from './law.ts';
import { NeedFact } from './matching.ts';
import { isMilder } from './milder.ts';
import {
  candidateOf,
  distinctCandidates,
  isSameReading,
  NOTHING,
  type Numbers,
  type Outcome,
  signature,
} from './outcome.ts';
import type { Candidate, ReliefName } from './result.ts';
import type { Edition, Profile, ProfileField, ProfileValue } from './rules/index.ts';
import { type Unsure, waysOf } from './unsure.ts';

/** Days of the crime to be tried; `known` when it is the day that was stated. */
export interface CrimeDays {
  readonly days: readonly string[];
  readonly known: boolean;
}

/**
 * The day of the crime; of one not known a day under each law that may have been in force. Where nobody asks for it
 * and nothing was said, the law of the edition is taken to be that of the crime.
 */
export function crimeDays(facts: Facts, edition: Edition): CrimeDays {
  const stated = dateOf(facts, 'crime_date');
  if (stated !== undefined) return { days: [`${stated}`], known: true };
  const isOpen = edition.asks_crime_date || facts.crime_date === 'unknown';
  return { days: isOpen ? daysUnderFormerLaws(edition) : [], known: false };
}

/** One relief to decide. */
export interface Case {
  readonly relief: ReliefName;
  readonly profile: Profile;
  readonly numbers: Numbers;
  readonly edition: Edition;
  /** The day of the crime, or days under each law that may have been in force then. */
  readonly crime_days: CrimeDays;
  /** What the fields that are not known may be, where that is not simply any of their values. */
  readonly unsure?: Unsure;
}

/** An outcome and the facts on which it still depends. */
export interface Decision {
  readonly outcome: Outcome;
  readonly needs_facts: readonly string[];
}

const NO_READINGS: ReadonlySet<string> = new Set();
/** Enough for three unknown facts with a few values each; beyond that the answer is "too little is known". */
const MOST_BRANCHES = 160;

/** Decides one relief; unknown facts are tried one value at a time, only when a rule asks for them. */
export function decide(one: Case): Decision {
  const budget = { left: MOST_BRANCHES };
  const found = branch(one, one.profile, budget);
  // A range with a part of it missing would pass for the whole: then the facts are named and no reading is.
  return budget.left < 0 ? { ...found, outcome: { ...found.outcome, candidates: [] } } : found;
}

function branch(one: Case, profile: Profile, budget: { left: number }): Decision {
  try {
    return withCrimeDate(one, profile);
  } catch (problem) {
    if (!(problem instanceof NeedFact)) throw problem;
    const { field } = problem;
    const { fact, ways } = waysOf(one.unsure ?? {}, field);
    budget.left -= 1;
    if (budget.left < 0) return tooLittle(fact);
    const found = ways.map((way) => branch(one, { ...profile, ...way }, budget));
    return merged(found, { field, fact, values: ways.map((way) => way[field]) });
  }
}

function tooLittle(fact: string): Decision {
  return {
    outcome: { ...NOTHING, status: 'needs_review', codes: ['UNKNOWN_FACTS'] },
    needs_facts: [fact],
  };
}

/** A field that was tried with several values. */
interface Tried {
  readonly field: ProfileField;
  /** The fact that would settle it. */
  readonly fact: string;
  readonly values: readonly (ProfileValue | undefined)[];
}

/** Several answers for the values of one field, in its order: one answer if they agree, else a range. */
function merged(found: readonly Decision[], tried: Tried): Decision {
  const { field, fact, values } = tried;
  const [first] = found;
  if (first === undefined) return tooLittle(fact);
  const outcomes = found.map((one) => one.outcome);
  const all = outcomes.flatMap((outcome, index) =>
    candidatesOf(outcome).map((one) => under(one, field, values[index])),
  );
  const needs = [...new Set(found.flatMap((one) => one.needs_facts))];
  if (new Set(found.map((one) => signature(one.outcome))).size === 1) {
    return {
      outcome: { ...first.outcome, candidates: united(first.outcome.candidates, all, tried) },
      needs_facts: needs,
    };
  }
  return {
    outcome: {
      ...NOTHING,
      status: 'needs_review',
      codes: [...new Set(['UNKNOWN_FACTS', ...outcomes.flatMap((one) => one.codes)])],
      cited: [...new Set(outcomes.flatMap((one) => one.cited))],
      rules: [...new Set(outcomes.flatMap((one) => one.rules))],
      blocks: [...new Set(outcomes.flatMap((one) => one.blocks))],
      reviews: [...new Set(outcomes.flatMap((one) => one.reviews))],
      candidates: united(distinctCandidates(all), all, tried),
    },
    needs_facts: [...new Set([fact, ...needs])],
  };
}

/** A reading under one value of an unknown field. */
function under(one: Candidate, field: ProfileField, value: ProfileValue | undefined): Candidate {
  return value === undefined ? one : { ...one, only: { ...one.only, [field]: [value] } };
}

/**
 * The readings with the facts that all their places have in common: one that stands under several values needs
 * one of them; one that stands under every value of `field`, or does without a field in some place, does not
 * depend on it.
 */
function united(
  shown: readonly Candidate[],
  all: readonly Candidate[],
  { field, values: tried }: Tried,
): Candidate[] {
  return shown.map((one) => {
    const conditions = all.filter((other) => isSameReading(one, other)).map((other) => other.only ?? {});
    const kept = Object.keys(conditions[0] ?? {}) as ProfileField[];
    const only = Object.fromEntries(
      kept
        .filter((name) => conditions.every((condition) => condition[name] !== undefined))
        .map(
          (name) => [name, [...new Set(conditions.flatMap((condition) => condition[name] ?? []))]] as const,
        )
        .filter(([name, values]) => name !== field || values.length < tried.length),
    );
    return { ...one, only };
  });
}

function candidatesOf(outcome: Outcome): readonly Candidate[] {
  return outcome.status === 'needs_review' ? outcome.candidates : [candidateOf(outcome)];
}

/**
 * A stricter rule younger than the crime: CC 6(3) says it does not reach back, PEC 2(2) that execution
 * follows the law of the moment. Both answers are shown; a milder or equal later rule simply applies.
 */
function withCrimeDate(one: Case, profile: Profile): Decision {
  const current = evaluate(contextOf(one, lawOn(one.edition.from)), profile);
  const { days, known } = one.crime_days;
  const now = candidatesOf(current);
  const formers = days.flatMap((day) => {
    const past = lawAtCrime(day, one.edition);
    if (past[one.relief] === undefined) return [];
    const former = evaluate(contextOf(one, past), profile);
    if (signature(former) === signature(current)) return [];
    const older = candidatesOf(former).filter((candidate) => isMilder(candidate, now));
    return older.length === 0 ? [] : [{ former, older }];
  });
  if (formers.length === 0) return { outcome: current, needs_facts: [] };
  const older = formers.flatMap((one) => one.older);
  const candidates = distinctCandidates([...now, ...older]).map((one) => ({
    ...one,
    ...(one.note === undefined ? { note: older.includes(one) ? AT_CRIME : AT_EXECUTION } : {}),
  }));
  return {
    outcome: {
      ...NOTHING,
      status: 'needs_review',
      codes: [...new Set([known ? 'RETROACTIVITY' : 'UNKNOWN_FACTS', ...current.codes])],
      cited: [
        ...new Set([
          ...current.cited,
          ...formers.flatMap(({ former }) => former.cited),
          'CC 6(3)',
          'PEC 2(2)',
        ]),
      ],
      rules: [...new Set([...current.rules, ...formers.flatMap(({ former }) => former.rules)])],
      blocks: [],
      reviews: current.reviews,
      candidates,
    },
    needs_facts: known ? [] : ['crime_date'],
  };
}

const AT_CRIME = {
  kk: 'Қылмыс жасалған күнгі заң бойынша.',
  ru: 'По закону, действовавшему в день преступления.',
  en: 'By the law of the day of the crime.',
};
const AT_EXECUTION = {
  kk: 'Есептеу күнгі заң бойынша.',
  ru: 'По закону, действующему на день расчёта.',
  en: 'By the law of the day asked about.',
};

function contextOf(one: Case, law: Law): Parameters<typeof evaluate>[0] {
  return { relief: one.relief, law, numbers: one.numbers, settled: NO_READINGS };
}
