import type { Language } from './language.ts';

/** Month names as they stand in dates. */
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** Splits `YYYY-MM-DD`; `undefined` unless it is a day of the calendar. */
export function calendarDay(text: unknown): { year: number; month: number; day: number } | undefined {
  const match = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) : null;
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || year < 1800) return undefined;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
  return day <= length ? { year, month, day } : undefined;
}

/** A date in the nominative with plain spaces: «2026 жылғы 20 қараша», «20 ноября 2026 года», “20 November 2026”. */
export function plainDate(iso: string, language: Language): string {
  const date = calendarDay(iso);
  if (date === undefined) return iso;
  const month = MONTHS[language][date.month - 1] ?? '';
  if (language === 'kk') return `${date.year} жылғы ${date.day} ${month}`;
  return language === 'ru' ? `${date.day} ${month} ${date.year} года` : `${date.day} ${month} ${date.year}`;
}
