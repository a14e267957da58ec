import type { Finding, Localized } from '../../base/index.ts';
import { questionsOf } from '../answers.ts';
import { type Check, type CheckContext, dateAnswer } from './context.ts';

/** Pairs of questions whose dates cannot come the other way round. */
const ORDER: readonly (readonly [earlier: string, later: string])[] = [
  ['birth_date', 'crime_date'],
  ['birth_date', 'sentence_date'],
  ['crime_date', 'sentence_date'],
  ['sentence_date', 'filing_date'],
  ['start_date', 'filing_date'],
  ['start_date', 'end_date'],
  ['birth_date', 'start_date'],
  ['previous_refusal_date', 'filing_date'],
  ['parole_opened', 'ruling_date'],
  ['commutation_opened', 'ruling_date'],
  ['ruling_date', 'filing_date'],
  ['ruling_date', 'copy_received'],
  ['copy_received', 'filing_date'],
  ['violation_date', 'filing_date'],
  ['penalty_date', 'filing_date'],
  ['visit_date', 'filing_date'],
  ['filing_date', 'valid_until'],
  ['filing_date', 'answer_by'],
  ['period_from', 'period_to'],
];

function labelOf(context: CheckContext, id: string): Localized | undefined {
  return questionsOf(context.type).find((question) => question.id === id)?.label;
}

/** ok: sentence before filing. Not ok: the sentence is later than the petition. */
export const dateOrder: Check = (context) =>
  ORDER.flatMap(([earlier, later]): Finding[] => {
    const first = dateAnswer(context, earlier);
    const second = dateAnswer(context, later);
    const from = labelOf(context, earlier);
    const to = labelOf(context, later);
    if (!first || !second || !from || !to || first <= second) return [];
    return [
      {
        rule_id: 'drafting/date-order',
        severity: 'error',
        place: later,
        message: {
          kk: `«${from.kk}» күні «${to.kk}» күнінен кейін: екі күнді де тексеріңіз.`,
          ru: `Дата «${from.ru}» позже даты «${to.ru}»: проверьте обе.`,
          en: `“${from.en}” is later than “${to.en}”: check both dates.`,
        },
      },
    ];
  });

/** Dates inside lists (penalties, encouragements) may not be later than the filing date. */
export const listDates: Check = (context) => {
  const filing = dateAnswer(context, 'filing_date');
  if (filing === undefined) return [];
  return questionsOf(context.type).flatMap((question) => {
    const list = context.answers[question.id];
    if (question.kind !== 'list' || !Array.isArray(list)) return [];
    const fields = (question.item ?? []).filter(
      (field) => field.kind === 'date' && /^(date|served|birth)/.test(field.id),
    );
    return list.flatMap((entry: unknown, index) =>
      fields
        .filter((field) => String((entry as Record<string, unknown>)[field.id] ?? '') > filing)
        .map(
          (field): Finding => ({
            rule_id: 'drafting/date-in-future',
            severity: 'error',
            place: `${question.id}.${index}.${field.id}`,
            message: {
              kk: `«${question.label.kk}» тізіміндегі ${index + 1}-жазбаның күні құжат берілетін күннен кейін: күнді тексеріңіз.`,
              ru: `В списке «${question.label.ru}» дата записи ${index + 1} позже даты подачи: проверьте её.`,
              en: `In “${question.label.en}” the date of entry ${index + 1} is after the filing date: check it.`,
            },
          }),
        ),
    );
  });
};
