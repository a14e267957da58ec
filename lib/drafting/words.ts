import { calendarDay, type Language, MONTHS } from '../base/index.ts';
import { isFront, type KazakhCase, kazakhCase } from './kazakh.ts';

const NBSP = '\u00A0';

/** A case of the month, or «қарашадағы» (of that date) before a noun. */
export type DateForm = KazakhCase | 'attributive';

function kazakhMonth(month: string, form: DateForm): string {
  if (form !== 'attributive') return kazakhCase(month, form);
  return kazakhCase(month, 'locative') + (isFront(month) ? 'гі' : 'ғы');
}

/**
 * A date as papers write it: «2026 жылғы 20 қараша», «20 ноября 2026 года», “20 November 2026”.
 * Kazakh may take a case on the month: «2026 жылғы 20 қарашадан»,
 * «2026 жылғы 20 қарашадағы».
 */
export function dateInWords(iso: string, language: Language, kazakh: DateForm = 'nominative'): string {
  const date = calendarDay(iso);
  if (date === undefined) return iso;
  const month = MONTHS[language][date.month - 1] ?? '';
  if (language === 'kk') return `${date.year} жылғы ${date.day}${NBSP}${kazakhMonth(month, kazakh)}`;
  if (language === 'ru') return `${date.day}${NBSP}${month} ${date.year}${NBSP}года`;
  return `${date.day}${NBSP}${month} ${date.year}`;
}

interface Numerals {
  readonly ones: readonly string[];
  readonly tens: readonly string[];
  readonly hundreds: readonly string[];
}
const NUMERALS: Readonly<Record<Language, Numerals>> = {
  kk: {
    ones: ' бір екі үш төрт бес алты жеті сегіз тоғыз'.split(' '),
    tens: ' он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'.split(' '),
    hundreds: [
      '',
      'жүз',
      ...'екі үш төрт бес алты жеті сегіз тоғыз'.split(' ').map((digit) => `${digit} жүз`),
    ],
  },
  ru: {
    ones: ' один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
      ' ',
    ),
    tens: '  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' '),
    hundreds: ' сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' '),
  },
  en: {
    ones: ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
    tens: '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
    hundreds: [
      '',
      ...'one two three four five six seven eight nine'.split(' ').map((digit) => `${digit} hundred`),
    ],
  },
};

/** Russian word form by number: год, года, лет. */
export function russianPlural(value: number, one: string, few: string, many: string): string {
  const tens = value % 100;
  const units = value % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}

function underThousand(value: number, language: Language, feminine: boolean): string {
  const { ones, tens, hundreds } = NUMERALS[language];
  const rest = value % 100;
  const teens = ones.length > 10 && rest < 20;
  const unit = teens ? rest : rest % 10;
  let last = ones[unit] ?? '';
  if (feminine && language === 'ru') last = { один: 'одна', два: 'две' }[last] ?? last;
  return [hundreds[Math.floor(value / 100)], teens ? '' : tens[Math.floor(rest / 10)], last]
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
}

const SCALES: Readonly<Record<Language, readonly ((count: number) => string)[]>> = {
  kk: [() => '', () => 'мың', () => 'миллион', () => 'миллиард'],
  ru: [
    () => '',
    (count) => russianPlural(count, 'тысяча', 'тысячи', 'тысяч'),
    (count) => russianPlural(count, 'миллион', 'миллиона', 'миллионов'),
    (count) => russianPlural(count, 'миллиард', 'миллиарда', 'миллиардов'),
  ],
  en: [() => '', () => 'thousand', () => 'million', () => 'billion'],
};
const ZERO: Readonly<Record<Language, string>> = { kk: 'нөл', ru: 'ноль', en: 'zero' };

/** A whole number from 0 to 999,999,999,999 in words; other numbers come back as digits. */
export function numberInWords(value: number, language: Language): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) return String(value);
  if (value === 0) return ZERO[language];
  const words: string[] = [];
  for (let scale = 3; scale >= 0; scale -= 1) {
    const group = Math.floor(value / 1000 ** scale) % 1000;
    if (group === 0) continue;
    words.push(underThousand(group, language, scale === 1), SCALES[language][scale]?.(group) ?? '');
  }
  return words.filter((word) => word !== '').join(' ');
}

/** Digits in groups of three: `423 000`. */
export function groupedDigits(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

const CURRENCY: Readonly<Record<Language, string>> = { kk: 'теңге', ru: 'тенге', en: 'tenge' };

/** An amount as papers write it: «423 000 (четыреста двадцать три тысячи) тенге». */
export function moneyInWords(value: number, language: Language): string {
  const words = Number.isInteger(value) ? ` (${numberInWords(value, language)})` : '';
  return `${groupedDigits(value)}${words} ${CURRENCY[language]}`;
}

type Unit = 'years' | 'months' | 'days';
const UNITS: Readonly<Record<Language, Readonly<Record<Unit, (value: number) => string>>>> = {
  kk: { years: () => 'жыл', months: () => 'ай', days: () => 'күн' },
  ru: {
    years: (value) => russianPlural(value, 'год', 'года', 'лет'),
    months: (value) => russianPlural(value, 'месяц', 'месяца', 'месяцев'),
    days: (value) => russianPlural(value, 'день', 'дня', 'дней'),
  },
  en: {
    years: (value) => (value === 1 ? 'year' : 'years'),
    months: (value) => (value === 1 ? 'month' : 'months'),
    days: (value) => (value === 1 ? 'day' : 'days'),
  },
};

/** A term: «5 (бес) жыл 6 (алты) ай», «5 (пять) лет 6 (шесть) месяцев»; parts that are nothing are left out. */
export function termInWords(
  parts: Readonly<Partial<Record<Unit, number | undefined>>>,
  language: Language,
): string {
  return (['years', 'months', 'days'] as const)
    .map((unit) => [unit, parts[unit] ?? 0] as const)
    .filter(([, value]) => value > 0)
    .map(([unit, value]) => `${value} (${numberInWords(value, language)}) ${UNITS[language][unit](value)}`)
    .join(' ');
}
