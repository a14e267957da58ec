import { z } from '@hono/zod-openapi';
import { LANGUAGES } from '../../base/index.ts';
import { officialNoteSchema, SOURCE_FORMATS } from '../../corpus/index.ts';

/** What the routes of official texts answer. These are the publisher's words, not restatements. */

const address = z.string().openapi({ example: 'kz/criminal-code/72/3' });
const edition = z.string().openapi({ example: '2026-03-08' });
const lang = z.enum(LANGUAGES);
const notes = z
  .array(officialNoteSchema)
  .openapi({ description: "The publisher's notes: repealed, added, changed, future, Constitutional Court" });

export const heldOut = z.object({ instrument: z.string(), edition, lang }).openapi('HeldText');

export interface OfficialUnitOut {
  address: string;
  number: string;
  label: string;
  heading?: string | undefined;
  text: string;
  tail?: string | undefined;
  parts: OfficialUnitOut[];
  notes: z.infer<typeof officialNoteSchema>[];
  repealed?: boolean | undefined;
  anchor?: string | undefined;
}

const unitOut: z.ZodType<OfficialUnitOut> = z
  .object({
    address,
    number: z.string(),
    label: z.string().openapi({ description: 'As printed' }),
    heading: z.string().optional(),
    text: z.string().openapi({ description: 'One paragraph per line, without the label' }),
    tail: z.string().optional().openapi({ description: 'Words after the parts' }),
    parts: z.array(z.lazy(() => unitOut)).openapi({ type: 'array', items: { type: 'object' } }),
    notes,
    repealed: z.boolean().optional(),
    anchor: z.string().optional(),
  })
  .openapi('OfficialUnit');

export const officialOut = z
  .object({
    official: z.literal(true),
    address,
    instrument: z.string(),
    edition,
    lang,
    title: z.string(),
    source: z.object({ file: z.string(), format: z.enum(SOURCE_FORMATS), sha256: z.string() }),
    newest: z.boolean().openapi({ description: 'No newer edition is held in this language' }),
    editions: z.array(z.object({ edition, lang })),
    notes,
    unit: unitOut.optional(),
    plain: z.string().optional(),
    contents: z
      .array(
        z.object({
          address,
          label: z.string(),
          heading: z.string().optional(),
          repealed: z.literal(true).optional(),
        }),
      )
      .optional()
      .openapi({ description: 'Of the whole act' }),
  })
  .openapi('OfficialText');

export const officialDiffOut = z
  .object({
    address,
    lang,
    from: edition,
    to: edition,
    equal: z.boolean(),
    segments: z.array(
      z.object({ kind: z.enum(['same', 'form', 'deleted', 'inserted']), old: z.string(), new: z.string() }),
    ),
    inserted: z.array(z.string()),
    deleted: z.array(z.string()),
  })
  .openapi('OfficialDiff');

export type OfficialOut = z.infer<typeof officialOut>;
export type OfficialDiffOut = z.infer<typeof officialDiffOut>;
