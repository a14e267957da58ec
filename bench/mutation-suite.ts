import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { once } from '../lib/base/index.ts';
import { RELIEFS } from '../lib/eligibility/result.ts';
import type { Profile, ProfileField } from '../lib/eligibility/rules/index.ts';
import { failedCheck } from '../test/eligibility/engine-checks.ts';
import { isoOf, numberOf, referenceDates } from '../test/eligibility/reference-calendar.ts';
import { gapOf, overlapOf } from '../test/eligibility/rule-set.ts';
import type { Calculator, Mutant } from './mutation-load.ts';

interface Case {
  readonly name: string;
  readonly input: {
    readonly as_of: string;
    readonly edition: string;
    readonly facts: Record<string, unknown>;
  };
  readonly expected: Record<string, unknown>;
}

/**
 * The cases, the examples of the rules, the check of gaps and overlaps, the second calendar and the checks of the
 * engine's parts, in one process.
 */
export interface Suite {
  /** The name of the first check that fails; `undefined` when all hold. */
  firstFailure(calculator: Calculator, mutant?: Mutant): string | undefined;
  /** A question near the cases to which the mutant answers otherwise; `undefined` when none was found. */
  difference(calculator: Calculator, mutant: Mutant): string | undefined;
}

/** `killers`: how often a case killed before; those that did most are asked first. */
export function loadSuite(original: Calculator, killers: ReadonlyMap<string, number> = new Map()): Suite {
  const folder = 'test/eligibility/cases';
  const cases = readdirSync(folder).flatMap((name) => {
    const file = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as { cases: Case[] };
    return file.cases;
  });
  const inOrder = [...cases];
  cases.sort((one, other) => (killers.get(other.name) ?? 0) - (killers.get(one.name) ?? 0));
  const byRule = once(() => casesByRule(original, inOrder));
  // The cases whose sound answer names the changed rule come first: they are likely to catch the change.
  const named = (mutant: Mutant | undefined): readonly Case[] =>
    (mutant?.rule && byRule().get(original.RULES[mutant.rule.index]?.id ?? '')) ?? [];
  const probes = once(() => probesOf(original, inOrder));
  return {
    // What costs little is asked first.
    firstFailure: (calculator, mutant) =>
      named(mutant).find((one) => !holds(calculator, one))?.name ??
      failedGround(calculator) ??
      failedExample(calculator) ??
      failedSet(original, calculator, mutant) ??
      failedCase(calculator, cases) ??
      failedCount(calculator) ??
      // Rules have nothing to do with how they are asked.
      (mutant?.rule === undefined ? failedCheck(calculator) : undefined),
    difference: (calculator, mutant) =>
      mutant.rule === undefined
        ? factsDifference(calculator, probes())
        : profileDifference(original, calculator, mutant),
  };
}

/** The cases by the rules that their sound answers name. */
function casesByRule(original: Calculator, cases: readonly Case[]): Map<string, Case[]> {
  const found = new Map<string, Case[]>();
  for (const one of cases) {
    const answer = original.assess(one.input, { explain: false });
    const used = RELIEFS.flatMap((relief) => {
      const { rules, blocks, review = [] } = answer[relief];
      return [...rules, ...blocks, ...review].map((rule) => rule.rule_id);
    });
    for (const id of new Set(used)) found.set(id, [...(found.get(id) ?? []), one]);
  }
  return found;
}

/** Runs the cases; the one that failed moves to the front, for it is likely to catch the next mutant too. */
function failedCase(calculator: Calculator, cases: Case[]): string | undefined {
  for (const [index, one] of cases.entries()) {
    if (holds(calculator, one)) continue;
    cases.splice(index, 1);
    cases.unshift(one);
    return one.name;
  }
  return undefined;
}

/** Parts of an answer that explain it. */
const EXPLAINED = /"(?:what_would_change|arithmetic|timeline|alerts|after_release)"/;

/** An answer is explained only where the case asks for it: that costs as much as the answer. */
function holds(calculator: Calculator, { input, expected }: Case): boolean {
  const answer = calculator.assess(input, { explain: EXPLAINED.test(JSON.stringify(expected)) });
  return !answer.findings.some((one) => one.severity === 'error') && agrees(answer, expected, '');
}

type Part = Record<string, unknown>;

/** Lists of which a case states some parts of each member, in any order. */
const LISTS = [
  'candidates',
  'clocks',
  'discipline',
  'after_release',
  'alerts',
  'what_would_change',
  'documents',
  'arithmetic',
  'rules',
  'blocks',
  'review',
  'assumed',
  'derived',
  'timeline',
];

/** What a case states about a field that must not be there. */
const ABSENT = '(absent)';

function agrees(actual: unknown, expected: unknown, key: string): boolean {
  if (expected === ABSENT) return actual === undefined;
  if (LISTS.includes(key)) {
    const [found, wanted] = [actual as Part[] | undefined, expected as Part[]];
    return (
      found?.length === wanted.length &&
      wanted.every((one) =>
        found.some((other) =>
          Object.entries(one).every(([name, value]) => isDeepStrictEqual(other[name], value)),
        ),
      )
    );
  }
  if (typeof expected !== 'object' || expected === null || Array.isArray(expected))
    return isDeepStrictEqual(actual, expected);
  return Object.entries(expected).every(([name, value]) =>
    agrees((actual as Part | undefined)?.[name], value, name),
  );
}

/** The ordinary case behind every example, as in the tests of the rules. */
function ordinary(calculator: Calculator): Profile {
  const facts = {
    sentence_type: 'imprisonment',
    category: 'grave',
    against: 'none',
    damage: 'repaid',
    malicious_violations_active: false,
  } as const;
  return { ...calculator.profileOf(facts), vulnerable_at_crime: false, over_five: false };
}

function failedGround(calculator: Calculator): string | undefined {
  const listed = JSON.parse(readFileSync('test/eligibility/grounds.json', 'utf8')) as Record<
    string,
    string[]
  >;
  return calculator.RULES.find((rule) => listed[rule.cited]?.includes(rule.id) !== true)?.id;
}

function failedExample(calculator: Calculator): string | undefined {
  const plain = ordinary(calculator);
  return calculator.RULES.find(
    (rule) =>
      !calculator.applies(rule, { ...plain, ...rule.ok }) ||
      calculator.applies(rule, { ...plain, ...rule.not_ok }),
  )?.id;
}

/** Gaps and overlaps of the rules of the relief that was changed. */
function failedSet(
  original: Calculator,
  { RULES }: Calculator,
  mutant: Mutant | undefined,
): string | undefined {
  if (mutant?.rule === undefined) return undefined;
  const rule = original.RULES[mutant.rule.index];
  const changed = RULES.filter((one) => one.id === rule?.id);
  return overlapOf(RULES, changed) ?? gapOf(RULES, rule?.relief);
}

const FRACTIONS = [
  [1, 5],
  [1, 4],
  [1, 3],
  [2, 3],
] as const;

function failedCount(calculator: Calculator): string | undefined {
  const next = randomNumbers(20_261_120);
  for (let run = 0; run < 200; run += 1) {
    const start = isoOf(numberOf('2015-01-01') + next(4000));
    const term = { years: next(20), months: 1 + next(11), days: next(2) * next(31) };
    const [top, bottom] = FRACTIONS[next(4)] ?? [1, 2];
    const wanted = referenceDates(start, term, [top, bottom], true);
    const found = calculator.fractionDates({
      start: calculator.dayOf(start),
      term,
      fraction: { numerator: BigInt(top), denominator: BigInt(bottom) },
      floor_months: 6,
    });
    const same = found.earliest === wanted.earliest && found.earliest_safe === wanted.safe;
    if (!same || found.required_days !== wanted.required) return `term from ${start}`;
  }
  return undefined;
}

/** The same sequence on every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const PROBES = 800;
const CRIME_DATES = ['2015-03-01', '2019-06-01', '2022-02-02', '2024-04-04', '2025-12-12'];

/** Profiles near the examples of the changed rule, in every edition. */
function profileDifference(original: Calculator, broken: Calculator, mutant: Mutant): string | undefined {
  const rule = original.RULES[mutant.rule?.index ?? -1];
  if (rule === undefined) return undefined;
  const next = randomNumbers(7);
  const fields = Object.entries(original.PROFILE_FIELDS) as [
    ProfileField,
    { options: readonly (string | boolean)[] },
  ][];
  const start = original.dayOf('2026-01-31');
  const status_until = original.dayOf('2028-05-05');
  for (let probe = 0; probe < PROBES; probe += 1) {
    const profile: Partial<Record<ProfileField, string | boolean | undefined>> = {
      ...ordinary(original),
      ...(probe % 3 === 0 ? rule.not_ok : rule.ok),
    };
    for (let left = next(6); left > 0; left -= 1) {
      const [field, { options }] = fields[next(fields.length)] ??
        fields[0] ?? ['damage', { options: ['repaid'] }];
      if (field !== 'status_lost' && field !== 'juvenile_floor' && field !== 'excepted')
        profile[field] = options[next(options.length)];
    }
    const crime_date = CRIME_DATES[next(CRIME_DATES.length)];
    for (const edition of original.EDITIONS) {
      const ask = (calculator: Calculator): string => {
        const term = { years: 7, months: 6, days: 0 };
        const numbers = { start, term, days_not_counted: 0, status_until, counted: new Map() };
        const crime_days = { days: crime_date === undefined ? [] : [crime_date], known: true };
        const one = { relief: rule.relief, profile: profile as Profile, numbers, edition, crime_days };
        const { outcome, needs_facts } = calculator.decide(one);
        const shown = (list: readonly { id: string }[]): string => list.map(({ id }) => id).join();
        const { rules, blocks, reviews, row: _row, path: _path, ...rest } = outcome;
        return JSON.stringify([rest, shown(rules), shown(blocks), shown(reviews), needs_facts]);
      };
      if (ask(original) !== ask(broken))
        return `${edition.id} crime ${crime_date} ${brief(profile, ordinary(original))}`;
    }
  }
  return undefined;
}

function brief(profile: Part, plain: Part): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(profile).filter(([field, value]) => plain[field] !== value)),
  );
}

/** A question near the cases and the sound answer to it. */
interface Probe {
  readonly input: Case['input'];
  readonly answer: ReturnType<Calculator['assess']>;
}

/** Questions near the cases: facts of two cases mixed. Asked once of the sound calculator. */
function probesOf(original: Calculator, cases: readonly Case[]): Probe[] {
  const next = randomNumbers(11);
  return Array.from({ length: PROBES }, (_, probe) => {
    const [one, other] = [cases[next(cases.length)], cases[next(cases.length)]];
    if (one === undefined || other === undefined) throw new Error('there is no case to ask about');
    const facts: Part = { ...one.input.facts };
    const names = Object.keys(other.input.facts);
    for (let left = probe < 400 ? 0 : 1 + next(3); left > 0; left -= 1) {
      const name = names[next(names.length)] ?? 'damage';
      facts[name] = other.input.facts[name];
    }
    const input = { ...one.input, facts };
    return { input, answer: original.assess(input) };
  });
}

function factsDifference(broken: Calculator, probes: readonly Probe[]): string | undefined {
  for (const { input, answer } of probes) {
    const other = broken.assess(input);
    // As it leaves the house: a part that is absent and one that is undefined are the same answer.
    if (JSON.stringify(answer) === JSON.stringify(other)) continue;
    const place = RELIEFS.find((relief) => !isDeepStrictEqual(answer[relief], other[relief]));
    return `${input.edition} ${input.as_of} ${place ?? 'elsewhere'} ${JSON.stringify(input.facts)}`;
  }
  return undefined;
}
