import { describe, expect, it } from 'vitest';
import { askedAmong } from '../../lib/eligibility/asked.ts';
import {
  EDITIONS,
  factsAsked,
  QUESTIONS,
  type QuestionSpec,
  questionsFor,
  REACH,
} from '../../lib/eligibility/index.ts';
import { AS_OF, answersTo, answerTo, type Case, filled, randomFrom, someOf } from './fact-space.ts';

type Form = (facts: Case) => readonly QuestionSpec[];
const form: Form = (facts) => questionsFor(facts, { as_of: AS_OF });

interface Trial {
  readonly explain: boolean;
  readonly edition?: string;
  /** Which of the closed questions are tried; absent: all. */
  readonly among?: (closed: readonly QuestionSpec[]) => readonly QuestionSpec[];
}

/** Answers to closed questions that move the answer on these facts: there must be none. */
function leaks(facts: Case, open: Form, { explain, edition, among = (closed) => closed }: Trial): string[] {
  const plain = answerTo(facts, explain, edition);
  if (plain === undefined) return [];
  const asked = new Set(open(facts).map(({ fact }) => fact));
  return among(QUESTIONS.filter(({ fact }) => !asked.has(fact))).flatMap((question) => {
    const { [question.fact]: _own, ...rest } = facts;
    const others = [rest, ...answersTo(question).map((value) => ({ ...facts, [question.fact]: value }))];
    return others
      .filter((other) => ![undefined, plain].includes(answerTo(other, explain, edition)))
      .map(() => question.fact);
  });
}

/** Whether some way of answering the other questions makes the answers to this one differ. */
function matters(question: QuestionSpec, facts: Case, random: () => number): boolean {
  const { fact } = question;
  for (let round = 0; round < 300; round += 1) {
    const { [fact]: _own, ...rest } = filled(facts, random, [0.1, 0.3, 0.6][round % 3] ?? 0);
    const seen = [rest, ...answersTo(question).map((value) => ({ ...rest, [fact]: value }))]
      .map((one) => answerTo(one, true))
      .filter((one) => one !== undefined);
    if (new Set(seen).size > 1) return true;
  }
  return false;
}

/** Open questions, not answered yet, that nothing can make matter: there must be none. */
function idle(facts: Case, open: Form, random: () => number): string[] {
  return open(facts)
    .filter(({ fact }) => !(fact in facts))
    .filter((question) => !matters(question, facts, random))
    .map(({ fact }) => fact);
}

const WHOLE = {
  start: '2024-03-01',
  term: { years: 4 },
  category: 'grave',
  against: 'none',
  damage: 'repaid',
  malicious_violations_active: false,
  crime_date: '2023-12-01',
};
const LIFE = { ...WHOLE, term: undefined, category: 'especially_grave' };

const SEEDS = [20261130, 7, 1991] as const;
/** Cases for each seed and edition: a hundred in every run, a thousand on demand. */
const ROUNDS = process.env.TARAZY_MANY === undefined ? 100 : 1_000;

/** Thousands of answers each; a busy machine takes its time. */
const PATIENCE = 600_000;

describe('The form', { timeout: PATIENCE }, () => {
  it('asks what the rules tell apart, and no more', () => {
    const asked = (facts: Case) => form(facts).map(({ fact }) => fact);
    const ordinary = asked({ ...WHOLE, sentence_type: 'imprisonment', category: 'medium' });
    for (const fact of [
      'against',
      'victim_age',
      'active_assistance',
      'vulnerable_at_crime',
      'new_crime_date',
    ])
      expect(ordinary).not.toContain(fact);
    expect(asked({ sentence_type: 'life_imprisonment' })).not.toContain('term');
    expect(asked({ sentence_type: 'imprisonment', category: 'grave' })).toContain('against');
    expect(asked({ special_crime: 'terrorism_or_extremism' })).toContain('terror_deaths_or_especially_grave');
    expect(asked({ malicious_act_without_isolation: true })).toContain('malicious_act_without_isolation');
  });

  it.each(EDITIONS.flatMap(({ id }) => SEEDS.map((seed) => [id, seed] as const)))(
    'has no closed question that could move the answer (random facts, edition %s, seed %i)',
    (edition, seed) => {
      const random = randomFrom(seed);
      const ask: Form = (facts) => questionsFor(facts, { as_of: AS_OF, edition });
      for (let round = 0; round < ROUNDS; round += 1) {
        const facts = filled({}, random, [0.05, 0.15, 0.35][round % 3] ?? 0);
        // A few questions of each case and more cases find more than every question of a few cases.
        const among = (closed: readonly QuestionSpec[]) => someOf(closed, 4, random);
        const found = leaks(facts, ask, { explain: round % 10 === 0, edition, among });
        expect({ facts, leaks: found }).toEqual({ facts, leaks: [] });
      }
    },
  );

  it.each(['imprisonment', 'life_imprisonment', 'fine'])(
    'has none for any single answer either (%s)',
    (sentence_type) => {
      const base = { ...(sentence_type === 'life_imprisonment' ? LIFE : WHOLE), sentence_type };
      for (const question of QUESTIONS)
        for (const value of [...answersTo(question), ...(question.unknown_allowed ? ['unknown'] : [])]) {
          const facts = { ...base, [question.fact]: value };
          expect({ facts, leaks: leaks(facts, form, { explain: false }) }).toEqual({ facts, leaks: [] });
        }
    },
  );

  it('has no open question that nothing could make matter', () => {
    const random = randomFrom(42);
    // The kind of sentence is asked before anything else: without it facts may fit no sentence at all.
    const kinds = answersTo(QUESTIONS[0] as QuestionSpec);
    for (let round = 0; round < 21; round += 1) {
      const whole = filled(
        { sentence_type: kinds[round % kinds.length] },
        random,
        [0, 0.1, 0.25][round % 3] ?? 0,
      );
      if (answerTo(whole, false) === undefined) continue;
      const facts = factsAsked(whole, { as_of: AS_OF });
      expect({ facts, idle: idle(facts, form, random) }).toEqual({ facts, idle: [] });
    }
  });

  it('is caught when it closes a question that matters, or opens one that does not', () => {
    const facts = { ...WHOLE, sentence_type: 'imprisonment' };
    const blind = REACH.rules.filter(
      (rule) => !rule.when.some((box) => box.some(([place]) => place === placeOf('damage'))),
    );
    const without: Form = (given) => askedAmong(QUESTIONS, given, { ...REACH, rules: blind }, AS_OF);
    expect(leaks(facts, without, { explain: false })).toContain('damage');
    expect(idle({ ...facts, category: 'medium' }, () => QUESTIONS, randomFrom(1))).toContain(
      'new_crime_date',
    );
  });
});

const placeOf = (name: string): number => REACH.fields.findIndex((field) => field.name === name);
