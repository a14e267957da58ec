import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '../base/index.ts';
import { type Block, barOf, type DraftDocument, type Line } from './document.ts';
import { FACE, heading, LINES, level, mm, PAGE, STYLES, TEXT_WIDTH } from './docx-styles.ts';
import { keptWithNext } from './keeping.ts';
import { columnWidths } from './table-widths.ts';

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

function runs(line: Line): TextRun[] {
  return line.map((run, index) =>
    run.text === '\n'
      ? new TextRun({ text: '', break: 1 })
      : new TextRun({
          text: index > 0 && line[index - 1]?.text === '\n' ? run.text.trimStart() : run.text,
          ...(run.bold ? { bold: true } : {}),
          ...(run.italic ? { italics: true } : {}),
        }),
  );
}

const paragraph = (line: Line, options: Omit<IParagraphOptions, 'children'>): Paragraph =>
  new Paragraph({ ...options, children: runs(line) });

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

function table(block: Extract<Block, { kind: 'table' }>): Table {
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

interface Numbering {
  /** Instance of the numbered list: each list counts for itself. */
  next: number;
  readonly starts: number[];
}

function list(block: Extract<Block, { kind: 'list' }>, numbering: Numbering, keepNext: boolean): Paragraph[] {
  if (block.ordered) {
    numbering.starts.push(block.start);
    numbering.next += 1;
  }
  const reference = block.ordered ? `numbers-${numbering.next}` : 'dashes';
  return block.items.flatMap((lines, position) => {
    const keep = { keepNext: keepNext && position === block.items.length - 1 };
    return lines.map((line, index) =>
      paragraph(
        line,
        index === 0
          ? { style: 'ListText', numbering: { reference, level: 0 }, ...keep }
          : { style: 'ListMore', ...keep },
      ),
    );
  });
}

function blockParagraphs(block: Block, numbering: Numbering, keepNext: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [paragraph(block.line, { style: 'Title' })];
    case 'subtitle':
      return [paragraph(block.line, { style: 'Subtitle' })];
    case 'heading':
      return [paragraph(block.line, { style: 'Heading1' })];
    case 'paragraph':
      return [paragraph(block.line, { style: 'BodyText', keepNext })];
    case 'addressee':
      return block.lines.map((line) => paragraph(line, { style: 'Addressee' }));
    case 'note':
      return block.lines.map((line) => paragraph(line, { style: 'Note' }));
    case 'quote':
      return block.lines.map((line) => paragraph(line, { style: 'Quotation' }));
    case 'list':
      return list(block, numbering, keepNext);
    case 'table':
      return [table(block), new Paragraph({ style: 'AfterTable', children: [] })];
    case 'signature':
      return [
        new Paragraph({
          style: 'Signature',
          children: [...runs(block.left), new TextRun({ text: '\t' }), ...runs(block.right)],
        }),
      ];
    case 'page_break':
      return [new Paragraph({ pageBreakBefore: true, style: 'AfterTable', children: [] })];
  }
}

/** The page number, from the second page on. */
function footers() {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 24 })],
  });
  return { default: new Footer({ children: [number] }), first: new Footer({ children: [] }) };
}

/** Writes the document as DOCX with real styles, numbering, repeated header rows and its language tag. */
export async function renderDocx(document: DraftDocument): Promise<Uint8Array> {
  const numbering: Numbering = { next: 0, starts: [] };
  const children = document.blocks.flatMap((block, index) => {
    return blockParagraphs(block, numbering, keptWithNext(block, document.blocks[index + 1]));
  });
  const tag = LANGUAGE_TAGS[document.language];
  const file = new Document({
    title: document.title,
    creator: 'Tarazy',
    lastModifiedBy: 'Tarazy',
    styles: {
      default: {
        document: {
          run: { font: FACE, size: 28, language: { value: tag, eastAsia: tag, bidirectional: tag } },
          paragraph: { spacing: LINES },
        },
        title: heading(360, AlignmentType.CENTER),
        heading1: heading(240),
      },
      paragraphStyles: STYLES,
    },
    numbering: {
      config: [
        { reference: 'dashes', levels: [level('–', LevelFormat.BULLET, 1)] },
        ...numbering.starts.map((start, index) => ({
          reference: `numbers-${index + 1}`,
          levels: [level('%1.', LevelFormat.DECIMAL, start)],
        })),
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(PAGE.width), height: mm(PAGE.height) },
            margin: {
              left: mm(PAGE.left),
              right: mm(PAGE.right),
              top: mm(PAGE.top),
              bottom: mm(PAGE.bottom),
            },
          },
        },
        footers: footers(),
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
