import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Assessment, assess, factsAsked } from '../../lib/eligibility/index.ts';

interface Input {
  readonly as_of: string;
  readonly edition: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

const folder = new URL('./cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const inputsOf = (file: string): readonly { readonly name: string; readonly input: Input }[] =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')).cases;

/** The reliefs as they stand: what was assumed or warned of is not the answer. */
function answerOf(input: Input): Partial<Assessment> {
  const { parole, commutation, term_reduction, deferral, illness, timeline } = assess(input);
  return { parole, commutation, term_reduction, deferral, illness, timeline };
}

describe('What the form leaves out', () => {
  it('is something: cases have facts that their form does not ask', () => {
    const shorter = inputsOf('cc-86-87-sentences.json').filter(({ input: { facts, ...moment } }) => {
      return Object.keys(factsAsked(facts, moment)).length < Object.keys(facts).length;
    });
    expect(shorter.length).toBeGreaterThan(10);
  });

  it('is not a fact that contradicts another: a pregnant man is found out, whichever was said first', () => {
    const facts = {
      sentence_type: 'imprisonment',
      birth_date: '1990-01-01',
      sex: 'male',
      vulnerable: 'pregnant',
    };
    const { findings } = assess({ facts: factsAsked(facts, { as_of: '2026-11-20' }), as_of: '2026-11-20' });
    expect(findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
  });

  it('is nothing beside a word that only the reader of facts knows', () => {
    const life = { sentence_type: 'life', start: '2004-05-10', crime_date: '2003-11-02' };
    expect(factsAsked(life, { as_of: '2026-11-20' })).toEqual(life);
    expect(factsAsked({ ...life, crime_kind: 'terrorist' })).toMatchObject({ start: '2004-05-10' });
  });

  it.each(files)(
    'moves no answer of the cases in %s',
    (file) => {
      for (const { name, input } of inputsOf(file)) {
        const facts = factsAsked(input.facts, input);
        expect({ name, ...answerOf({ ...input, facts }) }).toEqual({ name, ...answerOf(input) });
      }
    },
    180_000,
  );
});
