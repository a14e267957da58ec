import { type Assessment, assess, QUESTIONS, type QuestionSpec } from '../../lib/eligibility/index.ts';

/** Random facts of one case, for tests over the whole space of facts. Days fit each other more often than not. */
export type Case = Readonly<Record<string, unknown>>;

/** A generator that always gives the same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const AS_OF = '2026-11-30';

const ANSWERS: Readonly<Record<string, readonly unknown[]>> = {
  start: ['2024-03-01', '2021-06-15'],
  term: [{ years: 4 }, { years: 8, months: 3 }, { months: 9 }, { years: 15 }],
  // Some of these fall in the years in which one of the persons below was eighteen to twenty.
  crime_date: ['2020-02-02', '2023-12-01', '2015-05-05', '1979-06-01', '2004-06-01', '2009-09-09'],
  victim_age: [10, 15],
  birth_date: ['2005-01-01', '1960-05-05', '1985-01-01', '1990-06-06'],
  child_birth_date: ['2020-01-01', '2011-05-05', '2014-01-01', '2016-01-01'],
  crimes: [['minor'], ['grave', 'medium'], ['especially_grave', 'grave'], ['grave']],
  new_crime_date: ['2025-01-01', '2026-02-02'],
  custody_days: [30, 101],
  house_arrest_days: [20],
  days_not_counted: [10],
  penalties: [
    [{ imposed: '2026-06-01', served: '2026-06-10', malicious: true }],
    [{ imposed: '2025-01-01', served: '2025-01-10', malicious: true }],
    [{ imposed: '2026-08-01' }],
  ],
  refusals: [[{ kind: 'parole', date: '2026-07-01' }], [{ kind: 'commutation', date: '2026-08-01' }]],
  petition_date: ['2026-09-01'],
  court_received_date: ['2026-09-10'],
  ruling_date: ['2026-10-01'],
  release_date: ['2026-11-01'],
};

/** Every kind of answer to a question: each option, yes and no, or a few days and numbers. */
export function answersTo(question: QuestionSpec): readonly unknown[] {
  return ANSWERS[question.fact] ?? question.options?.map((option) => option.value) ?? [true, false];
}

/** Facts without which most answers are a range. */
export const MAIN: ReadonlySet<string> = new Set([
  'sentence_type',
  'start',
  'term',
  'category',
  'against',
  'damage',
  'malicious_violations_active',
]);

/** Adds answers to `given`: the main ones nearly always, each other one with the chance `share`. */
export function filled(given: Case, random: () => number, share: number): Case {
  const made: Record<string, unknown> = { ...given };
  for (const question of QUESTIONS) {
    if (question.fact in made || random() >= (MAIN.has(question.fact) ? 0.95 : share)) continue;
    const answers = answersTo(question);
    made[question.fact] = answers[Math.floor(random() * answers.length)];
    if (question.unknown_allowed && !MAIN.has(question.fact) && random() < 0.05)
      made[question.fact] = 'unknown';
  }
  const life = made.sentence_type === 'life_imprisonment';
  if (life && !('term' in given)) delete made.term;
  if (life && !('category' in given)) made.category = 'especially_grave';
  return made;
}

/** Lists of grounds, readings and unknown facts say the same in any order. */
const unordered = (_key: string, value: unknown): unknown =>
  Array.isArray(value) ? value.map((one) => JSON.stringify(one, unordered)).sort() : value;

/** `count` of some things, each as likely as the others; all of them when there are no more. */
export function someOf<T>(things: readonly T[], count: number, random: () => number): readonly T[] {
  const left = [...things];
  const taken: T[] = [];
  while (taken.length < count && left.length > 0)
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  return taken;
}

/** The answer as far as it is an answer: without the echo of what was taken for granted and without warnings. */
export function answerTo(facts: Case, explain: boolean, edition?: string): string | undefined {
  const input = { facts, as_of: AS_OF, edition };
  const { findings, assumed, derived, ...rest }: Assessment = assess(input, { explain });
  return findings.some((one) => one.severity === 'error') ? undefined : JSON.stringify(rest, unordered);
}
