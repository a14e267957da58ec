import { z } from '@hono/zod-openapi';
import { EDIT_KINDS, rowSchema, segmentsSchema, tableSchema } from '../../amendments/index.ts';
import { localizedOut } from '../schemas.ts';

const finding = z
  .object({
    rule_id: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    message: localizedOut,
    place: z.string().optional(),
    actual: z.string().optional(),
    expected: z.string().optional(),
    ground: z.array(z.string()).optional(),
    note: localizedOut.optional(),
    url: z.string().optional(),
  })
  .openapi('AmendmentFinding');

// Rebuilt here: a schema made before OpenAPI extends Zod has no `openapi`, and the bundler decides the order.
const table = z.strictObject(tableSchema.shape).openapi('AmendmentTable');
const tables = z.array(table).min(1).max(20);

export const importIn = z
  .object({
    /** The file as base64, or its text. */
    file: z.base64().optional().openapi({ description: 'The file in base64: DOCX, PDF, HTML, JSON or text' }),
    text: z.string().max(5_000_000).optional(),
  })
  .openapi('AmendmentImport');
export const importOut = z.object({ tables: z.array(table), findings: z.array(finding) });

export const diffIn = z
  .object({ current: z.string().max(2_000_000), proposed: z.string().max(2_000_000) })
  .openapi('DiffInput');
export const diffOut = z
  .object({
    segments: z.array(
      z.object({ kind: z.enum(['same', 'form', 'deleted', 'inserted']), old: z.string(), new: z.string() }),
    ),
    inserted: z.array(z.string()),
    deleted: z.array(z.string()),
    inserted_runs: z.array(z.string()),
    deleted_runs: z.array(z.string()),
    moved: z.array(z.string()),
    renumbered: z.array(z.object({ from: z.string(), to: z.string() })),
  })
  .openapi('Diff');

export const checkIn = z
  .object({
    tables,
    as_of: z.iso.date().optional().openapi({
      description: 'The day whose edition of the law the current wordings should be; today if absent',
    }),
  })
  .openapi('AmendmentTables');
export const findingsOut = z.object({ findings: z.array(finding) });

export const compareIn = z
  .object({
    drafts: z
      .array(z.object({ name: z.string().min(1).max(120), tables }))
      .min(1)
      .max(12),
    act: z.string().optional(),
    article: z.string().optional(),
    kind: z.enum(EDIT_KINDS).optional(),
  })
  .openapi('CompareInput');
export const compareOut = z.object({
  provisions: z.array(z.looseObject({ address: z.string().nullable(), relation: z.string() })),
  summary: z.array(z.looseObject({ row: z.string(), relation: z.string() })),
});

export const mergeIn = z
  .object({
    tables,
    picks: z
      .array(z.object({ table: z.string(), row: z.string() }))
      .min(1)
      .max(10_000),
    title: z.string().trim().min(1).max(1000),
  })
  .openapi('MergeInput');
export const mergeOut = z.object({ table });

export const themesIn = z
  .object({
    items: z
      .array(
        z.object({
          source: z.string().min(1),
          id: z.string().min(1),
          text: z.string(),
          theme: z.string().optional(),
        }),
      )
      .max(2000)
      .default([]),
    documents: z
      .array(z.object({ name: z.string().min(1).max(200), text: z.string().max(5_000_000) }))
      .max(12)
      .default([])
      .openapi({ description: 'Whole papers as text; they are cut into paragraphs' }),
  })
  .openapi('PolicyItems');
export const textIn = z
  .object({ name: z.string().min(1).max(200), file: z.base64() })
  .openapi('PolicyFile', { description: 'A policy paper in base64: DOCX, PDF, HTML or text' });
export const textOut = z.object({ text: z.string() });
export const formIn = z.object({ tables, language: z.enum(['kk', 'ru']).optional() }).openapi('FormInput');
export const formOut = z.object({
  tables: z.array(
    z.looseObject({
      title: z.string(),
      language: z.enum(['kk', 'ru']),
      columns: z.array(z.looseObject({ id: z.string(), title: z.string() })),
      items: z.array(z.looseObject({ kind: z.enum(['act', 'row']) })),
    }),
  ),
});
export const themesOut = z.object({
  themes: z.array(z.looseObject({ theme: z.string(), label: localizedOut, relation: z.string() })),
});

export const directionsIn = z
  .object({ table, language: z.enum(['kk', 'ru']), variant: z.int().min(1).optional() })
  .openapi('DirectionsInput');
export const directionsOut = z.object({
  text: z.string(),
  acts: z.array(
    z.looseObject({
      act: z.string(),
      lead: z.string(),
      rows: z.array(
        z.looseObject({ row: z.string(), sentences: z.array(z.string()), consolidated: z.string() }),
      ),
    }),
  ),
});

export const exportIn = z
  .object({
    tables,
    underline_and_strike: z.boolean().default(false),
    language: z.enum(['kk', 'ru']).optional(),
    variant: z.int().min(1).optional(),
    /** Date of the draft, for Akoma Ntoso. */
    date: z.iso.date().optional(),
    /** The one row a tracked-changes file shows. */
    row: z.string().optional(),
  })
  .openapi('AmendmentExport');
export const formatParameter = z.object({ format: z.enum(['docx', 'pdf', 'csv', 'json', 'akn', 'tracked']) });

export const recutIn = z
  .object({ text: z.string().max(5_000_000), row: rowSchema, segments: segmentsSchema })
  .openapi('BoundaryMove', {
    description: 'The text a row was read from, the row, and the lines of each cell',
  });
export const recutOut = z.object({ row: rowSchema });

const rowId = z.string().min(1).max(200);
const address = z.string().min(1).max(200);
export const writeIn = z
  .object({
    table: table.optional().openapi({ description: 'The table so far; a new one is begun when absent' }),
    language: z.enum(['kk', 'ru']).default('kk').openapi({ description: 'Language of a new table' }),
    as_of: z.iso.date().optional().openapi({ description: 'The day whose text in force is taken' }),
    step: z.discriminatedUnion('do', [
      z.object({ do: z.literal('provision'), address }),
      z.object({ do: z.literal('variant'), row: rowId }),
      z.object({ do: z.literal('citation'), row: rowId, address }),
      z.object({ do: z.literal('position'), row: rowId }),
    ]),
  })
  .openapi('WriteStep');
export const writeOut = z.object({
  table,
  row: z.string(),
  source: z.enum(['official', 'restatement', 'new', 'none']).optional(),
  edition: z.string().optional(),
});
