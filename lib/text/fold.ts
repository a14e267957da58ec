/**
 * Folding: one spelling for what the eye or the keyboard takes for the same word. Used on both sides of the
 * search; what the user sees keeps its own letters.
 */

/** Kazakh letters to the keys a Russian keyboard offers instead, and other one-letter equivalences. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
  ə: 'а',
  ɵ: 'о',
  ӊ: 'н',
  ҥ: 'н',
  ҡ: 'к',
  ӄ: 'к',
  ґ: 'г',
  ӱ: 'у',
  ў: 'у',
  ї: 'и',
  ӓ: 'а',
  ӧ: 'о',
};

/** Latin letters that look like Cyrillic ones; upper and lower case differ (H is Н, h is һ). */
const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  Ə: 'Ә',
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  ı: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  ə: 'ә',
};

const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LATIN_TO_CYRILLIC)
    .filter(([latin]) => !'ıəƏ'.includes(latin))
    .map(([latin, cyrillic]) => [cyrillic, latin]),
);

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const PLAIN_CYRILLIC = /^[а-яё]+$/;
/** Nearly every Cyrillic word: folded letter by letter, without the care that mixed scripts need. */
const KAZAKH_CYRILLIC = /^[а-яёәғқңөұүһі]+$/;
const FOLDED = /[ёәғқңөұүһі]/g;
const PLAIN_ASCII = /^[a-z0-9]+$/;

function replaceBy(word: string, table: Readonly<Record<string, string>>): string {
  let result = '';
  for (const letter of word) result += table[letter] ?? letter;
  return result;
}

/**
 * Makes a word of one script: Latin look-alikes inside a Cyrillic word become Cyrillic and the reverse.
 * A word with a letter that has no counterpart is left alone. Letter count never changes.
 */
export function unifyScript(word: string): string {
  if (!(CYRILLIC.test(word) && LATIN.test(word))) {
    return word.includes('ə') || word.includes('Ə') ? replaceBy(word, { ə: 'ә', Ə: 'Ә' }) : word;
  }
  let cyrillic = 0;
  let latin = 0;
  for (const letter of word) {
    if (CYRILLIC.test(letter)) cyrillic += 1;
    else if (LATIN.test(letter)) latin += 1;
  }
  const [first, second] =
    cyrillic >= latin ? [LATIN_TO_CYRILLIC, CYRILLIC_TO_LATIN] : [CYRILLIC_TO_LATIN, LATIN_TO_CYRILLIC];
  for (const table of [first, second]) {
    const unified = replaceBy(word, table);
    if (!(CYRILLIC.test(unified) && LATIN.test(unified))) return unified;
  }
  return word;
}

/** Latin letters without their accents, Cyrillic ones with theirs: й and ї are letters of their own. */
function withoutAccents(word: string): string {
  if (!/[^\p{ASCII}а-яА-ЯёЁ]/u.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/(\p{Script=Cyrillic})\p{M}+/gu, (letters) => letters.normalize('NFC').slice(0, 1))
    .replace(/\p{M}/gu, '');
}

/**
 * Folds one word: one script, lower case, Kazakh letters to their neighbours on a Russian keyboard, ё to е,
 * Latin accents and invisible characters away.
 */
export function foldWord(word: string): string {
  if (PLAIN_ASCII.test(word)) return word;
  const small = word.toLowerCase();
  if (KAZAKH_CYRILLIC.test(small)) return small.replace(FOLDED, (letter) => NEIGHBOURS[letter] ?? letter);
  const visible = withoutAccents(word.normalize('NFC').replace(INVISIBLE, ''));
  if (PLAIN_CYRILLIC.test(visible)) return visible.replaceAll('ё', 'е');
  // twice, because a letter that became its neighbour can show the script of the others
  return foldLetters(foldLetters(visible));
}

function foldLetters(word: string): string {
  return replaceBy(withoutAccents(unifyScript(word).toLowerCase()), NEIGHBOURS);
}

/** Folds running text word by word; white space and punctuation stay. */
export function foldText(text: string): string {
  return text.replace(/[\p{L}\p{M}\p{N}\u00ad]+/gu, (word) => foldWord(word));
}
