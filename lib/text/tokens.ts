import { foldWord } from './fold.ts';
import { isKazakhLetter, letterAt, NO_LETTER, ODD } from './letters.ts';

/** One word of a text: its place in the original (UTF-16 offsets, end exclusive) and its folded form. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** True when the original has a letter only Kazakh uses: evidence of the language. */
  readonly kazakh: boolean;
}

/**
 * A word, possibly broken by a hyphen at a line end: `жауапкер-⏎шілікке` is one word. A hyphen inside a line
 * separates two words, so `мінез-құлық` can be found by either half.
 */
const WORD = /[\p{L}\p{M}\p{N}\u00ad]+(?:['’ʼ]\p{L}+)?(?:-[ \t]*\r?\n[ \t]*\p{Ll}[\p{L}\p{M}\u00ad]*)*/uy;
const BREAK = /-[ \t]*\r?\n[ \t]*/g;
const POSSESSIVE = /['’ʼ]s?$/;
const APOSTROPHE = /['’ʼ]/g;

const HYPHEN = 0x2d;
const LAST_DIGIT = 0x39;
const LATIN_END = 0x80;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;
const isBlank = (code: number): boolean => code === 0x20 || code === 9;

/** True when the hyphen at `at` stands at the end of a line. */
function breaksLine(text: string, at: number): boolean {
  let next = at + 1;
  while (isBlank(text.charCodeAt(next))) next += 1;
  const code = text.charCodeAt(next);
  return code === 10 || (code === 13 && text.charCodeAt(next + 1) === 10);
}

/** A word with what only the regular expression knows how to join, folded with care. */
function foldOdd(raw: string): string {
  const word = raw.includes('\n') ? raw.replace(BREAK, '') : raw;
  return foldWord(word.replace(POSSESSIVE, '').replace(APOSTROPHE, ''));
}

const HEADS = 4096;

/** A stem of this many letters begins with three letters of its words; a shorter one may have changed the third. */
const LONG_STEM = 5;
const ANY = 1;
const BY_THIRD = 2;

/**
 * A set of beginnings of stems: two folded letters (0 for none), of long stems three. May hold more than was added,
 * never less.
 */
export class Heads {
  private readonly pairs = new Uint8Array(HEADS);
  private readonly triples = new Uint8Array(HEADS);

  add(stem: string): void {
    const second = stem.length > 1 ? stem.charCodeAt(1) : 0;
    const pair = Heads.place(stem.charCodeAt(0), second);
    this.pairs[pair] = (this.pairs[pair] as number) | (stem.length < LONG_STEM ? ANY : BY_THIRD);
    if (stem.length >= LONG_STEM) this.triples[Heads.place(pair, stem.charCodeAt(2))] = 1;
  }

  /** True when a word that begins so may have one of the stems; `third` is asked for when two letters do not tell. */
  has(first: number, second: number, third: () => number): boolean {
    const pair = Heads.place(first, second);
    const kind = this.pairs[pair] as number;
    if (kind !== BY_THIRD) return kind !== 0;
    return this.triples[Heads.place(pair, third())] === 1;
  }

  private static place(first: number, second: number): number {
    return (first * 61 + second) & (HEADS - 1);
  }
}

/**
 * Walks over the words of a text. Nothing is made for a word until it is asked for, so that reading a text for a few
 * words costs little more than looking at its letters.
 */
export class WordReader {
  /** Place of the current word. */
  start = 0;
  end = 0;
  /** How many words stand before it. */
  ordinal = -1;
  /** The folded word, when it had to be made to be read. */
  private odd: string | undefined;
  private same = false;
  private at = 0;

  /** @param heads beginnings of the words to stop at; at all when left out. Others are only counted. */
  constructor(
    private readonly text: string,
    private readonly heads?: Heads,
  ) {}

  /** Goes to the next word; false at the end of the text. */
  next(): boolean {
    const { heads } = this;
    for (;;) {
      const head = this.read();
      if (head < 0) return false;
      if (head === 0) continue;
      this.ordinal += 1;
      if (heads === undefined) return true;
      if (heads.has(this.letter(0), this.letter(1), this.third)) return true;
    }
  }

  /** A folded letter of the current word; 0 beyond its end. */
  private letter(at: number): number {
    const { odd, start, end } = this;
    if (odd !== undefined) return at < odd.length ? odd.charCodeAt(at) : 0;
    return start + at < end ? letterAt(this.text.charCodeAt(start + at)) : 0;
  }

  private readonly third = (): number => this.letter(2);

  /** Reads one word: 1 when there was one, 0 when it has no letters, -1 at the end of the text. */
  private read(): number {
    const { text } = this;
    const { length } = text;
    let at = this.at;
    while (at < length && letterAt(text.charCodeAt(at)) === NO_LETTER) at += 1;
    if (at >= length) return -1;
    const start = at;
    let letter = letterAt(text.charCodeAt(at));
    let same = true;
    let scripts = 0;
    while (letter > ODD) {
      if (letter !== text.charCodeAt(at)) same = false;
      scripts |= letter >= LATIN_END ? 2 : letter > LAST_DIGIT ? 1 : 0;
      at += 1;
      letter = at < length ? letterAt(text.charCodeAt(at)) : NO_LETTER;
    }
    this.start = start;
    const after = at < length ? text.charCodeAt(at) : 0;
    if (
      letter === ODD ||
      scripts === 3 ||
      isApostrophe(after) ||
      (after === HYPHEN && breaksLine(text, at))
    ) {
      return this.readOdd(start);
    }
    this.odd = undefined;
    this.same = same;
    this.end = at;
    this.at = at;
    return 1;
  }

  private readOdd(start: number): number {
    WORD.lastIndex = start;
    const raw = WORD.exec(this.text)?.[0];
    this.end = start + (raw?.length ?? 1);
    this.at = this.end;
    this.odd = raw === undefined ? '' : foldOdd(raw);
    return this.odd === '' ? 0 : 1;
  }

  /** The current word as it is written. */
  written(): string {
    return this.text.slice(this.start, this.end);
  }

  /** The current word, folded. */
  folded(): string {
    if (this.odd !== undefined) return this.odd;
    if (this.same) return this.written();
    let folded = '';
    for (let at = this.start; at < this.end; at += 1) {
      folded += String.fromCharCode(letterAt(this.text.charCodeAt(at)));
    }
    return folded;
  }

  /** True when the current word has a letter only Kazakh uses. */
  kazakh(): boolean {
    for (let at = this.start; at < this.end; at += 1) {
      if (isKazakhLetter(this.text.charCodeAt(at))) return true;
    }
    return false;
  }
}

/** Splits text into words with true offsets to the original. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const reader = new WordReader(text);
  while (reader.next()) {
    tokens.push({
      start: reader.start,
      end: reader.end,
      folded: reader.folded(),
      kazakh: reader.kazakh(),
    });
  }
  return tokens;
}
