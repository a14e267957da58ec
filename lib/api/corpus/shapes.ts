import { z } from '@hono/zod-openapi';
import { BODIES, KINDS, RELATIONS, STAGES, STATUSES, verificationSchema, WHOM } from '../../corpus/index.ts';
import { localizedOut } from '../schemas.ts';

/** What the corpus routes answer. Texts are restatements, never official texts. */

const address = z.string().openapi({ example: 'kz/criminal-code/72/3' });
const status = z.enum(STATUSES);

export const entryOut = z
  .object({ address, number: z.string(), heading: localizedOut, status, verification: verificationSchema })
  .openapi('ContentsEntry');

export const instrumentOut = z
  .object({
    address,
    body: z.enum(BODIES),
    kind: z.enum(KINDS),
    status,
    status_note: localizedOut,
    title: localizedOut,
    short: localizedOut,
    unit: z.string(),
    symbol: z.string().optional(),
    adopted: z.string(),
    edition: z.string(),
    editions: z.array(z.string()).openapi({ description: 'Editions held, latest first' }),
    official_url: z.string().optional(),
    verification: verificationSchema,
    provisions: z.int().openapi({ description: 'How many provisions are restated' }),
    checked: z.int().openapi({ description: 'How many of them are compared with the official text' }),
  })
  .openapi('Instrument');

export const contentsOut = instrumentOut
  .extend({
    sections: z.array(z.object({ heading: localizedOut.optional(), provisions: z.array(entryOut) })),
  })
  .openapi('InstrumentContents');

interface PartShape {
  address: string;
  number: string;
  text: { kk: string; ru: string; en: string };
  parts: PartShape[];
}

export const partOut: z.ZodType<PartShape> = z
  .object({
    address,
    number: z.string(),
    text: localizedOut,
    parts: z.array(z.lazy(() => partOut)).openapi({ type: 'array', items: { type: 'object' } }),
  })
  .openapi('Part');

const relatedOut = z
  .object({
    address,
    caption: localizedOut,
    known: z.boolean().openapi({ description: 'False while the instrument is not in the corpus' }),
  })
  .openapi('RelatedProvision');

export const linkOut = relatedOut
  .extend({
    side: z.enum(['standard', 'national']),
    relation: z.enum(RELATIONS),
    why: localizedOut,
    second_reading: z.string().optional().openapi({
      description: 'Day of the second reading of relation and reason; left out where there was none',
    }),
    verification: verificationSchema
      .optional()
      .openapi({ description: 'Mark of the restatement at the other end' }),
    heading: localizedOut.optional(),
    status: status.optional().openapi({ description: 'What the other end is to Kazakhstan' }),
  })
  .openapi('CrosswalkLink');

export const caseOut = z
  .object({
    id: z.string(),
    body: z.string(),
    status,
    name: localizedOut,
    citation: localizedOut,
    right: localizedOut,
    holding: localizedOut,
    as_printed: z.string().optional(),
    as_verified: z.string().optional(),
    correction: localizedOut.optional(),
    date: z.string().optional(),
    verification: verificationSchema,
  })
  .openapi('Case');

export const labelOut = z.object({ id: z.string(), label: localizedOut }).openapi('Label');

export const provisionOut = z
  .object({
    address,
    edition: z.string(),
    editions: z.array(z.string()),
    restatement: z.literal(true).openapi({ description: 'The text is a restatement, not the official text' }),
    instrument: instrumentOut,
    number: z.string(),
    heading: localizedOut,
    citation: localizedOut.openapi({ description: 'How a lawyer cites it in each language' }),
    section: localizedOut.optional(),
    within: z
      .array(z.object({ address, number: z.string() }))
      .openapi({ description: 'The provision and parts this part lies in, outermost first' }),
    text: localizedOut.optional(),
    parts: z.array(partOut),
    status,
    verification: verificationSchema,
    topics: z.array(labelOut),
    whom: z.array(z.enum(WHOM)),
    stages: z.array(z.enum(STAGES)),
    note: localizedOut.optional(),
    see: z.array(relatedOut),
    referred_from: z.array(relatedOut),
    linked: z.array(linkOut),
    cases: z.array(caseOut),
    concepts: z.array(labelOut),
    previous: entryOut.optional(),
    next: entryOut.optional(),
  })
  .openapi('Provision');

const words = z.array(z.string()).optional();
const labelsOut = z.object({ kk: words, ru: words, en: words });

export const conceptOut = z
  .object({
    id: z.string(),
    pref: localizedOut,
    alt: labelsOut,
    abbr: labelsOut,
    lay: labelsOut,
    broader: z.array(z.string()),
    about: z.array(relatedOut),
  })
  .openapi('Concept');

export const coverageOut = z
  .object({
    instruments: z.array(
      z.object({
        address,
        short: localizedOut,
        edition: z.string(),
        provisions: z.int(),
        checked: z.int(),
        unchecked: z.int(),
      }),
    ),
    provisions: z.int(),
    checked: z.int(),
    unchecked: z.int(),
    crosswalk: z
      .array(z.object({ relation: z.enum(RELATIONS), links: z.int(), read_twice: z.int() }))
      .openapi({ description: 'Links by relation, and how many of them a second reader has read' }),
  })
  .openapi('Coverage');

export type CoverageOut = z.infer<typeof coverageOut>;
export type InstrumentOut = z.infer<typeof instrumentOut>;
export type ProvisionOut = z.infer<typeof provisionOut>;
