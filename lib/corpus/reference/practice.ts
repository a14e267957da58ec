import { z } from 'zod';
import { identifier, localizedSchema, sentence, verificationSchema } from '../shared.ts';
import { sourceSchema } from './source.ts';

/** The families by which the report groups the models of its chapter 2. */
export const FAMILIES = ['romano-germanic', 'common-law', 'muslim', 'mixed', 'cis'] as const;
/** Where the report speaks of the model: in the table of Appendix 1, or in chapter 2. */
export const PARTS = ['appendix-1', 'chapter-2'] as const;
/** What stands in a cell that says nothing: a printed dash, or no cell at all. */
export const BLANKS = ['dash', 'absent'] as const;

/**
 * A parole model of a State as the report describes it. Secondary: the foreign law itself was not looked at
 * unless the mark says so, and some rows contradict others (see the contradictions).
 */
export const paroleModelSchema = z.strictObject({
  id: identifier,
  /** ISO 3166-1 alpha-2, lower case. */
  country: z.string().regex(/^[a-z]{2}$/),
  name: localizedSchema,
  family: z.enum(FAMILIES),
  part: z.enum(PARTS),
  /** Number of the row in Appendix 1. */
  row: z.int().min(1).optional(),
  institution: localizedSchema,
  applies_to: localizedSchema.optional(),
  /** The least part to serve, in words. */
  minimum: localizedSchema,
  /** The fractions named in `minimum`, each once, for comparison. */
  fractions: z.array(z.string().regex(/^\d+\/\d+$/)).default([]),
  /** Years after which a life prisoner may be considered. */
  life_years: z.array(z.int()).default([]),
  decides: localizedSchema.optional(),
  criteria: localizedSchema.optional(),
  restrictions: localizedSchema.optional(),
  /** Supervision, conditions, revocation. */
  afterwards: localizedSchema.optional(),
  /** The foreign provision the report names: `StGB 57`. */
  law: z.array(sentence).default([]),
  blank: z.partialRecord(z.enum(['criteria', 'restrictions']), z.enum(BLANKS)).default({}),
  source: sourceSchema,
  verification: verificationSchema,
});
export type ParoleModel = z.infer<typeof paroleModelSchema>;
