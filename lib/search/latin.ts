import { cyrillicReadings, stemWord, tokenize } from '../text/index.ts';
import type { QueryWord } from './query.ts';
import { STOP_WORDS } from './stopwords.ts';

/** Tells whether the texts or the labels have a stem. */
export type Knows = (stem: string) => boolean;

/** A reading shorter than this is met by chance: `list` is `лист`. */
const LONG = 4;

const isLatin = (folded: string): boolean => /^[a-z]+$/.test(folded);

const isEnglish = (folded: string, knows: Knows): boolean =>
  STOP_WORDS.has(folded) || knows(stemWord(folded, 'en'));

interface Readings {
  readonly likeliest: string;
  readonly familiar: readonly string[];
  readonly all: readonly string[];
}

function readingsOf(folded: string, knows: Knows): Readings | undefined {
  const readings = cyrillicReadings(folded);
  const [likeliest] = readings;
  if (likeliest === undefined) return undefined;
  const all = readings.flatMap((reading) => [stemWord(reading, 'kk'), stemWord(reading, 'ru')]);
  return { likeliest, all, familiar: [...new Set(all.filter(knows))] };
}

/** Latin words of a query: English ones against those that are Kazakh or Russian in Latin letters. */
function isTransliterated(query: string, knows: Knows): boolean {
  let english = 0;
  let other = 0;
  for (const { folded } of tokenize(query)) {
    if (!isLatin(folded) || folded.length < 2) continue;
    if (isEnglish(folded, knows)) english += 1;
    else if (folded.length >= LONG && (readingsOf(folded, knows)?.familiar.length ?? 0) > 0) other += 1;
  }
  return english === 0 || other > english;
}

/** True for `esli`, `na`, `kansha`: a word that asks or joins, in Latin letters. */
function joins({ token: { folded } }: QueryWord, knows: Knows): boolean {
  return (
    isLatin(folded) &&
    !knows(stemWord(folded, 'en')) &&
    cyrillicReadings(folded).some((reading) => STOP_WORDS.has(reading))
  );
}

/**
 * Kazakh or Russian in Latin letters. In a query that is mostly such, every Latin word nothing knows is read back into
 * Cyrillic, and one that happens to be English too (`plan`, `arest`) keeps both readings. In an English query only a
 * word that is no English one and has a reading the texts know: otherwise it is misspelt.
 */
export function withCyrillic(query: string, words: readonly QueryWord[], knows: Knows): QueryWord[] {
  if (!words.some(({ token }) => isLatin(token.folded))) return [...words];
  const transliterated = isTransliterated(query, knows);
  const telling = transliterated ? words.filter((word) => !joins(word, knows)) : words;
  return (telling.length > 0 ? telling : words).map((word) => {
    const { folded } = word.token;
    if (!isLatin(folded) || folded.length < 3) return word;
    const own = word.stems.filter(knows);
    if (own.length > 0 && !transliterated) return word;
    const readings = readingsOf(folded, knows);
    if (readings === undefined) return word;
    if (own.length > 0) return { ...word, stems: [...new Set([...word.stems, ...readings.familiar])] };
    if (!transliterated && (folded.length < LONG + 1 || readings.familiar.length === 0)) return word;
    const stems = readings.familiar.length > 0 ? readings.familiar : readings.all.slice(0, 2);
    return { ...word, token: { ...word.token, folded: readings.likeliest }, stems: [...new Set(stems)] };
  });
}
