import type { Language } from '../base/index.ts';

/** A run of text with one look. `line_break` starts a new line before the text that follows. */
export interface Inline {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}
/** Inline runs of one line or paragraph; a forced line end is the text `\n`. */
export type Line = readonly Inline[];

export type Block =
  | { readonly kind: 'title' | 'subtitle' | 'heading' | 'paragraph'; readonly line: Line }
  /** Addressee at the right, or a note in smaller type, or a quotation with a bar. */
  | { readonly kind: 'addressee' | 'note' | 'quote'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Line[])[];
    }
  | {
      readonly kind: 'table';
      readonly header: readonly Line[];
      readonly rows: readonly (readonly Line[])[];
      /** A chart: the number in the last cell of each row is drawn as a bar too, out of this many. */
      readonly bars?: number;
    }
  /** Place or date at the left, name and signature at the right. */
  | { readonly kind: 'signature'; readonly left: Line; readonly right: Line }
  | { readonly kind: 'page_break' };

/** The one model behind preview, DOCX and PDF. */
export interface DraftDocument {
  readonly title: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
}

/** How much of its bar the last cell of a chart's row fills: 0 to 1. */
export function barOf(row: readonly Line[], bars: number): number {
  const value = Number(lineText(row.at(-1) ?? []).replace(',', '.'));
  return Number.isFinite(value) ? Math.min(Math.max(value / bars, 0), 1) : 0;
}

/** The letters of a line, without looks. */
export function lineText(line: Line): string {
  return line
    .map((run) => run.text)
    .join('')
    .replace(/\n/g, ' ');
}

/** All text of a document in reading order, one paragraph a line; list numbers stand where they are shown. */
export function documentText(document: DraftDocument, options: { readonly numbers: boolean }): string {
  const marker = (ordered: boolean, number: number): string => (ordered ? `${number}. ` : '– ');
  return document.blocks
    .flatMap((block): string[] => {
      switch (block.kind) {
        case 'addressee':
        case 'note':
        case 'quote':
          return block.lines.map(lineText);
        case 'list':
          return block.items.flatMap((item, index) =>
            item.map((line, position) =>
              position === 0 && options.numbers
                ? marker(block.ordered, block.start + index) + lineText(line)
                : lineText(line),
            ),
          );
        case 'table':
          return [block.header, ...block.rows].flatMap((row) => row.map(lineText));
        case 'signature':
          return [`${lineText(block.left)} ${lineText(block.right)}`];
        case 'page_break':
          return [];
        default:
          return [lineText(block.line)];
      }
    })
    .join('\n');
}
