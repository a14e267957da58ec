import { type Localized, localized } from '../../../lib/base/index.ts';
import { askedAmong, askedOnly, type FactMap } from '../../../lib/eligibility/asked.ts';
import type { QuestionSpec, ReachData } from '../../../lib/eligibility/index.ts';
import { forms } from '../../messages/forms.ts';
import { say } from '../../shell/language.ts';

export type { FactMap, QuestionSpec };
export type QuestionList = readonly QuestionSpec[];

/** What a calculation is made from; also what a matter of kind `case` holds. */
export interface CaseData {
  readonly facts: FactMap;
  /** `YYYY-MM-DD` */
  readonly as_of: string;
  readonly edition?: string;
}

/** Name under which this browser keeps the facts. */
export const CASE = 'eligibility';

const OTHER_NAMES: Readonly<Record<string, Localized>> = {
  as_of: say('есептеу күні', 'дата расчёта', 'day of the calculation'),
  commuted_death_sentence: say(
    'Өлім жазасы өмір бойына бас бостандығынан айыруға ауыстырылған ба?',
    'Заменена ли смертная казнь пожизненным лишением свободы?',
    'Was a death sentence replaced by life imprisonment?',
  ),
  edition: say('заң редакциясы', 'редакция закона', 'edition of the law'),
};

/** The question a fact answers, as the person reads it; a fact without a question keeps its identifier. */
export function factName(path: string, questions: QuestionList): Localized {
  const fact = path.split('.')[0] ?? path;
  return (
    questions.find((question) => question.fact === fact)?.label ?? OTHER_NAMES[fact] ?? localized(() => fact)
  );
}

/** An answer in words: the label of its option, yes or no. */
export function valueName(fact: string, value: string | boolean, questions: QuestionList): Localized {
  if (typeof value === 'boolean') return value ? forms.yes : forms.no;
  if (value === 'unknown') return forms.unknown;
  const options = questions.find((question) => question.fact === fact)?.options ?? [];
  return options.find((option) => option.value === value)?.label ?? localized(() => value);
}

/** The form as the server gives it: all questions, and the conditions by which they open. */
export interface Form {
  readonly questions: QuestionList;
  readonly reach: ReachData;
}

/** The questions asked for the facts given so far: those whose answer can still move the result. */
export function askedQuestions(
  { questions, reach }: Form,
  { facts, as_of, edition }: CaseData,
): QuestionSpec[] {
  return askedAmong(questions, facts, reach, edition ?? as_of);
}

/** The facts of asked questions only: what a closed question holds stays in the browser but is not sent. */
export function askedFacts({ questions, reach }: Form, { facts, as_of, edition }: CaseData): FactMap {
  return askedOnly(questions, facts, reach, edition ?? as_of);
}

/** The calendar day at this computer. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
