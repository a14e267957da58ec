import { type Block, type DraftDocument, type Line, lineText } from '../document.ts';
import type { Fonts } from '../files.ts';
import { headsKept, keptWithNext } from '../keeping.ts';
import { Page, TEXT_WIDTH, type TextStyle } from './page.ts';
import { drawTable } from './table.ts';

const MM = 72 / 25.4;
const BODY: TextStyle = {
  size: 14,
  align: 'justify',
  left: 0,
  width: TEXT_WIDTH,
  indent: 12.5 * MM,
  after: 3,
};
const STYLES = {
  title: { ...BODY, align: 'center', indent: 0, after: 10, keep: 40 },
  subtitle: { ...BODY, align: 'center', indent: 0, after: 12, keep: 40 },
  heading: { ...BODY, align: 'left', indent: 0, after: 6, keep: 36 },
  paragraph: BODY,
  addressee: { ...BODY, align: 'left', left: 75 * MM, width: TEXT_WIDTH - 75 * MM, indent: 0 },
  note: { ...BODY, size: 12, indent: 0 },
  quote: { ...BODY, size: 13, left: 12.5 * MM, width: TEXT_WIDTH - 12.5 * MM, indent: 0 },
  item: { ...BODY, left: 12.5 * MM, width: TEXT_WIDTH - 12.5 * MM, indent: 0, after: 2 },
} as const satisfies Record<string, TextStyle>;

type Struct = PDFKit.PDFStructureElement;

function bold(line: Line): Line {
  return line.map((run) => (run.text === '\n' ? run : { ...run, bold: true as const }));
}

/** Points kept free under what must stay with the next: a line that opens a list, what stands before a signature or a table. */
const KEPT_BELOW = 64;
/** Room for a heading's table: its header and a row or two. */
const OPENING = 40;
/** What the spaces between a heading and the blocks kept under it take at most. */
const SPACES = 16;
/** A kept paragraph longer than this many lines is parted all the same. */
const MOST_KEPT_LINES = 12;

/** Share of the line that the date of a signature takes. */
const DATE_SHARE = 0.36;

class Writer {
  #below = 0;
  readonly #page: Page;
  readonly #root: Struct;
  constructor(page: Page) {
    this.#page = page;
    this.#root = page.doc.struct('Document');
    page.doc.addStructure(this.#root);
  }

  write(document: DraftDocument): void {
    document.blocks.forEach((block, index) => {
      const next = document.blocks[index + 1];
      this.#below = keptWithNext(block, next) ? KEPT_BELOW : 0;
      if (headsKept(block, next, document.blocks[index + 2])) this.#below = KEPT_BELOW + this.#height(next);
      this.#block(block);
    });
    this.#root.end();
  }

  /** Points that a kept block under a heading takes. */
  #height(block: Block | undefined): number {
    if (block?.kind !== 'paragraph') return OPENING;
    const lines = this.#page.lines(block.line, STYLES.paragraph).length;
    return this.#page.lineHeight(STYLES.paragraph.size) * Math.min(lines, MOST_KEPT_LINES) + SPACES;
  }

  /** Adds one tagged paragraph; the text is drawn inside its tag. */
  #tagged(tag: string, line: Line, style: TextStyle, parent: Struct = this.#root): void {
    if (lineText(line).trim() === '') return;
    parent.add(this.#page.doc.struct(tag, {}, () => this.#page.paragraph(line, style)));
  }

  #block(block: Block): void {
    switch (block.kind) {
      case 'title':
        this.#page.y += this.#page.y > 60 ? 14 : 0;
        this.#tagged('H1', bold(block.line), STYLES.title);
        return;
      case 'heading':
        this.#page.y += 8;
        this.#tagged('H2', bold(block.line), { ...STYLES.heading, keep: this.#below || STYLES.heading.keep });
        return;
      case 'subtitle':
      case 'paragraph':
        this.#tagged('P', block.line, { ...STYLES[block.kind], keep: this.#below });
        return;
      case 'addressee':
      case 'note':
      case 'quote':
        for (const line of block.lines) this.#tagged('P', line, STYLES[block.kind]);
        return;
      case 'list':
        this.#list(block);
        return;
      case 'table':
        drawTable(this.#page, this.#root, block);
        return;
      case 'signature':
        this.#signature(block);
        return;
      case 'page_break':
        this.#page.turn();
        return;
    }
  }

  #list(block: Extract<Block, { kind: 'list' }>): void {
    const { doc } = this.#page;
    const list = doc.struct('L');
    this.#root.add(list);
    block.items.forEach((lines, index) => {
      const item = doc.struct('LI');
      list.add(item);
      const mark = block.ordered ? `${block.start + index}.` : '–';
      const below = index === block.items.length - 1 ? this.#below : 0;
      item.add(doc.struct('Lbl', {}, () => this.#mark(mark, lines[0] ?? [], below)));
      const content = doc.struct('LBody');
      item.add(content);
      for (const line of lines) this.#tagged('P', line, STYLES.item, content);
      content.end();
      item.end();
    });
    list.end();
  }

  /** Draws the number of an item without moving on; turns the page first if its text would. */
  #mark(mark: string, line: Line, below: number): void {
    const style = STYLES.item;
    const lines = this.#page.lines(line, style).length;
    this.#page.need(this.#page.lineHeight(style.size) * Math.min(lines, below > 0 ? lines : 2) + below);
    const width = Math.max(7.5 * MM, this.#page.measure(style.size)(`${mark} `, 'regular'));
    const [set] = this.#page.lines([{ text: mark }], style);
    if (set !== undefined)
      this.#page.drawLine(set, { ...style, align: 'left', left: style.left - width, width });
  }

  #signature(block: Extract<Block, { kind: 'signature' }>): void {
    const page = this.#page;
    page.y += 24;
    // A date needs little room, a signer with office and line much; a signer alone has the whole line.
    const room = block.right.length === 0 ? TEXT_WIDTH : TEXT_WIDTH * DATE_SHARE;
    const left: TextStyle = { ...BODY, align: 'left', indent: 0, width: room, after: 0 };
    const right: TextStyle = { ...left, align: 'right', left: room, width: TEXT_WIDTH - room };
    const rows = Math.max(page.lines(block.left, left).length, page.lines(block.right, right).length);
    page.need(page.lineHeight(BODY.size) * rows);
    const top = page.y;
    this.#tagged('P', block.left, left);
    const bottom = page.y;
    page.y = top;
    this.#tagged('P', block.right, right);
    page.y = Math.max(page.y, bottom) + BODY.after;
  }
}

/**
 * Writes the document as a tagged PDF (PDF/UA structure, title, language) with embedded faces.
 * Margins 30, 15, 20, 20 mm, 14 pt, as courts of Kazakhstan take papers.
 */
export async function renderPdf(document: DraftDocument, fonts: Fonts): Promise<Uint8Array> {
  const page = new Page(document.title, document.language, fonts);
  new Writer(page).write(document);
  page.numberPages();
  return page.finish();
}
