import { z } from 'zod';
import { localizedTextSchema } from './model.ts';

const words = z.array(z.string().min(1)).default([]);

/** Languages a ruling is read in. */
export type RulingLanguage = 'kk' | 'ru';

/**
 * Signs of a reason in one language; `unless_ruling` silences the reason when any sentence of the court
 * holds it, `unless_commutation` a sentence of a ruling on replacement.
 */
const signsSchema = z.strictObject({
  any: words,
  also: words,
  unless: words,
  unless_ruling: words,
  unless_commutation: words,
});

/**
 * One reason for refusal that the law does not admit, as data. A sentence of the ruling speaks it when one
 * entry of `any` is found in it and, where given, one of `also`, and none of `unless`. Entries are regular
 * expressions over folded lower-case text, per language of the ruling.
 */
export const refusalPatternSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: localizedTextSchema,
  /** Which kinds of decision it concerns. */
  relief: z.array(z.enum(['parole', 'commutation'])).min(1),
  /**
   * Whether the sentence must also give it as a reason («учитывая», «ескере отырып»), by itself or through the
   * next one that points back to it: `always`; `unless_lawful`, only in a ruling that also names a ground the
   * law admits, since in a refusal without one whatever is named is the reason; `never`.
   */
  reasoning: z.enum(['always', 'unless_lawful', 'never']).default('never'),
  kk: signsSchema,
  ru: signsSchema,
  /** Why the reason is not admitted. */
  why: localizedTextSchema,
  /** `inadmissible`: the law excludes it; `contested`: readings differ, a lawyer decides. */
  weight: z.enum(['inadmissible', 'contested']),
  ground: z.array(z.string()).min(1),
  /** Paragraph for the appeal. */
  appeal: localizedTextSchema,
});
export type RefusalPattern = z.infer<typeof refusalPatternSchema>;
