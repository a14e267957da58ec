import PDFDocument from 'pdfkit';
import type { Language } from '../../base/index.ts';
import type { Line } from '../document.ts';
import type { Fonts } from '../files.ts';
import { type FaceName, type Measure, type SetLine, setLines } from './lines.ts';

/** Points in a millimetre. */
const MM = 72 / 25.4;
const A4 = { width: 595.28, height: 841.89 };
const MARGINS = { left: 30 * MM, right: 15 * MM, top: 20 * MM, bottom: 20 * MM };
const TAGS: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

export const LEFT = MARGINS.left;
export const TEXT_WIDTH = A4.width - MARGINS.left - MARGINS.right;
const BOTTOM = A4.height - MARGINS.bottom;
const LEADING = 1.22;

export interface TextStyle {
  readonly size: number;
  readonly align: 'left' | 'justify' | 'center' | 'right';
  /** Distance from the left margin and shortening at the right, in points. */
  readonly left: number;
  readonly width: number;
  /** First line shifted to the right, in points. */
  readonly indent: number;
  /** Space after the paragraph, in points. */
  readonly after: number;
  /** Keeps that many points free below, so that a heading is not left alone. */
  readonly keep?: number;
}

/** The bytes as the library takes them, without copying half a megabyte. */
const viewOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A page that text is set on: knows fonts, line breaks, the running height and when to turn. */
export class Page {
  readonly doc: PDFKit.PDFDocument;
  y = MARGINS.top;
  readonly #widths = new Map<string, number>();

  constructor(title: string, language: Language, fonts: Fonts) {
    const options = {
      size: 'A4',
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      lang: TAGS[language],
      displayTitle: true,
      bufferPages: true,
      info: { Title: title, Creator: 'Tarazy' },
      // No built-in face is loaded: every letter comes from the embedded ones.
      font: null,
    };
    this.doc = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
    for (const face of ['regular', 'bold', 'italic'] as const)
      this.doc.registerFont(face, viewOf(fonts[face]));
  }

  measure(size: number): Measure {
    return (text: string, face: FaceName): number => {
      const key = `${size} ${face} ${text}`;
      const known = this.#widths.get(key);
      if (known !== undefined) return known;
      const width = this.doc.font(face).fontSize(size).widthOfString(text);
      this.#widths.set(key, width);
      return width;
    };
  }

  lineHeight(size: number): number {
    return size * LEADING;
  }

  /** Turns the page unless `height` points fit. */
  need(height: number): void {
    if (this.y + height <= BOTTOM) return;
    this.turn();
  }

  /** Goes on to a new page; an open tag is closed on the old page and opened again. */
  turn(): void {
    this.doc.continueOnNewPage();
    this.y = MARGINS.top;
  }

  /** Points left on this page. */
  get room(): number {
    return BOTTOM - this.y;
  }

  lines(line: Line, style: TextStyle): SetLine[] {
    return setLines(line, style.width, style.indent, this.measure(style.size));
  }

  /** Sets a paragraph at the running height; the caller has opened its tag. */
  paragraph(line: Line, style: TextStyle): void {
    const height = this.lineHeight(style.size);
    const lines = this.lines(line, style);
    // A first line alone at the foot of a page looks like a mistake: two go together.
    const together = style.keep ? Math.min(lines.length, 12) : 2;
    this.need(height * Math.min(lines.length, together) + (style.keep ?? 0));
    lines.forEach((set, index) => {
      this.need(height);
      this.#line(set, style, index === 0 ? style.indent : 0);
      this.y += height;
    });
    this.y += style.after;
  }

  /** Draws one set line at the running height. */
  drawLine(set: SetLine, style: TextStyle): void {
    this.#line(set, style, 0);
  }

  #line(set: SetLine, style: TextStyle, indent: number): void {
    const measure = this.measure(style.size);
    const space = measure(' ', 'regular');
    const spare = style.width - indent - set.width;
    const spread = style.align === 'justify' && !set.last && set.words.length > 1;
    const gap = space + (spread ? spare / (set.words.length - 1) : 0);
    const shift = style.align === 'center' ? spare / 2 : style.align === 'right' ? spare : 0;
    let x = LEFT + style.left + indent + shift;
    set.words.forEach((word, index) => {
      const end = index < set.words.length - 1;
      word.pieces.forEach((piece, position) => {
        // The space goes with its word, so that a reader of the file finds it.
        const text = end && position === word.pieces.length - 1 ? `${piece.text} ` : piece.text;
        this.doc.font(piece.face).fontSize(style.size).text(text, x, this.y, { lineBreak: false });
        x += piece.width;
      });
      x += gap;
    });
  }

  /** Page numbers from the second page on, outside the reading order. */
  numberPages(): void {
    const { count } = this.doc.bufferedPageRange();
    for (let index = 1; index < count; index += 1) {
      this.doc.switchToPage(index);
      const text = String(index + 1);
      const width = this.measure(12)(text, 'regular');
      this.doc.markContent('Artifact', { type: 'Pagination' });
      this.doc
        .font('regular')
        .fontSize(12)
        .text(text, LEFT + (TEXT_WIDTH - width) / 2, BOTTOM + 16, { lineBreak: false });
      this.doc.endMarkedContent();
    }
  }

  /** Ends the file and gives its bytes. */
  finish(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    const done = new Promise<Uint8Array>((resolve, reject) => {
      this.doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      this.doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
      this.doc.on('error', reject);
    });
    this.doc.end();
    return done;
  }
}
