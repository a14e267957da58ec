import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { assess, compareAssessments, remindersOf } from '../../lib/eligibility/index.ts';
import { GRAVE, IMPOSSIBLE } from './impossible-facts.ts';

const DAY = { as_of: '2026-11-20', edition: '2026-03-08' };
const rulesOf = (facts: object, day: object = DAY): string[] =>
  assess({ facts: { ...GRAVE, ...facts }, ...day }).findings.map((one) => `${one.rule_id} ${one.place}`);

describe('Impossible facts are findings, never dates', () => {
  it.each(IMPOSSIBLE)('%s', (_name, facts, wanted) => {
    const answer = assess({ facts: { ...GRAVE, ...facts }, ...DAY });
    expect(answer.findings.map((one) => `${one.rule_id} ${one.place}`)).toContain(wanted);
    expect(answer.findings.some((one) => one.severity === 'error')).toBe(true);
    expect(JSON.stringify([answer.parole, answer.commutation, answer.timeline])).not.toMatch(
      /\d{4}-\d{2}-\d{2}/,
    );
    expect(answer.parole.status).toBe('needs_review');
    for (const one of answer.findings)
      for (const language of LANGUAGES) expect(one.message[language].length).toBeGreaterThan(20);
  });

  it.each([
    ['a day that does not exist', { as_of: '2026-02-31' }, 'eligibility/invalid-date as_of'],
    ['an edition in the year one', { edition: '0001-01-01' }, 'eligibility/unsupported-year edition'],
  ])('%s', (_name, day, wanted) => {
    expect(rulesOf({}, day)).toContain(wanted);
  });

  it.each([
    [
      'a term that is over',
      { start: '2015-01-01', crime_date: '2014-01-01', term: { years: 2 } },
      'eligibility/warning-term-over term',
    ],
    [
      'a child of twenty',
      { vulnerable: 'woman_young_child', child_birth_date: '2006-01-01' },
      'eligibility/warning-status-age vulnerable',
    ],
    [
      'a juvenile with fifteen years',
      { juvenile_at_crime: true, category: 'especially_grave', term: { years: 15 } },
      'eligibility/warning-juvenile-term term',
    ],
    [
      'custody of unknown place',
      { custody_days: 30, credit_ratio: '1' },
      'eligibility/warning-credit custody_days',
    ],
    ['fifteen years for one grave crime', { term: { years: 15 } }, 'eligibility/warning-term-limit term'],
    [
      'eight years of restriction of liberty',
      { sentence_type: 'restriction_of_liberty', term: { years: 8 } },
      'eligibility/warning-term-limit term',
    ],
    [
      'imprisonment of a juvenile for a minor crime',
      { juvenile_at_crime: true, category: 'minor', term: { years: 2 } },
      'eligibility/warning-juvenile-term term',
    ],
    [
      'no agreement, and yet fulfilled',
      { agreement: 'none', agreement_fulfilled: true },
      'eligibility/warning-agreement agreement',
    ],
    ['part of the damage', { damage: 'partial' }, 'eligibility/warning-damage damage'],
    [
      'a field nobody knows',
      { favourite_colour: 'blue' },
      'eligibility/warning-unknown-field favourite_colour',
    ],
    [
      'a violation in force and never any',
      { malicious_violations_active: true, malicious_violations_ever: false },
      'eligibility/warning-violations malicious_violations_ever',
    ],
  ])('warns of %s and still answers', (_name, facts, wanted) => {
    const answer = assess({ facts: { ...GRAVE, ...facts }, ...DAY });
    expect(answer.findings.map((one) => `${one.rule_id} ${one.place}`)).toContain(wanted);
    expect(answer.findings.every((one) => one.severity === 'warning')).toBe(true);
    expect(answer.parole.status).not.toBe('not_applicable');
  });

  it('lists errors before warnings', () => {
    const severities = assess({
      facts: { ...GRAVE, damage: 'partial', favourite_colour: 1, start: '2026-02-31' },
      ...DAY,
    }).findings.map((one) => one.severity);
    expect(severities.indexOf('warning')).toBeGreaterThan(severities.lastIndexOf('error'));
  });

  it('never throws and never answers with an exception, whatever comes', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({
        start: fc.anything(),
        term: fc.anything(),
        category: fc.anything(),
        refusals: fc.anything(),
      }),
      fc.dictionary(
        fc.constantFrom('start', 'term', 'category', 'damage', 'penalties', 'crimes', 'life', 'credit_ratio'),
        fc.jsonValue(),
      ),
    );
    fc.assert(
      fc.property(anything, (facts) => {
        expect(assess({ facts, ...DAY }).rule_set).toBe('kz-2026-03-08/1.4.0');
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('does not repeat what was typed', () => {
    const answer = assess({ facts: { ...GRAVE, category: 'SECRET-NAME', 'Invented Person': 'x' }, ...DAY });
    expect(JSON.stringify(answer)).not.toMatch(/SECRET-NAME|Invented Person/);
  });
});

describe('The older form of facts', () => {
  it('reads terms in months and older words', () => {
    const facts = {
      sentence_type: 'imprisonment',
      category: 'grave',
      damage: 'repaid',
      malicious_violations_active: false,
      start: '2022-03-20',
      term_months: 72,
      agreement: 'cooperation_fulfilled',
      vulnerable: 'disability_group_2',
    };
    const { parole, edition } = assess({ facts });
    expect(edition).toBe('2025-06-30');
    expect(parole).toMatchObject({ fraction: '1/4', earliest: '2023-09-20', status: 'mandatory' });
  });

  it.each([
    ['terrorism_with_deaths', 'prohibited'],
    ['extremism_with_especially_grave_crime', 'prohibited'],
    ['sexual_crime_against_minor', 'prohibited'],
  ])('understands %s', (special_crime, status) => {
    expect(assess({ facts: { ...GRAVE, special_crime }, ...DAY }).parole.status).toBe(status);
  });

  it('does not take guilt denied or earlier convictions for grounds', () => {
    const plain = assess({ facts: GRAVE, ...DAY });
    const burdened = assess({ facts: { ...GRAVE, guilt_denied: true, previous_convictions: true }, ...DAY });
    expect(burdened).toEqual(plain);
  });
});

describe('What would change', () => {
  it('says from when release is mandatory once the damage is repaid', () => {
    const { parole } = assess({ facts: { ...GRAVE, damage: 'unpaid' }, ...DAY });
    expect(parole.status).toBe('discretionary');
    expect(parole.what_would_change).toContainEqual(
      expect.objectContaining({ fact: 'damage', to: 'repaid', status: 'mandatory', earliest: '2028-12-01' }),
    );
  });

  it('compares two questions field by field', () => {
    const { differences } = compareAssessments(
      { facts: GRAVE, ...DAY },
      { facts: { ...GRAVE, against: 'health' }, ...DAY },
    );
    expect(differences).toContainEqual({ relief: 'parole', field: 'fraction', from: '1/2', to: '2/3' });
    expect(differences).toContainEqual({
      relief: 'parole',
      field: 'earliest',
      from: '2028-12-01',
      to: '2029-12-01',
    });
  });

  it('compares two editions of the law on the same facts', () => {
    const facts = { ...GRAVE, special_crime: 'torture', crime_date: '2022-01-01', start: '2022-02-02' };
    const { differences, before, after } = compareAssessments(
      { facts, as_of: '2025-06-30' },
      { facts, as_of: '2026-11-20' },
    );
    expect([before.edition, after.edition]).toEqual(['2025-06-30', '2026-03-08']);
    expect(differences).toContainEqual({
      relief: 'parole',
      field: 'status',
      from: 'mandatory',
      to: 'needs_review',
    });
  });

  it('says what moves inside competing readings too', () => {
    const older = { ...GRAVE, against: 'health', crime_date: '2021-11-05', start: '2022-03-20' };
    const { differences } = compareAssessments(
      { facts: { ...older, damage: 'unpaid' }, ...DAY },
      { facts: older, ...DAY },
    );
    // Two thirds of six years by the law in force, a half by that of the day of the crime.
    expect(differences).toContainEqual({
      relief: 'parole',
      field: 'readings',
      from: 'discretionary|2/3|2026-03-20;discretionary|1/2|2025-03-20',
      to: 'mandatory|2/3|2026-03-20;mandatory|1/2|2025-03-20',
    });
  });

  it('finds no difference between a question and itself', () => {
    expect(compareAssessments({ facts: GRAVE, ...DAY }, { facts: GRAVE, ...DAY }).differences).toEqual([]);
  });
});

describe('Clocks, penalties and reminders', () => {
  it('runs from the steps taken', () => {
    const facts = {
      ...GRAVE,
      petition_date: '2026-11-02',
      court_received_date: '2026-10-31',
      ruling_date: '2026-11-05',
      release_date: '2026-11-13',
    };
    const clocks = Object.fromEntries(assess({ facts, ...DAY }).clocks.map((one) => [one.rule_id, one.date]));
    expect(clocks).toMatchObject({
      E14: '2026-11-12',
      H6: '2026-11-30',
      H13: '2026-11-20',
      E23: '2026-11-20',
      'E13-parole': '2028-12-05',
    });
  });

  it('counts early lifting and expiry of a penalty; a new one keeps the old alive', () => {
    const penalties = [
      { imposed: '2026-01-10', served: '2026-01-20', malicious: true },
      { imposed: '2026-05-31', served: '2026-05-31' },
    ];
    const { discipline, parole } = assess({
      facts: { ...GRAVE, malicious_violations_active: undefined, penalties },
      ...DAY,
    });
    expect(discipline).toMatchObject([
      {
        early_lifting_from: null,
        expires_last_day: '2026-11-30',
        clean_from: '2026-12-01',
        clean_on_as_of: false,
      },
      { early_lifting_from: '2026-08-31', expires_last_day: '2026-11-30', clean_from: '2026-12-01' },
    ]);
    expect(parole.status).toBe('discretionary');
    const later = assess({
      facts: { ...GRAVE, malicious_violations_active: undefined, penalties },
      as_of: '2026-12-01',
    });
    expect(later.parole.code).toBe('EXPIRED_MALICIOUS');
  });

  it('reminds of what comes within the days asked, the nearest first', () => {
    const cases = [
      { id: 'b', assessment: assess({ facts: GRAVE, ...DAY }) },
      { id: 'a', assessment: assess({ facts: { ...GRAVE, term: { years: 2 } }, ...DAY }) },
    ];
    expect(
      remindersOf(cases, '2026-11-20', 20).map((one) => `${one.date} ${one.id} ${one.relief ?? one.rule_id}`),
    ).toEqual(['2026-12-01 a parole', '2026-12-05 a E13-parole']);
    expect(remindersOf(cases, '2026-12-02', 1)).toEqual([]);
  });
});
