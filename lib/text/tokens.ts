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

/** Odd words come again and again, in a text that mixes scripts above all; the cache is emptied when it grows large. */
const CACHE_LIMIT = 5000;
const folds = new Map<string, string>();

/** A word with what only the regular expression knows how to join, folded with care. */
export function foldOdd(raw: string): string {
  const known = folds.get(raw);
  if (known !== undefined) return known;
  const folded = foldOddAnew(raw);
  if (folds.size >= CACHE_LIMIT) folds.clear();
  folds.set(raw, folded);
  return folded;
}

function foldOddAnew(raw: string): string {
  const word = raw.includes('\n') ? raw.replace(BREAK, '') : raw;
  return foldWord(word.replace(POSSESSIVE, '').replace(APOSTROPHE, ''));
}

/**
 * The word at a place, where a word of plain letters would not do: mixed scripts, accents, an apostrophe, a hyphen at
 * the end of a line. `folded` is empty when nothing but soft hyphens is there.
 */
export function oddWordAt(text: string, start: number): { readonly end: number; readonly folded: string } {
  WORD.lastIndex = start;
  const raw = WORD.exec(text)?.[0];
  return { end: start + (raw?.length ?? 1), folded: raw === undefined ? '' : foldOdd(raw) };
}

/** Walks over the words of a text. Nothing is made for a word until it is asked for. */
export class WordReader {
  /** Place of the current word. */
  start = 0;
  end = 0;
  /** The folded word, when it had to be made to be read. */
  private odd: string | undefined;
  private same = false;
  private at = 0;

  constructor(private readonly text: string) {}

  /** Goes to the next word; false at the end of the text. */
  next(): boolean {
    for (;;) {
      const read = this.read();
      if (read !== 0) return read > 0;
    }
  }

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
    const { end, folded } = oddWordAt(this.text, start);
    this.end = end;
    this.at = end;
    this.odd = folded;
    return folded === '' ? 0 : 1;
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
