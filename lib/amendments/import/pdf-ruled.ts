import { readElement, startsLabel } from './labels.ts';
import { NEAR, RuledGrid } from './pdf-grid.ts';
import type { RuledLine } from './pdf-rules.ts';
import { inOrder, type Run } from './pdf-runs.ts';

/**
 * Reads the table of a page from the lines it is ruled with. Upright lines give the columns, level ones the rows;
 * a cell that no level line closes on top belongs to the one above, a cell that no upright line opens to the one
 * on its left. What the page does not tell is whether the first row goes on from the page before.
 *
 *     x0    x1        x2        x3            x4
 *     +-----+---------+---------+-------------+  y0
 *     |  3  | art. 72 | current | proposed    |
 *     |     |         +---------+-------------+  y1   number and element stand beside two rows
 *     |     |         | current | proposed    |
 *     +-----+---------+---------+-------------+  y2
 *     | heading of an act                     |       one cell: no upright line inside
 *     +---------------------------------------+  y3
 */
export interface RuledRow {
  /** Text outside the table that stands right above this row. */
  readonly above: readonly Run[];
  readonly cells: readonly RuledCell[];
}

export interface RuledCell {
  readonly runs: Run[];
  readonly span: number;
}

const FEWEST_COLUMNS = 3;

export interface RuledPage {
  /** None when the page has no ruled table of three columns or more. */
  readonly rows: readonly RuledRow[];
  /** Text below the last table, or all of it. */
  readonly below: readonly Run[];
}

/** The rows of the tables of one page. */
export function readRuledPage(runs: readonly Run[], lines: readonly RuledLine[]): RuledPage {
  let above: Run[] = [];
  let left = inOrder(runs);
  const rows = regionsOf(lines).flatMap((region) => {
    const grid = new RuledGrid(lines.filter((line) => isWithin(line, region)));
    if (grid.columns < FEWEST_COLUMNS || grid.bands < 1) return [];
    above = [...above, ...left.filter(({ y }) => y < region.from)];
    const [first, ...others] = rowsOf(
      grid,
      left.filter(({ y }) => y >= region.from && y <= region.to),
    );
    left = left.filter(({ y }) => y > region.to);
    if (first === undefined) return [];
    const headed = { ...first, above: [...above, ...first.above] };
    above = [];
    return [headed, ...others];
  });
  return { rows, below: [...above, ...left] };
}

interface Region {
  readonly from: number;
  readonly to: number;
}

/** Stretches of the page that upright lines rule without a gap: one table each. */
function regionsOf(lines: readonly RuledLine[]): Region[] {
  const regions: { from: number; to: number }[] = [];
  const upright = lines.filter((line) => line.upright);
  for (const { from, to } of upright.sort((one, other) => one.from - other.from)) {
    const last = regions[regions.length - 1];
    if (last === undefined || from - last.to > NEAR) regions.push({ from, to });
    else last.to = Math.max(last.to, to);
  }
  return regions;
}

const isWithin = (line: RuledLine, { from, to }: Region): boolean =>
  line.upright ? line.from >= from - 1 && line.to <= to + 1 : line.at >= from - NEAR && line.at <= to + NEAR;

function rowsOf(grid: RuledGrid, runs: readonly Run[]): RuledRow[] {
  const cells = new Map<string, RuledCell>();
  const above = new Map<number, Run[]>();
  for (const run of runs.flatMap((printed) => grid.cut(printed))) {
    const place = grid.cellAt(run);
    if (place === undefined) {
      const below = grid.bandBelow(run.y);
      above.set(below, [...(above.get(below) ?? []), run]);
      continue;
    }
    const key = `${place.band} ${place.column}`;
    const cell = cells.get(key) ?? { runs: [], span: place.span };
    cell.runs.push(run);
    cells.set(key, cell);
  }
  const rows: RuledRow[] = [];
  for (let band = 0; band < grid.bands; band++) {
    const row = grid.rowOf(band, cells);
    if (row.some((cell) => cell.runs.length > 0)) rows.push({ above: above.get(band) ?? [], cells: row });
  }
  return rows;
}

const VARIANT = /^(?:\d+-нұсқа|вариант\s+\d+)$/iu;

/**
 * Whether the first row of a page goes on from the last row of the page before: it opens no label of its own.
 * `label` and `before`: number and element cell as one text, of this row and of the row before.
 */
export function goesOn(label: string, before: string): boolean {
  const own = label.replace(/\s+/g, ' ').trim();
  if (own === '') return true;
  if (/^\d{1,3}[.)]?$/.test(own)) return false;
  const above = readElement(before.replace(/\s+/g, ' ').trim());
  if (VARIANT.test(own)) return above.variant === null;
  if (/^\d{1,3}[.)]?\s/.test(own) && startsLabel(own)) return false;
  // «Часть первая» on one page, «статьи 72» on the next.
  return above.article === undefined || !startsLabel(own) || readElement(own).article === undefined;
}
