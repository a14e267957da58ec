import { isAbsent, questionsOf } from '../answers.ts';
import { type Check, eachText, withLabel } from './context.ts';

/** Twelve figures in a row: an individual identification number (ЖСН, ИИН). */
const IDENTIFICATION_NUMBER = /(?<!\d)\d{12}(?!\d)/;

/** ok: the number only where it is asked. Not ok: a relative's number in the story of the conduct. */
export const identificationNumbers: Check = (context) =>
  eachText(context)
    .filter(({ text, place }) => IDENTIFICATION_NUMBER.test(text) && place !== 'identification_number')
    .map(({ place, question }) => ({
      rule_id: 'drafting/identification-number',
      severity: 'warning' as const,
      place,
      message: withLabel(question.label, {
        kk: (label) =>
          `«${label}» жауабында ЖСН-ға ұқсас 12 таңбалы сан бар: сотқа қажет болмаса, алып тастаңыз.`,
        ru: (label) =>
          `В ответе «${label}» есть 12 цифр, похожих на ИИН: уберите их, если они не нужны суду.`,
        en: (label) =>
          `“${label}” holds 12 figures like an identification number: remove them unless the court needs them.`,
      }),
    }));

/** Tells that data of other persons are in the paper, so that consent is on hand. */
export const thirdPartyData: Check = (context) => {
  const named = questionsOf(context.type).filter(
    (question) =>
      !isAbsent(context.answers[question.id]) &&
      (question.third_party || (question.item ?? []).some((field) => field.third_party)),
  );
  const first = named[0];
  if (first === undefined) return [];
  return [
    {
      rule_id: 'drafting/third-party-data',
      severity: 'info',
      place: first.id,
      message: {
        kk: 'Құжатта басқа адамдардың дербес деректері бар: олардың келісімі бар екенін және қажеттісі ғана қалғанын тексеріңіз.',
        ru: 'В документе есть персональные данные других лиц: проверьте, что есть их согласие и указано только нужное.',
        en: 'The paper holds personal data of other people: see that they agree and that only what is needed stays.',
      },
    },
  ];
};
