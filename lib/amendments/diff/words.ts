/**
 * Words of a legal text, for comparison. A word is an item number with its bracket (`2-1)`) or letters and
 * digits with inner hyphens; punctuation is not a word.
 */
export interface Word {
  /** As written, with Latin look-alikes inside Cyrillic words replaced. */
  readonly text: string;
  /** What is compared: lower case, one kind of hyphen, ё as е. */
  readonly key: string;
  /** Words of one lexicon have the same number exactly when they have the same key. */
  readonly symbol: number;
  readonly start: number;
  /** Index after the last character. */
  readonly end: number;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/** Latin letters that printed Kazakh and Russian texts contain by mistake, and the letter meant. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  i: 'і',
  I: 'І',
  a: 'а',
  A: 'А',
  e: 'е',
  E: 'Е',
  o: 'о',
  O: 'О',
  p: 'р',
  P: 'Р',
  c: 'с',
  C: 'С',
  x: 'х',
  X: 'Х',
  y: 'у',
  B: 'В',
  H: 'Н',
  K: 'К',
  M: 'М',
  T: 'Т',
  h: 'һ',
  ə: 'ә',
  Ə: 'Ә',
};

/** Replaces Latin look-alikes in a word that has Cyrillic letters; other words stay as they are. */
export function foldLookAlikes(word: string): string {
  if (!LATIN.test(word) || !CYRILLIC.test(word)) return word;
  return [...word].map((letter) => LOOK_ALIKES[letter] ?? letter).join('');
}

/** The comparison key of a word. */
export function wordKey(word: string): string {
  return foldLookAlikes(word).toLowerCase().replace(/[‑–]/g, '-').replace(/ё/g, 'е');
}

/** What a UTF-16 unit is to a word; found out when first met, since most texts use few. */
const UNKNOWN = 0;
const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
const JOINER = 4;
/** Half of a character outside the basic plane. */
const HALF = 5;
const kinds = new Uint8Array(0x10000);
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

function kindOf(unit: number): number {
  const known = kinds[unit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const letter = String.fromCharCode(unit);
  const kind = /\d/.test(letter)
    ? DIGIT
    : /['’‑–-]/.test(letter)
      ? JOINER
      : unit >= 0xd800 && unit <= 0xdfff
        ? HALF
        : LETTER_OR_NUMBER.test(letter)
          ? LETTER
          : OTHER;
  kinds[unit] = kind;
  return kind;
}

/** Index after the letters and digits that begin at `at`. */
function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind === LETTER || kind === DIGIT) end++;
    else if (kind === HALF && LETTER_OR_NUMBER.test(String.fromCodePoint(text.codePointAt(end) ?? 0)))
      end += 2;
    else break;
  }
  return end;
}

/** Index after an item number with its bracket (`2-1)`) that begins at `at`; `at` when there is none. */
function itemEnd(text: string, at: number): number {
  let end = at;
  while (kindOf(text.charCodeAt(end)) === DIGIT) {
    while (kindOf(text.charCodeAt(end)) === DIGIT) end++;
    if (text[end] === ')') return end + 1;
    if (text[end] !== '-') return at;
    end++;
  }
  return at;
}

/** Index after the word that begins at `at`; `at` when none does. */
function wordEnd(text: string, at: number): number {
  const item = itemEnd(text, at);
  if (item > at) return item;
  let end = lettersEnd(text, at);
  while (end > at && kindOf(text.charCodeAt(end)) === JOINER) {
    const more = lettersEnd(text, end + 1);
    if (more === end + 1) break;
    end = more;
  }
  return end;
}

interface Folded {
  readonly text: string;
  readonly key: string;
}

interface Form extends Folded {
  readonly symbol: number;
}

/** Words folded before: one table is compared in many pairs. Emptied when full, so that it does not grow for ever. */
const folded = new Map<string, Folded>();
const MOST_FOLDED = 20_000;

function fold(raw: string): Folded {
  const known = folded.get(raw);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const form = { text: foldLookAlikes(raw), key: wordKey(raw) };
  folded.set(raw, form);
  return form;
}

/** The words met so far: each form is folded once, each key has a number of its own. */
export class Lexicon {
  private readonly forms = new Map<string, Form>();
  private readonly symbols = new Map<string, number>();

  /** Every key met so far, once. */
  keys(): Iterable<string> {
    return this.symbols.keys();
  }

  form(raw: string): Form {
    const known = this.forms.get(raw);
    if (known !== undefined) return known;
    const { text, key } = fold(raw);
    const symbol = this.symbols.get(key) ?? this.symbols.size;
    this.symbols.set(key, symbol);
    const form = { text, key, symbol };
    this.forms.set(raw, form);
    return form;
  }
}

/** Calls `found` with the places of every word in order. */
function eachWord(text: string, found: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const end = wordEnd(text, at);
    if (end > at) found(at, end);
    at = Math.max(end, at + 1);
  }
}

/** All words of a text in order; `symbol` numbers their keys within the lexicon. */
export function wordsOf(text: string, lexicon = new Lexicon()): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end) => {
    const { text: written, key, symbol } = lexicon.form(text.slice(start, end));
    words.push({ text: written, key, symbol, start, end });
  });
  return words;
}

/** The keys of all words of a text in order, for searching phrases whatever the punctuation. */
export function keysOf(text: string): string[] {
  const keys: string[] = [];
  eachWord(text, (start, end) => keys.push(fold(text.slice(start, end)).key));
  return keys;
}
