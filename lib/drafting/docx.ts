import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Language } from '../base/index.ts';
import type { Block, DraftDocument } from './document.ts';
import { FACE, heading, LINES, level, mm, PAGE, STYLES } from './docx-styles.ts';
import { table } from './docx-table.ts';
import { paragraph, runs } from './docx-text.ts';
import { keptWithNext } from './keeping.ts';

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

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
