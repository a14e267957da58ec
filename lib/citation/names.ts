import type { Language } from '../base/index.ts';
import { LANGUAGES } from '../base/index.ts';
import { foldWord, stemWord, type Token, tokenize } from '../text/index.ts';
import { cityAt } from './cities.ts';
import { INSTRUMENTS } from './instruments.ts';
import { findNumbered } from './numbered.ts';
import { COUNTRY, withCountry, withOtherState } from './states.ts';

/** The name of an instrument found in a text. */
export interface NameFound {
  readonly address: string;
  readonly start: number;
  readonly end: number;
  /** An abbreviation in small letters counts only beside a number with its unit. */
  readonly weak: boolean;
  /** Set for the code of another state, `УК РФ`: no address of ours is meant. */
  readonly foreign?: true;
  /** Set for a name that is a person first, `Mandela`: it counts beside a number, or when nothing else is said. */
  readonly person?: true;
}

interface Name {
  readonly address: string;
  readonly stems: readonly string[];
  readonly language: Language;
}

const words = (text: string): string[] => tokenize(text).map((token) => token.folded);

const NAMES: ReadonlyMap<string, readonly Name[]> = (() => {
  const byFirst = new Map<string, Name[]>();
  for (const { address, names } of INSTRUMENTS) {
    for (const language of LANGUAGES) {
      for (const name of names[language]) {
        const stems = words(name).map((word) => stemWord(word, language));
        const first = `${language} ${stems[0] ?? ''}`;
        byFirst.set(first, [...(byFirst.get(first) ?? []), { address, stems, language }]);
      }
    }
  }
  for (const list of byFirst.values()) list.sort((left, right) => right.stems.length - left.stems.length);
  return byFirst;
})();

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

/** On folded letters. */
const isPerson = (folded: string): boolean => /^(мандел[аыеуой]+\S*|mandela(s)?)$/.test(folded);

/** How many words the name takes at a place, 0 when it is not there; the country may stand between its words. */
function lengthAt(tokens: readonly Token[], at: number, name: Name): number {
  let next = at;
  for (const stem of name.stems) {
    while (next > at && stemAt(tokens, next, name) !== stem && COUNTRY.test(tokens[next]?.folded ?? ''))
      next += 1;
    if (stemAt(tokens, next, name) !== stem) return 0;
    next += 1;
  }
  return next - at;
}

const stemAt = (tokens: readonly Token[], at: number, { language }: Name): string | undefined => {
  const token = tokens[at];
  return token && stemWord(token.folded, language);
};

function nameAt(text: string, tokens: readonly Token[], at: number): NameFound | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  let best: { name: Name; length: number } | undefined;
  for (const language of LANGUAGES) {
    for (const name of NAMES.get(`${language} ${stemWord(token.folded, language)}`) ?? []) {
      const length = lengthAt(tokens, at, name);
      if (length > (best?.length ?? 0)) best = { name, length };
    }
  }
  if (best !== undefined) {
    const last = tokens[at + best.length - 1] ?? token;
    const person = best.length === 1 && isPerson(token.folded);
    return {
      address: best.name.address,
      start: token.start,
      end: last.end,
      weak: false,
      ...(person && { person }),
    };
  }
  const city = cityAt(text, token);
  if (city !== undefined) return city;
  const address = ABBREVIATIONS.get(token.folded);
  if (address === undefined) return undefined;
  const raw = text.slice(token.start, token.end);
  return { address, start: token.start, end: token.end, weak: raw !== raw.toUpperCase() };
}

/** A Kazakh case ending after an abbreviation belongs to it: `ҚК-нің 72-бабы`. */
const CASE_ENDING = /^[-–‑](?:[ндт][ыіi]ң|[нтд][ыіi]|[ғгқк][ае]|[нтд][ае]н?|[мпб]ен)(?![\p{L}\p{N}])/iu;

function withEnding(text: string, found: NameFound): NameFound {
  return {
    ...found,
    end: found.end + (CASE_ENDING.exec(text.slice(found.end, found.end + 6))?.[0].length ?? 0),
  };
}

/** In `ч.5УИК` the name follows the number without a space. */
function withoutDigits(token: Token): Token {
  const digits = /^\d+(?=\p{L}{2})/u.exec(token.folded)?.[0].length ?? 0;
  if (digits === 0) return token;
  return { ...token, start: token.start + digits, folded: token.folded.slice(digits) };
}

/** Finds the names of instruments in a text, the longest name at each place. */
export function findNames(text: string): NameFound[] {
  const fixed = findNumbered(text);
  const tokens = tokenize(text)
    .map(withoutDigits)
    .filter((token) => !fixed.some((one) => token.start < one.end && token.end > one.start));
  const found: NameFound[] = [...fixed];
  for (let at = 0; at < tokens.length; ) {
    const name = nameAt(text, tokens, at);
    if (name === undefined) {
      at += 1;
      continue;
    }
    const length = tokens.slice(at).findIndex((token) => token.start >= name.end);
    const from = length === -1 ? tokens.length : at + length;
    const { found: whole, next } = withCountry(text, tokens, from, name);
    const declined = withEnding(text, whole);
    const written = withOtherState(text, tokens, declined) ?? declined;
    found.push(written);
    at = Math.max(next, at + 1);
    while ((tokens[at]?.start ?? written.end) < written.end) at += 1;
  }
  return found.sort((left, right) => left.start - right.start);
}
