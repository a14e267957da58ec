/**
 * Latin spelling of Kazakh and Russian, back to (folded) Cyrillic. Several systems meet in what people type
 * (`shartty`, `şartty`, `qamau`, `kamau`, `nacionalnyj`, `natsionalny`), so a word has several readings.
 */

/** Latin letters, longest first, with their readings. */
const LETTERS: readonly (readonly [string, readonly string[]])[] = [
  ['shch', ['щ']],
  ['sch', ['щ']],
  ['yya', ['ия']],
  ['iia', ['ия']],
  ['tsiya', ['ция']],
  ['ciya', ['ция']],
  ['iya', ['ия']],
  ['yj', ['ый']],
  ['ij', ['ий']],
  ['iy', ['ий']],
  ['yi', ['ый']],
  ['sh', ['ш']],
  ['ch', ['ч']],
  ['zh', ['ж']],
  ['kh', ['х']],
  ['gh', ['г']],
  ['ng', ['н', 'нг']],
  ['ts', ['ц', 'тс']],
  ['ya', ['я']],
  ['ja', ['я', 'жа']],
  ['ia', ['ия', 'я']],
  ['yu', ['ю']],
  ['ju', ['ю', 'жу']],
  ['yo', ['е']],
  ['jo', ['е', 'жо']],
  ['ye', ['е']],
  ['a', ['а']],
  ['b', ['б']],
  ['c', ['ц', 'с']],
  ['d', ['д']],
  ['e', ['е']],
  ['f', ['ф']],
  ['g', ['г']],
  ['h', ['х']],
  ['i', ['и']],
  ['j', ['ж', 'й']],
  ['k', ['к']],
  ['l', ['л']],
  ['m', ['м']],
  ['n', ['н']],
  ['o', ['о']],
  ['p', ['п']],
  ['q', ['к']],
  ['r', ['р']],
  ['s', ['с']],
  ['t', ['т']],
  ['u', ['у']],
  ['v', ['в']],
  ['w', ['у']],
  ['x', ['х', 'кс']],
  ['y', ['ы', 'и']],
  ['z', ['з']],
];

const MOST_READINGS = 12;
const VOWEL = /[аеиоуыэюя]$/;

function readingsAt(
  word: string,
  at: number,
  before: string,
): { length: number; letters: readonly string[] } {
  const here = word[at] ?? '';
  if ((here === 'i' || here === 'y') && VOWEL.test(before)) {
    const next = word[at + 1] ?? '';
    if (!'aeou'.includes(next) || next === '') return { length: 1, letters: ['й', 'и'] };
  }
  for (const [latin, letters] of LETTERS) {
    if (word.startsWith(latin, at)) return { length: latin.length, letters };
  }
  return { length: 1, letters: [''] };
}

/**
 * Folded Cyrillic readings of a folded Latin word, the likeliest first, a dozen at most.
 * `turme` gives `турме`; `nacionalnyj` gives `национальный` without its soft sign: `националный`.
 */
export function cyrillicReadings(word: string): string[] {
  if (!/^[a-z]+$/.test(word)) return [];
  let partial: { text: string; at: number }[] = [{ text: '', at: 0 }];
  while (partial.some(({ at }) => at < word.length)) {
    const next = partial.flatMap(({ text, at }) => {
      if (at >= word.length) return [{ text, at }];
      const { length, letters } = readingsAt(word, at, text);
      return letters.map((letter) => ({ text: text + letter, at: at + length }));
    });
    partial = next.slice(0, MOST_READINGS);
  }
  return [...new Set(partial.map(({ text }) => text))];
}
