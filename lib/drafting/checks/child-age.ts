import { Temporal } from 'temporal-polyfill';
import { type Check, dateAnswer } from './context.ts';

/** The age at which deferral ends: Criminal Code, article 74 part 1. */
const END = 14;

/** ok: one child is younger than fourteen on the filing date. Not ok: every child has turned fourteen. */
export const childAge: Check = (context) => {
  const { children } = context.answers;
  const filing = dateAnswer(context, 'filing_date');
  if (!Array.isArray(children) || filing === undefined) return [];
  const turned = children.flatMap((entry: unknown) => {
    const born = (entry as { birth_date?: unknown }).birth_date;
    return typeof born === 'string' ? [Temporal.PlainDate.from(born).add({ years: END }).toString()] : [];
  });
  if (turned.length === 0 || turned.some((day) => day > filing)) return [];
  return [
    {
      rule_id: 'drafting/child-age',
      severity: 'error',
      place: 'children',
      ground: ['kz/criminal-code/74/1'],
      message: {
        kk: 'Құжат берілетін күні балалардың бәрі он төрт жасқа толған: туған күндерін немесе негізді тексеріңіз.',
        ru: 'На день подачи всем детям исполнилось четырнадцать лет: проверьте даты рождения или основание.',
        en: 'On the filing date every child has turned fourteen: check the dates of birth or the ground.',
      },
    },
  ];
};
