import { guessLanguage } from '../../text/index.ts';
import type { Passage } from '../passage.ts';
import { type Line, readLines } from './text-lines.ts';

/**
 * A passage is closed at the first end of a paragraph after this many words ... Of 50, 60, 70, 80 and 90 the
 * development questions found their lines best with 60 (60 of 75 in the first five; 58 with 70).
 */
const ENOUGH_WORDS = 60;
/** ... and in any case, at a line end, before it grows beyond these. */
const MOST_WORDS = 130;
const MOST_LINES = 22;

const count = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** A paragraph ends where a sentence ends in a line clearly shorter than its neighbours, or a new item begins. */
function endsParagraph(line: Line, next: Line | undefined, width: number): boolean {
  if (next === undefined) return true;
  if (next.text.trim() === '' || line.text.trim() === '') return true;
  if (/^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]|[•–—-]|#{1,6})\s+\S/.test(next.text)) return true;
  const ended = /[.!?:;…»)\]]\s*$/.test(line.text);
  return ended && (line.text.length < width * 0.85 || /^\s*[\p{Lu}«"(]/u.test(next.text));
}

function medianWidth(lines: readonly Line[]): number {
  const widths = lines.map((line) => line.text.length).sort((left, right) => left - right);
  return widths[widths.length >> 1] ?? 0;
}

function passageOf(document: string, all: readonly Line[], title: string | undefined): Passage | undefined {
  const written = (line: Line): boolean => line.text.trim() !== '';
  const lines = all.slice(all.findIndex(written), all.findLastIndex(written) + 1);
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .trim();
  if (text === '') return undefined;
  return {
    document,
    id: `${document}#${first.number}`,
    text,
    lang: guessLanguage(text).language,
    lines: [first.number, last.number],
    page: first.page,
    ...(title !== undefined && { title }),
  };
}

/** Cuts running text into passages; a page break or a footnote inside a sentence does not cut it. */
function cut(document: string, lines: readonly Line[]): Passage[] {
  const passages: Passage[] = [];
  const width = medianWidth(lines);
  let waiting: Line[] = [];
  let words = 0;
  let title: string | undefined;
  const close = (): void => {
    const passage = passageOf(document, waiting, title);
    if (passage !== undefined) passages.push(passage);
    waiting = [];
    words = 0;
  };
  lines.forEach((line, at) => {
    if (line.kind === 'heading' && lines[at - 1]?.kind !== 'heading') {
      if (words >= ENOUGH_WORDS / 3) close();
      title = undefined;
    }
    if (line.kind === 'heading')
      title = title === undefined ? line.text.trim() : `${title} ${line.text.trim()}`;
    waiting.push(line);
    words += count(line.text);
    const full = words >= MOST_WORDS || waiting.length >= MOST_LINES;
    if (full || (words >= ENOUGH_WORDS && endsParagraph(line, lines[at + 1], width))) close();
  });
  close();
  return passages;
}

/** Footnotes of a page are one passage. */
function footnotes(document: string, lines: readonly Line[]): Passage[] {
  const byPage = new Map<number, Line[]>();
  for (const line of lines) byPage.set(line.page, [...(byPage.get(line.page) ?? []), line]);
  return [...byPage.values()].flatMap((page) => passageOf(document, page, undefined) ?? []);
}

/**
 * Cuts a plain text (or Markdown) into passages with the line numbers of the file. Page breaks, running
 * headers, bare links and footnotes do not tear sentences; footnotes become passages of their own; bare links
 * and running headers are left out. Pure; the same text gives the same passages.
 */
export function passagesOfText(text: string, document: string): Passage[] {
  const lines = readLines(text);
  const body = lines.filter((line) => line.kind === 'body' || line.kind === 'heading');
  const notes = lines.filter((line) => line.kind === 'footnote');
  return [...cut(document, body), ...footnotes(document, notes)].sort(
    (left, right) => left.lines[0] - right.lines[0],
  );
}
