import { z } from '@hono/zod-openapi';
import {
  BLANKS,
  FAMILIES,
  FORMATIONS,
  ORIGINS,
  OUTCOMES,
  PARTS,
  paperSchema,
  SERIES,
  STATUSES,
  verificationSchema,
} from '../../corpus/index.ts';
import { localizedOut } from '../schemas.ts';

/** What the routes of the papers' knowledge answer. All of it is secondary or restated, never official text. */

export const paperOut = paperSchema;

export const sourceOut = z
  .object({
    paper: z.string(),
    lines: z.string().openapi({ example: '3856-3875', description: 'Lines of the paper as text, from 1' }),
    short: localizedOut,
    file: z.string(),
  })
  .openapi('Source');

const relatedOut = z
  .object({ address: z.string(), caption: localizedOut, known: z.boolean() })
  .openapi('RelatedProvision');

const markOut = z.object({ id: z.string(), subject: localizedOut }).openapi('ContradictionMark');

export const paroleModelOut = z
  .object({
    id: z.string(),
    country: z.string(),
    name: localizedOut,
    family: z.enum(FAMILIES),
    part: z.enum(PARTS),
    row: z.int().optional(),
    status: z.literal('secondary'),
    institution: localizedOut,
    applies_to: localizedOut.optional(),
    minimum: localizedOut,
    fractions: z.array(z.string()),
    life_years: z.array(z.int()),
    decides: localizedOut.optional(),
    criteria: localizedOut.optional(),
    restrictions: localizedOut.optional(),
    afterwards: localizedOut.optional(),
    law: z.array(z.string()),
    blank: z.object({ criteria: z.enum(BLANKS).optional(), restrictions: z.enum(BLANKS).optional() }),
    source: sourceOut,
    verification: verificationSchema,
    contradictions: z.array(markOut),
  })
  .openapi('ParoleModel');

const rowOut = z.object({
  label: localizedOut,
  period: z.string().optional(),
  of: z.enum(['parole', 'commutation', 'both']).optional(),
  values: z.record(z.string(), z.number().nullable()),
  line: z.string(),
  doubt: localizedOut.optional(),
});

export const tableOut = z
  .object({
    series: z
      .enum(SERIES)
      .openapi({ description: 'Whose count it is; never set one series against another' }),
    id: z.string(),
    title: localizedOut,
    counted_by: localizedOut,
    columns: z.array(z.object({ id: z.string(), label: localizedOut, unit: z.enum(['count', 'percent']) })),
    rows: z.array(rowOut),
    chart: z.array(z.string()),
    caveats: z.array(localizedOut),
    source: sourceOut,
    contradictions: z.array(markOut),
  })
  .openapi('StatisticalTable');

const addresseeOut = z.object({ id: z.string(), label: localizedOut }).openapi('Addressee');

export const recommendationOut = z
  .object({
    id: z.string(),
    status: z.literal('proposal'),
    addressees: z.array(addresseeOut),
    addressee_mark: z.enum(['stated', 'inferred']),
    text: localizedOut,
    topics: z.array(z.object({ id: z.string(), label: localizedOut })),
    about: z.array(relatedOut),
    note: localizedOut.optional(),
    source: sourceOut,
  })
  .openapi('Recommendation');

export const recommendationsOut = z
  .object({
    recommendations: z.array(recommendationOut),
    addressees: z.array(addresseeOut.extend({ count: z.int() })),
    papers: z.array(paperOut),
  })
  .openapi('Recommendations');

const origin = z
  .enum(ORIGINS)
  .openapi({ description: '`report`: the report sets it there; `added`: the project' });

export const caseBriefOut = z
  .object({
    id: z.string(),
    body: z.string(),
    status: z.enum(STATUSES),
    name: localizedOut,
    citation: localizedOut,
    date: z.string().optional(),
    outcome: z.enum(OUTCOMES).optional(),
    right: localizedOut,
    holding: localizedOut,
    verification: verificationSchema,
    corrected: z.boolean().openapi({ description: 'True when a paper prints its citation wrongly' }),
  })
  .openapi('DecisionBrief');

export const decisionOut = caseBriefOut
  .extend({
    address: z.string().openapi({ example: 'cases/vinter-uk' }),
    spellings: z.array(z.string()),
    numbers: z.array(z.string()),
    formation: z.enum(FORMATIONS).optional(),
    as_printed: z.string().optional(),
    as_verified: z.string().optional(),
    correction: localizedOut.optional(),
    articles: z.array(relatedOut),
    topics: z.array(z.object({ id: z.string(), label: localizedOut })),
    rights: z.array(z.object({ id: z.string(), name: localizedOut })),
    source: sourceOut.optional(),
  })
  .openapi('Decision');

export const rightOut = z
  .object({
    id: z.string(),
    number: z.int(),
    name: localizedOut,
    why: localizedOut,
    articles: z.array(relatedOut.extend({ origin })),
    cases: z.array(caseBriefOut.extend({ origin })),
    national: z.array(relatedOut),
    note: localizedOut.optional(),
    source: sourceOut,
  })
  .openapi('Right');

export const contradictionOut = z
  .object({
    id: z.string(),
    subject: localizedOut,
    statements: z.array(
      z.object({ text: localizedOut, source: sourceOut.optional(), entry: z.string().optional() }),
    ),
    remark: localizedOut,
    topics: z.array(z.string()),
    about: z.array(relatedOut),
  })
  .openapi('Contradiction');

export type SourceOut = z.infer<typeof sourceOut>;
export type ParoleModelOut = z.infer<typeof paroleModelOut>;
export type TableOut = z.infer<typeof tableOut>;
export type RecommendationsOut = z.infer<typeof recommendationsOut>;
export type RecommendationOut = z.infer<typeof recommendationOut>;
export type CaseBriefOut = z.infer<typeof caseBriefOut>;
export type DecisionOut = z.infer<typeof decisionOut>;
export type RightOut = z.infer<typeof rightOut>;
export type ContradictionOut = z.infer<typeof contradictionOut>;
