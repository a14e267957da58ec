import PDFDocument from 'pdfkit';
import type { AmendmentTable } from '../model.ts';
import { COLUMN_SHARES, type ExportOptions, type FormCell, type FormRun, formItems } from './form.ts';

/** Font files; a Times-metric face with all Kazakh letters. */
export interface PdfFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** A4 landscape, in points. */
const WIDTH = 841.89;
const HEIGHT = 595.28;
const MARGIN = 42;
const SIZE = 9;
const LINE = SIZE * 1.22;
/** Lines of a new paragraph stand a little lower, so that paragraphs can be told apart in print. */
const PARAGRAPH = SIZE * 0.45;
const PAD = 4;

interface Word extends FormRun {
  readonly width: number;
}

interface PrintedLine {
  readonly words: readonly Word[];
  /** Distance from the top of the line before. */
  readonly drop: number;
}

/** Writes tables as a PDF, landscape A4, column heads on every page, changed words bold. */
export async function writePdf(
  tables: readonly AmendmentTable[],
  fonts: PdfFonts,
  options: ExportOptions = {},
): Promise<Uint8Array> {
  const settings = {
    size: [WIDTH, HEIGHT],
    margin: 0,
    autoFirstPage: false,
    // No standard font: its metrics are a file that a bundle does not have.
    font: null,
    pdfVersion: '1.7',
    lang: tables[0]?.language ?? 'kk',
    displayTitle: true,
    info: { Title: tables[0]?.title ?? '', Creator: 'Tarazy', Producer: 'Tarazy' },
  };
  const document = new PDFDocument(settings as unknown as PDFKit.PDFDocumentOptions);
  const parts: Uint8Array[] = [];
  document.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', () => resolve());
    document.on('error', reject);
  });
  document.registerFont('regular', fonts.regular as Buffer);
  document.registerFont('bold', fonts.bold as Buffer);
  for (const table of tables) new Sheet(document, table, options).draw();
  if (tables.length === 0) document.addPage();
  document.end();
  await ended;
  return concatenate(parts);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

class Sheet {
  private y = 0;
  private readonly widths = COLUMN_SHARES.map((share) => share * (WIDTH - 2 * MARGIN));
  private readonly lefts: readonly number[];

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly table: AmendmentTable,
    private readonly options: ExportOptions,
  ) {
    let left = MARGIN;
    this.lefts = this.widths.map((width) => {
      left += width;
      return left - width;
    });
  }

  draw(): void {
    this.document.addPage();
    this.y = MARGIN;
    this.drawCentered(this.table.title);
    this.y += LINE;
    this.drawHead();
    for (const item of formItems(this.table)) {
      if (item.kind === 'act') this.drawAct(item.title);
      else this.drawRow(this.table.columns.map(({ id }) => ({ id, cell: item.cells[id] })));
    }
  }

  private drawCentered(text: string): void {
    const width = WIDTH - 2 * MARGIN - 2 * PAD;
    for (const line of this.wrap([[{ text, changed: true }]], width)) {
      this.drawLine(line, MARGIN + PAD + (width - printedWidth(line)) / 2, this.y, 'none');
      this.y += LINE;
    }
  }

  private newPage(): void {
    this.document.addPage();
    this.y = MARGIN;
    this.drawHead();
  }

  private drawHead(): void {
    const cells = this.table.columns.map(({ title }, index) =>
      this.wrap([[{ text: title, changed: true }]], (this.widths[index] ?? 0) - 2 * PAD),
    );
    const height = Math.max(...cells.map((lines) => lines.length)) * LINE + 2 * PAD;
    cells.forEach((lines, column) => {
      const top = this.y + (height - lines.length * LINE) / 2;
      lines.forEach((line, index) => {
        const indent = ((this.widths[column] ?? 0) - 2 * PAD - printedWidth(line)) / 2;
        this.drawLine(line, (this.lefts[column] ?? 0) + PAD + indent, top + index * LINE, 'none');
      });
    });
    this.drawBoxes(this.y, height);
    this.y += height;
  }

  private drawAct(title: string): void {
    const lines = this.wrap([[{ text: title, changed: true }]], WIDTH - 2 * MARGIN - 2 * PAD);
    const height = lines.length * LINE + 2 * PAD;
    if (this.y + height + 3 * LINE > HEIGHT - MARGIN) this.newPage();
    const top = this.y;
    this.y += PAD;
    this.drawCentered(title);
    this.document
      .lineWidth(0.5)
      .rect(MARGIN, top, WIDTH - 2 * MARGIN, height)
      .stroke();
    this.y = top + height;
  }

  /** Draws a row line by line, going on to as many pages as it takes. */
  private drawRow(cells: readonly { readonly id: string; readonly cell: FormCell }[]): void {
    const left = cells.map(({ cell }, index) => [...this.wrap(cell, (this.widths[index] ?? 0) - 2 * PAD)]);
    do {
      if (this.y + 2 * PAD + 2 * LINE > HEIGHT - MARGIN) this.newPage();
      const room = HEIGHT - MARGIN - this.y - 2 * PAD;
      const heights = left.map((lines, column) => {
        let used = 0;
        for (let line = lines[0]; line !== undefined; line = lines[0]) {
          const drop = used === 0 ? LINE : line.drop;
          if (used + drop > room) break;
          used += drop;
          const mark =
            this.options.underline_and_strike !== true
              ? 'none'
              : cells[column]?.id === 'current'
                ? 'strike'
                : 'underline';
          this.drawLine(line, (this.lefts[column] ?? 0) + PAD, this.y + PAD + used - LINE, mark);
          lines.shift();
        }
        return used;
      });
      const height = Math.max(LINE, ...heights) + 2 * PAD;
      this.drawBoxes(this.y, height);
      this.y += height;
    } while (left.some((lines) => lines.length > 0));
  }

  private drawBoxes(top: number, height: number): void {
    this.document.lineWidth(0.5);
    this.lefts.forEach((left, column) => {
      this.document.rect(left, top, this.widths[column] ?? 0, height).stroke();
    });
  }

  /** Runs of words of one weight are drawn in one go; each line keeps its trailing space. */
  private drawLine(
    line: PrintedLine,
    left: number,
    top: number,
    mark: 'none' | 'strike' | 'underline',
  ): void {
    let x = left;
    for (let start = 0; start < line.words.length; ) {
      let end = start;
      while (end < line.words.length && line.words[end]?.changed === line.words[start]?.changed) end++;
      const words = line.words.slice(start, end);
      const changed = words[0]?.changed === true;
      this.document.font(changed ? 'bold' : 'regular').fontSize(SIZE);
      this.document.text(words.map((word) => word.text).join(''), x, top, {
        lineBreak: false,
        ...(changed && mark === 'strike' ? { strike: true } : {}),
        ...(changed && mark === 'underline' ? { underline: true } : {}),
      });
      x += words.reduce((sum, word) => sum + word.width, 0);
      start = end;
    }
  }

  /** Breaks paragraphs into lines, at spaces only; a word wider than the column is cut. */
  private wrap(cell: FormCell, width: number): PrintedLine[] {
    return cell.flatMap((runs) => {
      const lines: Word[][] = [[]];
      let used = 0;
      for (const unit of unbroken(runs.flatMap((run) => this.words(run, width)))) {
        const full = unit.reduce((sum, word) => sum + word.width, 0);
        const last = unit[unit.length - 1];
        const space = last === undefined ? 0 : last.width - this.measure(last.text.trimEnd(), last.changed);
        if (used > 0 && used + full - space > width) {
          lines.push([]);
          used = 0;
        }
        lines[lines.length - 1]?.push(...unit);
        used += full;
      }
      return lines.map((words, index) => ({ words, drop: index === 0 ? LINE + PARAGRAPH : LINE }));
    });
  }

  private words(run: FormRun, width: number): Word[] {
    return (run.text.match(/\S*\s+|\S+/g) ?? []).flatMap((text) => {
      const word = { text, changed: run.changed, width: this.measure(text, run.changed) };
      if (word.width <= width || text.length < 8) return [word];
      const half = Math.ceil(text.length / 2);
      return [text.slice(0, half), text.slice(half)].map((part) => ({
        text: part,
        changed: run.changed,
        width: this.measure(part, run.changed),
      }));
    });
  }

  private measure(text: string, bold: boolean): number {
    return this.document
      .font(bold ? 'bold' : 'regular')
      .fontSize(SIZE)
      .widthOfString(text);
  }
}

const printedWidth = (line: PrintedLine): number => line.words.reduce((sum, word) => sum + word.width, 0);

/** Groups words that no space parts: a run of another weight may begin within a word. */
function unbroken(words: readonly Word[]): Word[][] {
  const units: Word[][] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before !== undefined && !/\s$/.test(before.text)) units[units.length - 1]?.push(word);
    else units.push([word]);
  });
  return units;
}
