import type { Language } from '../base/index.ts';
import { alternatesOf } from '../text/index.ts';
import { withAges } from './ages.ts';
import { type Bridge, type Named, openBridge, stemKeys } from './bridge.ts';
import { relativesOf } from './families.ts';
import { KIND } from './keys.ts';
import { withCyrillic } from './latin.ts';
import { type Naming, namingsOf } from './naming.ts';
import { isPaper, type SearchIndex } from './open.ts';
import type { Group, Meaning, Plan, Variant } from './plan.ts';
import { type QueryWord, queryWords, slotsOf, wordGroups } from './query.ts';
import {
  type Context,
  correct,
  known,
  putRight,
  slipsOf,
  spellingGroups,
  withoutStopSlips,
} from './slips.ts';
import { asMeant } from './typed.ts';
import { FAMILY, KEY_WEIGHT, REORDER, STAND_IN } from './weights.ts';

/** Turns a query into a plan. */
export interface Planner {
  /** The query as it was meant: see `typed.ts`. */
  meant(query: string, indexes: readonly SearchIndex[]): string;
  plan(query: string, indexes: readonly SearchIndex[], options?: PlanOptions): Plan;
}

export interface PlanOptions {
  /** The reader's language. */
  readonly lang?: Language | undefined;
  /** Languages some paper of the library is written in; plain words are translated into these only. */
  readonly written?: ReadonlySet<Language>;
}

/**
 * In papers alone: the beginning and the letters of a word in a language none of them is written in find other words
 * by chance, and count less; what stands in for such a word are its senses.
 */
function inPapers(
  groups: readonly Group[],
  words: readonly QueryWord[],
  indexes: readonly SearchIndex[],
  written: ReadonlySet<Language>,
): readonly Group[] {
  if (written.size === 0) return groups;
  const alone = indexes.every(isPaper);
  return groups.map((group) => {
    const { slots, reason, weight } = group;
    if (slots.length > 1 || written.has(words[slots[0] ?? 0]?.language ?? 'kk')) return group;
    if (reason === 'form') return alone ? { ...group, weight: weight * KEY_WEIGHT.foreign } : group;
    return reason === 'translation' || reason === 'concept' ? { ...group, sense: true } : group;
  });
}

/**
 * A Kazakh word that the texts hardly have is looked for in its family too. A common one is not: its relatives would
 * make it commoner still.
 */
function withFamily({ indexes }: Context, group: Group, words: readonly QueryWord[]): Group {
  const word = words[group.slots[0] ?? 0];
  if (group.reason !== 'word' || word === undefined || word.language === 'ru') return group;
  const all = indexes.reduce((sum, index) => sum + index.documentCount, 0);
  const own = word.stems
    .flatMap((stem) => indexes.map((index) => index.find(KIND.stem + stem)?.count ?? 0))
    .reduce((sum, count) => sum + count, 0);
  if (own > all * FAMILY.rare) return group;
  const relatives = word.stems.flatMap((stem) => indexes.flatMap(({ keys }) => relativesOf(stem, keys)));
  const others = [...new Set(relatives)].filter((stem) => !word.stems.includes(stem));
  const variants = others.map((stem): Variant => ({ keys: [KIND.stem + stem], weight: FAMILY.weight }));
  return { ...group, variants: [...group.variants, ...variants] };
}

/** A plain word is looked for in papers of other languages, by its names there. */
function plainGroup({ slots, lang, sense }: Named, written: ReadonlySet<Language>): Group | undefined {
  const labels = sense.labels.filter((label) => label.lang !== lang && written.has(label.lang));
  if (labels.length === 0) return undefined;
  return {
    slots,
    reason: 'translation',
    weight: STAND_IN.plain * Math.sqrt(slots.length),
    covers: true,
    variants: labels.map((label): Variant => ({ keys: stemKeys(label), weight: label.weight })),
    papers: true,
  };
}

/**
 * What is looked for in papers only: the plain words of a query, and for a Russian or English word that names nothing
 * the names that begin as it does (`ребёнка` and `ребёнок`, `отпускают` and `отпустить`): their stemmers leave such
 * words apart.
 */
function plainNames(
  bridge: Bridge,
  found: readonly Named[],
  words: readonly QueryWord[],
  written: ReadonlySet<Language>,
): Named[] {
  if (written.size === 0) return [];
  const met = new Set(found.flatMap(({ slots }) => slots));
  const akin = words.flatMap((word, slot): Named[] => {
    if (met.has(slot) || word.language === 'kk') return [];
    const stems = word.stems
      .flatMap((stem) => [stem, ...(word.language === 'ru' ? alternatesOf(stem) : [])])
      .flatMap((stem) => bridge.akin(stem));
    return bridge
      .find([{ ...word, stems }])
      .filter(({ lang, sense }) => lang === word.language && sense.kind !== 'concept')
      .map((named) => ({ ...named, slots: [slot] }));
  });
  return [...found.filter(({ sense }) => sense.kind === 'plain'), ...akin];
}

/** What stands in for the words that name a sense: its labels in the other languages, and its other names. */
function senseGroup(named: Naming, words: readonly QueryWord[]): Group | undefined {
  const { slots, lang, sense, loose } = named;
  // the word itself is scored already; a phrase of several words is worth finding as a phrase
  const [only = 0] = slots;
  const own = slots.length === 1 ? (words[only]?.stems ?? []) : [];
  const labels = sense.labels.filter(({ stems }) => stems.length !== 1 || !own.includes(stems[0] ?? ''));
  if (labels.length === 0) return undefined;
  const variants = labels.map(
    (label): Variant => ({
      keys: stemKeys(label),
      weight: label.weight * (label.lang === lang ? STAND_IN.synonym : 1),
    }),
  );
  return {
    slots,
    reason: sense.kind === 'concept' ? 'concept' : 'translation',
    weight:
      (sense.kind === 'concept' ? STAND_IN.concept : STAND_IN.translation) *
      (loose ? STAND_IN.loose : 1) *
      Math.sqrt(slots.length),
    covers: !loose,
    variants,
  };
}

/** Slots as bits; those beyond the thirty-first are not counted. */
const bitsOf = (slots: readonly number[]): number =>
  slots.reduce((bits, slot) => (slot < 31 ? bits | (1 << slot) : bits), 0);

const isNational = (address: string): boolean => address.startsWith('kz/');

/** Who types nothing but a name looks for the law in force first; otherwise the order of the concept holds. */
function listed(about: readonly string[], bare: boolean): readonly string[] {
  if (!bare) return about;
  return [...about.filter(isNational), ...about.filter((address) => !isNational(address))];
}

function aboutOf(named: readonly Naming[], slots: number): Map<string, Meaning> {
  const about = new Map<string, Meaning>();
  for (const { sense, slots: own, short, loose } of named) {
    if (sense.kind !== 'concept') continue;
    const whole = own.length === slots;
    listed(sense.about, short && whole).forEach((address, place) => {
      const before = about.get(address);
      const sure = short || (whole && !loose) ? 1 / (1 + REORDER.sureFall * place) : 0;
      about.set(address, {
        slots: (before?.slots ?? 0) | bitsOf(own),
        sure: Math.max(before?.sure ?? 0, sure),
        place: Math.min(before?.place ?? place, place),
      });
    });
  }
  return about;
}

/** Makes a planner over the bridge an index carries; the first query opens it. */
export function createPlanner(home: SearchIndex): Planner {
  let opened: Bridge | undefined;
  const open = (): Bridge => {
    opened ??= openBridge(home.bridge);
    return opened;
  };
  return {
    meant: (query, indexes) => asMeant(query, (stem) => known({ bridge: open(), indexes }, stem)),
    plan: (query, indexes, { lang, written = new Set<Language>() } = {}) => {
      const bridge = open();
      const context = { bridge, indexes };
      const knows = (stem: string): boolean => known(context, stem);
      const words = withAges(withoutStopSlips(context, withCyrillic(query, queryWords(query, lang), knows)));
      const corrected = words.map((word) => correct(context, word));
      const read = corrected.map(({ word, stems }) => ({ ...word, stems: [...word.stems, ...stems] }));
      const found = namingsOf(bridge, read);
      const named = found.filter(({ sense }) => sense.kind !== 'plain');
      const right = putRight(query, corrected);
      return {
        slots: slotsOf(words, query, slipsOf(corrected)),
        groups: inPapers(
          [
            ...wordGroups(words).map((group) => withFamily(context, group, words)),
            ...spellingGroups(corrected),
            ...named.flatMap((one) => senseGroup(one, read) ?? []),
            ...plainNames(bridge, found, read, written).flatMap((one) => plainGroup(one, written) ?? []),
          ],
          words,
          indexes,
          written,
        ),
        about: aboutOf(named, words.length),
        ...(right !== undefined && { corrected: right }),
      };
    },
  };
}
