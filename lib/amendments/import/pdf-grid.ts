import type { RuledCell } from './pdf-ruled.ts';
import type { RuledLine } from './pdf-rules.ts';
import type { Run } from './pdf-runs.ts';
import { lineWidth } from './widths.ts';

/** Lines this near each other are the two sides of one border; no row or column is so narrow. */
export const NEAR = 5;
/** Ends of level lines lie this near the edges of columns; text keeps further away. */
const AT_EDGE = 3.4;
/** Pieces of one line, border by border, leave no wider gap. */
const GAP = 1.5;
/** A line counts for a side of a cell when it covers this share of it. */
const COVERS = 0.5;
/** An upright line shorter than this share of the longest one rules a table inside a cell. */
const INNER = 0.15;

/** Columns, rows and cells of one ruled table of a page. */
export class RuledGrid {
  private readonly xs: readonly number[];
  private readonly ys: readonly number[];
  private readonly upright: readonly RuledLine[];
  private readonly level: readonly RuledLine[];

  constructor(lines: readonly RuledLine[]) {
    this.upright = lines.filter(({ upright }) => upright);
    const lengths = clusters(this.upright);
    const longest = Math.max(0, ...lengths.map(({ length }) => length));
    this.xs = lengths.filter(({ length }) => length >= INNER * longest).map(({ at }) => at);
    this.level = unbroken(lines).filter(({ from, to }) => [from, to].every((end) => this.isEdge(end)));
    // A row that a page end cuts may be left open there: the upright lines end it.
    const ends = [
      Math.min(...this.upright.map(({ from }) => from)),
      Math.max(...this.upright.map(({ to }) => to)),
    ];
    const drawn = clusters(this.level).map(({ at }) => at);
    const open = ends.filter((end) => drawn.every((y) => Math.abs(y - end) > NEAR));
    this.ys = [...drawn, ...open].sort((one, other) => one - other);
  }

  get columns(): number {
    return this.xs.length - 1;
  }

  get bands(): number {
    return this.ys.length - 1;
  }

  /** The cell in which a run stands: the band and the column in which the cell begins, and how many columns it covers. */
  cellAt(run: Run): { band: number; column: number; span: number } | undefined {
    const y = run.y - run.size * 0.3;
    const column = this.xs.findLastIndex((x) => run.x + 1 >= x);
    let band = this.ys.findLastIndex((top) => y >= top);
    if (column < 0 || column >= this.columns || band < 0 || band >= this.bands) return undefined;
    if (!this.isInside(band)) return undefined;
    while (band > 0 && !this.hasTop(band, column) && this.isInside(band - 1)) band--;
    const [from, to] = this.spanOf(band, column);
    return { band, column: from, span: to - from };
  }

  /** A run that crosses an upright line is two cells read as one: it is cut at the space nearest to the line. */
  cut(run: Run): Run[] {
    const band = this.ys.findLastIndex((top) => run.y - run.size * 0.3 >= top);
    if (band < 0 || band >= this.bands) return [run];
    const edge = this.xs.findIndex(
      (x, index) => x > run.x + AT_EDGE && x < run.end - AT_EDGE && this.hasSide(band, index),
    );
    const x = this.xs[edge];
    const at = x === undefined ? undefined : spaceNear(run, x);
    if (x === undefined || at === undefined) return [run];
    const [left, right] = [run.text.slice(0, at), run.text.slice(at).trimStart()];
    return [
      { ...run, text: left, end: Math.min(run.end, x - 1) },
      ...this.cut({ ...run, text: right, x: x + 1 }),
    ];
  }

  /** Rules of a table end where its columns do; a line under a word does not. */
  private isEdge(x: number): boolean {
    return this.xs.some((edge) => Math.abs(edge - x) <= AT_EDGE);
  }

  /** The band that begins right below a place. */
  bandBelow(y: number): number {
    const band = this.ys.findIndex((top) => top > y);
    return band < 0 ? this.bands : band;
  }

  /** A row as cells from left to right, empty ones too. */
  rowOf(band: number, filled: ReadonlyMap<string, RuledCell>): RuledCell[] {
    const row: RuledCell[] = [];
    for (let column = 0; column < this.columns; ) {
      const [, to] = this.spanOf(band, column);
      row.push(filled.get(`${band} ${column}`) ?? { runs: [], span: to - column });
      column = to;
    }
    return row;
  }

  /** Both outer sides of the table are ruled here; between two tables they are not. */
  private isInside(band: number): boolean {
    return this.hasSide(band, 0) && this.hasSide(band, this.columns);
  }

  /** The columns a cell covers: from the first, to the one after the last. */
  private spanOf(band: number, column: number): readonly [from: number, to: number] {
    let [from, to] = [column, column + 1];
    while (from > 0 && !this.hasSide(band, from)) from--;
    while (to < this.columns && !this.hasSide(band, to)) to++;
    return [from, to];
  }

  private hasSide(band: number, edge: number): boolean {
    return covered(this.upright, this.xs[edge] ?? 0, this.ys[band] ?? 0, this.ys[band + 1] ?? 0);
  }

  private hasTop(band: number, column: number): boolean {
    return covered(this.level, this.ys[band] ?? 0, this.xs[column] ?? 0, this.xs[column + 1] ?? 0);
  }
}

/** Places at which lines lie, in order, with the length of the lines at each. */
function clusters(lines: readonly RuledLine[]): { at: number; length: number }[] {
  const found: { at: number; last: number; length: number }[] = [];
  for (const { at, from, to } of [...lines].sort((one, other) => one.at - other.at)) {
    const last = found[found.length - 1];
    if (last === undefined || at - last.last > NEAR) found.push({ at, last: at, length: to - from });
    else {
      last.last = at;
      last.at = (last.at + at) / 2;
      last.length += to - from;
    }
  }
  return found;
}

/** Level lines put together of the pieces in which they are drawn. */
function unbroken(lines: readonly RuledLine[]): RuledLine[] {
  const whole: RuledLine[] = [];
  const level = lines.filter(({ upright }) => !upright);
  for (const line of level.sort((one, other) => one.from - other.from)) {
    const at = whole.findIndex(
      (other) => Math.abs(other.at - line.at) < 1 && line.from - other.to <= GAP && line.to >= other.to,
    );
    const before = whole[at];
    if (before === undefined) whole.push(line);
    else whole[at] = { ...before, to: Math.max(before.to, line.to) };
  }
  return whole;
}

function covered(lines: readonly RuledLine[], at: number, from: number, to: number): boolean {
  let length = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) <= NEAR)
      length += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  }
  return length >= COVERS * (to - from);
}

/** The space of a run that is printed nearest to a place, as widths of letters tell. */
function spaceNear(run: Run, x: number): number | undefined {
  const scale = (run.end - run.x) / lineWidth(run.text.trimEnd());
  const spaces = [...run.text.trimEnd().matchAll(/\S(\s+)(?=\S)/gu)].map((match) => ({
    at: match.index + 1,
    distance: Math.abs(run.x + lineWidth(run.text.slice(0, match.index + 1)) * scale - x),
  }));
  return spaces.sort((one, other) => one.distance - other.distance)[0]?.at;
}
