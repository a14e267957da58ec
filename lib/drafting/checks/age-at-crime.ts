import { Temporal } from 'temporal-polyfill';
import type { Finding } from '../../base/index.ts';
import { type Check, dateAnswer } from './context.ts';
import { TABLES } from './fraction-table.ts';

const ADULT = 18;

/**
 * ok: born 5 April 2007, crime in February 2024, the ground of juveniles. Not ok: the same dates with the ground of
 * adults, which asks for more; or a crime at twenty with the ground of juveniles. Whether eighteen is reached on the
 * birthday or on the next day is not said, so a crime on the birthday itself is left to the writer.
 */
export const ageAtCrime: Check = (context): readonly Finding[] => {
  const said = TABLES[context.type.id]?.juvenile;
  const birth = dateAnswer(context, 'birth_date');
  const crime = dateAnswer(context, 'crime_date');
  const chosen = said === undefined ? undefined : context.answers[said.question];
  if (said === undefined || birth === undefined || crime === undefined || chosen === undefined) return [];
  const birthday = Temporal.PlainDate.from(birth).add({ years: ADULT }).toString();
  if (crime < birth || crime === birthday) return [];
  if (chosen === said.value && crime > birthday)
    return [
      {
        rule_id: 'drafting/adult-at-crime',
        severity: 'error',
        place: said.question,
        ground: [said.ground],
        message: {
          kk: 'Күндерге қарағанда, қылмыс он сегіз жасқа толғаннан кейін жасалған: кәмелетке толмағандарға арналған негіз қолданылмайды. Күндерді не негізді түзетіңіз.',
          ru: 'Судя по датам, преступление совершено после восемнадцати лет: правила о несовершеннолетних неприменимы. Исправьте даты или основание.',
          en: 'By the dates the crime was committed after eighteen: the rules on juveniles do not apply. Correct the dates or the ground.',
        },
      },
    ];
  if (chosen === said.value || chosen === 'reduction' || crime > birthday) return [];
  return [
    {
      rule_id: 'drafting/juvenile-at-crime',
      severity: 'warning',
      place: said.question,
      ground: [said.ground],
      message: {
        kk: 'Күндерге қарағанда, қылмыс он сегіз жасқа толғанға дейін жасалған. Кәмелетке толмағандарға арналған негіз тиімдірек: бөлік аз, ал қаскөйлікпен бұзу болмаса, сот бас тарта алмайды. Негізді тексеріңіз.',
        ru: 'Судя по датам, преступление совершено до восемнадцати лет. Правила о несовершеннолетних выгоднее: часть срока меньше, а без злостных нарушений суд не вправе отказать. Проверьте основание.',
        en: 'By the dates the crime was committed before eighteen. The rules on juveniles are better: the part is smaller, and without malicious violations the court may not refuse. Check the ground.',
      },
    },
  ];
};
