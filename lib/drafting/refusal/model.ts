import { z } from 'zod';
import { localizedTextSchema } from '../model.ts';

const list = z.array(z.string().min(1)).default([]);

/** Languages a ruling is read in. */
export type RulingLanguage = 'kk' | 'ru';

/** The words of a meaning, parted by spaces, per language; how an entry is written is told in `templates/refusal-words.yaml`. */
const fieldSchema = z.strictObject({ kk: z.string().optional(), ru: z.string().optional() });
export const refusalWordsSchema = z.strictObject({
  fields: z.record(z.string(), fieldSchema),
  /** What a sentence does, as combinations of meanings. */
  roles: z.strictObject({
    turn: list,
    adopts: list,
    reasoning: list,
    ties: list,
    confined: list,
    set_aside: list,
    defence: list,
    lawful: list,
    bans: list,
    premature: list,
  }),
});
export type RefusalWords = z.infer<typeof refusalWordsSchema>;

/**
 * One reason for refusal that the law does not admit, as data. A sentence of the court speaks it when one
 * combination of `means` is found in it and none of `unless`; combinations are meanings of
 * `templates/refusal-words.yaml` that stand near each other (see {@link combinationOf} in `combination.ts`).
 */
export const refusalPatternSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: localizedTextSchema,
  /** Which kinds of decision it concerns. */
  relief: z.array(z.enum(['parole', 'commutation'])).min(1),
  /** Where a ground the law admits silences it: in the same sentence, or anywhere in the ruling. */
  lawful: z.enum(['sentence', 'ruling']).optional(),
  /** What may stand in a ruling as a mere fact of the case: before its reasons begin it is not one of them. */
  may_be_told: z.boolean().default(false),
  /** What a court gives as a reason by telling what the law says; other reasons are not in such a sentence. */
  of_law: z.boolean().default(false),
  means: list,
  /** Fewer meanings that suffice in the reasons of a ruling that names no ground the law admits. */
  hints: list,
  /** Meanings that two sentences hold between them, the second of which speaks of the first. */
  across: list,
  /** Meanings that stand in the reasons of such a ruling and may be one: they are shown to be checked. */
  weak: list,
  /** Reasons that hold this one in them: where a sentence speaks them, it does not count. */
  yields_to: list,
  /** Meanings that are a conclusion: they count where neither this sentence nor the one before names another reason. */
  alone: list,
  /** Meanings that suffice in a sentence about penalties which, by their date or by the next sentence, are over. */
  past: list,
  /** Combinations that are a reason even where a ground the law admits silences the others. */
  firm: list,
  unless: list,
  /** Silences the reason when any sentence of the court holds it. */
  unless_ruling: list,
  /** Silences it in a sentence of a ruling on replacement. */
  unless_commutation: list,
  /** Why the reason is not admitted. */
  why: localizedTextSchema,
  /** `inadmissible`: the law excludes it; `contested`: readings differ, a lawyer decides. */
  weight: z.enum(['inadmissible', 'contested']),
  ground: z.array(z.string()).min(1),
  /** Paragraph for the appeal. */
  appeal: localizedTextSchema,
});
export type RefusalPattern = z.infer<typeof refusalPatternSchema>;

/** What a ruling is read with. */
export interface RefusalKnowledge {
  readonly words: RefusalWords;
  readonly reasons: readonly RefusalPattern[];
}
