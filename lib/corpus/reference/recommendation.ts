import { z } from 'zod';
import { identifier, localizedSchema } from '../shared.ts';
import { sourceSchema } from './source.ts';

/** Whom a paper addresses; labels are in `corpus/addressees.yaml`. */
export const addresseeSchema = z.strictObject({ id: identifier, label: localizedSchema });
export type Addressee = z.infer<typeof addresseeSchema>;

/** One recommendation of a paper, restated. It is a proposal: nothing in it is law. */
export const recommendationSchema = z.strictObject({
  id: identifier,
  addressees: z.array(identifier).min(1),
  /** `stated` by the paper, or `inferred` from its words. */
  addressee_mark: z.enum(['stated', 'inferred']).default('stated'),
  text: localizedSchema,
  topics: z.array(z.string()).min(1),
  /** Provisions the proposal would change or rests on. */
  about: z.array(z.string()).default([]),
  note: localizedSchema.optional(),
  source: sourceSchema,
});
export type Recommendation = z.infer<typeof recommendationSchema>;
