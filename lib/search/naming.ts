import { isKazakhRoot } from '../text/index.ts';
import type { Bridge, Named } from './bridge.ts';
import type { QueryWord } from './query.ts';

/** A sense that some words of a query name. */
export interface Naming extends Named {
  /** True when a word was taken for another of the same meaning: `пробация после выхода` for `… после освобождения`. */
  readonly loose: boolean;
}

/** The stem of a short Kazakh word may be an abbreviation by chance: `екі` is not `ЕК`, `әкем` not `АҚЕС`. */
function isByChance({ short, slots }: Named, words: readonly QueryWord[]): boolean {
  const word = words[slots[0] ?? 0];
  if (!short || slots.length > 1 || word === undefined || word.abbreviated) return false;
  return [word.token.folded, ...word.stems].some(isKazakhRoot);
}

const inSlots = (one: Named, other: Named): boolean => one.slots.every((slot) => other.slots.includes(slot));

/** Words of one language that mean the same as a word of the query, by their stems. */
function synonyms(named: readonly Named[], slot: number): readonly string[] {
  return named.flatMap(({ sense, slots, lang }) =>
    sense.kind === 'word' && slots.length === 1 && slots[0] === slot
      ? sense.labels.flatMap((label) => (label.lang === lang && label.stems.length === 1 ? label.stems : []))
      : [],
  );
}

/**
 * What the words of a query name. Phrases of several words are looked for with synonyms of one of their words too, where
 * the words themselves name nothing that holds them.
 */
export function namingsOf(bridge: Bridge, words: readonly QueryWord[]): Naming[] {
  const exact = bridge.find(words).filter((one) => !isByChance(one, words));
  const found: Naming[] = exact.map((one) => ({ ...one, loose: false }));
  const isNew = (one: Named): boolean =>
    one.slots.length > 1 &&
    one.sense.kind === 'concept' &&
    !found.some((other) => other.sense === one.sense || inSlots(one, other));
  words.forEach((word, slot) => {
    const others = synonyms(exact, slot).filter((stem) => !word.stems.includes(stem));
    if (others.length === 0) return;
    const wider = words.with(slot, { ...word, stems: [...word.stems, ...others] });
    found.push(
      ...bridge
        .find(wider)
        .filter(isNew)
        .map((one) => ({ ...one, loose: true })),
    );
  });
  return found;
}
