import { foldOdd, letterAt, NO_LETTER as NONE, oddWordAt } from '../text/index.ts';
import type { Heads } from './heads.ts';
import {
  byteOf,
  ESCAPED_MORE,
  escapedAt,
  FOLDED,
  isMixed,
  LOOK,
  ODD,
  type PackedText,
  readText,
  SCRIPT,
  STOP,
} from './letters.ts';

const HYPHEN = 0x2d;
/** Words of three letters say something. */
const LONG_WORD = 3;
const [TAB, LINE, RETURN, SPACE] = [9, 10, 13, 0x20];
const NO_BREAK_SPACE = byteOf(0xa0);
const [APOSTROPHE, CURLED_APOSTROPHE] = [byteOf(0x27), byteOf(0x2019)];

/**
 * Walks over the words of packed texts and stops at those that begin as a wanted one does; others are only counted.
 * The words, their places and their folded letters are those of `tokenize`, which reads strings: a property test
 * compares the two. Nothing is made for a word, and one scanner reads text after text.
 */
export class Scanner {
  /** Place of the current word in the text, in UTF-16 units. */
  start = 0;
  end = 0;
  /** How many words, and how many ends of sentences, stand before it. */
  ordinal = -1;
  sentence = 0;
  /** Where the first two lines end, -1 as long as they do not; how many words of three letters the first has. */
  firstLine = -1;
  secondLine = -1;
  firstLineWords = 0;
  /** The current word, folded, when it had to be made to be read. */
  odd: string | undefined;
  /** The current word in the bytes; not set for an odd one. */
  from = 0;
  to = 0;
  bytes: Uint8Array = new Uint8Array(0);

  private at = 0;
  private last = 0;
  /** What is taken from a place in the bytes to get the place in the text. */
  private ahead = 0;
  private longWords = 0;
  private packed: PackedText = { bytes: this.bytes, start: 0, end: 0 };
  private whole: string | undefined;

  constructor(private readonly heads: Heads) {}

  /** @param whole the same text as a string, when there is one: odd words are read from it */
  open(packed: PackedText, whole?: string): void {
    this.packed = packed;
    this.whole = whole;
    this.bytes = packed.bytes;
    this.at = packed.start;
    this.ahead = packed.start;
    this.last = packed.end;
    this.ordinal = -1;
    this.sentence = 0;
    this.firstLine = -1;
    this.secondLine = -1;
    this.longWords = 0;
  }

  /** Length of the text in UTF-16 units, once it was read to its end. */
  get length(): number {
    return this.last - this.ahead;
  }

  /** Goes to the next word that may be wanted; false at the end of the text. */
  next(): boolean {
    const { bytes, last, heads } = this;
    const { firsts } = heads;
    for (;;) {
      const from = this.skip();
      if (from >= last) return false;
      let at = from;
      let scripts = 0;
      let script = SCRIPT[bytes[at] as number] as number;
      while (script !== 0) {
        scripts |= script;
        at += 1;
        script = at < last ? (SCRIPT[bytes[at] as number] as number) : 0;
      }
      const odd = at < last && this.goesOn(at);
      if (odd || isMixed(scripts)) {
        if (this.readOdd(from, odd ? undefined : at)) return true;
        continue;
      }
      this.at = at;
      this.ordinal += 1;
      if (at - from >= LONG_WORD) this.longWords += 1;
      const first = FOLDED[bytes[from] as number] as number;
      if (firsts[first] === 0) continue;
      const second = at > from + 1 ? (FOLDED[bytes[from + 1] as number] as number) : 0;
      const third = at > from + 2 ? (FOLDED[bytes[from + 2] as number] as number) : 0;
      if (!heads.has(first, second, third)) continue;
      this.odd = undefined;
      this.from = from;
      this.to = at;
      this.start = from - this.ahead;
      this.end = at - this.ahead;
      return true;
    }
  }

  /** Goes to the next letter, past the ends of lines and sentences; returns its place. */
  private skip(): number {
    const { bytes, last } = this;
    let at = this.at;
    while (at < last) {
      const letter = FOLDED[bytes[at] as number] as number;
      if (letter >= ODD) break;
      if (letter === STOP) this.stop(at);
      else if (letter === LOOK) {
        if (letterAt(escapedAt(bytes, at)) !== NONE) break;
        at += ESCAPED_MORE;
        this.ahead += ESCAPED_MORE;
      }
      at += 1;
    }
    return at;
  }

  /** Counts the end of a sentence (a mark before white space, an empty line), and of the first lines. */
  private stop(at: number): void {
    const next = at + 1 < this.last ? (this.bytes[at + 1] as number) : SPACE;
    if (this.bytes[at] !== LINE) {
      if (next === SPACE || (next >= TAB && next <= RETURN) || next === NO_BREAK_SPACE) this.sentence += 1;
      return;
    }
    if (next === LINE) this.sentence += 1;
    this.endLine(at, this.longWords);
  }

  private endLine(at: number, words: number): void {
    if (this.firstLine < 0) {
      this.firstLine = at - this.ahead;
      this.firstLineWords = words;
    } else if (this.secondLine < 0) this.secondLine = at - this.ahead;
  }

  /** True when a word may go on where its plain letters end: an odd letter, an apostrophe, a hyphen at a line end. */
  private goesOn(at: number): boolean {
    const { bytes } = this;
    const byte = bytes[at] as number;
    if (byte === SPACE) return false;
    const letter = FOLDED[byte] as number;
    if (letter === LOOK) return letterAt(escapedAt(bytes, at)) !== NONE;
    if (letter === ODD || byte === APOSTROPHE || byte === CURLED_APOSTROPHE) return true;
    return byte === HYPHEN && this.breaksLine(at);
  }

  private breaksLine(hyphen: number): boolean {
    const { bytes, last } = this;
    let next = hyphen + 1;
    while (next < last && (bytes[next] === SPACE || bytes[next] === TAB)) next += 1;
    if (next < last && bytes[next] === RETURN) next += 1;
    return next < last && bytes[next] === LINE;
  }

  /**
   * Reads a word that is folded with care; false when it has no letters, or is not wanted.
   * @param to its end, when it is known
   */
  private readOdd(from: number, to: number | undefined): boolean {
    this.start = from - this.ahead;
    this.odd = to === undefined ? this.joined(from) : this.mixed(from, to);
    if (this.odd === '') return false;
    this.ordinal += 1;
    if (this.odd.length >= LONG_WORD) this.longWords += 1;
    return this.heads.begins(this.odd);
  }

  /** A word of two scripts and nothing else. */
  private mixed(from: number, to: number): string {
    this.at = to;
    this.end = to - this.ahead;
    return foldOdd(readText({ bytes: this.bytes, start: from, end: to }));
  }

  /** A word whose end is found letter by letter in the string. */
  private joined(from: number): string {
    this.whole ??= readText(this.packed);
    const { end, folded } = oddWordAt(this.whole, this.start);
    let at = from;
    for (let units = this.start; units < end; units += 1) {
      // a word that a hyphen carries over to the next line is one of the first
      if (this.bytes[at] === LINE) this.endLine(at, this.longWords + 1);
      const more = FOLDED[this.bytes[at] as number] === LOOK ? ESCAPED_MORE : 0;
      at += 1 + more;
      this.ahead += more;
    }
    this.at = at;
    this.end = end;
    return folded;
  }
}
