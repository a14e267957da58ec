/** A line of a page and its place in the file, from 0. */
export interface PageLine {
  readonly text: string;
  readonly at: number;
}

export const URL_LINE = /^\s*(?:https?:\/\/|www\.)\S*(?:\s\S+){0,2}$/;
const FOOTNOTE = /^\s?\d{1,3}\s*\p{Lu}/u;
/** Some papers set the words of a footnote apart by tabs. */
const TABBED = /^\s?\d{1,3}\s*\t/;
const CITES = /https?:|\/\/|\S\.[a-z]{2,}\/\S|\bDOI\b|№|\(\d{2}\.\d{2}\.\d{4}\)|[Сс]м\.|қараңыз/;
const ENDED = /[.!?:;…»")\]]\s*$/;
/** Fewer lines than this after a note are not a text taken up again. */
const RESUMED_LINES = 4;

/** The last lines of a page that begin at a footnote number and run to its end. */
function footnoteStart(page: readonly PageLine[]): number | undefined {
  let start: number | undefined;
  for (let index = page.length - 1; index > 0; index -= 1) {
    const text = page[index]?.text ?? '';
    const above = page[index - 1]?.text ?? '';
    if (FOOTNOTE.test(text) && !/^\s?\d{1,3}[-.)]/.test(text)) {
      const inSentence = /[-,]$|\p{Ll}$/u.test(above.trim()) && !URL_LINE.test(above);
      if (inSentence && start === undefined && !endsLikeNote(page, index)) break;
      start = index;
    } else if (start !== undefined && !couldBeNote(page, index, start)) break;
  }
  return start;
}

/** A note cites: it has an address, an access date or a number of a document within its lines. */
function endsLikeNote(page: readonly PageLine[], from: number): boolean {
  return page.slice(from).some(({ text }) => CITES.test(text));
}

function couldBeNote(page: readonly PageLine[], index: number, start: number): boolean {
  const near = page.slice(Math.max(0, index - 6), index + 1);
  return start - index < 6 && near.some(({ text }) => FOOTNOTE.test(text));
}

/** Notes set with tabs: each runs from its number to the first line without a tab, wherever on the page it stands. */
function tabbedNotes(page: readonly PageLine[]): Set<number> {
  const notes = new Set<number>();
  let inside = false;
  for (const { text, at } of page) {
    inside = TABBED.test(text) || (inside && (text.includes('\t') || URL_LINE.test(text)));
    if (inside) notes.add(at);
  }
  return notes;
}

/**
 * Where the text is taken up again after a footnote that stands in the middle of a sentence: the sentence was
 * not at its end before the note, the note is, and what follows begins in lower case and cites nothing.
 */
function resumes(page: readonly PageLine[], start: number): number {
  const before = page[start - 1]?.text.trim() ?? '';
  if (before === '' || /[.!?;]$/.test(before)) return page.length;
  for (let index = start + 1; index <= page.length - RESUMED_LINES; index += 1) {
    const above = page[index - 1]?.text.trim() ?? '';
    const noteEnded = ENDED.test(above) || /\d$/.test(above) || URL_LINE.test(above);
    const rest = page.slice(index);
    const ours = rest.every(({ text }) => !CITES.test(text) && !FOOTNOTE.test(text));
    if (noteEnded && ours && /^\s*\p{Ll}/u.test(rest[0]?.text ?? '')) return index;
  }
  return page.length;
}

/** The lines of a page that are footnotes, as places in the file. */
export function footnotesOf(page: readonly PageLine[]): Set<number> {
  const tabbed = tabbedNotes(page);
  if (tabbed.size > 0) return tabbed;
  const start = footnoteStart(page);
  if (start === undefined) return tabbed;
  return new Set(page.slice(start, resumes(page, start)).map(({ at }) => at));
}
