/**
 * A second calendar for the tests, by another method than the product's: it knows no dates, only numbers of
 * days, and walks over months one at a time. Nothing here is shared with the product.
 */

export interface ReferenceTerm {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
}

function lengthOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

const FIRST_YEAR = 1890;

/** Number of a day: 1 is the first of January 1890. */
export function numberOf(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  let days = day;
  for (let one = FIRST_YEAR; one < year; one += 1) days += isLeap(one) ? 366 : 365;
  for (let one = 1; one < month; one += 1) days += lengthOf(year, one);
  return days;
}

export function isoOf(number: number): string {
  let [year, month, left] = [FIRST_YEAR, 1, number];
  while (left > (isLeap(year) ? 366 : 365)) {
    left -= isLeap(year) ? 366 : 365;
    year += 1;
  }
  while (left > lengthOf(year, month)) {
    left -= lengthOf(year, month);
    month += 1;
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(left).padStart(2, '0')}`;
}

/** Last day of a period of whole months that begins on `iso`: the day before its number, or the month's last. */
export function lastDayOfMonths(iso: string, months: number): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const index = month - 1 + months;
  const [y, m] = [year + Math.floor(index / 12), (index % 12) + 1];
  const first = numberOf(`${y}-${String(m).padStart(2, '0')}-01`);
  return first + Math.min(day - 1, lengthOf(y, m)) - 1;
}

export interface ReferenceDates {
  readonly total: number;
  readonly required: number;
  readonly byDays: string;
  readonly byMonths: string | null;
  readonly earliest: string;
  readonly safe: string;
}

/** Fraction `top/bottom` of a term, with the six-month floor when asked; days that do not count move every date. */
export function referenceDates(
  start: string,
  term: ReferenceTerm,
  [top, bottom]: readonly [number, number],
  floor: boolean,
  skipped = 0,
): ReferenceDates {
  const months = term.years * 12 + term.months;
  const begin = numberOf(start);
  const end = (months === 0 ? begin - 1 : lastDayOfMonths(start, months)) + term.days;
  const total = end - begin + 1;
  let required = 0;
  while (required * bottom < total * top) required += 1;
  const days = begin + required + skipped;
  const divides = term.days === 0 && (months * top) % bottom === 0;
  const byMonths = divides ? lastDayOfMonths(start, (months * top) / bottom) + 1 + skipped : null;
  const least = floor ? lastDayOfMonths(start, 6) + 1 + skipped : 0;
  const earliest = Math.max(byMonths ?? days, least);
  return {
    total,
    required,
    byDays: isoOf(days),
    byMonths: byMonths === null ? null : isoOf(byMonths),
    earliest: isoOf(earliest),
    safe: isoOf(Math.max(earliest, days)),
  };
}
