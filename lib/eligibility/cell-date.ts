import { MONTHS } from '../base/index.ts';

/** Days from 30.12.1899, the zero of spreadsheet dates, to 01.01.1970. */
const SHEET_EPOCH = 25_569;
const DAY_MS = 86_400_000;

const MONTH_NUMBERS = new Map(
  Object.values(MONTHS).flatMap((names) =>
    names.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ),
);
/** Words that may stand beside a day in words. */
const BESIDE = new Set(['г', 'год', 'года', 'ж', 'жыл', 'жылы', 'жылғы']);
const MIDNIGHT = /[T\s]0?0:00(?::00(?:\.0+)?)?Z?$/;

/**
 * A day in a cell as `YYYY-MM-DD`: `2025-03-18`, `2025/03/18`, `18.03.2025`, `«18» марта 2025 г.`,
 * `2025 жылғы 18 наурыз`, `18 March 2025`, or the number a spreadsheet keeps for it. A year in two digits is no
 * year; what cannot be read comes back as it stands.
 */
export function dayText(cell: string): string {
  const text = cell.trim().replace(MIDNIGHT, '');
  const ended = text.replace(/\s*(?:г|года|ж|жылы?)\.?$/i, '');
  const first = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(ended);
  if (first !== null) return iso(first[3], first[2], first[1]);
  const last = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(ended);
  if (last !== null) return iso(last[1], last[2], last[3]);
  if (/^\d{5}(?:\.0+)?$/.test(text))
    return new Date((Number(text) - SHEET_EPOCH) * DAY_MS).toISOString().slice(0, 10);
  return inWords(text) ?? text;
}

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** One year of four digits, one day, one month by its name, and nothing else that says anything. */
function inWords(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const taken = { year: '', month: '', day: '' };
  for (const word of words) {
    const month = MONTH_NUMBERS.get(word);
    const part =
      month !== undefined ? 'month' : /^\d{4}$/.test(word) ? 'year' : /^\d{1,2}$/.test(word) ? 'day' : '';
    if (part === '') {
      if (!BESIDE.has(word)) return undefined;
    } else if (taken[part] !== '') return undefined;
    else taken[part] = month === undefined ? word : String(month);
  }
  const { year, month, day } = taken;
  return year === '' || month === '' || day === '' ? undefined : iso(year, month, day);
}
