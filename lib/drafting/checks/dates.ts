import { Temporal } from 'temporal-polyfill';
import type { Finding, Localized } from '../../base/index.ts';
import { questionsOf } from '../answers.ts';
import { type Check, type CheckContext, dateAnswer, reliefOf } from './context.ts';

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
  ['ruling_date', 'filing_date'],
  ['ruling_date', 'copy_received'],
  ['copy_received', 'filing_date'],
  ['violation_date', 'filing_date'],
  ['penalty_date', 'filing_date'],
  ['visit_date', 'filing_date'],
  ['filing_date', 'valid_until'],
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
      (field) => field.kind === 'date' && /^(date|served)/.test(field.id),
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

const RELIEF_OF_TYPE: Readonly<Record<string, string>> = {
  'parole-petition': 'parole',
  'commutation-petition': 'commutation',
};

/** The day the right opens, from the result or, without one, from the answer. */
function opensOn(context: CheckContext): string | undefined {
  const relief = reliefOf(context, RELIEF_OF_TYPE[context.type.id] ?? '');
  return relief?.earliest_safe ?? relief?.earliest ?? dateAnswer(context, 'right_since');
}

/** ok: filed on or after the day the right opens. Not ok: filed before it, or a ban applies. */
export const eligibility: Check = (context) => {
  const filing = dateAnswer(context, 'filing_date');
  const opens = opensOn(context);
  const relief = reliefOf(context, RELIEF_OF_TYPE[context.type.id] ?? '');
  const ground = relief?.ground ?? ['kz/penal-enforcement-code/162/1'];
  const findings: Finding[] = [];
  if (filing !== undefined && opens !== undefined && filing < opens)
    findings.push({
      rule_id: 'drafting/eligibility-not-reached',
      severity: 'error',
      place: 'filing_date',
      actual: filing,
      expected: opens,
      ground,
      message: {
        kk: `Өтініш беру күні құқық туындайтын күннен (${opens}) бұрын: күнді ауыстырыңыз немесе мерзім есебін тексеріңіз.`,
        ru: `Дата подачи раньше дня, когда возникает право (${opens}): измените дату или проверьте расчёт срока.`,
        en: `The filing date is before the day the right arises (${opens}): change the date or check the calculation.`,
      },
    });
  if (relief?.status === 'prohibited' || relief?.status === 'not_applicable')
    findings.push({
      rule_id: 'drafting/eligibility-closed',
      severity: 'error',
      ground,
      message: {
        kk: 'Есеп бойынша бұл шара қолданылмайды: кедергі негізді тексеріп, басқа құжат түрін қараңыз.',
        ru: 'По расчёту эта мера неприменима: проверьте, какое основание препятствует, и рассмотрите другой документ.',
        en: 'By the calculation this relief does not apply: check the ground that blocks it and consider another paper.',
      },
    });
  if (relief?.status === 'needs_review')
    findings.push({
      rule_id: 'drafting/eligibility-needs-review',
      severity: 'warning',
      ground,
      message: {
        kk: 'Есеп бойынша заңды бірнеше түрлі түсіндіруге болады: негізді өзіңіз таңдап, өтінішхатта уәждеңіз.',
        ru: 'По расчёту закон можно толковать по-разному: выберите основание сами и обоснуйте его в ходатайстве.',
        en: 'The calculation allows several readings of the law: choose the ground yourself and argue it.',
      },
    });
  return findings;
};

/** After a refusal the same ground opens again six months later; the day of the ruling is not counted. */
export const reapplication: Check = (context) => {
  const refused = dateAnswer(context, 'previous_refusal_date');
  const filing = dateAnswer(context, 'filing_date');
  if (refused === undefined || filing === undefined) return [];
  const years = context.answers.variant === 'lifer' ? 3 : 0;
  const last = Temporal.PlainDate.from(refused).add(years > 0 ? { years } : { months: 6 });
  const opens = last.add({ days: 1 }).toString();
  if (filing >= opens) return [];
  return [
    {
      rule_id: 'drafting/reapplication-too-early',
      severity: 'error',
      place: 'filing_date',
      actual: filing,
      expected: opens,
      ground: ['kz/penal-enforcement-code/162/10'],
      message: {
        kk: `Бас тартылған күннен бері талап етілетін мерзім әлі өткен жоқ: сол негіз бойынша ${opens} күнінен бастап қайта жүгінуге болады.`,
        ru: `Со дня отказа не прошёл установленный срок: по тому же основанию можно обратиться вновь с ${opens}.`,
        en: `The interval after the refusal has not passed: a new petition on the same ground is possible from ${opens}.`,
      },
    },
  ];
};

/**
 * The day itself or, on a weekend, the Monday after it: a time limit that ends on a day off ends on the next working
 * day (Criminal Procedure Code, article 48 part 4). Public holidays are not known here.
 */
function workingDayFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day;
}

/**
 * A private complaint is brought within fifteen days; for a detained person from delivery of the copy. Once it is
 * late, only a request to restore the time keeps it from being returned.
 */
export const appealTerm: Check = (context) => {
  const from = dateAnswer(context, 'copy_received') ?? dateAnswer(context, 'ruling_date');
  const filing = dateAnswer(context, 'filing_date');
  if (from === undefined || filing === undefined) return [];
  const last = workingDayFrom(Temporal.PlainDate.from(from).add({ days: 15 })).toString();
  if (filing <= last) return [];
  const late = {
    rule_id: 'drafting/appeal-term-passed',
    actual: filing,
    expected: last,
    ground: [
      'kz/criminal-procedure-code/418/1',
      'kz/criminal-procedure-code/48/4',
      'kz/criminal-procedure-code/418/3',
      'kz/criminal-procedure-code/419/3',
    ],
  };
  if (context.answers.late_reason !== undefined)
    return [
      {
        ...late,
        severity: 'info',
        place: 'late_reason',
        message: {
          kk: `Шағым беру мерзімі ${last} күні біткен: кедергіні растайтын құжатты тіркеңіз, мерзімді қалпына келтіруді қаулы шығарған сот шешеді.`,
          ru: `Срок обжалования истёк ${last}: приложите документ о том, что помешало; восстановить срок решает суд, вынесший постановление.`,
          en: `The time for the appeal ended on ${last}: attach a document on what prevented it; the court of the ruling decides whether to restore the time.`,
        },
      },
    ];
  return [
    {
      ...late,
      severity: 'error',
      place: 'filing_date',
      message: {
        kk: `Шағым беру мерзімі ${last} күні біткен: кешігу себебін жазып, мерзімді қалпына келтіруді сұраңыз не күндерді тексеріңіз.`,
        ru: `Срок обжалования истёк ${last}: укажите причину пропуска и просите восстановить срок или проверьте даты.`,
        en: `The time for the appeal ended on ${last}: give the reason and ask to restore the time, or check the dates.`,
      },
    },
  ];
};

/** A penalty may be lifted early not before three months have passed. */
export const liftingTerm: Check = (context) => {
  const imposed = dateAnswer(context, 'penalty_date');
  const filing = dateAnswer(context, 'filing_date');
  if (imposed === undefined || filing === undefined) return [];
  const first = Temporal.PlainDate.from(imposed).add({ months: 3 }).toString();
  if (filing >= first) return [];
  return [
    {
      rule_id: 'drafting/lifting-too-early',
      severity: 'error',
      place: 'filing_date',
      actual: filing,
      expected: first,
      ground: ['kz/penal-enforcement-code/129/3'],
      message: {
        kk: `Жазаны мерзімінен бұрын алып тастауға ${first} күнінен бастап болады: өтініш күнін ауыстырыңыз.`,
        ru: `Снять взыскание досрочно можно с ${first}: измените дату заявления.`,
        en: `The penalty may be lifted early from ${first}: change the date of the request.`,
      },
    },
  ];
};
