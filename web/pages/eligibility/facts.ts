import { type Localized, localized } from '../../../lib/base/index.ts';
import type { QuestionSpec } from '../../../lib/eligibility/index.ts';
import { forms } from '../../messages/forms.ts';
import { say } from '../../shell/language.ts';

export type { QuestionSpec };
export type QuestionList = readonly QuestionSpec[];
export type FactMap = Readonly<Record<string, unknown>>;

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
  sex: say('Жынысы', 'Пол', 'Sex'),
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

/** The value a question has while nobody answered it: none of the listed, no, or the first kind of sentence. */
function ordinary(question: QuestionSpec | undefined): string | boolean | undefined {
  if (question === undefined) return undefined;
  if (question.kind === 'yes_no') return false;
  const values = question.options?.map((option) => option.value) ?? [];
  if (values.includes('none')) return 'none';
  return question.fact === 'sentence_type' ? values[0] : undefined;
}

/** Whether a question is asked for the facts given so far; the server says on what it depends. */
export function isAsked(question: QuestionSpec, facts: FactMap, questions: QuestionList): boolean {
  if (question.depends_on === undefined) return true;
  return question.depends_on.some((condition) =>
    Object.entries(condition).every(([fact, values]) => {
      const stated = facts[fact] ?? ordinary(questions.find((other) => other.fact === fact));
      return stated === 'unknown' || values.includes(stated as string | boolean);
    }),
  );
}

/** The facts of asked questions only: what a closed question holds stays in the browser but is not sent. */
export function askedFacts(facts: FactMap, questions: QuestionList): FactMap {
  const known = new Map(questions.map((question) => [question.fact, question]));
  return Object.fromEntries(
    Object.entries(facts).filter(([fact]) => {
      const question = known.get(fact);
      return question === undefined || isAsked(question, facts, questions);
    }),
  );
}

/** The calendar day at this computer. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
