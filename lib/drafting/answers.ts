import { z } from 'zod';
import { calendarDay, describeIssue, InvalidInputError, issuePath, type Localized } from '../base/index.ts';
import { cleanText } from './escape.ts';
import { isEmpty } from './interpreter.ts';
import type { Answers, Condition, DocumentType, ItemQuestion, Question } from './model.ts';

const LONGEST: Readonly<Partial<Record<Question['kind'], number>>> = { text: 500, longtext: 20_000 };
const LONGEST_NAME = 200;
/** More entries than this no court registry would take in one paper. */
const MOST_ENTRIES = 1000;

const NO_SUCH_DAY: Localized = {
  kk: 'мұндай күн күнтізбеде жоқ: ЖЖЖЖ-АА-КК түрінде бар күнді жазыңыз',
  ru: 'такой даты нет в календаре: укажите существующую дату вида ГГГГ-ММ-ДД',
  en: 'this date does not exist: give a real one as YYYY-MM-DD',
};

const day = z.string().superRefine((value, context) => {
  if (value !== '' && calendarDay(value) === undefined)
    context.addIssue({ code: 'custom', params: { text: NO_SUCH_DAY } });
});
const line = (length: number) => z.string().max(length).transform(cleanText);
const person = z.object({
  name: line(LONGEST_NAME),
  sex: z.enum(['male', 'female']).optional(),
  forms: z.record(z.string().regex(/^(kk|ru|en)_[a-z]+$/), line(LONGEST_NAME)).optional(),
});

function choiceSchema(question: Question | ItemQuestion): z.ZodType {
  const values = (question.options ?? []).map((option) => option.value);
  const one = z.enum(['', ...values] as [string, ...string[]]);
  return question.multiple ? z.array(z.enum(values as [string, ...string[]])).max(50) : one;
}

function valueSchema(question: Question | ItemQuestion): z.ZodType {
  switch (question.kind) {
    case 'text':
    case 'longtext':
      return line(question.max_length ?? LONGEST[question.kind] ?? 500);
    case 'date':
      return day;
    case 'number':
      return z
        .number()
        .min(question.min ?? 0)
        .max(question.max ?? 1e12);
    case 'yesno':
      return z.boolean();
    case 'choice':
      return choiceSchema(question);
    case 'person':
      return person;
    case 'citations':
      return z.array(z.string().trim().max(120)).max(60);
    case 'arguments':
      return z.array(z.object({ block: z.string().max(80), text: line(10_000).optional() })).max(40);
    case 'list':
      return z.array(fieldsSchema('item' in question ? (question.item ?? []) : [])).max(MOST_ENTRIES);
  }
}

function fieldsSchema(questions: readonly (Question | ItemQuestion)[]): z.ZodType<Record<string, unknown>> {
  // An unanswered field arrives as absent, null or an empty text; all three mean the same.
  return z.object(
    Object.fromEntries(questions.map((question) => [question.id, valueSchema(question).nullish()])),
  );
}

const schemas = new WeakMap<DocumentType, z.ZodType<Record<string, unknown>>>();

/** All questions of a type in the order of its form. */
export function questionsOf(type: DocumentType): readonly Question[] {
  return type.sections.flatMap((section) => section.questions);
}

/** The Zod schema of the answers of a type, made from its form. Every answer may be absent. */
export function answersSchema(type: DocumentType): z.ZodType<Record<string, unknown>> {
  const known = schemas.get(type);
  if (known !== undefined) return known;
  const schema = fieldsSchema(questionsOf(type));
  schemas.set(type, schema);
  return schema;
}

const INVALID: Localized = {
  kk: 'Кейбір жауаптар сұраққа сай емес: төмендегі тізім бойынша түзетіңіз, қалғандары сақталды.',
  ru: 'Некоторые ответы не подходят к вопросам: исправьте их по списку ниже, остальные сохранены.',
  en: 'Some answers do not fit their questions: correct those listed below, the others are kept.',
};

/** Checks raw answers against the form; throws {@link InvalidInputError} with one sentence per wrong field. */
export function parseAnswers(type: DocumentType, raw: unknown): Answers {
  const result = answersSchema(type).safeParse(raw);
  if (!result.success) {
    const issues = result.error.issues.map((issue) => ({
      path: issuePath(issue),
      message: describeIssue(issue),
    }));
    throw new InvalidInputError(INVALID, issues);
  }
  const answered = Object.entries(result.data).filter(([, value]) => !isAbsent(value));
  return Object.fromEntries(answered) as Answers;
}

/** True when nothing was answered; `false` and 0 are answers. */
export function isAbsent(value: unknown): boolean {
  if (value === false || value === 0) return false;
  if (typeof value === 'object' && value !== null && 'name' in value) return isEmpty(value.name);
  return isEmpty(value);
}

function holds(condition: Condition, answers: Readonly<Record<string, unknown>>): boolean {
  const value = answers[condition.question];
  if ('answered' in condition) return !isAbsent(value);
  if (Array.isArray(value)) return condition.is.some((wanted) => value.includes(wanted));
  return condition.is.some((wanted) => wanted === value);
}

/** True when all conditions hold. */
export function conditionsHold(
  conditions: readonly Condition[],
  answers: Readonly<Record<string, unknown>>,
): boolean {
  return conditions.every((condition) => holds(condition, answers));
}

/** Ids of the questions this case opens: a question behind a closed one is closed too. */
export function openQuestions(type: DocumentType, answers: Answers): ReadonlySet<string> {
  const open = new Set<string>();
  for (const question of questionsOf(type)) {
    const behindClosed = question.shown_when.some((condition) => !open.has(condition.question));
    if (!behindClosed && conditionsHold(question.shown_when, answers)) open.add(question.id);
  }
  return open;
}

/** The answers of open questions only: what a closed question holds stays saved but enters no paper. */
export function openAnswers(type: DocumentType, answers: Answers): Answers {
  const open = openQuestions(type, answers);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => open.has(id)));
}
