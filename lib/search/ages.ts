import type { Language } from '../base/index.ts';
import { foldWord, stemWord } from '../text/index.ts';
import { languageOfWord } from './keys.ts';
import type { QueryWord } from './query.ts';

/** An age from which the Criminal Code punishes (articles 15, 80) and at which a person is still a minor. */
const MINOR = /^1[4-7]$/;

/** Words of an age after its number, folded: `15 жастағы`, `17-дегі`, `15-летний`, `15-year-old`. */
const KAZAKH_AGE = /^(?:жаста(?:гы)?|жасында(?:гы)?|жасар|деги)$/;
const RUSSIAN_AGE = /^летн/;
/** Whose age it is; `дали 15 лет` is a term. */
const YOUNG =
  /^(?:сын|доч|подрост|мальчи|девоч|девуш|парен|парн|брат|внук|внуч|школьни|ученик|племянни|несовершеннолет|исполнил)/;
const TERM = /^(?:дал|дад|лишен|колон|строг|срок|присуд|назнач|получ|услов)/;

const CALLED: Readonly<Record<Language, readonly string[]>> = {
  kk: ['кәмелетке', 'толмаған'],
  ru: ['несовершеннолетний'],
  en: ['juvenile'],
};

/** In which language the word at this place is the age of a minor; `undefined` when it is not. */
function ageAt(folded: readonly string[], at: number): Language | undefined {
  if (!MINOR.test(folded[at] ?? '')) return undefined;
  const [before = '', next = '', third = ''] = [folded[at - 1], folded[at + 1], folded[at + 2]];
  if (KAZAKH_AGE.test(next)) return 'kk';
  if (RUSSIAN_AGE.test(next)) return 'ru';
  if (next === 'лет' && (YOUNG.test(third) || (YOUNG.test(before) && !TERM.test(third)))) return 'ru';
  if (/^years?$/.test(next) && third === 'old') return 'en';
  return before === 'aged' || next === 'yo' ? 'en' : undefined;
}

/**
 * A minor told by his age may be called a minor: the number stands for the first word of the name, the word of the age
 * for the second.
 */
export function withAges(words: readonly QueryWord[]): readonly QueryWord[] {
  const folded = words.map(({ token }) => token.folded);
  const ages = folded.flatMap((_, at) => {
    const lang = ageAt(folded, at);
    return lang === undefined ? [] : CALLED[lang].map((name, step) => ({ at: at + step, name, lang }));
  });
  return ages.reduce((all, { at, name, lang }) => {
    const word = all[at];
    const stem = stemWord(foldWord(name), languageOfWord(foldWord(name), lang));
    return word === undefined ? all : all.with(at, { ...word, stems: [...new Set([...word.stems, stem])] });
  }, words);
}
