import { describe, expect, it } from 'vitest';
import { assess } from '../../lib/eligibility/assess.ts';
import { addWorkingDays, dayAfterMonths, dayOf, latest } from '../../lib/eligibility/calendar.ts';
import { isLife } from '../../lib/eligibility/fact-values.ts';
import { ceilOf, exactOf, floorOf, parseFraction, writeProduct } from '../../lib/eligibility/fraction.ts';
import { applies } from '../../lib/eligibility/matching.ts';
import { CHECKS, type Engine } from './engine-checks.ts';

const engine: Engine = {
  assess,
  applies,
  parseFraction,
  ceilOf,
  floorOf,
  exactOf,
  writeProduct,
  isLife,
  dayOf,
  latest,
  addWorkingDays,
  dayAfterMonths,
};

describe('The engine', () => {
  it.each(Object.entries(CHECKS))('%s', (_name, holds) => {
    expect(holds(engine)).toBe(true);
  });
});
