/*
 * What is printed on a page without being its text: page numbers, running headers, bare links. All of it is told by
 * words and by the place on the sheet, never by the width of lines.
 */

/** A line of a text and its place in the file, from 0. */
export interface PageLine {
  readonly text: string;
  readonly at: number;
}

interface Numbered {
  readonly at: number;
  readonly value: number;
}

const LINK = /^\s*(?:https?:\/\/|www\.)\S*(?:\s\S+){0,2}$/;
/** The rest of a link that was broken at the end of a line. */
const LINK_GOES_ON = /^\s*(?!\d{1,4}\s*$)[\x21-\x7e]+$/;
/** After these a link belongs to the words before it. */
const EXPECTS_LINK = /(?:\/\/|[:(])\s*$/;
/** A year alone on a line is the end of a wrapped sentence («до | 2030 | года»), not a page number. */
const NUMBER = /^[\s\f]*(?!(?:19|20)\d\d\s*$)[-–—]?\s*(\d{1,4})\s*[-–—]?\s*$/;
/** In a text without pages, page numbers follow each other at this distance in lines. */
const APART = [12, 120] as const;
const RUNNING_HEADER_LINES = 3;
/** Fewer letters than these in one word are an abbreviation at the end of a wrapped line. */
const LONG_WORD = 6;

/** A line of a heading: all its letters are capitals, and it is no lone abbreviation. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const lone = letters.length < LONG_WORD && !/\p{L}\s+\S*\p{L}/u.test(text.trim());
  return letters.length >= 4 && !lone && letters === letters.toUpperCase();
}

/** Lines that hold nothing but a link, unless the words before ask for one. */
export function linksOf(lines: readonly PageLine[]): Set<number> {
  const links = new Set<number>();
  let open = false;
  lines.forEach(({ text, at }, index) => {
    const above = lines[index - 1];
    const asked = above !== undefined && EXPECTS_LINK.test(above.text) && !links.has(above.at);
    open = (LINK.test(text) && !asked) || (open && LINK_GOES_ON.test(text));
    if (open) links.add(at);
  });
  return links;
}

/** A number alone on the first or last line of a sheet, or beside a running line in capitals there. */
function atEdges(sheet: readonly PageLine[], index: number): Numbered[] {
  const written = sheet.filter(({ text }) => text.trim() !== '');
  const ends = [written, [...written].reverse()].flatMap(([first, second]) =>
    first !== undefined && second !== undefined && isCapitals(first.text) ? [first, second] : [first],
  );
  return ends.flatMap((line) => {
    const value = NUMBER.exec(line?.text ?? '')?.[1];
    return line === undefined || value === undefined ? [] : [{ at: line.at, value: Number(value) - index }];
  });
}

/** Numbers that count the sheets: as far from the number of their sheet as another one is. */
function countingSheets(sheets: readonly (readonly PageLine[])[]): number[] {
  const found = sheets.flatMap(atEdges);
  const shared = ({ at, value }: Numbered): boolean =>
    sheets.length < 3 || found.some((other) => other.at !== at && other.value === value);
  return found.filter(shared).map(({ at }) => at);
}

/** Numbers alone on a line, each one more than the last, a page apart: at least three. */
function inSequence(lines: readonly PageLine[]): number[] {
  const found = lines.flatMap(({ text, at }): Numbered[] => {
    const value = NUMBER.exec(text)?.[1];
    return value === undefined ? [] : [{ at, value: Number(value) }];
  });
  const follows = (one: Numbered, other: Numbered): boolean =>
    other.value === one.value + 1 && other.at - one.at >= APART[0] && other.at - one.at <= APART[1];
  const after = (one: Numbered) => found.find((other) => follows(one, other));
  const chained = new Set<number>();
  for (const one of found) {
    const second = after(one);
    const third = second && after(second);
    if (second !== undefined && third !== undefined)
      for (const { at } of [one, second, third]) chained.add(at);
  }
  return [...chained];
}

/** The page numbers of a text: at the edges of its sheets, or in sequence where it has no sheets. */
export function pageNumbersOf(sheets: readonly (readonly PageLine[])[]): Set<number> {
  const [only, ...others] = sheets;
  const found = countingSheets(sheets);
  return new Set(only !== undefined && others.length === 0 ? [...found, ...inSequence(only)] : found);
}

/** Lines in capitals around a bare number, met on more than one page, are a running header. */
export function runningHeaders(texts: readonly string[]): Set<number> {
  const noise = new Set<number>();
  const seen = new Map<string, number[]>();
  texts.forEach((text, at) => {
    const line = text.trim();
    if (isCapitals(line)) seen.set(line, [...(seen.get(line) ?? []), at]);
  });
  for (const places of seen.values()) {
    if (places.length < 2) continue;
    for (const at of places) {
      const near = texts.slice(at + 1, at + 1 + RUNNING_HEADER_LINES);
      const number = near.findIndex((text) => NUMBER.test(text));
      if (number === -1) continue;
      for (let offset = 0; offset <= number + 1; offset += 1) noise.add(at + offset);
    }
  }
  return noise;
}
