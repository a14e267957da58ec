import { describe, expect, it } from 'vitest';
import type { DraftFinding } from '../../lib/drafting/index.ts';
import { desk } from './support.ts';

const parole = desk.examples('parole-petition').example?.ru as Record<string, unknown>;

function findingsOf(
  changes: Record<string, unknown>,
  more: Record<string, unknown> = {},
): readonly DraftFinding[] {
  const answers = { ...parole, ...changes };
  return desk.draft('parole-petition', { language: 'ru', answers, ...more }).findings;
}
const rules = (findings: readonly DraftFinding[]): string[] =>
  findings.filter((one) => one.severity !== 'info').map((one) => one.rule_id.replace('drafting/', ''));

describe('The checks of a petition', () => {
  it('miss what the procedure code demands and name the question', () => {
    const found = findingsOf({ conduct: '', family: undefined, served_years: undefined });
    expect(found.find((one) => one.rule_id === 'drafting/required-missing')).toMatchObject({
      place: 'conduct',
      severity: 'error',
      ground: ['kz/criminal-procedure-code/480/2'],
    });
    expect(rules(found)).toContain('family-missing');
    expect(rules(found)).toContain('served-term-missing');
  });

  it('stay silent about a question that this case does not open', () => {
    expect(rules(findingsOf({ penalties_ever: false, penalties: undefined }))).not.toContain(
      'required-missing',
    );
  });

  it.each([
    ['damage_proof', 'damage-proof-missing'],
    ['relatives_consent', 'relatives-consent-missing'],
    ['job_guarantee', 'job-guarantee-missing'],
  ])('miss the attachment %s that is claimed', (kind, rule) => {
    expect(rules(findingsOf({}))).not.toContain(rule);
    const attachments = (parole.attachments as { kind: string }[]).filter((one) => one.kind !== kind);
    expect(rules(findingsOf({ attachments }))).toContain(rule);
  });

  it('see dates that cannot be', () => {
    expect(rules(findingsOf({ sentence_date: '2027-01-01' }))).toContain('date-order');
    expect(rules(findingsOf({ birth_date: '2023-01-01' }))).toContain('date-order');
    const encouragements = [{ date: '2027-01-01', measure: 'thanks' }];
    expect(rules(findingsOf({ encouragements }))).toContain('date-in-future');
  });

  it('see that the right has not arisen on the filing date, by the result before the answer', () => {
    expect(rules(findingsOf({ filing_date: '2025-03-19' }))).toContain('eligibility-not-reached');
    expect(rules(findingsOf({ filing_date: '2025-03-20' }))).not.toContain('eligibility-not-reached');
    const eligibility = {
      parole: { status: 'mandatory', earliest: '2026-11-20', earliest_safe: '2026-11-21' },
    };
    expect(rules(findingsOf({}, { eligibility }))).toContain('eligibility-not-reached');
  });

  it.each([
    ['prohibited', 'eligibility-closed'],
    ['needs_review', 'eligibility-needs-review'],
  ])('pass on what the calculation says: %s', (status, rule) => {
    expect(rules(findingsOf({}, { eligibility: { parole: { status } } }))).toContain(rule);
  });

  it('count six months after a refusal, three years for life', () => {
    expect(rules(findingsOf({ previous_refusal_date: '2026-05-20' }))).toContain('reapplication-too-early');
    expect(rules(findingsOf({ previous_refusal_date: '2026-05-19' }))).not.toContain(
      'reapplication-too-early',
    );
    const lifer = { variant: 'lifer', fraction_rule: 'life_25', sentence_type: 'life_imprisonment' };
    expect(rules(findingsOf({ ...lifer, previous_refusal_date: '2024-01-01' }))).toContain(
      'reapplication-too-early',
    );
  });

  it('do not let the mandatory ground stand beside unpaid damage or a malicious violation', () => {
    expect(rules(findingsOf({ damage_status: 'unpaid' }))).toContain('mandatory-with-damage');
    expect(rules(findingsOf({ malicious_violations: true }))).toContain('mandatory-with-violation');
  });

  it('warn before citations that lead nowhere or do not bind', () => {
    const found = findingsOf({ citations: ['un/mandela-rules/999', 'nonsense <b>', 'coe/echr/3'] });
    expect(
      found.filter((one) => one.rule_id === 'drafting/citation-unresolved').map((one) => one.place),
    ).toEqual(['citations.0', 'citations.1']);
    expect(found.some((one) => one.rule_id === 'drafting/citation-not-binding')).toBe(true);
    expect(JSON.stringify(found.map((one) => one.message))).not.toContain('<b>');
  });

  it('see a Kazakh answer in a Russian paper, and an identification number', () => {
    const conduct = 'Бүкіл мерзім ішінде белгіленген тәртіпті сақтап келді, жұмысқа өз еркімен қатысты.';
    expect(rules(findingsOf({ conduct }))).toContain('mixed-languages');
    expect(rules(findingsOf({ family: 'Брат, ИИН 000000000000, ждёт.' }))).toContain('identification-number');
    expect(rules(findingsOf({ health: 'Здоров 健康' }))).toContain('letters-not-in-face');
  });

  it('keep the reason with a finding that is overruled, and only with that one', () => {
    const override = {
      rule_id: 'drafting/required-missing',
      place: 'conduct',
      reason: 'характеристика приложена',
    };
    const found = findingsOf({ conduct: '', court: '' }, { overrides: [override] });
    const missing = found.filter((one) => one.rule_id === 'drafting/required-missing');
    expect(missing.map((one) => [one.place, one.overruled])).toEqual([
      ['court', undefined],
      ['conduct', 'характеристика приложена'],
    ]);
  });

  it('tell that the law has changed since the draft was begun', () => {
    expect(rules(findingsOf({}, { law_edition: '2025-01-01' }))).toContain('law-changed');
    expect(rules(findingsOf({}, { law_edition: '2026-03-08' }))).not.toContain('law-changed');
  });

  it('hold no name in any message', () => {
    const found = findingsOf({ convict: { name: 'Неповторимов' }, court: '', citations: ['x'] });
    expect(JSON.stringify(found)).not.toContain('Неповторимов');
  });
});

describe('Answers taken over', () => {
  it('come from the facts and the result when the form left them open, and never over an answer', () => {
    const { right_since: _, term_years: __, ...open } = parole;
    const request = {
      language: 'ru' as const,
      answers: open,
      facts: { term: { years: 7 }, start: '2001-01-01', category: 'nonsense' },
      eligibility: { parole: { status: 'mandatory', earliest_safe: '2025-09-20' } },
    };
    const draft = desk.draft('parole-petition', request);
    expect(draft.prefilled).toMatchObject({ term_years: 7, right_since: '2025-09-20' });
    expect(draft.prefilled.start_date).toBeUndefined();
    expect(draft.markdown).toContain('7 (семь) лет');
  });
});

/** The crime of the example is of 1 December 2021. */
const JUVENILE = { birth_date: '2004-04-05', fraction_rule: 'third_juvenile' };
const REPLACED_JUVENILE = {
  birth_date: '2004-04-05',
  form_of_relief: 'juvenile_restriction',
  crime_in_group: false,
  fraction_rule: 'quarter_juvenile',
};
const REVOKED = {
  variant: 'after_revocation',
  revocation_details: 'x',
  fraction_rule: 'two_thirds_rest',
  fraction_base: 'remaining',
  remainder_years: 3,
  remainder_start: '2024-01-01',
};

describe('Facts of a revoked parole', () => {
  it('tell the sentence from the remainder, which the calculation takes as its term', () => {
    const asked = ['term_years', 'start_date', 'fraction_base', 'remainder_years', 'remainder_start'];
    const answers = Object.fromEntries(
      Object.entries({ ...parole, ...REVOKED }).filter(([id]) => !asked.includes(id)),
    );
    const facts = {
      base: 'remaining',
      term: { years: 3 },
      start: '2024-01-01',
      original_term: { years: 9 },
    };
    const { prefilled, markdown } = desk.draft('parole-petition', { language: 'ru', answers, facts });
    expect(prefilled).toMatchObject({
      term_years: 9,
      remainder_years: 3,
      remainder_start: '2024-01-01',
      fraction_base: 'remaining',
    });
    expect(prefilled.start_date).toBeUndefined();
    expect(markdown.replace(/\u00A0/g, ' ')).toContain(
      'Неотбытая часть составляет 3 (три) года и исчисляется с 1 января 2024 года.',
    );
    expect(markdown).toContain('и составляет 2 (два) года.');
  });

  it('are taken over under the names the form has', () => {
    const { damage_status: _, sex: __, ...answers } = parole;
    const facts = { damage: 'partial', sex: 'female' };
    const { prefilled } = desk.draft('parole-petition', { language: 'ru', answers, facts });
    expect(prefilled).toMatchObject({ damage_status: 'partly', sex: 'female' });
  });
});

describe('The day on which the right opened, in an appeal', () => {
  const eligibility = {
    parole: { status: 'discretionary', earliest_safe: '2026-05-01' },
    commutation: { status: 'discretionary', earliest_safe: '2025-02-01' },
  };
  const draft = (answers: Record<string, unknown>) =>
    desk.draft('refusal-appeal', {
      language: 'ru',
      answers: {
        ...(desk.examples('refusal-appeal').example?.ru as Record<string, unknown>),
        ruling_date: '2026-11-09',
        ...answers,
      },
      eligibility,
    });

  it('is taken from the calculation, for the relief that was refused', () => {
    expect(draft({ relief: 'parole' }).markdown).toContain(
      'Право на обращение возникло 1\u00a0мая 2026\u00a0года',
    );
    expect(draft({ relief: 'commutation' }).markdown).toContain(
      'Право на обращение возникло 1\u00a0февраля 2025\u00a0года',
    );
  });

  it('is not later than the ruling', () => {
    const places = (parole_opened: string) =>
      draft({ relief: 'parole', parole_opened })
        .findings.filter((one) => one.rule_id === 'drafting/date-order')
        .map((one) => one.actual ?? one.place);
    expect(places('2026-11-09')).toEqual([]);
    expect(places('2026-11-10')).toEqual(['ruling_date']);
  });
});

describe('The other named checks', () => {
  it('count fifteen days for an appeal from the delivery of the copy', () => {
    const answers = desk.examples('refusal-appeal').example?.ru as Record<string, unknown>;
    const draft = (copy_received: string) =>
      rules(
        desk.draft('refusal-appeal', {
          language: 'ru',
          answers: { ...answers, ruling_date: '2026-10-01', copy_received },
        }).findings,
      );
    expect(draft('2026-11-05')).not.toContain('appeal-term-passed');
    expect(draft('2026-11-04')).toContain('appeal-term-passed');
  });

  it.each([
    // Copy received, filed, what is told, the day it names. The fifteenth day after Friday, 6 November 2026 is
    // Saturday, 21 November.
    ['2026-11-06', '2026-11-17', undefined, undefined],
    ['2026-11-06', '2026-11-18', 'appeal-term-near', '2026-11-21'],
    ['2026-11-06', '2026-11-21', 'appeal-term-near', '2026-11-21'],
    ['2026-11-06', '2026-11-23', 'appeal-term-day-off', '2026-11-21'],
    ['2026-11-06', '2026-11-24', 'appeal-term-passed', '2026-11-23'],
    // Wednesday, 16 December 2026 is Independence Day.
    ['2026-12-01', '2026-12-16', 'appeal-term-near', '2026-12-16'],
    ['2026-12-01', '2026-12-17', 'appeal-term-day-off', '2026-12-16'],
    ['2026-12-01', '2026-12-18', 'appeal-term-passed', '2026-12-17'],
    // Saturday, 20 March 2027, a Sunday and the two days of Nauryz after it.
    ['2027-03-05', '2027-03-24', 'appeal-term-day-off', '2027-03-20'],
    ['2027-03-05', '2027-03-25', 'appeal-term-passed', '2027-03-24'],
    // A working day: nothing is moved.
    ['2026-11-02', '2026-11-18', 'appeal-term-passed', '2026-11-17'],
    // Not filed yet: the last day is told, and the safe one of two.
    ['2026-11-06', undefined, 'appeal-term', '2026-11-21'],
  ])(
    'count the term of an appeal over days off: copy %s, filed %s',
    (copy_received, filing_date, rule, day) => {
      const answers = desk.examples('refusal-appeal').example?.ru as Record<string, unknown>;
      const dates = { ruling_date: '2026-10-01', copy_received, filing_date };
      const { findings } = desk.draft('refusal-appeal', {
        language: 'ru',
        answers: { ...answers, ...dates },
      });
      const told = findings.filter((one) => one.rule_id.startsWith('drafting/appeal-term'));
      expect(told.map((one) => one.rule_id)).toEqual(rule === undefined ? [] : [`drafting/${rule}`]);
      expect(told[0]?.expected).toBe(day);
    },
  );

  it('say what the code says about a last day off, and what is not known', () => {
    const answers = desk.examples('refusal-appeal').example?.kk as Record<string, unknown>;
    const noteOf = (filing_date: string | undefined) => {
      const dates = { ruling_date: '2026-10-01', copy_received: '2026-11-06', filing_date };
      const { findings } = desk.draft('refusal-appeal', {
        language: 'kk',
        answers: { ...answers, ...dates },
      });
      return findings.find((one) => one.rule_id.startsWith('drafting/appeal-term'))?.note?.kk;
    };
    expect(noteOf(undefined)).toContain('48-бабының 4-бөлігі');
    expect(noteOf(undefined)).toMatch(/2026\sжылғы\s23\sқараша/);
    for (const filed of [undefined, '2026-11-20', '2026-11-23', '2026-11-24'])
      expect(noteOf(filed)).toMatch(/Құрбан айт.*сенбіні жұмыс күні/);
    expect(noteOf('2026-11-10')).toBeUndefined();
  });

  it('do not stop a late appeal that asks to restore the time, and the paper asks for it', () => {
    const answers = desk.examples('refusal-appeal').example?.kk as Record<string, unknown>;
    const draft = (late_reason?: string) =>
      desk.draft('refusal-appeal', {
        language: 'kk',
        answers: { ...answers, ruling_date: '2026-09-01', copy_received: '2026-09-04', late_reason },
      });
    const severity = (of: ReturnType<typeof draft>) =>
      of.findings.find((one) => one.rule_id.endsWith('appeal-term-passed'))?.severity;
    expect(severity(draft())).toBe('error');
    expect(draft().markdown).not.toContain('қалпына келтір');
    const late = draft('Көшірме аудармасыз берілді.');
    expect(severity(late)).toBe('info');
    expect(late.markdown).toContain('1. Шағым беру мерзімін қалпына келтіруді');
    expect(late.markdown).toContain('Көшірме аудармасыз берілді.');
  });

  const toldOf = (type: string, changes: Record<string, unknown>) => {
    const answers = desk.examples(type).example?.ru as Record<string, unknown>;
    return rules(desk.draft(type, { language: 'ru', answers: { ...answers, ...changes } }).findings);
  };

  it.each([
    // A grave crime, six years, four years and eight months served.
    ['parole-petition', { fraction_rule: 'half' }, undefined],
    ['parole-petition', { fraction_rule: 'third' }, 'fraction-category'],
    ['parole-petition', { category: 'minor' }, 'fraction-category'],
    ['parole-petition', { category: 'minor', fraction_rule: 'third' }, undefined],
    ['parole-petition', { fraction_rule: 'two_thirds' }, undefined],
    ['parole-petition', { fraction_rule: 'third_juvenile' }, 'fraction-juvenile'],
    ['parole-petition', { variant: 'juvenile', birth_date: '2004-04-05' }, 'fraction-juvenile'],
    ['parole-petition', { ...JUVENILE, variant: 'juvenile' }, undefined],
    // Born on 5 April 2004: eighteen on the day of the crime or on the next one, the law does not say.
    ['parole-petition', { ...JUVENILE, variant: 'juvenile', crime_date: '2022-04-05' }, 'date-order'],
    ['parole-petition', { ...JUVENILE, variant: 'juvenile', birth_date: '2003-12-01' }, undefined],
    ['parole-petition', { ...JUVENILE, variant: 'juvenile', birth_date: '2003-11-30' }, 'adult-at-crime'],
    ['parole-petition', { birth_date: '2004-04-05' }, 'juvenile-at-crime'],
    ['parole-petition', { ...REVOKED, fraction_rule: 'half' }, 'fraction-revoked'],
    ['parole-petition', REVOKED, undefined],
    ['parole-petition', { ...REVOKED, fraction_base: undefined }, 'required-missing'],
    ['parole-petition', { ...REVOKED, fraction_base: 'sentence' }, 'base-of-remainder'],
    ['parole-petition', { ...REVOKED, fraction_base: 'cumulative' }, 'base-not-settled'],
    ['parole-petition', { ...REVOKED, fraction_rule: 'three_quarters' }, 'base-of-term'],
    [
      'parole-petition',
      { ...REVOKED, fraction_rule: 'three_quarters', fraction_base: 'cumulative' },
      undefined,
    ],
    ['parole-petition', { ...REVOKED, fraction_rule: 'half_vulnerable' }, 'base-not-settled'],
    // Two thirds of three years from 21 November 2024 are served on 21 November 2026, a day after the filing.
    ['parole-petition', { ...REVOKED, remainder_start: '2024-11-21' }, 'served-below-remainder'],
    ['parole-petition', { ...REVOKED, remainder_start: '2024-11-20' }, undefined],
    ['parole-petition', { sentence_type: 'life_imprisonment' }, 'life-and-ground'],
    ['parole-petition', { variant: 'lifer', fraction_rule: 'life_25' }, 'life-and-ground'],
    [
      'parole-petition',
      { sentence_type: 'life_imprisonment', variant: 'lifer', fraction_rule: 'life_25' },
      undefined,
    ],
    // Half of six years is three years: 36 months, or 35 and some days by a certificate.
    ['parole-petition', { served_years: 2, served_months: 11, served_days: 0 }, 'served-below-part'],
    ['parole-petition', { served_years: 2, served_months: 11, served_days: 20 }, undefined],
    ['parole-petition', { served_years: 6, served_months: 1 }, 'served-beyond-term'],
    ['commutation-petition', { fraction_rule: 'third' }, undefined],
    ['commutation-petition', { fraction_rule: 'half' }, undefined],
    ['commutation-petition', { fraction_rule: 'quarter' }, 'fraction-category'],
    ['commutation-petition', { fraction_rule: 'quarter_juvenile' }, 'fraction-juvenile'],
    ['commutation-petition', { birth_date: '2004-04-05' }, 'juvenile-at-crime'],
    ['commutation-petition', REPLACED_JUVENILE, undefined],
    ['commutation-petition', { ...REPLACED_JUVENILE, fraction_rule: 'third' }, 'fraction-juvenile'],
    ['commutation-petition', { ...REPLACED_JUVENILE, fraction_rule: 'fifth_juvenile' }, 'fraction-category'],
    ['commutation-petition', { ...REPLACED_JUVENILE, birth_date: '2000-01-01' }, 'adult-at-crime'],
    ['commutation-petition', { ...REPLACED_JUVENILE, foreigner: true }, 'foreigner-juvenile'],
    ['commutation-petition', { ...REPLACED_JUVENILE, malicious_violations: true }, 'juvenile-with-violation'],
    // The category bars replacement for an adult only.
    [
      'commutation-petition',
      { ...REPLACED_JUVENILE, category: 'especially_grave', fraction_rule: 'third_juvenile' },
      undefined,
    ],
    ['commutation-petition', { served_years: 1, served_months: 11 }, 'served-below-part'],
    ['deferral-petition', { deferral_ground: 'lone_father' }, 'father-and-sex'],
    ['deferral-petition', { sex: 'male' }, 'ground-and-sex'],
    ['deferral-petition', { children: [{ birth_date: '2012-11-20' }] }, 'child-age'],
    ['deferral-petition', { children: [{ birth_date: '2012-11-21' }] }, undefined],
    ['deferral-petition', { children: [{ birth_date: '2026-12-01' }] }, 'date-in-future'],
    ['illness-petition', { sentence_type: 'life_imprisonment', illness_kind: 'other' }, 'illness-and-life'],
    ['illness-petition', { sentence_type: 'life_imprisonment', illness_kind: 'mental' }, undefined],
    ['document-request', { answer_by: '2026-11-19' }, 'date-order'],
    ['document-request', { answer_by: '2026-11-20' }, undefined],
    ['right-date-notice', { rights: [{ relief: 'parole', opens: '2026-11-15' }] }, undefined],
    ['right-date-notice', { rights: [{ relief: 'parole', opens: '2026-11-14' }] }, 'notice-late'],
    [
      'instalment-plan',
      {
        amount: 3,
        payments: [
          { due: '2026-11-20', sum: 1 },
          { due: '2026-11-19', sum: 2 },
        ],
      },
      'plan-date-past',
    ],
    ['characteristic', { correction: 'not_on_path', needs_full_term: false }, 'conclusion-too-mild'],
  ])('compare the answers of %s with one another: %j', (type, changes, rule) => {
    const before = toldOf(type, {});
    const fresh = toldOf(type, changes).filter((one) => !before.includes(one));
    expect(fresh).toEqual(rule === undefined ? [] : [rule]);
  });

  it('count three months before a penalty is lifted', () => {
    const answers = desk.examples('penalty-lifting').example?.ru as Record<string, unknown>;
    const draft = (penalty_date: string) =>
      rules(
        desk.draft('penalty-lifting', { language: 'ru', answers: { ...answers, penalty_date } }).findings,
      );
    expect(draft('2026-08-20')).not.toContain('lifting-too-early');
    expect(draft('2026-08-21')).toContain('lifting-too-early');
  });

  it('say when a penalty has expired by itself', () => {
    const answers = desk.examples('penalty-lifting').example?.ru as Record<string, unknown>;
    const told = (penalty_date: string) =>
      desk
        .draft('penalty-lifting', { language: 'ru', answers: { ...answers, penalty_date } })
        .findings.map((one) => one.rule_id);
    expect(told('2026-05-19')).toContain('drafting/lifting-not-needed');
    expect(told('2026-05-20')).not.toContain('drafting/lifting-not-needed');
  });

  it('add up the payments of a plan', () => {
    const answers = desk.examples('instalment-plan').example?.ru as Record<string, unknown>;
    const draft = (amount: number) =>
      rules(desk.draft('instalment-plan', { language: 'ru', answers: { ...answers, amount } }).findings);
    expect(draft(150_000)).not.toContain('plan-sum');
    expect(draft(150_001)).toContain('plan-sum');
  });
});

describe('A communication to a UN committee', () => {
  const un = desk.examples('rights-complaint').un?.en as Record<string, unknown>;
  const warned = (competence: unknown): boolean =>
    desk
      .draft('rights-complaint', { language: 'en', answers: { ...un, competence } })
      .findings.some((one) => one.rule_id.includes('un-competence') && one.severity === 'warning');

  it('warns until the lawyer has checked that Kazakhstan accepts this committee', () => {
    expect(warned(undefined)).toBe(true);
    expect(warned(false)).toBe(true);
    expect(warned(true)).toBe(false);
  });
});
