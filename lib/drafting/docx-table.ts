import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import { type Block, barOf, type Line } from './document.ts';
import { mm, TEXT_WIDTH } from './docx-styles.ts';
import { paragraph } from './docx-text.ts';
import { columnWidths } from './table-widths.ts';

const BORDER = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const BORDERS = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER };
/** Width of the number before its bar in the last column of a chart, in millimetres. */
const NUMBER = 10;

/** The bar of a chart's row: small cells, filled as far as the number goes. */
function barCells(row: readonly Line[], bars: number, width: number): TableCell[] {
  const filled = Math.round(barOf(row, bars) * bars);
  return Array.from({ length: bars }, (_, index) => {
    const fill = { type: ShadingType.CLEAR, fill: '404040', color: 'auto' };
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: BORDERS,
      ...(index < filled ? { shading: fill } : {}),
      children: [new Paragraph({ style: 'TableText', children: [] })],
    });
  });
}

/** Widths of a table's columns; the last one of a chart is its number and the cells of its bar. */
function gridOf(block: Extract<Block, { kind: 'table' }>): number[] {
  const widths = columnWidths(block).map((share) => mm(TEXT_WIDTH * share));
  if (block.bars === undefined) return widths;
  const bar = Math.floor(((widths.at(-1) ?? 0) - mm(NUMBER)) / block.bars);
  return [...widths.slice(0, -1), mm(NUMBER), ...Array.from({ length: block.bars }, () => bar)];
}

/** A table with a repeated header row; a chart has its bars as cells. */
export function table(block: Extract<Block, { kind: 'table' }>): Table {
  const columns = block.header.length;
  const widths = gridOf(block);
  const { bars } = block;
  const row = (cells: readonly Line[], header: boolean): TableRow =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: [
        ...Array.from(
          { length: columns },
          (_, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              borders: BORDERS,
              margins: { left: 80, right: 80, top: 40, bottom: 40 },
              ...(header && bars !== undefined && index === columns - 1 ? { columnSpan: bars + 1 } : {}),
              children: [paragraph(cells[index] ?? [], { style: header ? 'TableHeader' : 'TableText' })],
            }),
        ),
        ...(header || bars === undefined ? [] : barCells(cells, bars, widths.at(-1) ?? 0)),
      ],
    });
  return new Table({
    width: { size: mm(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths,
    rows: [row(block.header, true), ...block.rows.map((cells) => row(cells, false))],
  });
}
