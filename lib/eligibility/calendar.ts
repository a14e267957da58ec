import { Temporal } from 'temporal-polyfill';
import type { Term } from './facts.ts';
import { ceilOf, exactOf, type Fraction } from './fraction.ts';
import type { FractionDates, TermDates } from './result.ts';

export type Day = Temporal.PlainDate;

/** What is known of a day once it was asked for: its number (days from 01.01.1970) and its text. */
interface Known {
  readonly number: number;
  readonly text: string;
  /** The same number of later months, by their count. */
  readonly later: Map<number, Day>;
}

/**
 * Every day is made once and kept: days never change, and the cases of a list share most of theirs. All reckoning
 * is Temporal's; only its answers are remembered.
 */
const EPOCH = Temporal.PlainDate.from('1970-01-01');
const byText = new Map<string, Day>();
const byNumber = new Map<number, Day>();
const facts = new Map<Day, Known>();
/** Enough for the days of a century; a full memory is begun anew. */
const MOST_REMEMBERED = 40_000;

function remember<Key, Value>(memory: Map<Key, Value>, key: Key, value: Value): Value {
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  memory.set(key, value);
  return value;
}

function known(day: Day): Known {
  return (
    facts.get(day) ??
    remember(facts, day, {
      number: EPOCH.until(day, { largestUnit: 'day' }).days,
      text: day.toString(),
      later: new Map(),
    })
  );
}

/** Reads an ISO date of the calendar; throws RangeError for a date that does not exist. */
export function dayOf(text: string): Day {
  return byText.get(text) ?? remember(byText, text, Temporal.PlainDate.from(text, { overflow: 'reject' }));
}

/** `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  return known(day).text;
}

export function addDays(day: Day, days: number): Day {
  const number = known(day).number + days;
  return byNumber.get(number) ?? remember(byNumber, number, EPOCH.add({ days: number }));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return known(to).number - known(from).number;
}

export function isBefore(left: Day, right: Day): boolean {
  return known(left).number < known(right).number;
}

export function latest(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>(
    (best, day) => (best === undefined || isBefore(best, day) ? day : best),
    undefined,
  );
}

/**
 * The day AFTER a period of `months` that begins on `start` (PEC 165(2), CPC 48(4)).
 *
 * The first day counts, so the period ends on the day before the start's number: 18.03 + 12 months ends
 * on 17.03, and the day after is 18.03. A month without that number ends the period on its own last day,
 * and the day after is the first of the NEXT month: 31.08 + 6 months ends on 28.02, the day after is
 * 01.03. Clamping, as calendar libraries do, would give 28.02: one day of freedom too early.
 */
export function dayAfterMonths(start: Day, months: number): Day {
  const same = sameNumber(start, months);
  return same.day === start.day ? same : addDays(same, 1);
}

/** The same number `months` later, or the last day of a month that lacks it: end of a procedural term. */
export function sameNumber(day: Day, months: number): Day {
  const { later } = known(day);
  const found = later.get(months);
  if (found !== undefined) return found;
  const made = day.add({ months }, { overflow: 'constrain' });
  later.set(months, made);
  return made;
}

/** `count` working days after `day` (Saturday and Sunday off; public holidays are not known here). */
export function addWorkingDays(day: Day, count: number): Day {
  let current = day;
  for (let left = count; left > 0; ) {
    current = addDays(current, 1);
    if (current.dayOfWeek < 6) left -= 1;
  }
  return current;
}

export function monthsOf(term: Term): number {
  return term.years * 12 + term.months;
}

/** The day after the whole term: months first, then days. */
export function dayAfterTerm(start: Day, term: Term): Day {
  return addDays(dayAfterMonths(start, monthsOf(term)), term.days);
}

/** First and last day of a term; days that do not count as served move its end, not its length. */
export function termDates(start: Day, term: Term, daysNotCounted = 0): TermDates {
  const after = dayAfterTerm(start, term);
  const end = addDays(after, daysNotCounted);
  return {
    last_day: isoOf(addDays(end, -1)),
    day_after: isoOf(end),
    total_days: daysBetween(start, after),
  };
}

/** How one fraction is counted. */
export interface Count {
  readonly start: Day;
  readonly term: Term;
  readonly fraction: Fraction;
  /** Months that must be served whatever the fraction (CC 72(5)); absent when no floor applies. */
  readonly floor_months?: number;
  /** Days between start and end that are not served time. */
  readonly days_not_counted?: number;
}

/**
 * Dates of a fraction of a term: by months where they divide, else by days rounded up; the earliest day
 * is the day after the fraction is complete; the safe day is the later of both counts.
 */
export function fractionDates(count: Count): FractionDates {
  const { start, term, fraction } = count;
  const skipped = count.days_not_counted ?? 0;
  const required = ceilOf(daysBetween(start, dayAfterTerm(start, term)), fraction);
  const byDays = addDays(start, required + skipped);
  const months = term.days === 0 ? exactOf(monthsOf(term), fraction) : undefined;
  const byMonths = months === undefined ? undefined : addDays(dayAfterMonths(start, months), skipped);
  const floor =
    count.floor_months === undefined
      ? undefined
      : addDays(dayAfterMonths(start, count.floor_months), skipped);
  const plain = byMonths ?? byDays;
  const floored = floor !== undefined && isBefore(plain, floor);
  const earliest = floored ? floor : plain;
  const daysWithFloor = floor !== undefined && isBefore(byDays, floor) ? floor : byDays;
  const safe = isBefore(earliest, daysWithFloor) ? daysWithFloor : earliest;
  return {
    required_days: required,
    fraction_complete_by_days: dayBefore(byDays),
    earliest_by_days: isoOf(byDays),
    required_months: months ?? null,
    fraction_complete_by_months: byMonths === undefined ? null : dayBefore(byMonths),
    earliest_by_months: byMonths === undefined ? null : isoOf(byMonths),
    ...(floor === undefined
      ? {}
      : { floor_6_months: isoOf(floor), earliest_by_days_with_floor: isoOf(daysWithFloor) }),
    fraction_complete: dayBefore(earliest),
    earliest: isoOf(earliest),
    earliest_basis: floored ? 'floor_6_months' : byMonths === undefined ? 'days' : 'months',
    earliest_safe: isoOf(safe),
  };
}

/** Dates of a number of years to be served (life imprisonment). */
export function yearDates(start: Day, years: number, daysNotCounted = 0): FractionDates {
  const earliest = addDays(dayAfterMonths(start, years * 12), daysNotCounted);
  return {
    required_days: null,
    fraction_complete_by_days: null,
    earliest_by_days: null,
    required_months: years * 12,
    fraction_complete_by_months: dayBefore(earliest),
    earliest_by_months: isoOf(earliest),
    fraction_complete: dayBefore(earliest),
    earliest: isoOf(earliest),
    earliest_basis: 'years',
    earliest_safe: isoOf(earliest),
  };
}

function dayBefore(day: Day): string {
  return isoOf(addDays(day, -1));
}
