import { foldWord } from '../text/index.ts';
import { INSTRUMENTS } from './instruments.ts';

/** Written together with the country: `УКРК`, `ҚРҚК`. */
const withOwnState = (word: string, address: string): string[] =>
  address.startsWith('kz/') ? [word, `${word}РК`, `ҚР${word}`] : [word];

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  INSTRUMENTS.flatMap(({ address, abbreviations }) =>
    abbreviations
      .filter((word) => !word.includes('('))
      .flatMap((word) => withOwnState(word, address))
      .map((word) => [foldWord(word), address] as const),
  ),
);
/** True for a folded abbreviation of an act of ours. */
export const isAbbreviation = (folded: string): boolean => ABBREVIATIONS.has(folded);

const STATES = new Set(['рк', 'кр']);

/** Kazakh case endings: `ҚК-нің`, `ҚАКтың`, `ҚПК’де`. */
const KAZAKH = '[ндт][ыиі][ңн]|[нтд][ыиі]|[ғгқк][ае]|[нтд][ае]н?|[мпб]ен';
/** A Russian or Kazakh case ending of an abbreviation in capitals: `УИКа`, `ҚАКтың`. */
const DECLINED = new RegExp(`^(\\p{Lu}{2,6})['’ʼ]?(?:а|у|е|ом|${KAZAKH})$`, 'u');
/** The same in small letters, or all in capitals: `қактің`, `уике`. */
const DECLINED_SMALL: readonly RegExp[] = [
  new RegExp(`^(\\p{Ll}{2,6}?)['’ʼ]?(?:${KAZAKH})$`, 'u'),
  /^(\p{Ll}{3,6}?)(?:а|у|е|ом)$/u,
];

/**
 * The act that a word abbreviates, with or without a case ending.
 * @param asked true for a question, where an ending may follow small letters too: `қактің`
 */
export function abbreviated(raw: string, folded: string, asked: boolean): string | undefined {
  const known = ABBREVIATIONS.get(folded);
  if (known !== undefined) return known;
  const small = asked ? DECLINED_SMALL.map((pattern) => pattern.exec(raw.toLowerCase())?.[1]) : [];
  const bases = [DECLINED.exec(raw)?.[1], ...small];
  return bases.map((base) => ABBREVIATIONS.get(foldWord(base ?? ''))).find((one) => one !== undefined);
}

const ENDING_AFTER = new RegExp(`^(?:[-–‑'’ʼ]|\\s)(?:${KAZAKH})(?![\\p{L}\\p{N}])`, 'iu');

/** How many letters a Kazakh case ending takes after an abbreviation: `ҚК-нің 72-бабы`, 0 when there is none. */
export const endingAfter = (rest: string): number => ENDING_AFTER.exec(rest.slice(0, 6))?.[0].length ?? 0;

const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\. ?){1,5}\p{L}(?:\.|(?![\p{L}.]))/gu;

const isKnown = (folded: string): boolean => isAbbreviation(folded) || STATES.has(folded);

/** The abbreviations of a text without their full stops, `У.И.К.` as `УИК`; other places stay. */
export const withoutStops = (text: string): string =>
  text.replace(DOTTED, (written) => {
    const letters = written.match(/\p{L}\.? ?/gu) ?? [];
    // `C.C. s. 72` has one letter too many
    for (let count = letters.length; count >= 2; count -= 1) {
      const short = letters.slice(0, count).join('');
      const word = short.replace(/[. ]/g, '');
      if (isKnown(foldWord(word))) return word.padEnd(short.length) + written.slice(short.length);
    }
    return written;
  });
