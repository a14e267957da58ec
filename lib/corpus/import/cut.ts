import { endsSentence } from '../../text/index.ts';
import type { Line } from './text-lines.ts';

/*
 * Sizes of a passage, in signs without spaces. Words are not counted and line ends play no part, so that the same
 * text gives the same passages however it is wrapped, hyphenated or paged.
 */

/**
 * A passage is closed at the first end of a sentence after this many signs (some sixty words), ... Between 440 and 540
 * the development questions find their lines within two of 75 of each other; 460 and 490 are the best (60 of 75).
 */
const ENOUGH = 460;
/** ... before a heading when it holds at least this many, ... */
const FEW = 100;
/** ... at a semicolon or colon when no sentence ends for so long, ... */
const MANY = 660;
/** ... and in any case between two words after these. */
const MOST = 950;

/** A word with its place: number of the line in the list, offsets in the text of the line. */
interface Word {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A stretch of lines, from an offset in the first to an offset in the last. */
export interface Stretch {
  readonly lines: readonly Line[];
  readonly from: number;
  readonly to: number;
  /** The heading it stands under. */
  readonly title: string | undefined;
}

const wordsOf = (lines: readonly Line[]): Word[] =>
  lines.flatMap(({ text }, line) =>
    [...text.matchAll(/\S+/g)].map((match) => {
      const [word] = match;
      return { text: word, line, start: match.index, end: match.index + word.length };
    }),
  );

/** A word parted by a hyphen at the end of a line. */
const isParted = (word: Word, next: Word): boolean =>
  next.line > word.line && /\p{L}[-\u00ad]$/u.test(word.text) && /^\p{L}/u.test(next.text);

/** `2)`, `а)`, a capital, a bullet or a dash after a mark that closes the item above. */
const opensItem = (word: Word, next: Word): boolean =>
  /[.;:]$/.test(word.text) && /^(?:[\p{Lu}«]|\d{1,2}(?:\.\d{1,2})*\)|\p{Ll}\)|[•–—-]$)/u.test(next.text);

class Cutter {
  readonly stretches: Stretch[] = [];
  private title: string | undefined;
  private first: Word | undefined;
  private size = 0;

  constructor(private readonly lines: readonly Line[]) {}

  cut(): Stretch[] {
    const words = wordsOf(this.lines);
    words.forEach((word, at) => {
      this.meet(word, words[at - 1]);
      const next = words[at + 1];
      if (next === undefined || this.closesBetween(word, next)) this.close(word);
    });
    return this.stretches;
  }

  private kindAt(word: Word | undefined): Line['kind'] | undefined {
    return word === undefined ? undefined : this.lines[word.line]?.kind;
  }

  /** Counts a word; one that opens a line of a heading gives the title. */
  private meet(word: Word, before: Word | undefined): void {
    this.first ??= word;
    this.size += word.text.length;
    if (this.kindAt(word) !== 'heading' || before?.line === word.line) return;
    const line = this.lines[word.line]?.text.trim() ?? '';
    const goesOn = this.kindAt(before) === 'heading' && this.title !== undefined;
    this.title = goesOn ? `${this.title} ${line}` : line;
  }

  private closesBetween(word: Word, next: Word): boolean {
    if (this.kindAt(next) === 'heading' && this.kindAt(word) !== 'heading') return this.size >= FEW;
    if (this.size < ENOUGH || isParted(word, next)) return false;
    if (this.size >= MOST) return true;
    const blank = this.lines.slice(word.line + 1, next.line).some(({ text }) => text.trim() === '');
    return (
      blank ||
      opensItem(word, next) ||
      endsSentence(word.text, next.text) ||
      (this.size >= MANY && /[;:]$/.test(word.text))
    );
  }

  private close(last: Word): void {
    const first = this.first ?? last;
    const lines = this.lines.slice(first.line, last.line + 1);
    this.stretches.push({ lines, from: first.start, to: last.end, title: this.title });
    this.first = undefined;
    this.size = 0;
  }
}

/** Cuts running text into stretches that together hold every word of it, in order. */
export const cutText = (lines: readonly Line[]): Stretch[] => new Cutter(lines).cut();
