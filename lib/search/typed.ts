import { findCitations } from '../citation/index.ts';
import { cyrillicReadings, layoutReadings, stemWord, tokenize } from '../text/index.ts';
import type { Knows } from './latin.ts';
import { STOP_WORDS } from './stopwords.ts';

/** True when some provision is cited, of an act that is told. */
const isCited = (query: string): boolean =>
  findCitations(query, { asked: true }).some(({ address, path }) => address !== undefined && path.length > 0);

const GLUED = /(\p{L}{2})(?=\d)|(\d)(?=\p{L}{2})|(\p{Ll})(?=\p{Lu}\p{Ll})/gu;

/** Missing spaces of a citation: `қк73бап`, `статья72ук`. */
function withSpaces(query: string): string {
  const parted = query.replace(GLUED, '$1$2$3 ');
  return parted !== query && !isCited(query) && isCited(parted) ? parted : query;
}

const isLatin = (folded: string): boolean => /^[a-z\d]*[a-z]{2}[a-z\d]*$/.test(folded);
const isCyrillic = (folded: string): boolean => /^[а-я\d]*[а-я]{2}[а-я\d]*$/.test(folded);

/** True for a word that asks or joins, and for one the texts or the labels have. */
function isKnown(folded: string, knows: Knows): boolean {
  if (STOP_WORDS.has(folded)) return true;
  if (isLatin(folded)) return knows(stemWord(folded, 'en'));
  return knows(stemWord(folded, 'ru')) || knows(stemWord(folded, 'kk'));
}

/**
 * The query on the layout it was meant for: `gjlfnm yf elj` is `подать на удо`, `n8hvt` is `түрме`, `зфкщду` is
 * `parole`. Only when no word of it is known as it stands, and every word of what comes out is, or it comes out a
 * citation.
 */
function onMeantLayout(query: string, knows: Knows): string {
  const typed = tokenize(query).filter(({ folded }) => isLatin(folded) || isCyrillic(folded));
  if (typed.length === 0 || typed.some(({ folded }) => isKnown(folded, knows))) return query;
  const isMeant = (reading: string): boolean => {
    if (isCited(withSpaces(reading)) && !isCited(query)) return true;
    const words = tokenize(reading).filter(({ folded }) => !/^\d/.test(folded));
    return words.length > 0 && words.every(({ folded }) => isKnown(folded, knows));
  };
  return layoutReadings(query).find(isMeant) ?? query;
}

/** The query as it was meant: on the right layout, and with the spaces of its citations. */
export const asMeant = (query: string, knows: Knows): string => withSpaces(onMeantLayout(query, knows));

const LONGEST_ABBREVIATION = 5;

/** A query in Latin letters as read aloud: `QK 72-bap` is `ҚК 72-бап`; `undefined` when it has other letters, or none. */
export function readAloud(query: string): string | undefined {
  if (!/[a-z]/i.test(query) || /[^\p{ASCII}]/u.test(query)) return undefined;
  return query.replace(/[a-z]+/giu, (word) => {
    const readings = cyrillicReadings(word.toLowerCase());
    // й is no letter of an abbreviation
    const short = word.length <= LONGEST_ABBREVIATION;
    const reading = readings.find((one) => !short || !one.includes('й')) ?? word;
    return word === word.toUpperCase() ? reading.toUpperCase() : reading;
  });
}
