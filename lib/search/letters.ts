import { ODD as CAREFUL, letterAt, NO_LETTER as NONE } from '../text/index.ts';

/** A text as bytes, one for a letter of the three languages: a quarter to a half of what a string takes. */
export interface PackedText {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Letters and marks of the three languages that take one byte, from 0x80 on; ASCII but 0 is itself. */
const ONE_BYTE =
  'абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯёЁәғқңөұүһіӘҒҚҢӨҰҮҺІ«»„“”’–—…№§°•\u00a0\u00ad';
const FIRST = 0x80;
/** Before two bytes of a UTF-16 unit that is none of these. */
export const ESCAPE = 0;
/** How many bytes an escaped unit takes more than any other. */
export const ESCAPED_MORE = 2;

const UNITS = 0x2200;
/** The byte of a unit, `ESCAPE` when it has none. */
const CODE = new Uint8Array(UNITS);
for (let unit = 1; unit < FIRST; unit += 1) CODE[unit] = unit;
[...ONE_BYTE].forEach((letter, at) => {
  CODE[letter.charCodeAt(0)] = FIRST + at;
});

/** The byte of a UTF-16 unit; `ESCAPE` for one that is written in three. */
export const byteOf = (unit: number): number => (unit < UNITS ? (CODE[unit] as number) : ESCAPE);

const unitOf = Uint16Array.from({ length: 256 }, (_, code) =>
  code < FIRST ? code : ONE_BYTE.charCodeAt(code - FIRST),
);

/** The escaped unit at a place of packed bytes. */
export const escapedAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);

/** What a byte means to a reader of words: the byte of its folded letter, or one of the marks below. */
export const NO_LETTER = 0;
/** No letter, but a sentence or a line may end here. */
export const STOP = 1;
/** An escape: look at its unit. */
export const LOOK = 2;
/** A letter that needs the care of `foldWord`. */
export const ODD = 3;

const LAST_DIGIT = 0x39;

/** Folded letters by their bytes; а to я and ASCII, so they are greater than the marks. */
export const FOLDED = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code === ESCAPE) return LOOK;
  const unit = unitOf[code] as number;
  if (Number.isNaN(unit) || unit === 0) return NO_LETTER;
  if ('\n.!?…'.includes(String.fromCharCode(unit))) return STOP;
  const letter = letterAt(unit);
  if (letter === NONE) return NO_LETTER;
  return letter === CAREFUL ? ODD : byteOf(letter);
});

/** Scripts of plain letters, as bits; 0 for a byte that is no plain letter or digit. */
export const [DIGIT, LATIN, CYRILLIC] = [1, 2, 4];
export const SCRIPT = FOLDED.map((letter) =>
  letter <= ODD ? 0 : letter <= LAST_DIGIT ? DIGIT : letter < FIRST ? LATIN : CYRILLIC,
);
/** True when the scripts of a word, as bits, are two. */
export const isMixed = (scripts: number): boolean => (scripts & ~DIGIT) === (LATIN | CYRILLIC);

/** Where a text is put together before it becomes a string; made larger when one needs more. */
let units = new Uint16Array(4096);

export function readText({ bytes, start, end }: PackedText): string {
  if (units.length < end - start) units = new Uint16Array(2 * (end - start));
  const into = units;
  let count = 0;
  for (let at = start; at < end; ) {
    const code = bytes[at] as number;
    if (code === ESCAPE) {
      into[count++] = escapedAt(bytes, at);
      at += 1 + ESCAPED_MORE;
    } else {
      into[count++] = unitOf[code] as number;
      at += 1;
    }
  }
  // `String.fromCharCode` takes its letters as arguments, three times as slow
  return Buffer.from(into.buffer, 0, 2 * count).toString('utf16le');
}

let scratch = new Uint8Array(4096);

/** Packs a text into bytes that the next call writes over: to be read, or copied, at once. */
export function packForNow(text: string): PackedText {
  if (scratch.length < 3 * text.length) scratch = new Uint8Array(6 * text.length);
  const into = scratch;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const code = byteOf(unit);
    into[count++] = code;
    if (code === ESCAPE) {
      into[count++] = unit >> 8;
      into[count++] = unit & 255;
    }
  }
  return { bytes: into, start: 0, end: count };
}
