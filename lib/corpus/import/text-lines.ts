import { browserLines } from './browser-print.ts';
import { footnotesOf } from './footnotes.ts';
import { isCapitals, linksOf, type PageLine, pageNumbersOf, runningHeaders } from './page-furniture.ts';

/** What a line of an extracted text is. */
export type LineKind = 'body' | 'heading' | 'footnote' | 'noise';

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly kind: LineKind;
  /** From 1; a form feed opens a page, or a single space before a line in a text without form feeds. */
  readonly page: number;
  /** From 1; the sheet whose foot holds the footnotes: a page, see {@link sheetStarts}. */
  readonly sheet: number;
}

/** Among words set apart by tabs a space before a line tells nothing, unless a note opens there. */
const SPACED = /^\f? (?:\d|\S[^\t]*$)/;

/** Where pages begin, as places from 0. */
function pageStarts(texts: readonly string[]): Set<number> {
  const fed = texts.some((text) => text.startsWith('\f'));
  const starts = texts.flatMap((text, at) => ((fed ? text.startsWith('\f') : SPACED.test(text)) ? [at] : []));
  return new Set([0, ...starts]);
}

/**
 * Where sheets begin. A text whose pages were marked by a space, then printed, keeps its own pages: the paper it is
 * printed on cuts them elsewhere.
 */
function sheetStarts(texts: readonly string[], pages: ReadonlySet<number>): Set<number> {
  const spaced = texts.flatMap((text, at) => (SPACED.test(text) ? [at] : []));
  return spaced.length * 3 >= pages.size ? new Set([0, ...spaced]) : new Set(pages);
}

function partAt(texts: readonly string[], starts: ReadonlySet<number>): PageLine[][] {
  const parts: PageLine[][] = [];
  texts.forEach((text, at) => {
    if (starts.has(at)) parts.push([]);
    parts.at(-1)?.push({ text: text.replace(/^\f/, ''), at });
  });
  return parts;
}

/** Reads a text line by line: pages, running headers, page numbers, links, footnotes, headings. */
export function readLines(text: string): Line[] {
  const texts = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const pages = pageStarts(texts);
  const sheets = partAt(texts, sheetStarts(texts, pages));
  const printed = browserLines(partAt(texts, pages));
  const own = sheets.map((sheet) => sheet.filter(({ at }) => !printed.has(at)));
  const noise = new Set([
    ...printed,
    ...runningHeaders(texts),
    ...pageNumbersOf(own),
    ...own.flatMap((sheet) => [...linksOf(sheet)]),
  ]);
  let page = 0;
  return sheets.flatMap((sheet, index) => {
    const notes = footnotesOf(sheet.filter(({ at }) => !noise.has(at)));
    let above: LineKind | undefined;
    return sheet.map(({ text: line, at }): Line => {
      if (pages.has(at)) page += 1;
      const short = above === 'heading' && /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
      const kind: LineKind = noise.has(at)
        ? 'noise'
        : notes.has(at)
          ? 'footnote'
          : isCapitals(line) || short
            ? 'heading'
            : 'body';
      above = kind;
      return { number: at + 1, text: line, kind, page, sheet: index + 1 };
    });
  });
}
