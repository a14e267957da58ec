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
const STATES = new Set(['рк', 'кр']);

/** Kazakh case endings: `ҚК-нің`, `ҚАКтың`, `ҚПК’де`. */
const KAZAKH = '[ндт][ыиі][ңн]|[нтд][ыиі]|[ғгқк][ае]|[нтд][ае]н?|[мпб]ен';
/** A Russian or Kazakh case ending of an abbreviation in capitals: `УИКа`, `ҚАКтың`. */
const DECLINED = new RegExp(`^(\\p{Lu}{2,6})['’ʼ]?(?:а|у|е|ом|${KAZAKH})$`, 'u');
/** The same in small letters. */
const DECLINED_SMALL = new RegExp(`^(\\p{Ll}{2,6}?)['’ʼ]?(?:${KAZAKH})$`, 'u');

/**
 * The act that a word abbreviates, with or without a case ending.
 * @param asked true for a question, where an ending may follow small letters too: `қактің`
 */
export function abbreviated(raw: string, folded: string, asked: boolean): string | undefined {
  const known = ABBREVIATIONS.get(folded);
  if (known !== undefined) return known;
  const [, base = ''] = DECLINED.exec(raw) ?? (asked ? DECLINED_SMALL.exec(raw) : undefined) ?? [];
  return ABBREVIATIONS.get(foldWord(base));
}

const ENDING_AFTER = new RegExp(`^(?:[-–‑'’ʼ]|\\s)(?:${KAZAKH})(?![\\p{L}\\p{N}])`, 'iu');

/** How many letters a Kazakh case ending takes after an abbreviation: `ҚК-нің 72-бабы`, 0 when there is none. */
export const endingAfter = (rest: string): number => ENDING_AFTER.exec(rest.slice(0, 6))?.[0].length ?? 0;

const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\. ?){1,5}\p{L}(?:\.|(?![\p{L}.]))/gu;

/** The abbreviations of a text without their full stops, `У.И.К.` as `УИК`; other places stay. */
export const withoutStops = (text: string): string =>
  text.replace(DOTTED, (written) => {
    const word = written.replace(/[. ]/g, '');
    const folded = foldWord(word);
    return ABBREVIATIONS.has(folded) || STATES.has(folded) ? word.padEnd(written.length) : written;
  });
