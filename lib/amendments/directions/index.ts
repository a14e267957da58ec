import type { Act, AmendmentRow, AmendmentTable, TableLanguage } from '../model.ts';
import { actOf } from '../row-act.ts';
import { actLine } from './acts.ts';
import { type RowDirections, rowDirections } from './row.ts';

export * from './operations.ts';
export { consolidatedText, type DirectionKind, type RowDirections, rowDirections } from './row.ts';
export * from './units.ts';
export * from './writers.ts';

export interface ActDirections {
  readonly act: string;
  /** «1. … Қылмыстық кодексіне:». */
  readonly lead: string;
  readonly rows: readonly RowDirections[];
}

export interface DirectionOptions {
  readonly language: TableLanguage;
  /** Which variant is written where a row has several; the first when left out. */
  readonly variant?: number;
}

/** Writes the amending directions of a draft law from a table, act by act. */
export function writeDirections(table: AmendmentTable, options: DirectionOptions): ActDirections[] {
  const rows = table.rows.filter((row) => row.variant === null || row.variant === (options.variant ?? 1));
  const acts = new Map<string, { readonly act: Act | undefined; readonly rows: AmendmentRow[] }>();
  for (const row of rows) {
    const act = actOf(table, row);
    const id = act?.id ?? row.act;
    const known = acts.get(id) ?? { act, rows: [] };
    known.rows.push(row);
    acts.set(id, known);
  }
  return [...acts].map(([id, { act, rows: own }], index) => ({
    act: id,
    lead: `${index + 1}. ${actLine(act, id, options.language)}`,
    rows: own.map((row) => rowDirections(row, options.language)),
  }));
}

/** The directions as the text of an article of a draft law: several changes of one article under its name. */
export function directionsText(acts: readonly ActDirections[]): string {
  return acts
    .map(({ lead, rows }) => {
      const points = articlesOf(rows).map(articlePoint);
      const lines = points.map(
        (text, index) => `${index + 1}) ${text}${index === points.length - 1 ? '.' : ';'}`,
      );
      return [lead, ...lines].join('\n');
    })
    .join('\n\n');
}

/** Neighbouring rows on one article together; a row that adds an article alone. */
function articlesOf(rows: readonly RowDirections[]): RowDirections[][] {
  const groups: RowDirections[][] = [];
  for (const row of rows.filter(({ sentences }) => sentences.length > 0)) {
    const last = groups[groups.length - 1];
    if (row.article !== undefined && last?.[0]?.article === row.article) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function articlePoint(rows: readonly RowDirections[]): string {
  const sentences = rows.flatMap((row) => row.sentences);
  const article = rows[0]?.article;
  if (sentences.length === 1 || article === undefined) return sentences.join(';\n');
  return [`${article}:`, rows.flatMap((row) => row.under_article).join(';\n')].join('\n');
}
