import type { Language } from '../base/index.ts';
import { Heads } from './heads.ts';
import { prefixKey, stemKey } from './keys.ts';
import { type PackedText, packForNow } from './letters.ts';
import type { Group, Plan } from './plan.ts';
import { Scanner } from './scan.ts';
import { wordKeysOf } from './word-keys.ts';

/** A word of a text that answers a slot of the query. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Ordinal of the word in the text, and of its sentence. */
  readonly word: number;
  readonly sentence: number;
  readonly slot: number;
  readonly group: Group;
}

/** What was found in a text. */
export interface Found {
  readonly matches: readonly Match[];
  /** When the text opens with a title: where it ends, and how many words say something in it. */
  readonly title?: { readonly end: number; readonly words: number };
}

/** Finds in a text the words that answered the query: the same keys that scored. */
export type Matcher = (text: string | PackedText, lang: Language) => Found;

const SHORTEST_OF_LABEL = 5;

/** Groups a key belongs to; a stem before a prefix, a word before what stands in for it. */
function groupsByKey(plan: Plan): Map<string, Group> {
  const byKey = new Map<string, Group>();
  for (const group of plan.groups) {
    if (!group.covers) continue;
    for (const variant of group.variants) {
      for (const key of variant.keys) {
        // a short word of a longer label (`бас`, `бол`) is no find by itself
        if (variant.keys.length > 1 && key.length < SHORTEST_OF_LABEL) continue;
        if (!byKey.has(key)) byKey.set(key, group);
      }
    }
  }
  return byKey;
}

/** A short first line is a title when a paragraph follows; lines of a printed page are all of one length. */
const LONGEST_TITLE = 120;
const PARAGRAPH = 200;

function titleOf({ firstLine, firstLineWords, secondLine, length }: Scanner): Found['title'] {
  if (firstLine < 0 || firstLine > LONGEST_TITLE) return undefined;
  if ((secondLine < 0 ? length : secondLine) - firstLine < PARAGRAPH) return undefined;
  return { end: firstLine, words: firstLineWords };
}

export function createMatcher(plan: Plan): Matcher {
  const byKey = groupsByKey(plan);
  // a stem begins as its word does, so most words of a text need be neither folded nor stemmed
  const heads = new Heads();
  for (const key of byKey.keys()) heads.add(key.slice(1));
  const scanner = new Scanner(heads);
  return (text, lang) => {
    const words = wordKeysOf(lang);
    const matches: Match[] = [];
    if (typeof text === 'string') scanner.open(packForNow(text), text);
    else scanner.open(text);
    while (scanner.next()) {
      const { odd, start, end, ordinal, sentence } = scanner;
      let group: Group | undefined;
      if (odd === undefined) {
        const word = words.number(scanner.bytes, scanner.from, scanner.to);
        group = byKey.get(words.stemKey(word)) ?? byKey.get(words.prefixKey(word));
      } else group = byKey.get(stemKey(odd, lang)) ?? byKey.get(prefixKey(odd));
      if (group === undefined) continue;
      matches.push({ start, end, word: ordinal, sentence, slot: group.slots[0] ?? 0, group });
    }
    const title = titleOf(scanner);
    return title === undefined ? { matches } : { matches, title };
  };
}
