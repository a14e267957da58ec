import { describe, expect, it } from 'vitest';
import { type Assessment, assess, type Candidate, QUESTIONS } from '../../lib/eligibility/index.ts';
import { type Answers, FACTS, type Open, waysOf } from './open-facts.ts';

const KNOWN = {
  sentence_type: 'imprisonment',
  start: '2023-02-14',
  term: { years: 6, months: 4 },
  crime_date: '2022-12-01',
  special_crime: 'none',
  vulnerable: 'none',
  juvenile_at_crime: false,
  agreement: 'none',
};

const subsets = Array.from({ length: 2 ** FACTS.length }, (_, bits) =>
  FACTS.filter((_fact, place) => (bits >> place) % 2 === 1),
);

const ask = (category: string, answers: Answers): Assessment =>
  assess({ facts: { ...KNOWN, category, ...answers }, as_of: '2026-11-30' });

/** Whether the answers are among those the reading names. */
function fits({ assuming = [] }: Candidate, answers: Answers): boolean {
  return assuming.every(({ fact, values }) => {
    const answer = answers[fact as Open];
    if (answer === undefined) return true;
    const option = QUESTIONS.find((one) => one.fact === fact)?.options?.find((one) => one.value === answer);
    const word = option?.label.en ?? (answer === true ? 'yes' : 'no');
    return values.some((value) => value.en === word);
  });
}

const same = (one: Pick<Candidate, 'status' | 'fraction' | 'earliest'>, other: typeof one): boolean =>
  one.status === other.status && one.fraction === other.fraction && one.earliest === other.earliest;

describe('A reading that hangs on facts not known', () => {
  it('says which', () => {
    const { parole } = ask('grave', { damage: 'repaid', malicious_violations_active: false });
    const half = parole.candidates?.find((one) => one.fraction === '1/2');
    expect(half?.assuming).toMatchObject([{ fact: 'against', values: [{ kk: 'жоқ', ru: 'нет', en: 'no' }] }]);
    const more = parole.candidates?.find((one) => one.fraction === '2/3');
    expect(more?.assuming?.[0]?.values).toHaveLength(2);
  });

  it.each([
    ['malicious_act_without_isolation', 'Тізімдегі әрекет'],
    ['malicious_violations_ever', 'Бұрын'],
  ])('names the fact that is open, not what it is part of (%s)', (fact, words) => {
    const facts = {
      ...KNOWN,
      category: 'grave',
      against: 'none',
      damage: 'unpaid',
      malicious_violations_active: false,
    };
    const { commutation } = assess({ facts: { ...facts, [fact]: 'unknown' }, as_of: '2026-11-30' });
    const closed = commutation.candidates?.find((one) => one.status === 'not_applicable');
    expect(closed?.assuming).toMatchObject([{ fact, values: [{ kk: 'иә', ru: 'да', en: 'yes' }] }]);
    expect(closed?.assuming?.[0]?.label.kk).toContain(words);
  });

  it('says nothing of facts on which it does not hang', () => {
    const { parole } = ask('medium', { malicious_violations_active: false });
    const facts = parole.candidates?.flatMap((one) => one.assuming?.map(({ fact }) => fact) ?? []);
    expect(new Set(facts)).toEqual(new Set(['damage']));
  });

  it.each(['minor', 'medium', 'grave', 'especially_grave'])(
    'is there for every way the facts may turn out, under conditions that fit (%s)',
    (category) => {
      for (const known of subsets) {
        const rest = FACTS.filter((fact) => !known.includes(fact));
        for (const given of waysOf(known)) {
          const unsure = ask(category, given);
          for (const more of waysOf(rest)) {
            const sure = ask(category, { ...given, ...more });
            for (const relief of ['parole', 'commutation'] as const) {
              const answer = unsure[relief];
              const shown = answer.candidates ?? [];
              const wanted = sure[relief].candidates ?? [sure[relief]];
              if (answer.status !== 'needs_review' || shown.length === 0) continue;
              for (const one of wanted) {
                const found = shown.some((reading) => same(reading, one) && fits(reading, more));
                expect({ relief, given, more, found }).toEqual({ relief, given, more, found: true });
              }
            }
          }
        }
      }
    },
  );
});
