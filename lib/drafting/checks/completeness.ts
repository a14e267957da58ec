import type { Finding } from '../../base/index.ts';
import { conditionsHold, isAbsent, questionsOf } from '../answers.ts';
import { type Check, type CheckContext, withLabel } from './context.ts';

/** ok: every open required question is answered. Not ok: the court is not named. */
export const requiredAnswers: Check = (context) =>
  questionsOf(context.type)
    .filter(
      (question) =>
        question.required && context.open.has(question.id) && isAbsent(context.answers[question.id]),
    )
    .map((question) => ({
      rule_id: 'drafting/required-missing',
      severity: 'error' as const,
      place: question.id,
      ground: question.ground,
      message: withLabel(question.label, {
        kk: (label) => `«${label}» сұрағына жауап жоқ: құжатта бос орын қалады, жауабын жазыңыз.`,
        ru: (label) => `Нет ответа на вопрос «${label}»: в документе останется пробел, заполните его.`,
        en: (label) => `“${label}” is not answered: the paper will have a blank there; fill it in.`,
      }),
    }));

/** Tags of the attachments listed; an attachment is an entry of the `attachments` list with a `kind`. */
function attachmentKinds(context: CheckContext): ReadonlySet<string> {
  const list = context.answers.attachments;
  if (!Array.isArray(list)) return new Set();
  return new Set(list.map((entry: unknown) => String((entry as { kind?: unknown }).kind ?? '')));
}

/** Checks written in the form as data: an answer or an attachment that other answers call for. */
export const dataChecks: Check = (context) => {
  const kinds = attachmentKinds(context);
  return context.type.data_checks
    .filter((check) => conditionsHold(check.when, context.answers))
    .filter((check) => check.missing === undefined || isAbsent(context.answers[check.missing]))
    .filter((check) => check.attachment === undefined || !kinds.has(check.attachment))
    .map(
      (check): Finding => ({
        rule_id: `drafting/${check.id}`,
        severity: check.severity,
        place: check.missing ?? (check.attachment === undefined ? '' : 'attachments'),
        ground: check.ground,
        message: check.message,
      }),
    );
};
