import { type Grid, namesColumns } from './grid.ts';
import { readByColumns } from './pdf-columns.ts';
import { goesOn, type RuledCell, type RuledRow, readRuledPage } from './pdf-ruled.ts';
import { cellText, inOrder, joined, onOneLine, type PrintedPage, type Run, readPages } from './pdf-runs.ts';

/**
 * Tables of a PDF as grids, and whether the file holds any text: by the lines they are ruled with, else by the
 * places of their text. Throws {@link InvalidInputError}.
 */
export async function readPdf(bytes: Uint8Array): Promise<{ grids: Grid[]; has_text: boolean }> {
  const pages = await readPages(bytes);
  const runs = pages.flatMap((page) => page.runs);
  if (runs.length === 0) return { grids: [], has_text: false };
  const ruled = readRuled(pages);
  return { grids: ruled.length > 0 ? ruled : readByColumns(runs), has_text: true };
}

interface Ruled {
  readonly before: readonly string[];
  readonly head: readonly RuledCell[];
  readonly rows: (readonly RuledCell[])[];
}

/** No title is longer than this; what stands further up is other text. */
const TITLE_LINES = 8;

/** The ruled tables whose head names their columns; none when there is no such table. */
function readRuled(pages: readonly PrintedPage[]): Grid[] {
  const tables: Ruled[] = [];
  let above: readonly string[] = [];
  for (const page of pages) {
    const { rows, below } = readRuledPage(page.runs, page.lines);
    above = [...addRows(tables, rows, above), ...textLines(below)].slice(-TITLE_LINES);
  }
  return tables.map(({ before, head, rows }) => ({
    before: before.join(' '),
    rows: [head, ...rows].map((cells) => cells.map(({ runs, span }) => ({ text: textOf(runs), span }))),
  }));
}

/** Adds the rows of a page; `carried` is text that stood before the page. Gives the text no table has taken. */
function addRows(tables: Ruled[], rows: readonly RuledRow[], carried: readonly string[]): readonly string[] {
  let above = carried;
  let opensPage = true;
  for (const row of rows) {
    above = [...above, ...textLines(row.above)].slice(-TITLE_LINES);
    const table = tables[tables.length - 1];
    if (isHead(row.cells)) {
      if (table === undefined || isNewTitle(above, table.before)) {
        tables.push({ before: above, head: row.cells, rows: [] });
        opensPage = false;
      }
      above = [];
      continue;
    }
    if (table === undefined) continue;
    const last = table.rows[table.rows.length - 1];
    if (opensPage && last !== undefined && isContinued(table.head, last, row.cells))
      for (const [index, cell] of row.cells.entries()) last[index]?.runs.push(...cell.runs);
    else table.rows.push(row.cells);
    opensPage = false;
  }
  return above;
}

/** A title that says more than the one before: the same lines on every page are a running head. */
const isNewTitle = (above: readonly string[], before: readonly string[]): boolean =>
  above.some((line) => /кесте|таблиц/iu.test(line)) && above.some((line) => !before.includes(line));
/** Lines of text outside a table, without page numbers. */
const textLines = (runs: readonly Run[]): string[] =>
  linesOf(runs)
    .map(({ text }) => text.trim())
    .filter((text) => !/^\d*$/.test(text));

const isHead = (cells: readonly RuledCell[]): boolean =>
  namesColumns(cells.map(({ runs, span }) => ({ text: textOf(runs), span }))) >= 2;

function isContinued(
  head: readonly RuledCell[],
  last: readonly RuledCell[],
  row: readonly RuledCell[],
): boolean {
  if (row.length === 1 || row.length !== last.length) return false;
  const wording = head.findIndex(({ runs }) => CURRENT.test(textOf(runs)));
  const label = (cells: readonly RuledCell[]): string =>
    cells
      .slice(0, Math.max(0, wording))
      .map(({ runs }) => textOf(runs))
      .join(' ');
  return wording > 0 && goesOn(label(row), label(last));
}

const CURRENT = /^(?:қолданыстағы|действующая|текущая)|^редакция\s+законопроекта/iu;

/** The printed lines of a cell or of the text outside. */
function linesOf(runs: readonly Run[]): Run[] {
  const lines: Run[] = [];
  for (const run of inOrder(runs)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && onOneLine(last, run)) lines[lines.length - 1] = joined(last, run);
    else lines.push(run);
  }
  return lines;
}

const textOf = (runs: readonly Run[]): string => cellText(linesOf(runs));
