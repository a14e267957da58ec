import { Temporal } from 'temporal-polyfill';
import type { Finding, Localized } from '../../base/index.ts';
import { dateInWords } from '../words.ts';
import { type Check, dateAnswer } from './context.ts';
import { workingDayFrom } from './days-off.ts';

const GROUND = ['kz/criminal-procedure-code/418/1', 'kz/criminal-procedure-code/48/4'];

/** What is not known about days off. */
const UNKNOWN_DAYS: Localized = {
  kk: 'Демалыс күндері ретінде сенбі, жексенбі және күні тұрақты мерекелер ғана есептелді. Құрбан айттың күні ай күнтізбесімен жылжиды, ал Үкімет демалыс күнін көшіріп, сенбіні жұмыс күні ете алады; бұлар есепке кірмейді: сол жылғы күнтізбеден тексеріңіз.',
  ru: 'Нерабочими считаются здесь суббота, воскресенье и праздники с постоянной датой. День Курбан-айта меняется по лунному календарю, а Правительство может перенести выходной и сделать субботу рабочей; этого расчёт не знает: сверьте по календарю того года.',
  en: 'Saturdays, Sundays and holidays of fixed date are counted here as days off. Kurban ait moves with the lunar calendar, and the Government may move a day off and make a Saturday a working day; this is not counted: check the calendar of that year.',
};

/** Days before the last one from which it is called near. */
const NEAR = 3;

/** The fifteenth day, and the day the time ends when that is a day off. */
interface Term {
  readonly fifteenth: string;
  readonly end: string;
}

function dayOffNote({ fifteenth, end }: Term): Localized {
  return {
    kk: `Он бесінші тәулік, ${dateInWords(fifteenth, 'kk')}, – жұмыс емес күн. ҚПК-нің 48-бабының 4-бөлігі бойынша мерзім одан кейінгі жұмыс күні бітеді: ${dateInWords(end, 'kk')}. Сенімді күн – он бесінші тәулік.`,
    ru: `Пятнадцатые сутки, ${dateInWords(fifteenth, 'ru')}, – нерабочий день. По части 4 статьи 48 УПК срок кончается в следующий за ним рабочий день: ${dateInWords(end, 'ru')}. Надёжный день – пятнадцатые сутки.`,
    en: `The fifteenth day, ${dateInWords(fifteenth, 'en')}, is a day off. Under article 48, part 4, of the Criminal Procedure Code time ends on the next working day: ${dateInWords(end, 'en')}. The safe day is the fifteenth.`,
  };
}

function lastDay(term: Term): Finding {
  const { fifteenth, end } = term;
  return {
    rule_id: 'drafting/appeal-term',
    severity: 'info',
    place: 'filing_date',
    expected: fifteenth,
    ground: GROUND,
    message: {
      kk: `Шағым берудің соңғы күні – ${dateInWords(fifteenth, 'kk')}: сол күннен қалдырмай беріңіз.`,
      ru: `Последний день для жалобы – ${dateInWords(fifteenth, 'ru')}: подайте её не позже.`,
      en: `The last day for the appeal is ${dateInWords(fifteenth, 'en')}: file it no later.`,
    },
    note: end === fifteenth ? UNKNOWN_DAYS : joined(dayOffNote(term), UNKNOWN_DAYS),
  };
}

const joined = (first: Localized, second: Localized): Localized => ({
  kk: `${first.kk} ${second.kk}`,
  ru: `${first.ru} ${second.ru}`,
  en: `${first.en} ${second.en}`,
});

/** The last day is near: a day off that is not known here may move it, and that is nothing to count on. */
function near({ fifteenth }: Term, filing: string): Finding {
  return {
    rule_id: 'drafting/appeal-term-near',
    severity: 'info',
    place: 'filing_date',
    actual: filing,
    expected: fifteenth,
    ground: GROUND,
    message: {
      kk: `Шағым берудің соңғы күні жақын: ${dateInWords(fifteenth, 'kk')}. Жылжымалы мереке не көшірілген демалыс мерзімнің бітуін өзгертуі мүмкін, бірақ оған сенбеңіз: сол күннен қалдырмай, белгі қойғызып тапсырыңыз.`,
      ru: `Последний день для жалобы близко: ${dateInWords(fifteenth, 'ru')}. Переходящий праздник или перенос выходного может сдвинуть конец срока, но не рассчитывайте на это: сдайте жалобу с отметкой не позже этого дня.`,
      en: `The last day for the appeal is near: ${dateInWords(fifteenth, 'en')}. A moving holiday or a day off that was moved may shift the end, but do not count on it: hand the appeal in against a mark no later than that day.`,
    },
    note: UNKNOWN_DAYS,
  };
}

function onDayOff(term: Term, filing: string): Finding {
  return {
    rule_id: 'drafting/appeal-term-day-off',
    severity: 'warning',
    place: 'filing_date',
    actual: filing,
    expected: term.fifteenth,
    ground: [...GROUND, 'kz/criminal-procedure-code/49/1'],
    message: {
      kk: `Шағым он бесінші тәуліктен кейін беріледі; мерзім ол күн демалыс болғандықтан ғана өткен жоқ. Мүмкін болса, ${dateInWords(term.fifteenth, 'kk')} күнінен қалдырмай, әкімшілікке не поштаға белгі қойғызып тапсырыңыз.`,
      ru: `Жалоба подаётся после пятнадцатых суток; срок не пропущен лишь потому, что они пришлись на нерабочий день. Если можно, сдайте её администрации или на почту с отметкой не позже ${dateInWords(term.fifteenth, 'ru')}.`,
      en: `The appeal is filed after the fifteenth day and is in time only because that was a day off. If you can, hand it to the administration or the post, against a mark, no later than ${dateInWords(term.fifteenth, 'en')}.`,
    },
    note: joined(dayOffNote(term), UNKNOWN_DAYS),
  };
}

function tooLate({ end }: Term, filing: string, explained: boolean): Finding {
  const late = {
    rule_id: 'drafting/appeal-term-passed',
    actual: filing,
    expected: end,
    ground: [...GROUND, 'kz/criminal-procedure-code/418/3', 'kz/criminal-procedure-code/419/3'],
    note: UNKNOWN_DAYS,
  };
  if (explained)
    return {
      ...late,
      severity: 'info',
      place: 'late_reason',
      message: {
        kk: `Шағым беру мерзімі ${dateInWords(end, 'kk')} күні біткен: кедергіні растайтын құжатты тіркеңіз, мерзімді қалпына келтіруді қаулы шығарған сот шешеді.`,
        ru: `Срок обжалования истёк ${dateInWords(end, 'ru')}: приложите документ о том, что помешало; восстановить срок решает суд, вынесший постановление.`,
        en: `The time for the appeal ended on ${dateInWords(end, 'en')}: attach a document on what prevented it; the court of the ruling decides whether to restore the time.`,
      },
    };
  return {
    ...late,
    severity: 'error',
    place: 'filing_date',
    message: {
      kk: `Шағым беру мерзімі ${dateInWords(end, 'kk')} күні біткен: кешігу себебін жазып, мерзімді қалпына келтіруді сұраңыз не күндерді тексеріңіз.`,
      ru: `Срок обжалования истёк ${dateInWords(end, 'ru')}: укажите причину пропуска и просите восстановить срок или проверьте даты.`,
      en: `The time for the appeal ended on ${dateInWords(end, 'en')}: give the reason and ask to restore the time, or check the dates.`,
    },
  };
}

/**
 * A private complaint is brought within fifteen days; for a detained person from delivery of the copy. The fifteenth
 * day is the one shown: that a day off moves the end is told, not counted on. Once it is late, only a request to
 * restore the time keeps the complaint from being returned.
 */
export const appealTerm: Check = (context) => {
  const from = dateAnswer(context, 'copy_received') ?? dateAnswer(context, 'ruling_date');
  if (from === undefined) return [];
  const day = Temporal.PlainDate.from(from).add({ days: 15 });
  const fifteenth = day.toString();
  const term = { fifteenth, end: workingDayFrom(day).toString() };
  const filing = dateAnswer(context, 'filing_date');
  if (filing === undefined) return [lastDay(term)];
  if (filing <= fifteenth)
    return filing >= day.subtract({ days: NEAR }).toString() ? [near(term, filing)] : [];
  if (filing <= term.end) return [onDayOff(term, filing)];
  return [tooLate(term, filing, context.answers.late_reason !== undefined)];
};
