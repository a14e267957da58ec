import { z } from 'zod';

/**
 * The comparative amendment table (салыстырма кесте, сравнительная таблица): title, acts, rows, variants.
 * Shapes of the API, of the command line and of saved matters. Texts are the user's own material.
 */

/** Line numbers, first and last, both included, counted from 1. */
export const lineRangeSchema = z.tuple([z.number().int().min(1), z.number().int().min(1)]);

/** The four cells whose boundaries an import may have to guess. */
export const CELLS = ['label', 'current', 'proposed', 'rationale'] as const;

/** The lines of each cell. */
export const segmentsSchema = z.strictObject({
  label: z.array(lineRangeSchema),
  current: z.array(lineRangeSchema),
  proposed: z.array(lineRangeSchema),
  rationale: z.array(lineRangeSchema),
});

/** A part of a line: line number, first character, character after the last (`null`: to the end). */
const lineSplitSchema = z.tuple([z.number().int(), z.number().int(), z.number().int().nullable()]);

/** How sure an import is of each boundary, from 0 to 1; 1 when the file itself marks the cells. */
export const confidenceSchema = z.strictObject({
  label: z.number().min(0).max(1),
  current_proposed: z.number().min(0).max(1),
  proposed_rationale: z.number().min(0).max(1),
});

/** One separate position inside a rationale: «1-ші ұстаным» and what follows it. */
export const positionSchema = z.strictObject({ number: z.number().int().min(1), text: z.string() });

export const actSchema = z.strictObject({
  /** Short name used in rows: «ҚК», «ҚАК», «ЖСНҚ №6»; the whole heading when there is no known short name. */
  id: z.string(),
  /** The merged heading as printed. */
  title: z.string(),
  /** Address of the instrument, when it is one the product knows: `kz/criminal-code`. */
  address: z.string().optional(),
});

export const rowSchema = z.strictObject({
  /** Unique in the table: `A2-1/1` (appendix, row, variant), `A3-4a/2`, `T1-7`. */
  id: z.string(),
  number: z.number().int().nullable(),
  variant: z.number().int().nullable(),
  /** `id` of an act of the table. */
  act: z.string(),
  act_full: z.string().optional(),
  /** The structural element without row number and variant: «64-бап 2 және 3-бөліктер». */
  element: z.string(),
  /** The element cell as printed: «1 64-бап 2 және 3-бөліктер 1-нұсқа». */
  label_text: z.string(),
  /** Address of the provision the row amends; absent when the element cannot be read. */
  address: z.string().optional(),
  current: z.string(),
  proposed: z.string(),
  rationale: z.string(),
  positions: z.array(positionSchema).optional(),
  /** Lines of the source: the whole row, and each cell. */
  lines: lineRangeSchema.optional(),
  segments: segmentsSchema.optional(),
  joined_line_splits: z.partialRecord(z.enum(CELLS), z.array(lineSplitSchema)).optional(),
  confidence: confidenceSchema.optional(),
});

/** The five columns of the default form, in order. */
export const COLUMNS = ['number', 'element', 'current', 'proposed', 'rationale'] as const;
export type ColumnId = (typeof COLUMNS)[number];

export const tableSchema = z.strictObject({
  /** `A2` for appendix 2, `T1` for the first table of a file without appendix marks. */
  id: z.string(),
  appendix: z.number().int().nullable().optional(),
  title: z.string(),
  language: z.enum(['kk', 'ru']),
  columns: z.array(z.strictObject({ id: z.enum(COLUMNS), title: z.string() })).min(1),
  acts: z.array(actSchema),
  rows: z.array(rowSchema),
});

export type LineRange = z.infer<typeof lineRangeSchema>;
export type Segments = z.infer<typeof segmentsSchema>;
export type LineSplit = z.infer<typeof lineSplitSchema>;
export type Confidence = z.infer<typeof confidenceSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Act = z.infer<typeof actSchema>;
export type AmendmentRow = z.infer<typeof rowSchema>;
export type AmendmentTable = z.infer<typeof tableSchema>;
export type TableLanguage = AmendmentTable['language'];
export type Cell = (typeof CELLS)[number];

/** Titles of the official five-column form. */
export const COLUMN_TITLES: Readonly<Record<TableLanguage, Readonly<Record<ColumnId, string>>>> = {
  kk: {
    number: '№',
    element: 'Құрылымдық элемент',
    current: 'Қолданыстағы редакция',
    proposed: 'Ұсынылатын редакция',
    rationale: 'Негіздеме',
  },
  ru: {
    number: '№ п/п',
    element: 'Структурный элемент',
    current: 'Действующая редакция',
    proposed: 'Предлагаемая редакция',
    rationale: 'Обоснование',
  },
};

/** The default column template in one of the two languages of the form. */
export function defaultColumns(language: TableLanguage): AmendmentTable['columns'] {
  return COLUMNS.map((id) => ({ id, title: COLUMN_TITLES[language][id] }));
}
