import { z } from 'zod';
import { identifier, localizedSchema } from '../shared.ts';
import { sourceSchema } from './source.ts';

/**
 * Whose count a table is. The Supreme Court and the penal system's committee count the decisions of the same
 * year differently (2024: 19,379 and 12,445 considered) and nobody reconciled them: a figure of one is never
 * set against a figure of the other, and no sum, share or chart may take from both.
 */
export const SERIES = ['supreme-court', 'penal-committee', 'legal-statistics'] as const;
export type Series = (typeof SERIES)[number];

const column = z.strictObject({
  id: identifier,
  label: localizedSchema,
  unit: z.enum(['count', 'percent']).default('count'),
});

const row = z.strictObject({
  label: localizedSchema,
  /** `2024`, `2025-Q1`, `2024-01/2025-03`; absent where the row is not of one period. */
  period: z.string().optional(),
  of: z.enum(['parole', 'commutation', 'both']).optional(),
  /** By column; `null` where the source has none. */
  values: z.record(z.string(), z.number().nullable()),
  /** Lines of the source. */
  line: z.string(),
  /** Why the figures of this row are in doubt. */
  doubt: localizedSchema.optional(),
});

const shape = {
  id: identifier,
  title: localizedSchema,
  /** Who counted, in words. */
  counted_by: localizedSchema,
  columns: z.array(column).min(1),
  rows: z.array(row).min(1),
  /** Columns drawn as bars. */
  chart: z.array(identifier).default([]),
  /** Columns that must add up to another in every row; a row that does not carries a doubt. */
  sums: z.array(z.strictObject({ total: identifier, parts: z.array(identifier).min(2) })).default([]),
  caveats: z.array(localizedSchema).min(1),
  source: sourceSchema,
};

const tableOf = <S extends Series>(series: S) => z.strictObject({ series: z.literal(series), ...shape });

export const statisticsSchema = z.discriminatedUnion('series', [
  tableOf('supreme-court'),
  tableOf('penal-committee'),
  tableOf('legal-statistics'),
]);

type Shape = Omit<z.infer<ReturnType<typeof tableOf<'supreme-court'>>>, 'series'>;

/** A table of one series. */
export type StatTable<S extends Series = Series> = S extends Series ? Shape & { readonly series: S } : never;
export type StatRow = StatTable['rows'][number];

/** Rows of several tables of one series. */
export interface Combined<S extends Series> {
  readonly series: S;
  readonly rows: readonly (StatRow & { readonly table: string })[];
}

/**
 * Puts tables of one series together. The series is that of the first table; a table of another series is a
 * type error, and a fault where it comes as data.
 *
 * @throws RangeError for tables of different series.
 */
export function combine<S extends Series>(
  first: StatTable<S>,
  ...rest: readonly StatTable<NoInfer<S>>[]
): Combined<S> {
  const series = first.series as S;
  for (const table of rest) {
    if (table.series !== series) throw new RangeError(`${table.id} is not of the series ${series}`);
  }
  const rows = [first, ...rest].flatMap((table) => table.rows.map((one) => ({ ...one, table: table.id })));
  return { series, rows };
}

/** A share in per cent, rounded to one decimal; `undefined` without both figures. */
export function shareOf(one: StatRow, part: string, whole: string): number | undefined {
  const [share, all] = [one.values[part], one.values[whole]];
  if (share === undefined || share === null || all === undefined || all === null || all === 0)
    return undefined;
  return Math.round((1000 * share) / all) / 10;
}

/** What the parts of a row fall short of the total by; 0 where it adds up or a figure is missing. */
export function gapOf(one: StatRow, { total, parts }: { total: string; parts: readonly string[] }): number {
  const figures = [total, ...parts].map((id) => one.values[id]);
  if (figures.some((figure) => figure === undefined || figure === null)) return 0;
  const [whole = 0, ...shares] = figures as number[];
  return whole - shares.reduce((sum, share) => sum + share, 0);
}
