import { diffTexts } from '../diff/index.ts';
import type { AmendmentRow, AmendmentTable, ColumnId } from '../model.ts';
import { actOf } from '../row-act.ts';

/** How changed words are set off: bold always; underlined and struck through on request. */
export interface ExportOptions {
  readonly underline_and_strike?: boolean;
}

/** Column shares of the page width, as printed tables have them. */
export const COLUMN_SHARES = [0.04, 0.1, 0.27, 0.28, 0.31] as const;

/** A stretch of a cell; `changed` words are set off in the form (deleted on the left, new on the right). */
export interface FormRun {
  readonly text: string;
  readonly changed: boolean;
}

/** A cell as paragraphs of runs. */
export type FormCell = readonly (readonly FormRun[])[];

export type FormItem =
  | { readonly kind: 'act'; readonly title: string }
  | { readonly kind: 'row'; readonly id: string; readonly cells: Readonly<Record<ColumnId, FormCell>> };

/** The rows of the printed form in order: each act heading once, the row number once for all its variants. */
export function formItems(table: AmendmentTable): FormItem[] {
  const items: FormItem[] = [];
  let act: string | undefined;
  let number: number | null | undefined;
  for (const row of table.rows) {
    if (row.act !== act) {
      const title = row.act_full ?? actOf(table, row)?.title ?? row.act;
      if (title !== '') items.push({ kind: 'act', title });
      act = row.act;
    }
    items.push({ kind: 'row', id: row.id, cells: cellsOf(table, row, row.number !== number) });
    number = row.number;
  }
  return items;
}

function cellsOf(table: AmendmentTable, row: AmendmentRow, numbered: boolean): Record<ColumnId, FormCell> {
  const { segments } = diffTexts(row.current, row.proposed);
  const word = table.language === 'ru' ? 'вариант' : 'нұсқа';
  const variant =
    row.variant === null
      ? []
      : [plain(table.language === 'ru' ? `${word} ${row.variant}` : `${row.variant}-${word}`)];
  return {
    number: [plain(numbered && row.number !== null ? String(row.number) : '')],
    element: [...paragraphs([{ text: row.element, changed: false }]), ...variant],
    current: paragraphs(segments.map((part) => ({ text: part.old, changed: part.kind === 'deleted' }))),
    proposed: paragraphs(segments.map((part) => ({ text: part.new, changed: part.kind === 'inserted' }))),
    rationale: paragraphs([{ text: row.rationale, changed: false }]),
  };
}

const plain = (text: string): FormRun[] => [{ text, changed: false }];

/** Splits runs at line ends. */
export function paragraphs(runs: readonly FormRun[]): FormRun[][] {
  const all: FormRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) all.push([]);
      if (text !== '') all[all.length - 1]?.push({ text, changed: run.changed });
    });
  }
  return all;
}
