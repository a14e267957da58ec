import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { AmendmentTable } from '../model.ts';
import { COLUMN_SHARES, type ExportOptions, type FormCell, type FormItem, formItems } from './form.ts';

/** A4 landscape and its margins in twentieths of a point. */
const PAGE = { width: 11906, height: 16838 } as const;
const MARGIN = 850;
const FACE = 'Times New Roman';
const SIZE = 20;

/** Writes tables as a DOCX in the five-column landscape form; reading it back gives the same rows. */
export async function writeDocx(
  tables: readonly AmendmentTable[],
  options: ExportOptions = {},
): Promise<Uint8Array> {
  const document = new Document({
    styles: { default: { document: { run: { font: FACE, size: SIZE } } } },
    sections: tables.map((table) => ({
      properties: {
        page: {
          size: { ...PAGE, orientation: PageOrientation.LANDSCAPE },
          margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
        },
      },
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { after: 200 },
          children: [new TextRun({ text: table.title, bold: true })],
        }),
        drawTable(table, options),
        new Paragraph({ children: [] }),
      ],
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function drawTable(table: AmendmentTable, options: ExportOptions): Table {
  const total = PAGE.height - 2 * MARGIN;
  const widths = COLUMN_SHARES.map((share) => Math.round(share * total));
  const head = new TableRow({
    tableHeader: true,
    children: table.columns.map(({ title }, index) => drawHead(title, widths[index] ?? 0)),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: total, type: WidthType.DXA },
    columnWidths: widths,
    rows: [head, ...formItems(table).map((item) => drawItem(table, item, widths, options))],
  });
}

function drawHead(title: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: title, bold: true })],
      }),
    ],
  });
}

function drawItem(
  table: AmendmentTable,
  item: FormItem,
  widths: readonly number[],
  options: ExportOptions,
): TableRow {
  if (item.kind === 'act') {
    const heading = new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: item.title, bold: true })],
    });
    return new TableRow({
      children: [new TableCell({ columnSpan: table.columns.length, children: [heading] })],
    });
  }
  return new TableRow({
    children: table.columns.map(({ id }, index) => {
      const mark = id === 'current' ? 'strike' : 'underline';
      return new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        children: drawCell(item.cells[id], mark, options),
      });
    }),
  });
}

function drawCell(cell: FormCell, mark: 'strike' | 'underline', options: ExportOptions): Paragraph[] {
  return cell.map(
    (runs) =>
      new Paragraph({
        children: runs.map(({ text, changed }) => {
          const marked = changed && options.underline_and_strike === true;
          return new TextRun({
            text,
            bold: changed,
            ...(marked && mark === 'strike' ? { strike: true } : {}),
            ...(marked && mark === 'underline' ? { underline: {} } : {}),
          });
        }),
      }),
  );
}
