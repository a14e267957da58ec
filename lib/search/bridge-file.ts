import { LANGUAGES, type Language } from '../base/index.ts';
import { INSTRUMENTS, type InstrumentNames } from '../citation/index.ts';
import type { Concept } from '../corpus/index.ts';
import { stemWord } from '../text/index.ts';
import { encodeKey } from './bytes.ts';
import { sortKeys } from './dictionary.ts';
import { GLOSSARY, type GlossaryEntry, VOCABULARY } from './glossary/index.ts';
import { languageOfWord } from './keys.ts';
import { tellingTokens } from './query.ts';
import { bytesOf, join, offsetsOf, packSections } from './sections.ts';

/**
 * The bridge on disk. A sense is a concept, an entry of the glossary or an instrument, a label one of its names, a label's stems are
 * what a query is compared with. Sections, `n` by number:
 *
 *     stems (2)     dictionary of all stems of labels
 *     words (2)     dictionary of all folded words of labels, plain ones left out: a slip is one of a term
 *     wordStems     u32 per word: its stem
 *     written (2)   per word how a label writes it
 *     senses        u32 per sense + 1, into labels;  concepts come first
 *     labels        u32 per label: kind, language and sense (see `packLabel`)
 *     labelStems(2) u32 per label + 1, and the stems of the labels
 *     firsts (2)    u32 per stem + 1, and the labels that begin with the stem, titles left out
 *     about (3)     u32 per sense + 1, then the provisions of the senses, as strings
 *     counts        u32: number of concepts
 */
export const LABEL_KINDS = ['pref', 'alt', 'abbr', 'lay', 'word', 'title', 'plain'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export const SECTION = {
  stems: 0,
  words: 2,
  wordStems: 4,
  written: 5,
  senses: 7,
  labels: 8,
  labelStems: 9,
  firsts: 11,
  about: 13,
  counts: 16,
} as const;

/** Kind in the lowest 4 bits, language in the next 4, the number of the sense above. */
const packLabel = (kind: LabelKind, lang: Language, sense: number): number =>
  LABEL_KINDS.indexOf(kind) | (LANGUAGES.indexOf(lang) << 4) | (sense << 8);

interface Name {
  readonly kind: LabelKind;
  readonly lang: Language;
  readonly text: string;
}

function namesOf(concept: Concept): Name[] {
  return LANGUAGES.flatMap((lang) => {
    const all = (kind: LabelKind, texts: readonly string[] | undefined): Name[] =>
      (texts ?? []).map((text) => ({ kind, lang, text }));
    return [
      ...all('pref', [concept.pref[lang]]),
      ...all('alt', concept.alt[lang]),
      ...all('abbr', concept.abbr[lang]),
      ...all('lay', concept.lay[lang]),
    ];
  });
}

const wordsOf = (entries: readonly GlossaryEntry[], kind: LabelKind): readonly (readonly Name[])[] =>
  entries.map((entry) =>
    LANGUAGES.flatMap((lang) => entry[lang].map((text): Name => ({ kind, lang, text }))),
  );

const languageOfShort = (text: string): Language =>
  /[әғқңөұүһі]/i.test(text) ? 'kk' : /[а-яё]/i.test(text) ? 'ru' : 'en';

/**
 * The names and abbreviations of an instrument: a paper in another language calls it otherwise. The abbreviation leads
 * to the names, not the names to each other: a long name that is found as one phrase would hide what its words mean.
 */
const instrumentLabels = ({ names, abbreviations }: InstrumentNames): Name[] => [
  ...LANGUAGES.flatMap((lang) => names[lang].map((text): Name => ({ kind: 'title', lang, text }))),
  ...abbreviations
    .filter((text) => !text.includes('('))
    .map((text): Name => ({ kind: 'abbr', lang: languageOfShort(text), text })),
];

/** Strings one after another, with where each begins. */
function strings(texts: readonly string[]): [Uint8Array, Uint8Array] {
  const parts = texts.map(encodeKey);
  return [join(parts), bytesOf(offsetsOf(parts))];
}

function sortedStrings(texts: Iterable<string>): string[] {
  return sortKeys([...new Set(texts)].map((text) => ({ text, bytes: encodeKey(text) }))).map(
    ({ text }) => text,
  );
}

/** Lists of numbers one after another, with where each begins. */
function lists(all: readonly (readonly number[])[]): [Uint8Array, Uint8Array] {
  return [bytesOf(offsetsOf(all)), bytesOf(Uint32Array.from(all.flat()))];
}

interface LabelRow {
  readonly packed: number;
  readonly stems: readonly string[];
}

/** Writes the names of the concepts and of the glossary as sections for an index file. */
export function writeBridge(concepts: readonly Concept[]): Uint8Array {
  const words = new Map<string, { stem: string; written: string }>();
  const senses = [
    ...concepts.map(namesOf),
    ...wordsOf(GLOSSARY, 'word'),
    ...INSTRUMENTS.map(instrumentLabels),
    ...wordsOf(VOCABULARY, 'plain'),
  ];
  const labels = senses.map((names, sense) =>
    names.map(({ kind, lang, text }): LabelRow => {
      const stems = tellingTokens(text).map(({ folded, start, end }) => {
        const stem = stemWord(folded, languageOfWord(folded, lang));
        if (kind !== 'plain' && !words.has(folded)) {
          words.set(folded, { stem, written: text.slice(start, end) });
        }
        return stem;
      });
      return { packed: packLabel(kind, lang, sense), stems };
    }),
  );
  const flat = labels.flat();
  const stems = sortedStrings(flat.flatMap((label) => label.stems));
  const stemNumber = new Map(stems.map((stem, at) => [stem, at]));
  const numbersOf = (label: LabelRow): number[] => label.stems.map((stem) => stemNumber.get(stem) ?? 0);
  const firsts: number[][] = stems.map(() => []);
  flat.forEach((label, at) => {
    const [first] = numbersOf(label);
    if (first !== undefined && LABEL_KINDS[label.packed & 15] !== 'title') firsts[first]?.push(at);
  });
  const folded = sortedStrings(words.keys());
  const about = senses.map((_, at) => concepts[at]?.about ?? []);
  return packSections([
    ...strings(stems),
    ...strings(folded),
    bytesOf(Uint32Array.from(folded, (word) => stemNumber.get(words.get(word)?.stem ?? '') ?? 0)),
    ...strings(folded.map((word) => words.get(word)?.written ?? word)),
    bytesOf(offsetsOf(labels)),
    bytesOf(Uint32Array.from(flat, ({ packed }) => packed)),
    ...lists(flat.map(numbersOf)),
    ...lists(firsts),
    bytesOf(offsetsOf(about)),
    ...strings(about.flat()),
    bytesOf(Uint32Array.of(concepts.length)),
  ]);
}
