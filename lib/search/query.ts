import type { Language } from '../base/index.ts';
import {
  baseForm,
  foldWord,
  guessByWords,
  type LanguageGuess,
  stemWord,
  type Token,
  tokenize,
} from '../text/index.ts';
import { gramKeys, KIND, languageOfWord, prefixKey } from './keys.ts';
import type { Group, Slot, Variant } from './plan.ts';
import { STOP_WORDS } from './stopwords.ts';
import { KEY_WEIGHT } from './weights.ts';

/** A word of the query with the stems it may have. */
export interface QueryWord {
  readonly token: Token;
  readonly stems: readonly string[];
  /** The likeliest language of the word. */
  readonly language: Language;
  /** True for a word in capitals. */
  readonly abbreviated: boolean;
}

/** A Cyrillic word without Kazakh letters may be Kazakh or Russian; surer guesses leave one reading. */
const SURE = 0.85;

/** The readings of a word's language in a query. */
function readings(word: Token, guess: LanguageGuess, lang: Language | undefined): Language[] {
  if (/^[a-z0-9]/.test(word.folded)) return ['en'];
  if (word.kazakh) return ['kk'];
  const first = guess.language === 'en' ? (lang ?? 'ru') : guess.language;
  if (guess.sure >= SURE && guess.language !== 'en') return [guess.language];
  return first === 'ru' ? ['ru', 'kk'] : ['kk', 'ru'];
}

/** Endings that Kazakh writes after a hyphen when the word before is an abbreviation or a number: `ШМББ-дан`. */
const ENDING =
  /^(?:[дтнг][аеыи]|[кл][аеыи]|[дтн]ан|[дтн]ен|[дтн]ын|[дтн]ин|[дтл]ар|[дтл]ер|[бпм]ен|мын|мин|сын|син|шы|ши|сы|си|лык|лик)$/;

/** The words of a text that carry meaning; all of them when none does. */
export const tellingTokens = (text: string): readonly Token[] => tellingOf(text, tokenize(text));

function tellingOf(text: string, tokens: readonly Token[]): readonly Token[] {
  const telling = tokens.filter(
    ({ folded, start }) => !STOP_WORDS.has(folded) && !(text[start - 1] === '-' && ENDING.test(folded)),
  );
  return telling.length > 0 ? telling : tokens;
}

/** The abbreviation of a word in capitals, a Kazakh or Russian ending in small letters left off: `УДОмен`, `ШМББға`. */
function abbreviationOf(written: string): string | undefined {
  const [, capitals = '', ending = ''] = /^(\p{Lu}{2,6})(\p{Ll}{0,5})$/u.exec(written) ?? [];
  return capitals === '' || (ending.length > 3 && !ENDING.test(foldWord(ending)))
    ? undefined
    : foldWord(capitals);
}

/** The telling words of a query with the stems they may have. */
export function queryWords(query: string, lang?: Language): QueryWord[] {
  const tokens = tokenize(query);
  const guess = guessByWords(tokens);
  return tellingOf(query, tokens).map((token) => {
    const languages = readings(token, guess, lang);
    const stems = languages.flatMap((asked) => {
      const language = languageOfWord(token.folded, asked);
      return [token.folded, baseForm(token.folded, language)].map((word) => stemWord(word, language));
    });
    const short = abbreviationOf(query.slice(token.start, token.end));
    return {
      token,
      stems: [...new Set([...stems, ...(short === undefined ? [] : [short])])],
      language: languages[0] ?? 'kk',
      abbreviated: short !== undefined,
    };
  });
}

const one = (key: string, weight = 1): Variant => ({ keys: [key], weight });

/** The three keys of every word. */
export function wordGroups(words: readonly QueryWord[]): Group[] {
  return words.flatMap(({ token, stems }, slot): Group[] => [
    {
      slots: [slot],
      reason: 'word',
      weight: KEY_WEIGHT.stem,
      covers: true,
      variants: stems.map((stem) => one(KIND.stem + stem)),
    },
    {
      slots: [slot],
      reason: 'form',
      weight: KEY_WEIGHT.prefix,
      covers: token.folded.length >= 5,
      variants: [one(prefixKey(token.folded))],
    },
    ...gramKeys(token.folded).map(
      (gram): Group => ({
        slots: [slot],
        reason: 'form',
        weight: KEY_WEIGHT.gram,
        covers: false,
        variants: [one(gram)],
      }),
    ),
  ]);
}

/** A word shorter than this has neighbours by chance: `кошки` is one letter from `көшу`. */
const SHORT = 6;

/** @param slips Places of words that were taken for slips of others. */
export function slotsOf(words: readonly QueryWord[], query: string, slips: ReadonlySet<number>): Slot[] {
  return words.map(({ token }, at) => ({
    text: query.slice(token.start, token.end),
    start: token.start,
    end: token.end,
    ...(slips.has(at) && token.folded.length < SHORT && { doubtful: true }),
  }));
}
