/** Keys of a Latin keyboard, lower case, and the letters of a Russian one on them. */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю.';
/** Where the Kazakh layout differs: its nine letters stand on the row of digits. */
const KAZAKH_ROW: Readonly<Record<string, string>> = {
  '2': 'ә',
  '3': 'і',
  '4': 'ң',
  '5': 'ғ',
  '8': 'ү',
  '9': 'ұ',
  '0': 'қ',
  '-': 'ө',
  '=': 'һ',
};
const SHIFTED: Readonly<Record<string, string>> = {
  '~': 'Ё',
  '{': 'Х',
  '}': 'Ъ',
  ':': 'Ж',
  '"': 'Э',
  '<': 'Б',
  '>': 'Ю',
  '?': ',',
};

const TO_RUSSIAN: ReadonlyMap<string, string> = new Map(
  [...LATIN].map((key, at) => [key, RUSSIAN[at] ?? key] as const),
);
const TO_LATIN: ReadonlyMap<string, string> = new Map(
  [...RUSSIAN].map((letter, at) => [letter, LATIN[at] ?? letter] as const),
);

function onKeys(letter: string, keys: ReadonlyMap<string, string>): string {
  const lower = letter.toLowerCase();
  const other = keys.get(lower) ?? letter;
  return letter === lower ? other : other.toUpperCase();
}

/** True for a character of `8.2`, which is a number on every layout. */
const isDecimal = (at: number, all: readonly string[]): boolean =>
  [at - 2, at - 1, at].some((from) => from >= 0 && /^\d[.,]\d$/.test(all.slice(from, from + 3).join('')));

/** What a key of the Latin layout is on the Russian one. */
function onRussianKey(key: string, at: number, all: readonly string[]): string {
  return isDecimal(at, all) ? key : (SHIFTED[key] ?? onKeys(key, TO_RUSSIAN));
}

/**
 * What was typed on a Latin layout, as a Russian one gives it: `elj` is `удо`, `vfnthm.` is `матерью`. Every character
 * stands for one, so places stay true.
 */
export const onRussianLayout = (text: string): string => [...text].map(onRussianKey).join('');

/** The same with full stops and commas left as marks where no letter follows. */
const withMarks = (text: string): string =>
  [...text]
    .map((key, at, all) =>
      (key === '.' || key === ',') && !/[a-z]/i.test(all[at + 1] ?? '') ? key : onRussianKey(key, at, all),
    )
    .join('');

const LETTER_KEY = /[a-z;'[\],.]/i;

/** True for a key of the row of digits that is a letter: a single digit beside one, a stroke between two. */
function isKazakhKey(key: string, before: string, after: string): boolean {
  const beside = [before, after].filter((one) => LETTER_KEY.test(one)).length;
  return /\d/.test(key) ? beside > 0 && !/\d/.test(before + after) : beside === 2;
}

/** The same on the Kazakh layout: `n8hvt` is `түрме`; numbers stay. */
const onKazakhLayout = (text: string): string =>
  [...text]
    .map((key, at, all) => {
      const letter = KAZAKH_ROW[key];
      const isLetter =
        letter !== undefined && !isDecimal(at, all) && isKazakhKey(key, all[at - 1] ?? '', all[at + 1] ?? '');
      return isLetter ? letter : onRussianKey(key, at, all);
    })
    .join('');

/** English typed on a Russian layout: `зфкщду` is `parole`. */
const onLatinLayout = (text: string): string => [...text].map((letter) => onKeys(letter, TO_LATIN)).join('');

/** What a text typed on one layout is on the others, the likeliest first; none for a text of both scripts. */
export function layoutReadings(text: string): string[] {
  const latin = /[a-z]/i.test(text);
  const cyrillic = /[\u0400-\u04ff]/.test(text);
  if (latin === cyrillic) return [];
  return cyrillic
    ? [onLatinLayout(text)]
    : [...new Set([onKazakhLayout(text), onRussianLayout(text), withMarks(text)])];
}
