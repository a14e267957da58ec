import { describe, expect, it } from 'vitest';
import { factsSchema } from '../../lib/eligibility/facts.ts';
import {
  type Assessment,
  assess,
  type Candidate,
  EDITIONS,
  QUESTIONS,
  RELIEFS,
  type ReliefName,
} from '../../lib/eligibility/index.ts';
import { AS_OF, answersTo, type Case, filled, randomFrom } from './fact-space.ts';

/** Facts that may be said to be unknown. */
const FACTS = Object.keys(factsSchema.shape).filter(
  (fact) => factsSchema.safeParse({ [fact]: 'unknown' }).success,
);

/**
 * What these say is asked again by a fact of its own, which is then shown as taken for granted: a day or a sex decides
 * the age or the status when nobody stated them, the institution the credit; `life` is another way to state the sentence.
 */
const ASKED_BY_OTHERS: Readonly<Record<string, readonly string[]>> = {
  birth_date: ['juvenile_at_crime', 'vulnerable'],
  sex: ['vulnerable'],
  institution: ['credit_ratio'],
  life: ['sentence_type'],
};

/** Terms and days: without them no day is counted, and the answer says that they are missing. */
const COUNTED: readonly string[] = ['start', 'term'];

const valuesOf = (fact: string): readonly unknown[] => {
  const question = QUESTIONS.find((one) => one.fact === fact);
  return question === undefined ? [true, false] : answersTo(question);
};

const ask = (facts: Case, edition: string): Assessment | undefined => {
  const answer = assess({ facts, as_of: AS_OF, edition }, { explain: false });
  return answer.findings.some(({ severity }) => severity === 'error') ? undefined : answer;
};

type Shown = Pick<Candidate, 'status' | 'fraction' | 'earliest' | 'max_share'>;

const shownBy = (answer: Assessment, relief: ReliefName): readonly Shown[] => {
  const { candidates = [], ...whole } = answer[relief];
  return whole.status === 'needs_review' ? candidates : [whole];
};

/** A reading whose day is not counted stands for any day. */
const covers = (shown: Shown, one: Shown): boolean =>
  shown.status === one.status &&
  shown.fraction === one.fraction &&
  shown.max_share === one.max_share &&
  (shown.earliest === one.earliest || shown.earliest === null);

/** Answers that a value of the fact gives and that "unknown" does not show: there must be none. */
function hidden(facts: Case, fact: string, edition: string): string[] {
  const unsure = ask({ ...facts, [fact]: 'unknown' }, edition);
  if (unsure === undefined || unsure.derived.some((one) => one.fact === fact)) return [];
  return valuesOf(fact).flatMap((value) => {
    const sure = contradicts(facts, fact, value) ? undefined : ask({ ...facts, [fact]: value }, edition);
    if (sure === undefined || sure.derived.length > unsure.derived.length) return [];
    return RELIEFS.filter((relief) => {
      const [shown, wanted] = [shownBy(unsure, relief), shownBy(sure, relief)];
      // Too much is unknown for a range, then the facts are named instead; or the law itself says too little.
      if (shown.length === 0) return unsure[relief].needs_facts.length === 0 && wanted.length > 0;
      return !wanted.every((one) => shown.some((reading) => covers(reading, one)));
    }).map((relief) => `${relief} ${value}`);
  });
}

/** Who never had a violation has none in force: no error, but not a case either. */
const contradicts = (facts: Case, fact: string, value: unknown): boolean =>
  fact === 'malicious_violations_active' && value === true && facts.malicious_violations_ever === false;

describe('A fact said to be unknown', () => {
  it.each(EDITIONS.map(({ id }) => id))(
    'is never taken for a no: every answer it may lead to is shown (%s)',
    (edition) => {
      for (const seed of [3, 14, 159]) {
        const random = randomFrom(seed);
        for (let round = 0; round < 15; round += 1) {
          const facts = filled({}, random, [0.05, 0.15, 0.3][round % 3] ?? 0);
          for (const fact of FACTS) {
            if (COUNTED.includes(fact) || fact in ASKED_BY_OTHERS) continue;
            expect({ facts, fact, hidden: hidden(facts, fact, edition) }).toEqual({
              facts,
              fact,
              hidden: [],
            });
          }
        }
      }
    },
    180_000,
  );
});
