import type { Language } from '../base/index.ts';
import { tokenize } from '../text/index.ts';
import { prefixKey, stemKey } from './keys.ts';
import type { Group, Plan } from './plan.ts';

/** A word of a text that answers a slot of the query. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Ordinal of the word in the text. */
  readonly word: number;
  readonly slot: number;
  readonly group: Group;
}

/** Finds in a text the words that answered the query: the same keys that scored. */
export type Matcher = (text: string, lang: Language) => Match[];

const SHORTEST_OF_LABEL = 5;
const HEAD = 2;

/** Groups a key belongs to; a stem before a prefix, a word before what stands in for it. */
export function createMatcher(plan: Plan): Matcher {
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
  // a stem begins as its word does, so most words of a text need not be stemmed
  const heads = new Set([...byKey.keys()].map((key) => key.slice(1, 1 + HEAD)));
  return (text, lang) => {
    const matches: Match[] = [];
    tokenize(text).forEach((token, word) => {
      if (!heads.has(token.folded.slice(0, HEAD))) return;
      const group = byKey.get(stemKey(token.folded, lang)) ?? byKey.get(prefixKey(token.folded));
      if (group !== undefined)
        matches.push({ start: token.start, end: token.end, word, slot: group.slots[0] ?? 0, group });
    });
    return matches;
  };
}
