import type { Language } from '../base/index.ts';
import { LANGUAGES } from '../base/index.ts';
import { foldWord, stemWord, type Token, tokenize } from '../text/index.ts';
import { cityAt } from './cities.ts';
import { INSTRUMENTS } from './instruments.ts';
import { findNumbered } from './numbered.ts';
import { withCountry, withOtherState } from './states.ts';

/** The name of an instrument found in a text. */
export interface NameFound {
  readonly address: string;
  readonly start: number;
  readonly end: number;
  /** An abbreviation in small letters counts only beside a number with its unit. */
  readonly weak: boolean;
  /** Set for the code of another state, `УК РФ`: no address of ours is meant. */
  readonly foreign?: true;
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

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  INSTRUMENTS.flatMap(({ address, abbreviations }) =>
    abbreviations.filter((word) => !word.includes('(')).map((word) => [foldWord(word), address] as const),
  ),
);

function matchesAt(tokens: readonly Token[], at: number, name: Name): boolean {
  return name.stems.every((stem, offset) => {
    const token = tokens[at + offset];
    return token !== undefined && stemWord(token.folded, name.language) === stem;
  });
}

function nameAt(text: string, tokens: readonly Token[], at: number): NameFound | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  let best: { name: Name; length: number } | undefined;
  for (const language of LANGUAGES) {
    for (const name of NAMES.get(`${language} ${stemWord(token.folded, language)}`) ?? []) {
      if (name.stems.length > (best?.length ?? 0) && matchesAt(tokens, at, name)) {
        best = { name, length: name.stems.length };
      }
    }
  }
  if (best !== undefined) {
    const last = tokens[at + best.length - 1] ?? token;
    return { address: best.name.address, start: token.start, end: last.end, weak: false };
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

/** Finds the names of instruments in a text, the longest name at each place. */
export function findNames(text: string): NameFound[] {
  const fixed = findNumbered(text);
  const tokens = tokenize(text).filter(
    (token) => !fixed.some((one) => token.start < one.end && token.end > one.start),
  );
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
