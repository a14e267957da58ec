import { z } from 'zod';
import { localizedSchema, sentence } from '../shared.ts';

/** A paper the project drew facts from: a secondary source, never law. */
export const paperSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Name of the text file whose lines the sources count; the same file in a user's library has the same lines. */
  file: sentence,
  title: localizedSchema,
  short: localizedSchema,
  /** Year printed, or derived and said so in `note`. */
  year: z.int().optional(),
  note: localizedSchema.optional(),
});
export type Paper = z.infer<typeof paperSchema>;

/** Where a fact stands: the paper, and its lines as `3856-3875` or `17, 20-21`, counted from 1. */
export const sourceSchema = z.strictObject({
  paper: z.string(),
  lines: z.string().regex(/^\d+(-\d+)?(, \d+(-\d+)?)*$/, 'lines look like 3856-3875 or 17, 20-21'),
});
export type Source = z.infer<typeof sourceSchema>;

/** The spans of a source, first and last line of each. */
export function spansOf(lines: string): readonly (readonly [number, number])[] {
  return lines.split(', ').map((span) => {
    const [from = '0', to = from] = span.split('-');
    return [Number(from), Number(to)] as const;
  });
}
