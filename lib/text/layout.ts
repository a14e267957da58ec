/** Keys of a Latin keyboard and the letters of a Russian one on the same keys, lower case. */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

const KEYS: ReadonlyMap<string, string> = new Map(
  [...LATIN].map((key, at) => [key, RUSSIAN[at] ?? key] as const),
);
const SHIFTED: Readonly<Record<string, string>> = {
  '~': 'Ё',
  '{': 'Х',
  '}': 'Ъ',
  ':': 'Ж',
  '"': 'Э',
  '<': 'Б',
  '>': 'Ю',
};

/**
 * What was typed on a Latin layout, as a Russian one gives it: `elj` is `удо`. Every character stands for one, so
 * places stay true. Full stops and commas before a space or at the end stay marks.
 */
export function onRussianLayout(text: string): string {
  return [...text]
    .map((letter, at, all) => {
      if ((letter === '.' || letter === ',') && !/[a-z]/i.test(all[at + 1] ?? '')) return letter;
      const lower = letter.toLowerCase();
      const key = KEYS.get(lower);
      if (key === undefined) return SHIFTED[letter] ?? letter;
      return letter === lower ? key : key.toUpperCase();
    })
    .join('');
}
