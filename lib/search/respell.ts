import { cyrillicReadings, onRussianLayout } from '../text/index.ts';

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
  // The key of the slash gives a full stop there: `cn/ 72 ER HR` is `ст. 72 УК РК`.
  return [fromLatin(query), onRussianLayout(query).replaceAll('/', '.')];
}
