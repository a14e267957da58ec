import { calendarDay } from '../base/index.ts';
import { isAbsent, questionsOf } from './answers.ts';
import type { DocumentType, DraftRequest, Scalar } from './model.ts';

function pathValue(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }, data);
}

/** Answers the form left open that the facts or the eligibility result hold. */
export function prefill(
  type: DocumentType,
  answers: Readonly<Record<string, unknown>>,
  request: Pick<DraftRequest, 'facts' | 'eligibility'>,
): Readonly<Record<string, Scalar>> {
  const found: Record<string, Scalar> = {};
  for (const question of questionsOf(type)) {
    if (question.prefill === undefined || !isAbsent(answers[question.id])) continue;
    const { facts, eligibility } = question.prefill;
    const value =
      (eligibility === undefined ? undefined : pathValue(request.eligibility, eligibility)) ??
      (facts === undefined ? undefined : pathValue(request.facts, facts));
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
