import { footnotesOf, type PageLine, URL_LINE } from './footnotes.ts';

/** What a line of an extracted text is. */
export type LineKind = 'body' | 'heading' | 'footnote' | 'noise';

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  readonly kind: LineKind;
  /** From 1; a line that begins with a single space, or a form feed, opens a page. */
  readonly page: number;
}

/** A year alone on a line is the end of a wrapped sentence («до | 2030 | года»), not a page number. */
const PAGE_NUMBER = /^\s*(?!(?:19|20)\d\d\s*$)\d{1,4}\s*$/;
const RUNNING_HEADER_LINES = 3;

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
}

/** Lines in capitals around a bare page number, met on more than one page, are a running header. */
function runningHeaders(texts: readonly string[]): Set<number> {
  const noise = new Set<number>();
  const seen = new Map<string, number[]>();
  texts.forEach((text, at) => {
    const line = text.trim();
    if (!isCapitals(line)) return;
    seen.set(line, [...(seen.get(line) ?? []), at]);
  });
  for (const places of seen.values()) {
    if (places.length < 2) continue;
    for (const at of places) {
      const near = texts.slice(at + 1, at + 1 + RUNNING_HEADER_LINES);
      const number = near.findIndex((text) => PAGE_NUMBER.test(text));
      if (number === -1) continue;
      for (let offset = 0; offset <= number + 1; offset += 1) noise.add(at + offset);
    }
  }
  return noise;
}

/** Reads a text line by line: pages, running headers, links, footnotes, headings. */
export function readLines(text: string): Line[] {
  const texts = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const headers = runningHeaders(texts);
  const pages: PageLine[][] = [];
  texts.forEach((line, at) => {
    const opens = at === 0 || /^(?: \S|\f)/.test(line);
    if (opens) pages.push([]);
    pages.at(-1)?.push({ text: line, at });
  });
  return pages.flatMap((page, index) => {
    const body = page.filter(({ at }) => !headers.has(at));
    const notes = footnotesOf(body);
    return page.map(({ text: line, at }): Line => {
      const noise = headers.has(at) || URL_LINE.test(line) || PAGE_NUMBER.test(line);
      const kind: LineKind = noise
        ? 'noise'
        : notes.has(at)
          ? 'footnote'
          : isCapitals(line)
            ? 'heading'
            : 'body';
      return { number: at + 1, text: line.replace(/^\f/, ''), kind, page: index + 1 };
    });
  });
}
