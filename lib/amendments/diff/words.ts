/**
 * Words of a legal text, for comparison. A word is an item number with its bracket (`2-1)`) or letters and
 * digits with inner hyphens; punctuation is not a word.
 */
export interface Word {
  /** As written, with Latin look-alikes inside Cyrillic words replaced. */
  readonly text: string;
  /** What is compared: lower case, one kind of hyphen, ё as е. */
  readonly key: string;
  readonly start: number;
  /** Index after the last character. */
  readonly end: number;
}

const WORD = /\d+(?:-\d+)*\)|[\p{L}\p{N}]+(?:['’‑–-][\p{L}\p{N}]+)*/gu;
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

/** All words of a text in order. */
export function wordsOf(text: string): Word[] {
  const forms = new Map<string, { readonly text: string; readonly key: string }>(); // words repeat: each is folded once
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    let form = forms.get(raw);
    if (form === undefined) {
      form = { text: foldLookAlikes(raw), key: wordKey(raw) };
      forms.set(raw, form);
    }
    words.push({ text: form.text, key: form.key, start: match.index, end: match.index + raw.length });
  }
  return words;
}

/** The keys of a text as one string, for searching phrases whatever the punctuation. */
export function keysOf(text: string): string[] {
  return wordsOf(text).map((word) => word.key);
}
