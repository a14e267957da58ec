import { z } from 'zod';

/** Small shapes that every file of `corpus/` uses. */

export const sentence = z.string().trim().min(1);
export const date = z.iso.date();
export const localizedSchema = z.strictObject({ kk: sentence, ru: sentence, en: sentence });
/** An identifier: lower case ASCII, the last segment of a page's address. */
export const identifier = z.string().regex(/^[a-z0-9-]+$/);

/** What an instrument is to Kazakhstan. */
export const STATUSES = [
  'binding',
  'soft-law',
  'not-binding',
  'in-force',
  'ceased',
  'proposal',
  'secondary',
] as const;
export type Status = (typeof STATUSES)[number];

/** `checked` only when the restatement was compared with the official text of the stated edition. */
export const verificationSchema = z.discriminatedUnion('mark', [
  z.strictObject({ mark: z.literal('checked'), against: sentence, edition: date, date }),
  z.strictObject({ mark: z.literal('unchecked'), why: localizedSchema.optional() }),
]);
export type Verification = z.infer<typeof verificationSchema>;
