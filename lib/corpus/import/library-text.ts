import { guessLanguage } from '../../text/index.ts';
import type { Passage } from '../passage.ts';
import { cutText, type Stretch } from './cut.ts';
import { type Line, readLines } from './text-lines.ts';

/** The words of a stretch; line breaks inside it are kept. */
function textOf({ lines, from, to }: Stretch): string {
  const last = lines.length - 1;
  return lines
    .map(({ text }, at) => text.slice(at === 0 ? from : 0, at === last ? to : undefined))
    .join('\n')
    .trim();
}

function passageOf(document: string, stretch: Stretch): Passage[] {
  const first = stretch.lines[0];
  const last = stretch.lines.at(-1);
  const text = textOf(stretch);
  if (first === undefined || last === undefined || text === '') return [];
  return [
    {
      document,
      id: `${document}#${first.number}`,
      text,
      lang: guessLanguage(text).language,
      lines: [first.number, last.number],
      page: first.page,
      ...(stretch.title !== undefined && { title: stretch.title }),
    },
  ];
}

/** Footnotes of a sheet are one passage. */
function footnotes(document: string, lines: readonly Line[]): Passage[] {
  const bySheet = new Map<number, Line[]>();
  for (const line of lines) bySheet.set(line.sheet, [...(bySheet.get(line.sheet) ?? []), line]);
  return [...bySheet.values()].flatMap((notes) => {
    const written = notes.filter(({ text }) => text.trim() !== '');
    return passageOf(document, { lines: written, from: 0, to: Number.MAX_SAFE_INTEGER, title: undefined });
  });
}

/** Passages that begin on one line (a paragraph of several) are told apart by a number after it. */
function named(passages: readonly Passage[]): Passage[] {
  const met = new Map<string, number>();
  return passages.map((passage) => {
    const times = (met.get(passage.id) ?? 0) + 1;
    met.set(passage.id, times);
    return times === 1 ? passage : { ...passage, id: `${passage.id}.${times}` };
  });
}

/**
 * Cuts a plain text (or Markdown) into passages with the line numbers of the file. A passage ends where a sentence
 * does, so neighbours may share a line. Page breaks, running headers, bare links and footnotes do not tear
 * sentences; footnotes become passages of their own; bare links, page numbers and running headers are left out.
 * Pure; the same words give the same passages, however they are wrapped.
 */
export function passagesOfText(text: string, document: string): Passage[] {
  const lines = readLines(text);
  const body = lines.filter((line) => line.kind === 'body' || line.kind === 'heading');
  const notes = lines.filter((line) => line.kind === 'footnote');
  const passages = cutText(body).flatMap((stretch) => passageOf(document, stretch));
  const all = [...passages, ...footnotes(document, notes)];
  return named(all.sort((left, right) => left.lines[0] - right.lines[0]));
}
