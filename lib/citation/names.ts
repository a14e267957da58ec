import { type Token, tokenize } from '../text/index.ts';
import { abbreviated, endingAfter, isAbbreviation } from './abbreviations.ts';
import { cityAt } from './cities.ts';
import { NameReader } from './name-reader.ts';
import { findNumbered } from './numbered.ts';
import { withCountry, withOtherState } from './states.ts';

/** The name of an instrument found in a text. */
export interface NameFound {
  readonly address: string;
  readonly start: number;
  readonly end: number;
  /** An abbreviation in small letters, or a name that others share, counts only beside a number with its unit. */
  readonly weak: boolean;
  /** Set for the code of another state, `УК РФ`, or a treaty we do not hold: no address of ours is meant. */
  readonly foreign?: true;
  /** Set for a name that several acts share; it gives way to a name beside it. */
  readonly shared?: true;
  /** Set for a name that is a person first, `Mandela`: it counts beside a number, or when nothing else is said. */
  readonly person?: true;
}

/** On folded letters. */
const isPerson = (folded: string): boolean => /^(мандел[аыеуой]+\S*|mandela(s)?)$/.test(folded);

function nameAt(text: string, tokens: readonly Token[], at: number, asked: boolean): NameFound | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const best = new NameReader(text, tokens, asked).longest(at);
  if (best !== undefined) {
    const last = tokens[at + best.length - 1] ?? token;
    const person = best.length === 1 && isPerson(token.folded);
    return {
      address: best.name.address,
      start: token.start,
      end: last.end,
      weak: best.name.shared,
      ...(person && { person }),
      ...(best.name.address === '' && { foreign: true }),
      ...(best.name.shared && best.name.address !== '' && { shared: true }),
    };
  }
  const city = cityAt(text, token, asked);
  if (city !== undefined) return city;
  const raw = text.slice(token.start, token.end);
  const address = abbreviated(raw, token.folded, asked);
  if (address === undefined) return undefined;
  return { address, start: token.start, end: token.end, weak: !/^\p{Lu}{2}/u.test(raw) };
}

const withEnding = (text: string, found: NameFound): NameFound => ({
  ...found,
  end: found.end + endingAfter(text.slice(found.end)),
});

/** In `ч.5УИК` the name follows the number without a space, in `правила8.2` it stands before it. */
function withoutDigits(token: Token): Token {
  if (isAbbreviation(token.folded)) return token;
  const before = /^\d+(?=\p{L}{2})/u.exec(token.folded)?.[0].length ?? 0;
  const after = /(?<=\p{L}{2})\d+$/u.exec(token.folded)?.[0].length ?? 0;
  if (before === 0 && after === 0) return token;
  const folded = token.folded.slice(before, token.folded.length - after);
  return { ...token, start: token.start + before, end: token.end - after, folded };
}

/**
 * Finds the names of instruments in a text, the longest name at each place.
 * @param asked true for a question
 */
export function findNames(text: string, asked = false): NameFound[] {
  const fixed = findNumbered(text);
  const tokens = tokenize(text)
    .map(withoutDigits)
    .filter((token) => !fixed.some((one) => token.start < one.end && token.end > one.start));
  const found: NameFound[] = [...fixed];
  for (let at = 0; at < tokens.length; ) {
    const name = nameAt(text, tokens, at, asked);
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
