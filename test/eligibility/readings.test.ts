import { describe, expect, it } from 'vitest';
import { assess } from '../../lib/eligibility/index.ts';

describe('Competing readings of an older crime', () => {
  // Six years from 20.03.2022 are 72 months and 2192 days; two thirds are 48 months or 1462 days, a half 36 or 1096.
  const facts = {
    sentence_type: 'imprisonment',
    category: 'grave',
    against: 'health',
    crime_date: '2021-11-05',
    start: '2022-03-20',
    term: { years: 6 },
    damage: 'partial',
    malicious_violations_active: false,
  };
  const answer = assess({ facts, as_of: '2026-11-20', edition: '2026-03-08' });

  it('each tell how their own date is counted', () => {
    const told = answer.parole.candidates?.map((one) => one.arithmetic?.map((step) => step.en));
    expect(told).toEqual([
      [
        'By months: 72 months × 2/3 = 48 months; the next day is 2026-03-20.',
        'By days: 2192 days × 2/3, rounded up, is 1462 days; the next day is 2026-03-21.',
        'Earliest day: 2026-03-20; safe day: 2026-03-21.',
      ],
      [
        'By months: 72 months × 1/2 = 36 months; the next day is 2025-03-20.',
        'By days: 2192 days × 1/2, rounded up, is 1096 days; the next day is 2025-03-20.',
        'Earliest day: 2025-03-20.',
      ],
    ]);
  });

  it('stand on the timeline, each date once', () => {
    const marks = answer.timeline.map(({ date, kind, relief }) => [date, relief ?? kind]);
    expect(marks).toEqual([
      ['2022-03-20', 'start'],
      ['2024-03-20', 'commutation'],
      ['2025-03-20', 'parole'],
      ['2025-03-20', 'commutation'],
      ['2026-03-20', 'parole'],
      ['2026-11-20', 'as_of'],
      ['2028-03-19', 'end'],
    ]);
    expect(answer.timeline.filter((one) => one.label.kk.endsWith('(бір түсіндіру бойынша)'))).toHaveLength(4);
  });
});
