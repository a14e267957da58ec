import type { Temporal } from 'temporal-polyfill';

/**
 * Days off of the same date every year, as month and day: the holidays of the law on holidays (13.12.2001, No. 267)
 * and Christmas by the Julian calendar. Constitution Day stood on 30 August until the Constitution of 2026; where it
 * stands now is not known here, so the later years have none. Kurban ait follows the lunar calendar, and the Government
 * moves days off by decisions of its own year: neither can be told from the date, so neither is counted.
 */
const FIXED: readonly { readonly day: string; readonly until?: number }[] = [
  { day: '01-01' },
  { day: '01-02' },
  { day: '01-07' },
  { day: '03-08' },
  { day: '03-21' },
  { day: '03-22' },
  { day: '03-23' },
  { day: '05-01' },
  { day: '05-07' },
  { day: '05-09' },
  { day: '07-06' },
  { day: '08-30', until: 2025 },
  { day: '10-25' },
  { day: '12-16' },
];

/** A Saturday, a Sunday or a holiday of fixed date. */
export function isDayOff(day: Temporal.PlainDate): boolean {
  if (day.dayOfWeek > 5) return true;
  return FIXED.some(
    (holiday) =>
      day.toString().endsWith(holiday.day) && (holiday.until === undefined || day.year <= holiday.until),
  );
}

/**
 * The day itself or, on a day off, the next working day: so a time limit ends (Criminal Procedure Code, article 48
 * part 4). Only weekends and holidays of fixed date are counted: a holiday that moves makes the true day later, a Saturday
 * made a working day makes it earlier, but never earlier than the day itself.
 */
export function workingDayFrom(day: Temporal.PlainDate): Temporal.PlainDate {
  let working = day;
  while (isDayOff(working)) working = working.add({ days: 1 });
  return working;
}
