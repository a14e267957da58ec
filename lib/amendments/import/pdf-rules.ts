import { getResolvedPDFJS } from 'unpdf';

/** A ruled line of a page: upright or level, in points from the left and from the top. */
export interface RuledLine {
  readonly upright: boolean;
  /** Distance from the left for an upright line, from the top for a level one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The part of a page of the reader library that is needed here. */
export interface DrawnPage {
  getViewport(options: { scale: number }): { readonly height: number };
  getOperatorList(): Promise<{ readonly fnArray: ArrayLike<number>; readonly argsArray: ArrayLike<unknown> }>;
}

type Matrix = readonly [number, number, number, number, number, number];
type Point = readonly [x: number, y: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** A filled box no thicker than this, in points, is a drawn line; a thicker one is a background. */
const THICKEST = 2.5;
/** Shorter strokes belong to letters and marks. */
const SHORTEST = 3;
/** Further from level or upright than this a stroke is no rule of a table. */
const SKEW = 0.7;

/** The lines a page draws, as tables are ruled: strokes, and the thin boxes that word processors fill instead. */
export async function ruledLines(page: DrawnPage): Promise<RuledLine[]> {
  allowTransfer();
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const height = page.getViewport({ scale: 1 }).height;
  const strokes = new Set([OPS.stroke, OPS.closeStroke]);
  const lines: RuledLine[] = [];
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  for (let at = 0; at < fnArray.length; at++) {
    const operator = fnArray[at];
    const args = argsArray[at];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? IDENTITY;
    else if (operator === OPS.transform) matrix = times(matrix, args as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      const [own] = args as [Matrix | null];
      if (own !== null) matrix = times(matrix, own);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? IDENTITY;
    else if (operator === OPS.constructPath) {
      const [paint, [data]] = args as [number, [ArrayLike<number> | null]];
      if (data === null || paint === OPS.endPath) continue;
      for (const path of subpaths(data, matrix))
        lines.push(...(strokes.has(paint) ? strokesOf(path) : boxOf(path)));
    }
  }
  return lines.map((line) =>
    line.upright
      ? { ...line, from: height - line.to, to: height - line.from }
      : { ...line, at: height - line.at },
  );
}

/** Node.js 20 lacks a method by which the reader hands fonts over; copying does the same. */
function allowTransfer(): void {
  const prototype = ArrayBuffer.prototype as { transferToFixedLength?: unknown };
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
    return this.slice(0, length);
  };
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** How many numbers follow each drawing step: move, line, two kinds of curve, close. */
const STEPS: readonly number[] = [2, 2, 6, 4, 0];
const CLOSE = 4;

/** The corners of each figure of a path, on the page; a figure with a curve has none. */
function subpaths(data: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Point[][] {
  const paths: Point[][] = [];
  const curved = new Set<Point[]>();
  for (let at = 0; at < data.length; ) {
    const step = data[at++] ?? 0;
    if (step === 0) paths.push([]);
    const path = paths[paths.length - 1];
    const count = STEPS[step] ?? 0;
    if (path !== undefined) {
      if (step === CLOSE && path[0] !== undefined) path.push(path[0]);
      else if (count > 2) curved.add(path);
      else if (count === 2) {
        const [x, y] = [data[at] ?? 0, data[at + 1] ?? 0];
        path.push([a * x + c * y + e, b * x + d * y + f]);
      }
    }
    at += count;
  }
  return paths.filter((path) => !curved.has(path));
}

function strokesOf(path: readonly Point[]): RuledLine[] {
  return path.slice(1).flatMap((end, index) => lineOf(path[index] ?? end, end));
}

function lineOf([x1, y1]: Point, [x2, y2]: Point): RuledLine[] {
  const [across, along] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (across <= SKEW && along >= SHORTEST)
    return [{ upright: true, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  if (along <= SKEW && across >= SHORTEST)
    return [{ upright: false, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) }];
  return [];
}

function boxOf(path: readonly Point[]): RuledLine[] {
  const [xs, ys] = [path.map(([x]) => x), path.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  if (right - left <= THICKEST && high - low >= SHORTEST)
    return [{ upright: true, at: (left + right) / 2, from: low, to: high }];
  if (high - low <= THICKEST && right - left >= SHORTEST)
    return [{ upright: false, at: (low + high) / 2, from: left, to: right }];
  return [];
}
