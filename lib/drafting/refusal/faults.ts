import { combinationOf } from './combination.ts';
import type { RefusalKnowledge } from './model.ts';
import { SERVING_FIELDS } from './words.ts';

/** What is wrong with the words a ruling is read with. */
export interface RefusalFault {
  readonly kind: 'unknown-meaning' | 'idle-meaning' | 'voiceless-reason';
  readonly name: string;
}

/**
 * Meanings that a reason names and the words lack, meanings no reason uses, and reasons none of whose
 * combinations has words in a language.
 */
export function refusalFaults({ words, reasons }: RefusalKnowledge): readonly RefusalFault[] {
  const written = [
    ...Object.values(words.roles).flat(),
    ...reasons.flatMap((one) => [
      ...one.means,
      ...one.hints,
      ...one.across,
      ...one.weak,
      ...one.alone,
      ...one.past,
      ...one.firm,
      ...one.unless,
      ...one.unless_ruling,
      ...one.unless_commutation,
    ]),
  ];
  const fieldsOf = (combination: string) => combinationOf(combination).parts.map(({ field }) => field);
  const used = new Set(written.flatMap(fieldsOf));
  const known = new Set(Object.keys(words.fields));
  const voiceless = reasons.flatMap(({ id, means }) =>
    (['kk', 'ru'] as const)
      .filter(
        (language) =>
          !means.some((one) => fieldsOf(one).every((field) => words.fields[field]?.[language] !== undefined)),
      )
      .map((language): RefusalFault => ({ kind: 'voiceless-reason', name: `${id} ${language}` })),
  );
  return [
    ...[...used]
      .filter((field) => !known.has(field))
      .map((name) => ({ kind: 'unknown-meaning' as const, name })),
    ...[...known]
      .filter((field) => !used.has(field) && !SERVING_FIELDS.includes(field))
      .map((name) => ({ kind: 'idle-meaning' as const, name })),
    ...voiceless,
  ];
}
