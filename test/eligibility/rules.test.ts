import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { parseAddress } from '../../lib/citation/index.ts';
import { decide } from '../../lib/eligibility/decide.ts';
import { EDITIONS, RELIEFS, ruleTable, VALIDATION_CODES } from '../../lib/eligibility/index.ts';
import { boundaries } from '../../lib/eligibility/law.ts';
import { applies, NeedFact } from '../../lib/eligibility/matching.ts';
import { profileOf } from '../../lib/eligibility/profile.ts';
import { PROFILE_FIELDS, type Profile, RULES, type Rule } from '../../lib/eligibility/rules/index.ts';
import { gapOf, overlapOf } from './rule-set.ts';

/** Written from the codes: which rules rest on which provision. */
const GROUNDS = JSON.parse(readFileSync(new URL('./grounds.json', import.meta.url), 'utf8')) as Record<
  string,
  readonly string[]
>;

/** The ordinary case behind every example: a man, imprisoned for a grave crime, everything repaid. */
const ORDINARY: Profile = {
  ...profileOf({
    sentence_type: 'imprisonment',
    category: 'grave',
    against: 'none',
    damage: 'repaid',
    malicious_violations_active: false,
  }),
  vulnerable_at_crime: false,
  over_five: false,
};

describe('Every rule', () => {
  it('stands on the provision that the list of grounds gives it, and every rule is on the list', () => {
    const listed = Object.entries(GROUNDS).flatMap(([cited, ids]) => ids.map((id) => `${id}: ${cited}`));
    expect(RULES.map((rule) => `${rule.id}: ${rule.cited}`).sort()).toEqual(listed.sort());
  });

  it('has an identifier of its own', () => {
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(RULES.length);
  });

  it.each(RULES)('$id applies to its example and not to its counterexample', (rule) => {
    expect(applies(rule, { ...ORDINARY, ...rule.ok }), 'the example').toBe(true);
    expect(applies(rule, { ...ORDINARY, ...rule.not_ok }), 'the counterexample').toBe(false);
  });

  it.each(ruleTable().rules)('$id speaks three languages and has a provision', (row) => {
    const texts = LANGUAGES.map((language) => row.text[language]);
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) expect(text.length).toBeGreaterThan(10);
    expect(row.text.kk).toMatch(/[әіңғүұқөһ]/i);
    expect(parseAddress(row.ground)?.path.length).toBeGreaterThan(0);
    expect(row.ground).toMatch(/^kz\//);
  });

  it('asks only about fields that have an option it names', () => {
    for (const rule of RULES) {
      for (const condition of [rule.when ?? [], rule.unless ?? []].flat()) {
        for (const [field, values] of Object.entries(condition)) {
          expect(PROFILE_FIELDS, `${rule.id}: ${field}`).toHaveProperty(field);
          expect(values.length, `${rule.id}: ${field}`).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe('The table of rules', () => {
  it('begins and ends rules on known days only', () => {
    expect(boundaries()).toEqual(['2016-05-01', '2021-01-02', '2023-05-20', '2025-09-16']);
    expect(EDITIONS.map((edition) => edition.id)).toEqual(['2025-06-30', '2026-03-08']);
  });

  it('marks as checked only the rules whose articles were read in the official text of an edition', () => {
    const marks = new Map(ruleTable().rules.map((row) => [row.id, row.verification]));
    const read = [
      'F1',
      'F3-grave-person',
      'B9',
      'C8',
      'C9-third',
      'D3',
      'D5',
      'J1-4',
      'J4-1',
      'A14-parole',
      'A4-parole',
      'H6',
      'D11-4',
    ];
    const unread = ['F2-former', 'B1', 'D3-former', 'P2a', 'A8', 'E13-parole', 'E23', 'D10'];
    expect(read.filter((id) => marks.get(id) !== 'checked')).toEqual([]);
    expect(unread.filter((id) => marks.get(id) !== 'unchecked')).toEqual([]);
  });

  it('orders validation codes: unsupported, invalid, warning', () => {
    expect(VALIDATION_CODES.map((one) => one.code)).toEqual([
      'UNSUPPORTED_EDITION',
      'UNSUPPORTED_FRACTION_OF_DAY',
      'UNSUPPORTED_YEAR',
      'INVALID_DATE',
      'INVALID_VALUE',
      'INVALID_NUMBER',
      'INVALID_FACTS',
      'INVALID_MISSING',
      'INVALID_REPEATED',
      'INVALID_TERM_FORM',
      'INVALID_TERM',
      'INVALID_DAYS',
      'INVALID_LIFE_WITH_TERM',
      'INVALID_LIFE_CATEGORY',
      'INVALID_LIFE_PERSON',
      'INVALID_FUTURE_START',
      'INVALID_ORDER',
      'INVALID_SERVED',
      'INVALID_AGE',
      'INVALID_JUVENILE_AGE',
      'INVALID_STATUS_SEX',
      'INVALID_STATUS_AGE',
      'INVALID_VICTIM_AGE',
      'INVALID_EXPULSION',
      'INVALID_SENTENCE',
      'INVALID_CATEGORY',
      'INVALID_BASE',
      'INVALID_AGREEMENT',
      'WARNING_TERM_OVER',
      'WARNING_STATUS_AGE',
      'WARNING_TERM_LIMIT',
      'WARNING_JUVENILE_TERM',
      'WARNING_AMOUNT',
      'WARNING_CREDIT',
      'WARNING_NEW_CRIME_DATE',
      'WARNING_STEPS',
      'WARNING_VIOLATIONS',
      'WARNING_AGREEMENT',
      'WARNING_DAMAGE',
      'WARNING_UNKNOWN_FIELD',
      'WARNING_OLD_FORM',
    ]);
  });
});

/** Any combination of the answers the form can give. */
const anyProfile: fc.Arbitrary<Profile> = fc
  .record(
    Object.fromEntries(
      Object.entries(PROFILE_FIELDS).map(([field, { options }]) => [
        field,
        fc.constantFrom<string | boolean>(...options),
      ]),
    ),
  )
  .map((made) => ({ ...made, status_lost: false, juvenile_floor: false, excepted: false }) as Profile);

const numbers = { days_not_counted: 0, counted: new Map() };

describe('Over the whole space of facts', () => {
  it.each(EDITIONS)('edition $id leaves no gap: every relief has a status and a ground', (edition) => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        for (const relief of RELIEFS) {
          const { outcome } = decide({
            relief,
            profile,
            numbers,
            edition,
            crime_days: { days: ['2026-01-01'], known: true },
          });
          expect(outcome.cited.length, relief).toBeGreaterThan(0);
          const isOpen = outcome.status === 'mandatory' || outcome.status === 'discretionary';
          if (isOpen && (relief === 'parole' || relief === 'commutation'))
            expect(outcome.fraction).not.toBeNull();
          if (outcome.status === 'needs_review' && outcome.reason === undefined) {
            expect(outcome.candidates.length).toBeGreaterThan(1);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves nobody without a rule on any day, exactly and without sampling', () => {
    expect(gapOf(RULES)).toBeUndefined();
  });

  it('never has two rules decide one question, but for a special one before its general one', () => {
    expect(overlapOf(RULES)).toBeUndefined();
  });

  const changed = (id: string, change: (rule: Rule) => Rule | undefined): Rule[] =>
    RULES.flatMap((rule) => (rule.id === id ? (change(rule) ?? []) : rule));

  it.each([
    ['the row of grave crimes is lost', 'F2'],
    ['the row of juveniles is lost', 'J1-3'],
    ['the general path is lost', 'P1'],
    ['the replacement of grave crimes against the person is lost', 'C3-grave-person'],
    ['deferral of a parent is lost', 'D3'],
    ['the door for life sentences stays open in CC 73', 'C1-life'],
  ])('finds the gap when %s', (_name, id) => {
    expect(gapOf(changed(id, () => undefined))).toMatch(/ on \d{4}-/);
  });

  it.each([
    ['the row of an agreement forgets that nothing was revoked', 'F7', { revoked: undefined }],
    ['the row of grave crimes forgets their object', 'F2', { against: undefined }],
    ['the row of adults forgets its age', 'F1', { juvenile: undefined }],
    ['the mandatory path forgets the violations', 'P2', { malicious: undefined }],
    ['a cut of a third forgets its category', 'C9-third', { category: undefined }],
  ])('finds the contradiction when %s', (_name, id, forgotten) => {
    const [field = ''] = Object.keys(forgotten);
    const broken = changed(id, (rule) => {
      const kept = Object.entries(rule.when ?? {}).filter(([name]) => name !== field);
      return { ...rule, when: Object.fromEntries(kept) };
    });
    expect(overlapOf(broken)).toMatch(/both apply/);
  });

  it('finds the contradiction when a former rule outlives the reform', () => {
    const { to: _to, ...lasting } = RULES.find((rule) => rule.id === 'F2-former') as Rule;
    expect(overlapOf(changed('F2-former', () => lasting))).toBe('F2 and F2-former both apply');
  });

  it('never opens what a ban closes, whatever else is true', () => {
    fc.assert(
      fc.property(anyProfile, (made) => {
        const profile = { ...made, special: 'torture', juvenile: false, mixed: false };
        const edition = EDITIONS[1];
        if (edition === undefined) throw new Error('the edition in force is missing');
        const { outcome } = decide({
          relief: 'parole',
          profile,
          numbers,
          edition,
          crime_days: { days: ['2026-01-01'], known: true },
        });
        expect(outcome.status).toBe('prohibited');
      }),
    );
  });

  it('asks for a fact only when the answer turns on it', () => {
    const edition = EDITIONS[1];
    if (edition === undefined) throw new Error('the edition in force is missing');
    const ask = (profile: Profile): readonly string[] =>
      decide({
        relief: 'parole',
        profile,
        numbers,
        edition,
        crime_days: { days: ['2026-01-01'], known: true },
      }).needs_facts;
    expect(ask({ ...ORDINARY, victim: undefined, terror_grave: undefined, assistance: undefined })).toEqual(
      [],
    );
    expect(ask({ ...ORDINARY, against: undefined })).toEqual(['against']);
    expect(ask({ ...ORDINARY, category: 'medium', against: undefined })).toEqual([]);
    expect(ask({ ...ORDINARY, special: 'torture', damage: undefined, against: undefined })).toEqual([]);
    expect(() => applies(RULES.find((rule) => rule.id === 'B9') as Rule, {})).toThrow(NeedFact);
  });
});
