import type { Condition, Question } from '../../../lib/drafting/index.ts';
import type { AnswerMap, DocumentType } from './shapes.ts';

function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && 'name' in value && value.name === '';
}

function holds(condition: Condition, answers: AnswerMap): boolean {
  const value = answers[condition.question];
  if ('answered' in condition) return !isAbsent(value);
  const given = (Array.isArray(value) ? value : [value]) as readonly unknown[];
  return condition.is.some((wanted) => given.includes(wanted));
}

/** Ids of the questions this case opens; one behind a closed question is closed too. */
export function openQuestions(form: DocumentType, answers: AnswerMap): ReadonlySet<string> {
  const open = new Set<string>();
  for (const question of form.sections.flatMap((section): readonly Question[] => section.questions)) {
    const conditions = question.shown_when;
    if (conditions.every((one) => open.has(one.question) && holds(one, answers))) open.add(question.id);
  }
  return open;
}

/** True when the question has an answer. */
export const isAnswered = (value: unknown): boolean => !isAbsent(value);
