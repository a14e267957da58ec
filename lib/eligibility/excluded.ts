import { factValue, isLife } from './fact-values.ts';
import type { Facts } from './facts.ts';
import type { ProfileValue } from './rules/index.ts';

/** Answers that other facts exclude: a yes there is a contradiction, and what is not known is no. */
type Excluded =
  | 'new_grave_crime_during_life'
  | 'replaced_by_restriction_art73'
  | 'previously_paroled_from_life'
  | 'juvenile_at_crime';

/** The kind of sentence, in either of the two ways to state life imprisonment. */
export function sentenceOf(facts: Facts): ProfileValue | undefined {
  return isLife(facts) ? 'life_imprisonment' : factValue(facts, 'sentence_type');
}

/** Answers that only some kinds of sentence can have. */
export const ONLY_WITH = [
  ['new_grave_crime_during_life', ['life_imprisonment']],
  ['replaced_by_restriction_art73', ['imprisonment', 'restriction_of_liberty']],
] as const satisfies readonly (readonly [Excluded, readonly ProfileValue[]])[];

/** Whether an answer belongs to another kind of sentence than the one stated; one not stated is any. */
export function isOtherSentence(facts: Facts, sentences: readonly ProfileValue[]): boolean {
  const sentence = sentenceOf(facts);
  return sentence !== undefined && !sentences.includes(sentence);
}

/**
 * The facts with a plain no where "not known" can be nothing else. Life is imposed on adults only and for especially grave
 * crimes only (CC 46(4)).
 */
export function settled(facts: Facts): Facts {
  const adult = sentenceOf(facts) === 'life_imprisonment' || facts.previously_paroled_from_life === true;
  const excluded: Excluded[] = [
    ...ONLY_WITH.filter(([, sentences]) => isOtherSentence(facts, sentences)).map(([fact]) => fact),
    ...(facts.juvenile_at_crime === true ? ['previously_paroled_from_life' as const] : []),
    ...(adult ? ['juvenile_at_crime' as const] : []),
  ];
  const open = excluded.filter((fact) => facts[fact] === 'unknown');
  const grave = sentenceOf(facts) === 'life_imprisonment' && factValue(facts, 'category') === undefined;
  return open.length === 0 && !grave
    ? facts
    : {
        ...facts,
        ...Object.fromEntries(open.map((fact) => [fact, false])),
        ...(grave ? { category: 'especially_grave' as const } : {}),
      };
}
