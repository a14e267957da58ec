import { type Block, barOf, type Line } from '../document.ts';
import { columnWidths } from '../table-widths.ts';
import type { SetLine } from './lines.ts';
import { LEFT, type Page, TEXT_WIDTH, type TextStyle } from './page.ts';

const PADDING = 4;
const SIZE = 12;

type Struct = PDFKit.PDFStructureElement;
interface Column {
  readonly left: number;
  readonly style: TextStyle;
}

function columnsOf(block: Extract<Block, { kind: 'table' }>): Column[] {
  let left = 0;
  return columnWidths(block).map((share) => {
    const width = share * TEXT_WIDTH;
    const style: TextStyle = {
      size: SIZE,
      align: 'left',
      left: left + PADDING,
      width: width - 2 * PADDING,
      indent: 0,
      after: 0,
    };
    const column = { left, style };
    left += width;
    return column;
  });
}

/** The dictionary of an element, which the library keeps but its types do not show. */
const dataOf = (element: Struct): object =>
  (element as unknown as { dictionary: { data: object } }).dictionary.data;

const boldLine = (line: Line): Line =>
  line.map((run) => (run.text === '\n' ? run : { ...run, bold: true as const }));

/** Draws frames of one row as decoration, outside the reading order. */
function frame(page: Page, columns: readonly Column[], height: number): void {
  page.doc.markContent('Artifact', { type: 'Layout' });
  page.doc.lineWidth(0.5);
  columns.forEach((column, index) => {
    const right = columns[index + 1]?.left ?? TEXT_WIDTH;
    page.doc.rect(LEFT + column.left, page.y, right - column.left, height).stroke();
  });
  page.doc.endMarkedContent();
}

/** Draws cells side by side from the running height; gives the height used. */
function cells(
  page: Page,
  columns: readonly Column[],
  set: readonly (readonly SetLine[])[],
  tag: (index: number, draw: () => void) => void,
): number {
  const line = page.lineHeight(SIZE);
  const height = Math.max(...set.map((lines) => lines.length)) * line + 2 * PADDING;
  frame(page, columns, height);
  const top = page.y;
  set.forEach((lines, index) => {
    const column = columns[index];
    if (column === undefined) return;
    tag(index, () => {
      lines.forEach((one, position) => {
        page.y = top + PADDING + position * line;
        page.drawLine(one, column.style);
      });
    });
  });
  page.y = top;
  return height;
}

/** Points left in the last column of a chart for the number before its bar. */
const NUMBER = 18;

/** Draws the bar of a chart's row beside its number, as decoration: the number is the text. */
function bar(page: Page, { left, style }: Column, share: number): void {
  const room = style.width - NUMBER;
  const x = LEFT + left + PADDING + NUMBER;
  const y = page.y + PADDING + 2;
  page.doc.markContent('Artifact', { type: 'Layout' });
  page.doc
    .lineWidth(0.5)
    .rect(x, y, room, SIZE - 2)
    .stroke();
  if (share > 0)
    page.doc
      .rect(x, y, room * share, SIZE - 2)
      .fill('#404040')
      .fillColor('black');
  page.doc.endMarkedContent();
}

/** The header row again at the top of a page: for the eye only, a reading program has heard it once. */
function headAgain(page: Page, columns: readonly Column[], header: readonly Line[]): void {
  const set = columns.map((column, index) => page.lines(header[index] ?? [], column.style));
  page.y += cells(page, columns, set, (_, draw) => {
    page.doc.markContent('Artifact', { type: 'Pagination' });
    draw();
    page.doc.endMarkedContent();
  });
}

interface RowParts {
  readonly texts: readonly Line[];
  /** The header row; of the header itself there is none. */
  readonly under?: readonly Line[];
  readonly bars?: number | undefined;
}

/** One row; a row taller than the page goes on over the next pages. */
function row(page: Page, parent: Struct, columns: readonly Column[], { texts, under, bars }: RowParts): void {
  const { doc } = page;
  const header = under === undefined;
  const turn = (): void => {
    page.turn();
    if (under !== undefined) headAgain(page, columns, under);
  };
  const last = columns.at(-1);
  const set = columns.map((column, index) => page.lines(texts[index] ?? [], column.style));
  const line = page.lineHeight(SIZE);
  const tallest = Math.max(...set.map((lines) => lines.length));
  const whole = tallest * line + 2 * PADDING;
  if (whole < 600 && page.room < whole) turn();
  const element = doc.struct('TR');
  parent.add(element);
  for (let from = 0; from < tallest; ) {
    const fit = Math.max(1, Math.floor((page.room - 2 * PADDING) / line));
    const part = set.map((lines) => lines.slice(from, from + fit));
    const height = cells(page, columns, part, (_, draw) => {
      const cell = doc.struct(header ? 'TH' : 'TD', {}, draw);
      // A header cell says that it heads its column.
      if (header) Object.assign(dataOf(cell), { A: { O: 'Table', Scope: 'Column' } });
      element.add(cell);
    });
    if (bars !== undefined && last !== undefined && from === 0) bar(page, last, barOf(texts, bars));
    page.y += height;
    from += fit;
    if (from < tallest) turn();
  }
  element.end();
}

function heightOf(page: Page, columns: readonly Column[], texts: readonly Line[]): number {
  const lines = columns.map((column, index) => page.lines(texts[index] ?? [], column.style).length);
  return Math.max(...lines) * page.lineHeight(SIZE) + 2 * PADDING;
}

/** A table with frames; its header row is tagged as such and stands again on every page the table goes on to. */
export function drawTable(page: Page, root: Struct, block: Extract<Block, { kind: 'table' }>): void {
  const columns = columnsOf(block);
  const table = page.doc.struct('Table');
  root.add(table);
  page.y += 4;
  const header = block.header.map(boldLine);
  // The header never stands alone at the foot of a page.
  const first = heightOf(page, columns, header) + heightOf(page, columns, block.rows[0] ?? []);
  page.need(Math.min(first, 600));
  row(page, table, columns, { texts: header });
  for (const texts of block.rows) row(page, table, columns, { texts, under: header, bars: block.bars });
  table.end();
  page.y += 8;
}
