import { LANGUAGES, type Language } from '../base/index.ts';
import { stemWord } from '../text/index.ts';
import { LABEL_KINDS, type LabelKind, SECTION } from './bridge-file.ts';
import { openDictionary } from './dictionary.ts';
import { KIND, languageOfWord } from './keys.ts';
import type { QueryWord } from './query.ts';
import { unpackSections, words32 } from './sections.ts';
import { type NearWords, nearestOf, nearKeys } from './spelling.ts';

/** One label of a sense: its stems in its language. */
export interface Label {
  readonly lang: Language;
  readonly stems: readonly string[];
  /** How good the label is as a stand-in: an everyday word is looked for less than a term. */
  readonly weight: number;
}

/** Something that has names in three languages: a concept of the field or a plain word. */
export interface Sense {
  readonly kind: 'concept' | 'word' | 'plain';
  readonly labels: readonly Label[];
  readonly about: readonly string[];
}

/** A sense named by some words of the query. */
export interface Named {
  /** Which words, in the order of the query. */
  readonly slots: readonly number[];
  readonly lang: Language;
  readonly sense: Sense;
  /** True for an abbreviation: nothing else is spelt so. */
  readonly short: boolean;
}

export interface Bridge {
  find(words: readonly QueryWord[]): Named[];
  /** True when some label has this stem: the word is known even if no text has it. */
  knows(stem: string): boolean;
  /** Stems of the words of the labels that begin as a word cut short does: `свид` of `свидание`; none when too many. */
  begunBy(folded: string): readonly string[];
  /** Stems of labels that begin as a stem does: another aspect, another part of speech; none when too many. */
  akin(stem: string): readonly string[];
  /** Words of the labels close to a misspelt one, the nearest only. */
  near(folded: string): NearWords;
}

const LONGEST_ABBREVIATION = 6;
/** A word is cut short to this many letters at least, and may be the beginning of so many. */
const SHORTEST_CUT = 4;
const MOST_WHOLE = 8;
/** Words of one family share so many letters at least, and differ by so many at the end. */
const AKIN = { head: 5, tail: 2 } as const;
/** Other words that may stand between those of a phrase. */
const LOOSE = 2;

const WEIGHT: Readonly<Record<LabelKind, number>> = {
  pref: 1,
  alt: 0.9,
  abbr: 1,
  lay: 0.5,
  word: 1,
  title: 1,
  plain: 1,
};

interface Found {
  readonly slots: readonly number[];
  readonly label: number;
  readonly sense: number;
}

/**
 * Phrases whose words are those of a longer phrase say less than it does; but a phrase of plain words hides no term.
 */
function dropInner(found: readonly Found[], isPlain: (one: Found) => boolean): Found[] {
  return found.filter(
    (inner) =>
      !found.some(
        (outer) =>
          (isPlain(inner) || !isPlain(outer)) &&
          outer.slots.length > inner.slots.length &&
          inner.slots.every((slot) => outer.slots.includes(slot)),
      ),
  );
}

/**
 * The words of the query that are those of a phrase, the first of them at `from`; in any order and with up to
 * `LOOSE` other words between: "conditions attached to the measure" names "conditions of the measure".
 */
function placesOf(
  words: readonly (readonly number[])[],
  from: number,
  phrase: Uint32Array,
): number[] | undefined {
  const slots = [from];
  const reach = phrase.length - 1 + LOOSE;
  for (let next = 1; next < phrase.length; next += 1) {
    const stem = phrase[next] as number;
    let best: number | undefined;
    const near = (at: number): number => Math.abs(at - from - slots.length);
    for (let at = Math.max(0, from - reach); at <= Math.min(words.length - 1, from + reach); at += 1) {
      if (words[at]?.includes(stem) !== true || slots.includes(at)) continue;
      if (best === undefined || near(at) < near(best)) best = at;
    }
    if (best === undefined) return undefined;
    slots.push(best);
  }
  slots.sort((left, right) => left - right);
  const span = (slots.at(-1) ?? 0) - (slots[0] ?? 0);
  return span <= reach ? slots : undefined;
}

const NOTHING: Bridge = {
  find: () => [],
  knows: () => false,
  begunBy: () => [],
  akin: () => [],
  near: () => nearestOf([]),
};

/** Opens what `writeBridge` wrote: views on the bytes. Nothing written is a bridge that knows no word. */
export function openBridge(bytes: Uint8Array): Bridge {
  if (bytes.length === 0) return NOTHING;
  const sections = unpackSections(bytes);
  const raw = (at: number): Uint8Array => sections[at] ?? new Uint8Array(0);
  const numbers = (at: number): Uint32Array => words32(raw(at));
  const strings = (at: number) => openDictionary(raw(at), numbers(at + 1));
  const stems = strings(SECTION.stems);
  const words = strings(SECTION.words);
  const written = strings(SECTION.written);
  const addresses = strings(SECTION.about + 1);
  const [wordStems, senses, labels] = [SECTION.wordStems, SECTION.senses, SECTION.labels].map(numbers);
  const [stemsFrom, labelStems] = [SECTION.labelStems, SECTION.labelStems + 1].map(numbers);
  const [firstFrom, firsts] = [SECTION.firsts, SECTION.firsts + 1].map(numbers);
  const aboutFrom = numbers(SECTION.about);
  const concepts = numbers(SECTION.counts)[0] ?? 0;
  const made = new Map<number, Sense>();

  const range = (offsets: Uint32Array | undefined, at: number): [number, number] => [
    offsets?.[at] ?? 0,
    offsets?.[at + 1] ?? 0,
  ];
  const list = <T>([from, to]: [number, number], one: (at: number) => T): T[] =>
    Array.from({ length: to - from }, (_, at) => one(from + at));
  const phraseOf = (label: number): Uint32Array =>
    labelStems?.subarray(...range(stemsFrom, label)) ?? new Uint32Array(0);
  const packed = (label: number): number => labels?.[label] ?? 0;
  const kindOf = (label: number): LabelKind => LABEL_KINDS[packed(label) & 15] ?? 'word';
  const langOf = (label: number): Language => LANGUAGES[(packed(label) >> 4) & 15] ?? 'kk';

  function senseOf(sense: number): Sense {
    const known = made.get(sense);
    if (known !== undefined) return known;
    const read: Sense = {
      kind: sense < concepts ? 'concept' : kindOf(senses?.[sense] ?? 0) === 'plain' ? 'plain' : 'word',
      labels: list(range(senses, sense), (label) => ({
        lang: langOf(label),
        stems: [...phraseOf(label)].map((stem) => stems.key(stem)),
        weight: WEIGHT[kindOf(label)],
      })),
      about: list(range(aboutFrom, sense), (at) => addresses.key(at)),
    };
    made.set(sense, read);
    return read;
  }

  /** An abbreviation is the same in a text of another language: `УДО` among Kazakh words. */
  function abbreviationStems({ token }: QueryWord): number[] {
    if (token.folded.length > LONGEST_ABBREVIATION) return [];
    return LANGUAGES.map((lang) =>
      stems.find(stemWord(token.folded, languageOfWord(token.folded, lang))),
    ).filter((at) => at >= 0);
  }

  return {
    find(asked) {
      const shortNumbers = asked.map(abbreviationStems);
      const numbersOf = asked.map((word) =>
        word.stems.map((stem) => stems.find(stem)).filter((at) => at >= 0),
      );
      const found: Found[] = [];
      numbersOf.forEach((own, from) => {
        for (const stem of [...own, ...(shortNumbers[from] ?? [])]) {
          const [first, last] = range(firstFrom, stem);
          const foreign = !own.includes(stem);
          for (let at = first; at < last; at += 1) {
            const label = firsts?.[at] ?? 0;
            if (foreign && (kindOf(label) !== 'abbr' || phraseOf(label).length > 1)) continue;
            const slots = placesOf(numbersOf, from, phraseOf(label));
            if (slots === undefined) continue;
            const sense = packed(label) >>> 8;
            if (!found.some((one) => one.sense === sense && one.slots.join() === slots.join()))
              found.push({ slots, label, sense });
          }
        }
      });
      return dropInner(found, ({ label }) => kindOf(label) === 'plain').map(({ slots, label, sense }) => ({
        slots,
        lang: langOf(label),
        sense: senseOf(sense),
        short: kindOf(label) === 'abbr',
      }));
    },
    knows: (stem) => stems.find(stem) >= 0,
    begunBy(folded) {
      if (folded.length < SHORTEST_CUT) return [];
      const found = new Set<string>();
      for (let at = words.lowerBound(folded); at < words.size; at += 1) {
        if (!words.key(at).startsWith(folded)) break;
        found.add(stems.key(wordStems?.[at] ?? 0));
        if (found.size > MOST_WHOLE) return [];
      }
      return [...found];
    },
    akin(stem) {
      const head = stem.slice(0, Math.max(AKIN.head, stem.length - AKIN.tail));
      if (head.length < AKIN.head) return [];
      const found: string[] = [];
      for (let at = stems.lowerBound(head); at < stems.size; at += 1) {
        const other = stems.key(at);
        if (!other.startsWith(head)) break;
        if (Math.abs(other.length - stem.length) <= AKIN.tail) found.push(other);
        if (found.length > MOST_WHOLE) return [];
      }
      return found;
    },
    near: (folded) =>
      nearestOf(
        nearKeys(words, '', folded).map(({ key, distance }) => ({
          distance,
          stem: stems.key(wordStems?.[key] ?? 0),
          written: written.key(key),
        })),
      ),
  };
}

export const stemKeys = (label: Label): string[] => label.stems.map((stem) => KIND.stem + stem);
