import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  dayAfterMonths,
  dayOf,
  fractionDates,
  sameNumber,
  termDates,
  yearDates,
} from '../../lib/eligibility/calendar.ts';
import { isoOf, lastDayOfMonths, numberOf, referenceDates } from './reference-calendar.ts';

const FRACTIONS = [
  [1, 5],
  [1, 4],
  [1, 3],
  [1, 2],
  [2, 3],
  [3, 4],
] as const;
/** The full million runs on demand: `TARAZY_MILLION=1`; it takes a minute or two. */
const RUNS = process.env.TARAZY_MILLION === '1' ? 1_000_000 : 20_000;

/** Whole numbers below a bound, the same ones on every run; the sequence repeats only after four thousand million. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

describe('Counting of terms', () => {
  it.each([
    ['2025-08-31', 6, '2026-03-01'],
    ['2025-08-30', 6, '2026-03-01'],
    ['2025-08-29', 6, '2026-03-01'],
    ['2025-08-28', 6, '2026-02-28'],
    ['2024-02-29', 12, '2025-03-01'],
    ['2012-02-29', 180, '2027-03-01'],
    ['2024-03-18', 12, '2025-03-18'],
    ['2023-12-31', 2, '2024-03-01'],
    ['2023-12-29', 2, '2024-02-29'],
  ])('%s and %i months: the day after is %s', (start, months, after) => {
    expect(`${dayAfterMonths(dayOf(start), months)}`).toBe(after);
  });

  it('ends a procedural term on the same number or on the last day of the month', () => {
    expect(`${sameNumber(dayOf('2025-08-31'), 6)}`).toBe('2026-02-28');
    expect(`${sameNumber(dayOf('2026-05-12'), 6)}`).toBe('2026-11-12');
  });

  it('counts working days over a weekend', () => {
    // 20.11.2026 is a Friday.
    expect(`${addWorkingDays(dayOf('2026-11-20'), 1)}`).toBe('2026-11-23');
    expect(`${addWorkingDays(dayOf('2026-11-20'), 5)}`).toBe('2026-11-27');
  });

  it('refuses a date that does not exist', () => {
    expect(() => dayOf('2026-02-31')).toThrow(RangeError);
  });

  it(`agrees with the reference calendar on ${RUNS} random terms`, { timeout: 600_000 }, () => {
    const next = randomNumbers(20_261_120);
    const first = numberOf('1995-01-01');
    for (let run = 0; run < RUNS; run += 1) {
      const start = isoOf(first + next(13_500));
      const term = { years: next(25), months: next(12), days: next(3) === 0 ? next(31) : 0 };
      const [top, bottom] = FRACTIONS[next(6)] ?? [1, 2];
      if (term.years + term.months + term.days === 0) continue;
      const floor = next(2) === 0;
      const skipped = next(4) === 0 ? next(400) : 0;
      const wanted = referenceDates(start, term, [top, bottom], floor, skipped);
      const found = fractionDates({
        start: dayOf(start),
        term,
        fraction: { numerator: BigInt(top), denominator: BigInt(bottom) },
        days_not_counted: skipped,
        ...(floor ? { floor_months: 6 } : {}),
      });
      const dates = termDates(dayOf(start), term);
      const shown = {
        total: dates.total_days,
        required: found.required_days,
        byDays: found.earliest_by_days,
        byMonths: found.earliest_by_months,
        earliest: found.earliest,
        safe: found.earliest_safe,
      };
      if (JSON.stringify(shown) !== JSON.stringify(wanted))
        expect({ start, term, ...shown }).toEqual({ start, term, ...wanted });
    }
  });

  it('agrees with the reference calendar on years to be served, on every day of four years', () => {
    const first = numberOf('1999-01-01');
    for (let day = 0; day < 4 * 365 + 1; day += 1)
      for (const years of [15, 25]) {
        const start = isoOf(first + day);
        const skipped = day % 3 === 0 ? day : 0;
        const wanted = isoOf(lastDayOfMonths(start, years * 12) + 1 + skipped);
        expect(yearDates(dayOf(start), years, skipped).earliest, start).toBe(wanted);
      }
  });

  it('never gives a later day for a smaller fraction', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12_000 }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 30 }),
        (offset, months, days) => {
          const start = dayOf(isoOf(numberOf('1995-01-01') + offset));
          const term = { years: 0, months, days };
          const dates = FRACTIONS.map(([top, bottom]) =>
            fractionDates({ start, term, fraction: { numerator: BigInt(top), denominator: BigInt(bottom) } }),
          );
          const required = dates.map((one) => one.required_days ?? 0);
          expect(required).toEqual([...required].sort((left, right) => left - right));
          for (const one of dates) expect((one.earliest_safe ?? '') >= (one.earliest ?? '')).toBe(true);
        },
      ),
    );
  });
});
