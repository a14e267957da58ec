import type { Language } from '../base/index.ts';
import { Heads, WordReader } from '../text/index.ts';
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

export function createMatcher(plan: Plan): Matcher {
  const byKey = groupsByKey(plan);
  // a stem begins as its word does, so most words of a text need be neither folded nor stemmed
  const heads = new Heads();
  for (const key of byKey.keys()) heads.add(key.slice(1));
  /** Words as they are written, by language: a text repeats them, and so do the texts of one search. */
  const seen: Record<Language, Map<string, Group | undefined>> = {
    kk: new Map(),
    ru: new Map(),
    en: new Map(),
  };
  return (text, lang) => {
    const matches: Match[] = [];
    const known = seen[lang];
    const reader = new WordReader(text, heads);
    while (reader.next()) {
      const written = reader.written();
      let group = known.get(written);
      if (group === undefined && !known.has(written)) {
        const folded = reader.folded();
        group = byKey.get(stemKey(folded, lang)) ?? byKey.get(prefixKey(folded));
        known.set(written, group);
      }
      if (group === undefined) continue;
      const { start, end, ordinal } = reader;
      matches.push({ start, end, word: ordinal, slot: group.slots[0] ?? 0, group });
    }
    return matches;
  };
}
