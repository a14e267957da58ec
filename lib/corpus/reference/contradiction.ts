import { z } from 'zod';
import { identifier, localizedSchema } from '../shared.ts';
import { sourceSchema } from './source.ts';

/** Statements of the papers that cannot all be true. An answer that shows one of them shows the others. */
export const contradictionSchema = z.strictObject({
  id: identifier,
  subject: localizedSchema,
  statements: z
    .array(
      z.strictObject({
        text: localizedSchema,
        /** Absent for a statement that is not of a paper: the law in force, an official record. */
        source: sourceSchema.optional(),
        /** Parole model, statistical table or decision that says it: `practice/france-appendix-1`. */
        entry: z.string().optional(),
      }),
    )
    .min(2),
  /** Which to trust and why, or why it stays open. */
  remark: localizedSchema,
  topics: z.array(z.string()).min(1),
  about: z.array(z.string()).default([]),
});
export type Contradiction = z.infer<typeof contradictionSchema>;
