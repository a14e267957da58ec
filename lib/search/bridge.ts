import { LANGUAGES, type Language } from '../base/index.ts';
import type { Concept } from '../corpus/index.ts';
import { stemWord } from '../text/index.ts';
import { GLOSSARY } from './glossary/index.ts';
import { KIND, languageOfWord } from './keys.ts';
import { type QueryWord, tellingTokens } from './query.ts';
import type { Known } from './spelling.ts';

/** One label of a sense: its stems in its language. */
export interface Label {
  readonly lang: Language;
  readonly stems: readonly string[];
  /** How good the label is as a stand-in: an everyday word is looked for less than a term. */
  readonly weight: number;
  /** True for an abbreviation: nothing else is spelt so. */
  readonly short: boolean;
}

/** Something that has names in three languages: a concept of the field or a plain word. */
export interface Sense {
  readonly kind: 'concept' | 'word';
  readonly labels: readonly Label[];
  readonly about: readonly string[];
}

/** A sense named by some words of the query. */
export interface Named {
  /** Which words, in the order of the query. */
  readonly slots: readonly number[];
  readonly lang: Language;
  readonly sense: Sense;
  readonly short: boolean;
}

export interface Bridge {
  find(words: readonly QueryWord[]): Named[];
  /** True when some label has this stem: the word is known even if no text has it. */
  knows(stem: string): boolean;
  /** Folded words of all labels with their stems: what a misspelt word is compared with first. */
  words(): ReadonlyMap<string, Known>;
}

interface Phrase {
  readonly lang: Language;
  readonly stems: readonly string[];
  readonly sense: Sense;
  readonly short: boolean;
}

/** Other words that may stand between those of a phrase. */
const LOOSE = 2;

const WEIGHT = { pref: 1, alt: 0.9, abbr: 1, lay: 0.5, word: 1 } as const;

function stemsOf(text: string, lang: Language, words: Map<string, Known>): string[] {
  return tellingTokens(text).map(({ folded, start, end }) => {
    const stem = stemWord(folded, languageOfWord(folded, lang));
    if (!words.has(folded)) words.set(folded, { stem, written: text.slice(start, end) });
    return stem;
  });
}

function conceptSense(concept: Concept, words: Map<string, Known>): Sense {
  const labels: Label[] = [];
  for (const lang of LANGUAGES) {
    const add = (texts: readonly string[] | undefined, weight: number, short = false): void => {
      for (const text of texts ?? []) labels.push({ lang, stems: stemsOf(text, lang, words), weight, short });
    };
    add([concept.pref[lang]], WEIGHT.pref);
    add(concept.alt[lang], WEIGHT.alt);
    add(concept.abbr[lang], WEIGHT.abbr, true);
    add(concept.lay[lang], WEIGHT.lay);
  }
  return { kind: 'concept', labels, about: concept.about };
}

function glossarySenses(words: Map<string, Known>): Sense[] {
  return GLOSSARY.map((entry) => ({
    kind: 'word' as const,
    about: [],
    labels: LANGUAGES.flatMap((lang) =>
      entry[lang].map((word) => ({
        lang,
        stems: stemsOf(word, lang, words),
        weight: WEIGHT.word,
        short: false,
      })),
    ),
  }));
}

/** Phrases whose words are those of a longer phrase say less than it does. */
function dropInner(found: readonly Named[]): Named[] {
  return found.filter(
    (inner) =>
      !found.some(
        (outer) =>
          outer.slots.length > inner.slots.length && inner.slots.every((slot) => outer.slots.includes(slot)),
      ),
  );
}

/**
 * The words of the query that are those of a phrase, the first of them at `from`; in any order and with up to
 * `LOOSE` other words between: "conditions attached to the measure" names "conditions of the measure".
 */
function placesOf(words: readonly QueryWord[], from: number, phrase: Phrase): number[] | undefined {
  const slots = [from];
  const [, ...others] = phrase.stems;
  const reach = phrase.stems.length - 1 + LOOSE;
  for (const stem of others) {
    let best: number | undefined;
    const near = (at: number): number => Math.abs(at - from - slots.length);
    for (let at = Math.max(0, from - reach); at <= Math.min(words.length - 1, from + reach); at += 1) {
      if (slots.includes(at) || words[at]?.stems.includes(stem) !== true) continue;
      if (best === undefined || near(at) < near(best)) best = at;
    }
    if (best === undefined) return undefined;
    slots.push(best);
  }
  slots.sort((left, right) => left - right);
  const span = (slots.at(-1) ?? 0) - (slots[0] ?? 0);
  return span <= reach ? slots : undefined;
}

/** Builds the bridge from the concepts of the corpus and the glossary. */
export function createBridge(concepts: readonly Concept[]): Bridge {
  const words = new Map<string, Known>();
  const senses = [...concepts.map((concept) => conceptSense(concept, words)), ...glossarySenses(words)];
  const byFirst = new Map<string, Phrase[]>();
  const known = new Set<string>();
  for (const sense of senses) {
    for (const { lang, stems, short } of sense.labels) {
      const first = stems[0];
      if (first === undefined) continue;
      for (const stem of stems) known.add(stem);
      const list = byFirst.get(first) ?? [];
      list.push({ lang, stems, sense, short });
      byFirst.set(first, list);
    }
  }
  return {
    find(asked) {
      const found: Named[] = [];
      asked.forEach((word, from) => {
        for (const stem of word.stems) {
          for (const phrase of byFirst.get(stem) ?? []) {
            const slots = placesOf(asked, from, phrase);
            if (slots === undefined) continue;
            const { lang, sense, short } = phrase;
            if (!found.some((one) => one.sense === sense && one.slots.join() === slots.join()))
              found.push({ slots, lang, sense, short });
          }
        }
      });
      return dropInner(found);
    },
    knows: (stem) => known.has(stem),
    words: () => words,
  };
}

export const stemKeys = (label: Label): string[] => label.stems.map((stem) => KIND.stem + stem);
