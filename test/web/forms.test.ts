import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../../lib/drafting/index.ts';
import { type QuestionSpec, REACH } from '../../lib/eligibility/index.ts';
import { openQuestions } from '../../web/pages/drafting/open.ts';
import { askedFacts, askedQuestions } from '../../web/pages/eligibility/facts.ts';
import { differences } from '../../web/parts/matter/differences.ts';

const word = { kk: 'а', ru: 'а', en: 'a' };
const question = (id: string, shown_when: object[] = []) => ({ id, kind: 'yesno', label: word, shown_when });
const form = {
  sections: [
    {
      id: 'one',
      title: word,
      questions: [
        question('paid'),
        question('papers', [{ question: 'paid', is: [true] }]),
        question('number', [{ question: 'papers', answered: true }]),
      ],
    },
  ],
} as unknown as DocumentType;

describe('A guided form', () => {
  it('opens a question when the answer before it asks for it', () => {
    expect([...openQuestions(form, {})]).toEqual(['paid']);
    expect([...openQuestions(form, { paid: true })]).toEqual(['paid', 'papers']);
  });

  it('counts no as an answer', () => {
    expect([...openQuestions(form, { paid: true, papers: false })]).toEqual(['paid', 'papers', 'number']);
  });

  it('closes what stands behind a closed question although it was answered', () => {
    expect([...openQuestions(form, { paid: false, papers: true })]).toEqual(['paid']);
  });
});

const questions = ['sentence_type', 'special_crime', 'terror_deaths_or_especially_grave'].map(
  (fact) => ({ fact }) as unknown as QuestionSpec,
);
const asking = (facts: Record<string, unknown>) => ({
  facts: { sentence_type: 'imprisonment', ...facts },
  as_of: '2026-11-30',
});
const asked = (facts: Record<string, unknown>) =>
  askedQuestions({ questions, reach: REACH }, asking(facts)).map(({ fact }) => fact);
const deaths = 'terror_deaths_or_especially_grave';

describe('The facts of a sentence', () => {
  it('ask what depends on an answer only once it is given or unknown', () => {
    expect(asked({})).not.toContain(deaths);
    expect(asked({ special_crime: 'terrorism_or_extremism' })).toContain(deaths);
    expect(asked({ special_crime: 'unknown' })).toContain(deaths);
  });

  it('send no answer of a question that is no longer asked, and keep it', () => {
    const data = asking({ special_crime: 'none', [deaths]: true });
    expect(askedFacts({ questions, reach: REACH }, data)).toEqual({
      sentence_type: 'imprisonment',
      special_crime: 'none',
    });
    expect(data.facts).toHaveProperty(deaths, true);
  });
});

describe('Two versions of a matter', () => {
  it('are the same when they say the same, empty fields aside', () => {
    expect(differences({ a: 1, b: { c: '' } }, { a: 1 })).toEqual([]);
  });

  it('differ field by field, with what each says', () => {
    expect(differences({ answers: { court: 'A' }, n: [1, 2] }, { answers: { court: 'B' }, n: [1] })).toEqual([
      { path: 'answers.court', mine: 'A', theirs: 'B' },
      { path: 'n.1', mine: '2', theirs: undefined },
    ]);
  });
});
