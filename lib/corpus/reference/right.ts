import { z } from 'zod';
import { identifier, localizedSchema, sentence } from '../shared.ts';
import { sourceSchema } from './source.ts';

/** `report`: the report itself sets it beside the right; `added`: the project did. */
export const ORIGINS = ['report', 'added'] as const;

const origin = z.enum(ORIGINS).default('added');

/** A row of the matrix right -> articles -> cases -> national norm. */
export const rightSchema = z.strictObject({
  id: identifier,
  /** Number in the report's list. */
  number: z.int().min(1),
  name: localizedSchema,
  /** Why the right matters when release is decided. */
  why: localizedSchema,
  articles: z.array(z.strictObject({ address: sentence, origin })).min(1),
  cases: z.array(z.strictObject({ id: identifier, origin })).min(1),
  national: z.array(z.string()).min(1),
  note: localizedSchema.optional(),
  source: sourceSchema,
});
export type Right = z.infer<typeof rightSchema>;
