import type { Finding } from '../../base/index.ts';
import {
  type Act,
  type AmendmentRow,
  type AmendmentTable,
  COLUMNS,
  type ColumnId,
  defaultColumns,
  type TableLanguage,
} from '../model.ts';
import { ActList } from './acts.ts';
import { importFinding } from './findings.ts';
import { readElement, startsLabel } from './labels.ts';
import { elementAddress, nameRows, positionsOf } from './rows.ts';

/** A table as a file draws it: rows of cells with their texts. */
export interface GridCell {
  readonly text: string;
  /** How many columns the cell covers. */
  readonly span: number;
  readonly image?: boolean;
  readonly nested?: boolean;
}

export interface Grid {
  /** The text between the table before and this one. */
  readonly before: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly automatic_numbers?: boolean;
}

/** How column heads name the five columns of the form. */
const HEADS: readonly (readonly [ColumnId, RegExp])[] = [
  ['number', /^\s*(?:№|р\/с|n)\s*(?:п\s*\/\s*п|р\s*\/\s*с)?\.?\s*$/iu],
  ['element', /құрылым\S*\s*дық|құрылымдық|структурн|элемент/iu],
  // A working group compares with the draft: its wording is then the current one.
  [
    'current',
    /қолданыстағы|действующ|текущ|ағымдағы|заң\S*\s+жобас\S*\s+редакция|редакция\s+законопроекта/iu,
  ],
  [
    'proposed',
    /ұсынылатын|ұсынылып|предлагаем|жоба|редакция проекта|законопроект|(?:нов|измен[её]нн)\S+\s+редакци|жаңа\s+редакция/iu,
  ],
  ['rationale', /негіздеме|обоснован|себеб|причин|түсінд|пояснен/iu],
];

interface Reading {
  readonly table: AmendmentTable;
  readonly findings: readonly Finding[];
}

/** Turns a drawn table into a comparative one; `undefined` when it is some other table. */
export function readGrid(grid: Grid, place: number): Reading | undefined {
  const width = Math.max(0, ...grid.rows.map(widthOf));
  const at = grid.rows.findIndex((row) => namesColumns(row) >= 2);
  if (at < 0 && (width < 3 || !grid.rows.some((row) => startsLabel(elementOf(row))))) return undefined;
  const columns = at < 0 ? columnsInOrder(width) : readHead(grid.rows[at] ?? []);
  const findings: Finding[] = at < 0 ? [importFinding('amendments/header-missing', 'warning')] : [];
  if (grid.automatic_numbers === true)
    findings.push(importFinding('amendments/automatic-numbers', 'warning'));
  const head = (grid.rows[at] ?? []).map((cell) => cell.text).join('|');
  const body = grid.rows.slice(at + 1).filter((row) => row.map((cell) => cell.text).join('|') !== head);
  const title = grid.before.trim();
  const appendix = /№\s*(\d+)\s+қосымша|приложение\s+№?\s*(\d+)/iu.exec(title);
  const number = appendix === null ? null : Number(appendix[1] ?? appendix[2]);
  const id = number === null ? `T${place}` : `A${number}`;
  const language = languageOf(
    head === ''
      ? body
          .flat()
          .map(({ text }) => text)
          .join(' ')
      : head,
  );
  const { acts, rows } = readBody(body, columns, { id, title, width, language }, findings);
  const table = {
    id,
    appendix: number,
    title,
    language,
    columns: defaultColumns(language),
    acts,
    rows,
  } as const;
  return { table: { ...table, acts: [...acts], rows: [...rows] }, findings };
}

/** Letters that Russian has not tell a Kazakh table. */
const languageOf = (text: string): TableLanguage => (/[әғқңөұүһі]/iu.test(text) ? 'kk' : 'ru');

const widthOf = (row: readonly GridCell[]): number => row.reduce((sum, cell) => sum + cell.span, 0);
/** How many of the two wordings and the rationale a row names as heads of columns. */
export const namesColumns = (row: readonly GridCell[]): number =>
  HEADS.slice(2).filter(([, head]) => row.some((cell) => cell.text.length < 80 && head.test(cell.text)))
    .length;
const elementOf = (row: readonly GridCell[]): string => `${row[0]?.text ?? ''} ${row[1]?.text ?? ''}`.trim();

/** The column of each grid position; several positions may belong to one column, extra ones to the rationale. */
type ColumnMap = readonly (ColumnId | { readonly extra: string })[];

function columnsInOrder(width: number): ColumnMap {
  const names = width >= 5 ? COLUMNS : width === 4 ? COLUMNS.slice(1) : COLUMNS.slice(1, 4);
  return Array.from({ length: width }, (_, index) => names[index] ?? { extra: '' });
}

function readHead(row: readonly GridCell[]): ColumnMap {
  const taken = new Set<ColumnId>();
  return row.flatMap((cell, index) => {
    const text = cell.text.replace(/\s+/g, ' ').trim();
    const known = HEADS.find(([column, head]) => !taken.has(column) && head.test(text))?.[0];
    const column = known ?? (index === 0 && text === '' ? 'number' : undefined);
    if (column !== undefined) taken.add(column);
    return Array.from({ length: cell.span }, () => column ?? { extra: text });
  });
}

interface Frame {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly language: TableLanguage;
}

function readBody(
  body: readonly (readonly GridCell[])[],
  columns: ColumnMap,
  { id, title, width, language }: Frame,
  findings: Finding[],
): { acts: readonly Act[]; rows: readonly AmendmentRow[] } {
  const acts = new ActList(title, language);
  const drafts: Omit<AmendmentRow, 'id'>[] = [];
  body.forEach((row, index) => {
    const place = `row ${index + 1}`;
    const texts = row.filter((cell) => cell.text.trim() !== '');
    if (row.some((cell) => cell.image === true)) {
      findings.push(importFinding('amendments/image-instead-of-text', 'warning', place));
    }
    if (row.some((cell) => cell.nested === true))
      findings.push(importFinding('amendments/nested-table', 'warning', place));
    if (texts.length === 0) return;
    if (texts.length === 1 && row.length === 1 && width > 1) {
      acts.heading(texts[0]?.text.trim() ?? '');
      return;
    }
    if (row.some((cell) => cell.span > 1))
      findings.push(importFinding('amendments/merged-cells', 'warning', place));
    const cells = cellsOf(row, columns);
    const previous = drafts[drafts.length - 1];
    drafts.push(toRow(cells, acts.ofRow(cells.element), previous));
    if (runTogether(cells)) findings.push(importFinding('amendments/rows-run-together', 'warning', place));
    if (takesElementFromAbove(cells, previous))
      findings.push(importFinding('amendments/element-from-above', 'warning', place));
  });
  if (acts.tookTitle) findings.push(importFinding('amendments/act-from-title', 'warning'));
  const rows = nameRows(id, columns.includes('number') ? drafts : numbered(drafts));
  for (const row of rows) {
    if (row.current.trim() === '' && row.proposed.trim() === '') {
      findings.push(importFinding('amendments/empty-cell', 'warning', row.id));
    }
  }
  return { acts: acts.all, rows };
}

/** A table without a column of numbers counts its rows; a further variant stands under the number before it. */
function numbered(drafts: readonly Omit<AmendmentRow, 'id'>[]): Omit<AmendmentRow, 'id'>[] {
  let number = 0;
  return drafts.map((row) => {
    if (row.variant === null || row.variant === 1 || number === 0) number++;
    return { ...row, number: row.number ?? number };
  });
}

/** «Статья 64. …», «64-бап. …»: what a wording itself says it is. */
const HEADING = /^(?:статья\s+\d+(?:-\d+)*|\d+(?:-\d+)*-бап)(?!\p{L})/iu;

function cellsOf(row: readonly GridCell[], columns: ColumnMap): Record<ColumnId, string> {
  const cells: Record<ColumnId, string> = {
    number: '',
    element: '',
    current: '',
    proposed: '',
    rationale: '',
  };
  let position = 0;
  for (const cell of row) {
    const column = columns[position] ?? { extra: '' };
    position += cell.span;
    const text = cell.text.trim();
    if (text === '') continue;
    // A column the form does not know is kept at the end of the rationale, under its own head.
    const target = typeof column === 'string' ? column : 'rationale';
    const lead = typeof column === 'string' || column.extra === '' ? '' : `${column.extra}: `;
    cells[target] = cells[target] === '' ? lead + text : `${cells[target]}\n${lead}${text}`;
  }
  return cells;
}

/** Articles whose headings open lines of a wording, or that an element names. */
function articlesIn(text: string, pattern: RegExp): number {
  return new Set([...text.matchAll(pattern)].map((match) => match[1] ?? match[2])).size;
}
const HEADING_LINES = /^(?:статья\s+(\d+(?:-\d+)*)|(\d+(?:-\d+)*)-бап)(?!\p{L})/gimu;
const NAMED = /стать[яи]\s+(\d+(?:-\d+)*)|(\d+(?:-\d+)*)-ба[пб]/giu;

/** A row that quotes several articles and names several, or none, is likely several rows of a page. */
function runTogether(cells: Record<ColumnId, string>): boolean {
  const named = articlesIn(cells.element, NAMED);
  return named !== 1 && articlesIn(cells.current, HEADING_LINES) > 1;
}

const headingIn = (cells: Record<ColumnId, string>): string | undefined =>
  HEADING.exec(cells.current.trim())?.[0] ?? HEADING.exec(cells.proposed.trim())?.[0];

type Above = Omit<AmendmentRow, 'id'> | undefined;

/** A row without its own number goes on with the element above; a new number asks its own wording first. */
function elementNotPrinted(cells: Record<ColumnId, string>, above: Above): string {
  const headed = headingIn(cells);
  return (cells.number.trim() === '' ? above?.element || headed : headed || above?.element) ?? '';
}

/** A new number under an empty element cell: merged with the one above, or forgotten; the file does not tell. */
function takesElementFromAbove(cells: Record<ColumnId, string>, above: Above): boolean {
  const empty = cells.element.trim() === '' && cells.number.trim() !== '';
  return empty && headingIn(cells) === undefined && (above?.element ?? '') !== '';
}

function toRow(
  cells: Record<ColumnId, string>,
  act: Act | undefined,
  previous: Above,
): Omit<AmendmentRow, 'id'> {
  const label = `${cells.number} ${cells.element}`.replace(/\s+/g, ' ').trim();
  // A merged element cell is printed once, beside its first row.
  const own = cells.element.replace(/\s+/g, ' ').trim();
  const element = readElement(own === '' ? elementNotPrinted(cells, previous) : own);
  const printed = /^\d+/.exec(cells.number.trim());
  const address = elementAddress(act, element);
  const positions = positionsOf(cells.rationale);
  return {
    number: printed === null ? (element.number ?? previous?.number ?? null) : Number(printed[0]),
    variant: element.variant,
    act: act?.id ?? '',
    ...(act === undefined ? {} : { act_full: act.title }),
    element: element.element,
    label_text: label,
    ...(address === undefined ? {} : { address }),
    current: cells.current,
    proposed: cells.proposed,
    rationale: cells.rationale,
    ...(positions.length === 0 ? {} : { positions }),
    confidence: { label: 1, current_proposed: 1, proposed_rationale: 1 },
  };
}
