import { LANGUAGES, type Language } from '../base/index.ts';
import type { Concept } from '../corpus/index.ts';
import { stemWord } from '../text/index.ts';
import { GLOSSARY } from './glossary/index.ts';
import { KIND, languageOfWord } from './keys.ts';
import { type QueryWord, tellingTokens } from './query.ts';

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

/** A sense named by words `from` to `to` (exclusive) of the query. */
export interface Named {
  readonly from: number;
  readonly to: number;
  readonly lang: Language;
  readonly sense: Sense;
  readonly short: boolean;
}

export interface Bridge {
  find(words: readonly QueryWord[]): Named[];
  /** True when some label has this stem: the word is known even if no text has it. */
  knows(stem: string): boolean;
  /** Folded words of all labels with their stems: what a misspelt word is compared with first. */
  words(): ReadonlyMap<string, string>;
}

interface Phrase {
  readonly lang: Language;
  readonly stems: readonly string[];
  readonly sense: Sense;
  readonly short: boolean;
}

const WEIGHT = { pref: 1, alt: 0.9, abbr: 1, lay: 0.5, word: 1 } as const;

function stemsOf(text: string, lang: Language, words: Map<string, string>): string[] {
  return tellingTokens(text).map(({ folded }) => {
    const stem = stemWord(folded, languageOfWord(folded, lang));
    if (!words.has(folded)) words.set(folded, stem);
    return stem;
  });
}

function conceptSense(concept: Concept, words: Map<string, string>): Sense {
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

function glossarySenses(words: Map<string, string>): Sense[] {
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

/** Phrases whose words are those of a longer phrase found at the same place say less than it does. */
function dropInner(found: readonly Named[]): Named[] {
  return found.filter(
    (inner) =>
      !found.some(
        (outer) =>
          outer.to - outer.from > inner.to - inner.from && outer.from <= inner.from && outer.to >= inner.to,
      ),
  );
}

/** Builds the bridge from the concepts of the corpus and the glossary. */
export function createBridge(concepts: readonly Concept[]): Bridge {
  const words = new Map<string, string>();
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
  const fits = (words: readonly QueryWord[], from: number, phrase: Phrase): boolean =>
    phrase.stems.every((stem, offset) => words[from + offset]?.stems.includes(stem) === true);
  return {
    find(asked) {
      const found: Named[] = [];
      asked.forEach((word, from) => {
        for (const stem of word.stems) {
          for (const phrase of byFirst.get(stem) ?? []) {
            if (!fits(asked, from, phrase)) continue;
            const { lang, sense, short } = phrase;
            const named = { from, to: from + phrase.stems.length, lang, sense, short };
            if (!found.some((one) => one.sense === named.sense && one.from === from && one.to === named.to))
              found.push(named);
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
