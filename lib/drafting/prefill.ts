import { calendarDay } from '../base/index.ts';
import { isAbsent, questionsOf } from './answers.ts';
import type { DocumentType, DraftRequest, Scalar } from './model.ts';

function pathValue(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }, data);
}

/**
 * The facts with the sentence and the remainder told apart. After a revoked parole the calculation takes the unserved
 * remainder as its term and counts from the day it began; a paper names the sentence and the remainder, each for itself.
 */
function withRemainder(facts: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const { term, start, base, original_term, unserved_remainder } = facts;
  if (base !== 'remaining')
    return { ...facts, sentence: { term, start }, remainder: { term: unserved_remainder } };
  return { ...facts, sentence: { term: original_term }, remainder: { term, start } };
}

/** Answers the form left open that the facts or the eligibility result hold. */
export function prefill(
  type: DocumentType,
  answers: Readonly<Record<string, unknown>>,
  request: Pick<DraftRequest, 'facts' | 'eligibility'>,
): Readonly<Record<string, Scalar>> {
  const found: Record<string, Scalar> = {};
  const known = withRemainder(request.facts);
  for (const question of questionsOf(type)) {
    if (question.prefill === undefined || !isAbsent(answers[question.id])) continue;
    const { facts, eligibility, values = {} } = question.prefill;
    const stated =
      (eligibility === undefined ? undefined : pathValue(request.eligibility, eligibility)) ??
      (facts === undefined ? undefined : pathValue(known, facts));
    const value = typeof stated === 'string' && Object.hasOwn(values, stated) ? values[stated] : stated;
    if (
      fits(
        question.kind,
        value,
        question.options?.map((option) => option.value),
      )
    )
      found[question.id] = value as Scalar;
  }
  return found;
}

function fits(kind: string, value: unknown, options: readonly string[] | undefined): boolean {
  if (kind === 'date') return calendarDay(value) !== undefined;
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (kind === 'yesno') return typeof value === 'boolean';
  if (kind === 'choice') return typeof value === 'string' && (options ?? []).includes(value);
  return kind === 'text' && typeof value === 'string' && value.length <= 500;
}
