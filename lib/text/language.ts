import type { Language } from '../base/index.ts';
import { LANGUAGES } from '../base/index.ts';
import { type Token, tokenize } from './tokens.ts';

/** Short words that betray a language even when its special letters are missing (folded forms). */
const TELLTALES: Readonly<Record<Language, ReadonlySet<string>>> = {
  kk: new Set(
    `мен бен пен жане немесе ушин туралы бойынша кейин дейин канша канда кандай калай кашан кай кайда ким неше
    бола болады ма ба ме бе па пе емес деген осы бул сол ол онын екен керек барлык баска бар жок арасында
    кезинде туринде ретинде ушинши бир еки уш турде бурын жылы жылгы адам адамдар баптын бабы бап тармагы
    болигинин болиги ережелери туркем соттын сотталган жаза жазаны босату бас бостандыгынан айыру казир`.split(
      /\s+/,
    ),
  ),
  ru: new Set(
    `и в во на не с со по для при о об от из до за как что или к ко у же ли бы это его ее их он она они мы вы
    я быть если где когда кто какой какие какая какое сколько можно нужно нельзя под над без между через чем
    также после перед только лиц лица статья статьи статье часть части пункт правила который которые которых
    все всех чтобы был была были есть нет так уже может могут должен должны`.split(/\s+/),
  ),
  en: new Set(),
};

const RUSSIAN_ENDING =
  /(?:ого|его|ому|ему|ыми|ими|ая|яя|ое|ые|ый|ий|ой|ость|ости|ение|ения|ении|ению|ание|ания|ании|анию|ться|тся|ах|ях|ами|ями|ов|ев|ием|иям|овать|ить|ать|ешь|ишь|ают|яют|ует|ции|цию)$/;
const KAZAKH_ENDING =
  /(?:лар|лер|дар|дер|тар|тер|дын|дин|нын|нин|тын|тин|лык|лик|дык|дик|тык|тик|ган|ген|кан|кен|уга|уге|нда|нде|нан|дан|ден|тан|тен|ады|еди|йды|йди|ылу|илу|гы|ги|сы|си|ыз|из|лып|лип|сыз|сиз|ушы|уши)$/;
const RUSSIAN_ONLY = /[щёъ]|[эц]/;

/** How sure a guess is: the share of the evidence that speaks for the language, 0 to 1. */
export interface LanguageGuess {
  readonly language: Language;
  readonly sure: number;
}

/**
 * Guesses the language of a text among the three of the product. Without letters the answer is Kazakh with
 * certainty 0. Kazakh typed on a Russian keyboard is told from Russian by function words and endings.
 */
export function guessLanguage(text: string): LanguageGuess {
  return guessByWords(tokenize(text));
}

/** The same of a text whose words are known. */
export function guessByWords(tokens: readonly Token[]): LanguageGuess {
  const score: Record<Language, number> = { kk: 0, ru: 0, en: 0 };
  for (const token of tokens) {
    if (/^[a-z]+$/.test(token.folded)) score.en += 2;
    else if (token.kazakh) score.kk += 4;
    else if (TELLTALES.kk.has(token.folded)) score.kk += 3;
    else if (TELLTALES.ru.has(token.folded)) score.ru += 3;
    else if (RUSSIAN_ONLY.test(token.folded) || RUSSIAN_ENDING.test(token.folded)) score.ru += 1;
    else if (KAZAKH_ENDING.test(token.folded)) score.kk += 1;
  }
  const total = score.kk + score.ru + score.en;
  const best = LANGUAGES.reduce((left, right) => (score[right] > score[left] ? right : left));
  return { language: best, sure: total === 0 ? 0 : score[best] / total };
}
