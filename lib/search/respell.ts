import { cyrillicReadings } from '../text/index.ts';

/** The keys of a Latin keyboard and the letters they give on a Russian one, in the same order. */
const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`/";
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюё.';
const RUSSIAN = new Map([...LATIN_KEYS].map((key, at) => [key, RUSSIAN_KEYS[at] ?? key]));

/** What was meant when the keyboard was not switched: `cn/ 72 ER HR` is `ст. 72 УК РК`. */
const onRussianKeyboard = (text: string): string =>
  [...text]
    .map((letter) => {
      const small = letter.toLowerCase();
      const other = RUSSIAN.get(small) ?? letter;
      return small === letter ? other : other.toUpperCase();
    })
    .join('');

/** As read aloud: `QK 72-bap` is `ҚК 72-бап`. */
const fromLatin = (text: string): string =>
  text.replace(/[a-z]+/giu, (word) => {
    const readings = cyrillicReadings(word.toLowerCase());
    // й is no letter of an abbreviation
    const reading = readings.find((one) => !one.includes('й')) ?? word;
    return word === word.toUpperCase() ? reading.toUpperCase() : reading;
  });

/** Other spellings of a query in Latin letters: as read aloud (`UIK 162`), and as typed on the wrong keyboard. */
export function respellings(query: string): string[] {
  if (!/[a-z]/i.test(query) || /[^\p{ASCII}]/u.test(query)) return [];
  return [fromLatin(query), onRussianKeyboard(query)];
}
