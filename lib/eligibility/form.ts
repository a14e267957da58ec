import { askedAmong, askedOnly, type FactMap } from './asked.ts';
import { QUESTIONS, type QuestionSpec } from './questions.ts';
import { REACH } from './reach-data.ts';

/** The day that decides which edition a case is asked under. */
interface Moment {
  /** `YYYY-MM-DD`; a day inside the edition asked for. */
  readonly edition?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly as_of?: string | undefined;
}

/** The questions whose answer can still move the result for the facts given so far, in their order. */
export function questionsFor(facts: FactMap, moment: Moment = {}): QuestionSpec[] {
  return askedAmong(QUESTIONS, facts, REACH, moment.edition ?? moment.as_of);
}

/** The facts of asked questions only: what a closed question was answered with moves nothing. */
export function factsAsked(facts: FactMap, moment: Moment = {}): FactMap {
  return askedOnly(QUESTIONS, facts, REACH, moment.edition ?? moment.as_of);
}

export { REACH };
