import type { PageLine } from './page-furniture.ts';

const FOOTNOTE = /^\s?(\d{1,3})(?:\s*\p{Lu}|\s+(?:[«“("]\p{L}|(?:19|20)\d\d\s+\p{L}))/u;
const LIST_ITEM = /^\s?\d{1,3}[-.)]/;
/** Some papers set the words of a footnote apart by tabs: at least so many in its first line, two words in each cell. */
const TABBED = /^\s?\d{1,3}\s*\t/;
const TABS = 3;
const CITES = /https?:|\/\/|\S\.[a-z]{2,}\/\S|\bDOI\b|№|\(\d{2}\.\d{2}\.\d{4}\)|[Сс]м\.|қараңыз/;
const ENDED = /[.!?:;…»")\]]\s*$/;
/** Shorter than this, in signs without spaces, what follows a note is not a text taken up again. */
const RESUMED = 150;
/** A note longer than this has text of the page behind it. */
const LONGEST = 900;
/** Numbers of neighbouring notes differ by no more: some begin with a small letter and are not seen. */
const SKIPPED = 3;

/** A link that goes on in the next line: `…#:~:text=of%` before `20Appeal`. */
const OPEN_LINK = /https?:\S+$|[%/=#~]$/;

/** The number of the note that may begin at a line. */
function noteNumber(sheet: readonly PageLine[], index: number): number | undefined {
  const text = sheet[index]?.text ?? '';
  const number = FOOTNOTE.exec(text)?.[1];
  if (number === undefined || LIST_ITEM.test(text)) return undefined;
  const above = sheet[index - 1]?.text.trim() ?? '';
  return OPEN_LINK.test(above) && !/^\s?\d+\s/.test(text) ? undefined : Number(number);
}

/** A note cites: it has an address, an access date or a number of a document within its lines. */
const cites = (lines: readonly PageLine[]): boolean => lines.some(({ text }) => CITES.test(text));

/** Signs without spaces. */
const sizeOf = (lines: readonly PageLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);

/** The last lines of a sheet that begin at a footnote number and run to its end. */
function footnoteStart(sheet: readonly PageLine[]): number | undefined {
  let start: number | undefined;
  let number = Number.POSITIVE_INFINITY;
  for (let index = sheet.length - 1; index >= 0; index -= 1) {
    const found = noteNumber(sheet, index);
    if (found === undefined) continue;
    const above = sheet[index - 1]?.text.trim() ?? '';
    if (start === undefined) {
      const inSentence = /[-,]$|\p{Ll}$/u.test(above);
      if (inSentence && !cites(sheet.slice(index))) return undefined;
    } else if (found >= number || number - found > SKIPPED || sizeOf(sheet.slice(index, start)) > LONGEST)
      return start;
    start = index;
    number = found;
  }
  return start;
}

function opensTabbedNote(text: string): boolean {
  const tabs = text.split('\t').length - 1;
  return TABBED.test(text) && tabs >= TABS && tabs * 2 >= text.trim().split(/\s+/).length - 1;
}

/** Notes set with tabs: each runs from its number to its last line with a tab, wherever on the sheet it stands. */
function tabbedNotes(sheet: readonly PageLine[]): Set<number> {
  const notes = new Set<number>();
  let inside = false;
  sheet.forEach(({ text, at }, index) => {
    const goesOn = text.includes('\t') || sheet[index + 1]?.text.includes('\t') === true;
    inside = opensTabbedNote(text) || (inside && goesOn);
    if (inside) notes.add(at);
  });
  return notes;
}

/**
 * Where the text is taken up again after a footnote that stands in the middle of a sentence: the sentence was
 * not at its end before the note, the note is, and what follows begins in lower case and cites nothing.
 */
function resumes(sheet: readonly PageLine[], start: number): number {
  const before = sheet[start - 1]?.text.trim() ?? '';
  if (before === '' || /[.!?;]$/.test(before)) return sheet.length;
  for (let index = start + 1; index < sheet.length; index += 1) {
    const above = sheet[index - 1]?.text.trim() ?? '';
    const noteEnded = ENDED.test(above) || /\d$/.test(above);
    const rest = sheet.slice(index);
    if (sizeOf(rest) < RESUMED) break;
    const ours = !cites(rest) && rest.every((_line, at) => noteNumber(rest, at) === undefined);
    if (noteEnded && ours && /^\s*\p{Ll}/u.test(rest[0]?.text ?? '')) return index;
  }
  return sheet.length;
}

/**
 * Where the text is taken up again after a note that would be too long: at the end of the sentence that holds its
 * last citation.
 */
function endsLong(sheet: readonly PageLine[], start: number): number {
  const last = sheet.findLastIndex(
    (_line, index) => index >= start && noteNumber(sheet, index) !== undefined,
  );
  const rest = sheet.slice(last);
  if (sizeOf(rest) <= LONGEST) return sheet.length;
  const note = rest.filter((_line, index) => sizeOf(rest.slice(0, index + 1)) <= LONGEST);
  const cited = note.findLastIndex(({ text }) => CITES.test(text));
  const end = note.findIndex(({ text }, index) => index >= cited && ENDED.test(text));
  return last + Math.max(0, end) + 1;
}

/** The lines of a sheet that are footnotes, as places in the file. Takes the lines without page numbers and links. */
export function footnotesOf(sheet: readonly PageLine[]): Set<number> {
  const tabbed = tabbedNotes(sheet);
  if (tabbed.size > 0) return tabbed;
  const start = footnoteStart(sheet);
  if (start === undefined) return tabbed;
  const end = Math.min(resumes(sheet, start), endsLong(sheet, start));
  return new Set(sheet.slice(start, end).map(({ at }) => at));
}
