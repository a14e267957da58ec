import { COLUMN_TITLES, COLUMNS } from '../model.ts';
import { looksLikeAct } from './acts.ts';
import type { Grid, GridCell } from './grid.ts';
import { labelPiece, startsLabel } from './labels.ts';
import { joinLines } from './lines.ts';
import { cellText, inOrder, joined, onOneLine, PARAGRAPH_GAP, type Run } from './pdf-runs.ts';

/**
 * Reads a table of a PDF that rules no lines by the places of its text. Columns are the left edges at which most lines start; a line that runs
 * over a column edge is a merged heading; a row starts where a line of the element column opens a label with
 * room above it; cells go on over pages; a column head printed again is dropped.
 */
export function readByColumns(runs: readonly Run[]): Grid[] {
  const edges = columnEdges(runs);
  return edges.length < 3 ? [] : buildGrids(mergeRuns(runs, edges), edges);
}

/** Two runs of a line belong together when the gap is less than this share of the type size; more in one column. */
const WORD_GAP = 0.5;
const COLUMN_GAP = 3;
const CELL_GAP = 0.35;
/** Lines further apart than this many type sizes are of different rows. */
const ROW_GAP = 1.7;
/** A line reaching this far over the next column's edge stands in a merged cell. */
const OVER = 12;

/** Joins the runs of one printed line of one cell. */
function mergeRuns(runs: readonly Run[], edges: readonly number[]): Run[] {
  const columnOf = (run: Run): number => edges.findLastIndex((edge) => run.x >= edge - 4);
  const merged: Run[] = [];
  for (const run of inOrder(runs)) {
    const last = merged[merged.length - 1];
    const sameLine = last !== undefined && onOneLine(last, run);
    const sameColumn = last !== undefined && columnOf(last) === columnOf(run);
    // Columns may stand closer than words: what starts at an edge, past a space, is a cell of its own.
    const atEdge = edges.some((edge) => Math.abs(edge - run.x) < 2);
    const reach = sameColumn ? COLUMN_GAP : atEdge ? CELL_GAP : WORD_GAP;
    if (last === undefined || !sameLine || run.x - last.end > reach * run.size) {
      merged.push(run);
      continue;
    }
    merged[merged.length - 1] = joined(last, run);
  }
  return merged;
}

/** Narrower than this, in points, no column of such a table is. */
const NARROWEST = 13;
const MOST_COLUMNS = 6;

/** Lines that run over a place tell that no column starts there; merged headings are few. */
function isCrossed(runs: readonly Run[], x: number): boolean {
  const crossing = runs.filter((run) => run.x < x - 4 && run.end > x + 6).length;
  return crossing > Math.max(3, runs.length * 0.03);
}

/** The left edges at which columns start: where the most lines begin, well apart. */
function columnEdges(runs: readonly Run[]): number[] {
  const counts = new Map<number, number>();
  for (const run of runs) counts.set(Math.round(run.x), (counts.get(Math.round(run.x)) ?? 0) + 1);
  const head = runs.filter((run) => /^№/u.test(run.text)).map((run) => Math.round(run.x));
  const peaks = [...counts].sort((one, other) => other[1] - one[1]).map(([x]) => x);
  const edges: number[] = [];
  for (const x of peaks) {
    if ((counts.get(x) ?? 0) < Math.max(2, runs.length * 0.004)) break;
    if (edges.every((edge) => Math.abs(edge - x) > NARROWEST) && !isCrossed(runs, x)) edges.push(x);
    if (edges.length === MOST_COLUMNS) break;
  }
  const first = Math.min(...head, Number.POSITIVE_INFINITY);
  if (edges.length === 4 && Number.isFinite(first) && edges.every((edge) => Math.abs(edge - first) > 8))
    edges.push(first);
  return edges.sort((one, other) => one - other);
}

/** The heads of the columns as printed, column by column; the five of the form where they cannot be read. */
function headCells(runs: readonly Run[], columnOf: (run: Run) => number, count: number): GridCell[] {
  const texts = Array.from({ length: count }, (_, column) =>
    joinLines(runs.filter((run) => columnOf(run) === column).map(({ text }) => text.trim())),
  );
  if (count === COLUMNS.length && texts.filter((text) => text !== '').length < count)
    return COLUMNS.map((id) => ({ text: COLUMN_TITLES.kk[id], span: 1 }));
  return texts.map((text) => ({ text, span: 1 }));
}

interface Row {
  kind: 'row' | 'act';
  readonly columns: Run[][];
}

function buildGrids(runs: readonly Run[], edges: readonly number[]): Grid[] {
  const columnOf = (run: Run): number =>
    Math.max(
      0,
      edges.findLastIndex((edge) => run.x >= edge - 4),
    );
  const isMerged = (run: Run): boolean => {
    const next = edges[columnOf(run) + 1];
    return next !== undefined && run.end > next + OVER;
  };
  const grids: { before: string[]; head: GridCell[]; rows: Row[] }[] = [];
  let before: string[] = [];
  const heads = new Set(
    linesOf(runs)
      .filter(isHead)
      .flatMap((line) => headLines(runs, line[0])),
  );
  let labels = edges.length - 3;
  let above: Run | undefined;
  for (const printed of linesOf(runs)) {
    const line = isHead(printed) ? printed : printed.filter((run) => !heads.has(keyOf(run)));
    if (line.length === 0) continue;
    const current = grids[grids.length - 1];
    const text = line.map((run) => run.text.trim());
    if (isHead(line)) {
      if (current === undefined || before.some((part) => /кесте|таблиц/iu.test(part))) {
        const own = new Set(headLines(runs, line[0]));
        const head = headCells(
          runs.filter((run) => own.has(keyOf(run))),
          columnOf,
          edges.length,
        );
        const wording = head.findIndex(({ text: title }) => CURRENT.test(title));
        labels = wording < 0 ? edges.length - 3 : wording;
        grids.push({ before, head, rows: [] });
      }
      before = [];
      continue;
    }
    const actAlone = edges.length === 3 && standsAlone(line, above) && looksLikeAct(text[0] ?? '');
    above = line[0];
    if (line.some(isMerged) || actAlone) {
      before.push(text.join(' '));
      continue;
    }
    if (current === undefined) {
      before.push(text.join(' '));
      continue;
    }
    flushActs(current.rows, before);
    before = [];
    place(current.rows, line, columnOf, { count: edges.length, labels });
  }
  return grids.map(({ before: lead, head: heads, rows }) => ({
    before: lead.join(' '),
    rows: [heads, ...rows.map(toCells)],
  }));
}

const CURRENT = /^(?:қолданыстағы|действующая|текущая)|^редакция\s+законопроекта/iu;
const OWN_HEADING = /^(?:статья\s+\d+|\d+(?:-\d+)*-бап)/iu;

/** How many columns there are, and how many of them, from the left, say what is amended. */
interface Layout {
  readonly count: number;
  readonly labels: number;
}

/** A line of column heads names both wordings, each in a cell of its own. */
const isHead = (line: readonly Run[]): boolean =>
  [
    /^(?:қолданыстағы|действующая|текущая)(?:\s+редакция)?$|^редакция\s+законопроекта$/iu,
    /^(?:ұсынылатын|предлагаемая|новая|жаңа)(?:\s+редакция)?$|^предлагаемое\s+изменение/iu,
  ].every((head) => line.some((run) => head.test(run.text.trim())));

/** One cell's line with room above it: in wide columns a heading of an act crosses no edge. */
function standsAlone([run, ...others]: readonly Run[], above: Run | undefined): boolean {
  if (run === undefined || others.length > 0) return false;
  return above === undefined || above.page !== run.page || run.y - above.y > PARAGRAPH_GAP * run.size;
}

const keyOf = (run: Run): string => `${run.page}:${run.x}:${run.y}`;

/** Runs of a column head: those on the page between the head's first line and the next gap. */
function headLines(runs: readonly Run[], first: Run | undefined): string[] {
  if (first === undefined) return [];
  return runs
    .filter(
      (run) =>
        run.page === first.page && run.y >= first.y - 2 * first.size && run.y < first.y + 4 * first.size,
    )
    .filter((run) =>
      /^(?:№|п\/п|құрылым|дық|элемент|структурн|қолданыстағы|ұсынылатын|негіздеме|действующая|предлагаемая|обоснование|редакция)|^(?:текущая|новая|жаңа)\s+редакция$|^(?:причина|себебі)$/iu.test(
        run.text.trim(),
      ),
    )
    .map(keyOf);
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  for (const run of runs) {
    const last = lines[lines.length - 1];
    const first = last?.[0];
    if (last !== undefined && first !== undefined && onOneLine(first, run)) last.push(run);
    else lines.push([run]);
  }
  return lines;
}

function flushActs(rows: Row[], before: readonly string[]): void {
  if (before.length === 0) return;
  rows.push({
    kind: 'act',
    columns: [[{ text: before.join(' '), page: 0, x: 0, y: 0, end: 0, size: 1 }]],
  });
}

function place(rows: Row[], line: readonly Run[], columnOf: (run: Run) => number, layout: Layout): void {
  const { count } = layout;
  // Without such a column a row opens where a wording names its article.
  const first = Math.max(1, layout.labels);
  const labels = line.filter((run) => columnOf(run) < first);
  const label = labels.map((run) => run.text.trim()).join(' ');
  const last = rows[rows.length - 1];
  // A label that goes on in its next line still opens a row where both wordings begin beside it.
  const bothWordings = [first, first + 1].every((column) => line.some((run) => columnOf(run) === column));
  const opens =
    layout.labels === 0
      ? OWN_HEADING.test(label)
      : label !== '' &&
        (startsLabel(label) || /^\d{1,3}$/.test(label)) &&
        (labelPiece(label)?.whole === true || bothWordings);
  const variantOnly = VARIANT.test(label) && !last?.columns.slice(0, first).flat().some(isVariant);
  const begins = opens && !variantOnly && last !== undefined && hasRoomAbove(last, labels[0], first);
  if (last === undefined || last.kind === 'act' || begins) {
    rows.push({ kind: 'row', columns: Array.from({ length: count }, () => []) });
  }
  const row = rows[rows.length - 1];
  for (const run of line) row?.columns[columnOf(run)]?.push(run);
}

/** A variant named under the element it belongs to does not open a row. */
const VARIANT = /^(?:\d+-нұсқа|вариант\s+\d+)$/iu;
const isVariant = (run: Run): boolean => VARIANT.test(run.text.trim());

/** A new label stands apart from the label lines above it, or opens a page in a line with new wordings. */
function hasRoomAbove(row: Row, label: Run | undefined, count: number): boolean {
  const above = row.columns.slice(0, count).flat().at(-1);
  if (above === undefined || label === undefined) return true;
  return above.page !== label.page || label.y - above.y > ROW_GAP * label.size;
}

function toCells(row: Row): GridCell[] {
  return row.columns.map((runs) => ({ text: cellText(runs), span: 1 }));
}
