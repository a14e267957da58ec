import { Temporal } from 'temporal-polyfill';
import type { Finding } from '../../base/index.ts';
import { dateInWords } from '../words.ts';
import { type Check, type CheckContext, dateAnswer, reliefOf } from './context.ts';

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
        kk: `Өтініш беру күні құқық туындайтын күннен (${dateInWords(opens, 'kk')}) бұрын: күнді ауыстырыңыз немесе мерзім есебін тексеріңіз.`,
        ru: `Дата подачи раньше дня, когда возникает право (${dateInWords(opens, 'ru')}): измените дату или проверьте расчёт срока.`,
        en: `The filing date is before the day the right arises (${dateInWords(opens, 'en')}): change the date or check the calculation.`,
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
        kk: `Бас тартылған күннен бері талап етілетін мерзім әлі өткен жоқ: сол негіз бойынша ${dateInWords(opens, 'kk')} күнінен бастап қайта жүгінуге болады.`,
        ru: `Со дня отказа не прошёл установленный срок: по тому же основанию можно обратиться вновь с ${dateInWords(opens, 'ru')}.`,
        en: `The interval after the refusal has not passed: a new petition on the same ground is possible from ${dateInWords(opens, 'en')}.`,
      },
    },
  ];
};

const maybeExpired = (expired: string): Finding => ({
  rule_id: 'drafting/lifting-not-needed',
  severity: 'info',
  place: 'penalty_date',
  expected: expired,
  ground: ['kz/penal-enforcement-code/132/10'],
  message: {
    kk: 'Жаза қолданылғаннан бері алты айдан астам уақыт өтті. Өтелген күнінен бастап алты ай ішінде жаңа жаза болмаса, ол заң бойынша өзі жойылған: анықтама сұратыңыз.',
    ru: 'Со дня наложения прошло больше шести месяцев. Если за шесть месяцев со дня отбытия не было нового взыскания, оно погашено по закону: запросите справку.',
    en: 'More than six months have passed since the penalty. If there was no new one within six months of serving it, it has expired by law: ask for a certificate.',
  },
});

/** A penalty may be lifted early not before three months have passed. */
export const liftingTerm: Check = (context) => {
  const imposed = dateAnswer(context, 'penalty_date');
  const filing = dateAnswer(context, 'filing_date');
  if (imposed === undefined || filing === undefined) return [];
  const first = Temporal.PlainDate.from(imposed).add({ months: 3 }).toString();
  const expired = Temporal.PlainDate.from(imposed).add({ months: 6 }).toString();
  if (filing > expired) return [maybeExpired(expired)];
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
        kk: `Жазаны мерзімінен бұрын алып тастауға ${dateInWords(first, 'kk')} күнінен бастап болады: өтініш күнін ауыстырыңыз.`,
        ru: `Снять взыскание досрочно можно с ${dateInWords(first, 'ru')}: измените дату заявления.`,
        en: `The penalty may be lifted early from ${dateInWords(first, 'en')}: change the date of the request.`,
      },
    },
  ];
};

/** Days within which the institution tells the convict that the right has arisen. */
const NOTICE_DAYS = 5;

/** ok: the notice goes out within five days of the right. Not ok: a right arose earlier. */
export const noticeTerm: Check = (context) => {
  const { rights } = context.answers;
  const filing = dateAnswer(context, 'filing_date');
  if (filing === undefined || !Array.isArray(rights)) return [];
  const latest = Temporal.PlainDate.from(filing).subtract({ days: NOTICE_DAYS }).toString();
  return rights.flatMap((entry: unknown, index): Finding[] => {
    const { opens } = entry as { opens?: unknown };
    if (typeof opens !== 'string' || opens >= latest) return [];
    return [
      {
        rule_id: 'drafting/notice-late',
        severity: 'warning',
        place: `rights.${index}.opens`,
        actual: opens,
        expected: latest,
        ground: ['kz/penal-enforcement-code/162/1'],
        message: {
          kk: `Құқық ${dateInWords(opens, 'kk')} күні туындаған, ал хабарлама бес күннен кеш беріледі: күнді тексеріңіз не кешігу себебін көрсетіңіз.`,
          ru: `Право возникло ${dateInWords(opens, 'ru')}, а уведомление даётся позже пяти дней: проверьте дату или объясните задержку.`,
          en: `The right arose on ${dateInWords(opens, 'en')}, and the notice is later than five days: check the date or explain the delay.`,
        },
      },
    ];
  });
};
