import { withoutStops } from './abbreviations.ts';
import { formatAddress } from './address.ts';
import { byInstrument, clusters } from './clusters.ts';
import { withoutDates } from './digits.ts';
import { instrumentNames } from './instruments.ts';
import type { Item, NameItem } from './items.ts';
import { chains, components } from './levels.ts';
import { lex } from './lex.ts';
import { pathsOf, withoutInserted } from './paths.ts';
import { READINGS } from './readings.ts';

/** A citation found in a text. */
export interface Citation {
  /** Place in the text, UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words of the text. */
  readonly text: string;
  /** The address it names; absent when it cannot be told, and then `reason` says why. */
  readonly address?: string;
  readonly reason?: 'no-instrument' | 'no-article';
  /** The numbers, highest level first; empty when the instrument alone is named. */
  readonly path: readonly string[];
}

export interface FindOptions {
  /** The instrument meant where a text names none: `kz/criminal-code` inside the Code itself. */
  readonly instrument?: string;
  /**
   * True for a question typed into a search box. Then names cut short or misspelt count, names that others share and
   * abbreviations in small letters beside a bare number, and numbers in words beside a name.
   */
  readonly asked?: boolean;
  /**
   * Tells which addresses there are. With it a citation that names none, as its marks are commonly read, is read
   * another way where that names one: `130-2-14` as article, part and point, `14,3` as 14.3.
   */
  readonly has?: (address: string) => boolean;
}

/** Who made the act: beside a citation it says nothing more. */
const ISSUER = /^(?:[\s,.:?]|(?:ООН|БҰҰ|UN|РК|ҚР|СЕ|ЕК)(?!\p{L}))*$/iu;

/** True when a text is nothing but the citation: who types `уик 162` into a search box means the article. */
const isWhole = (text: string, cluster: readonly Item[]): boolean =>
  ISSUER.test(text.slice(0, cluster[0]?.start)) && ISSUER.test(text.slice(cluster.at(-1)?.end));

/** True when `Mandela` is the man: no unit, no number right after the name, and not the whole text. */
function isPersonIn(
  text: string,
  cluster: readonly Item[],
  name: NameItem | undefined,
  items: readonly Item[],
  units: number,
): boolean {
  if (name?.name.person !== true || units > 0 || isWhole(text, cluster)) return false;
  return !items.some(({ kind, start }) => kind === 'number' && text.slice(name.end, start).trim() === '');
}

const CONSTITUTION = 'kz/constitution';
const FORMER = /(?<!\d)1995(?!\d)/;
const LONGEST_YEAR = 14;

/** The instrument a name gives; a Constitution beside the year 1995 is the former one, wherever the year stands. */
function instrumentOf(name: NameItem, text: string, end: number): string {
  const { address } = name.name;
  const around = text.slice(name.start, end + LONGEST_YEAR);
  return address === CONSTITUTION && FORMER.test(around) ? `${CONSTITUTION}-1995` : address;
}

/** The citations of a cluster, as they are commonly read or else as they name what there is. */
function citationsOf(text: string, cluster: readonly Item[], options: FindOptions): Citation[] {
  const found = readAs(text, cluster, options);
  const { has } = options;
  const named = (all: readonly Citation[]): boolean => all.some(({ path }) => path.length > 0);
  const exist = (all: readonly Citation[]): boolean =>
    all.every(({ address, path }) => path.length === 0 || (address !== undefined && has?.(address) === true));
  if (has === undefined || !named(found) || exist(found)) return found;
  const others = READINGS.map((reading) => readAs(text, reading(text, cluster), options));
  return others.find((other) => named(other) && exist(other)) ?? found;
}

function readAs(text: string, cluster: readonly Item[], options: FindOptions): Citation[] {
  return byInstrument(cluster).flatMap(({ name, items }) => {
    const { parts, units } = components(text, items);
    const loose = options.asked === true && parts.length > 0;
    if (name?.name.weak === true && units === 0 && !loose && !isWhole(text, cluster)) return [];
    if (isPersonIn(text, cluster, name, items, units)) return [];
    const foreign = name?.name.foreign === true;
    const last = Math.max(0, ...cluster.map((item) => item.end));
    const own = units > 0 ? options.instrument : undefined;
    const instrument = foreign ? undefined : name === undefined ? own : instrumentOf(name, text, last);
    const used = [
      ...items.filter((item) => item.kind !== 'unit' || parts.length > 0),
      ...(name === undefined ? [] : [name]),
    ];
    if (used.length === 0) return [];
    const start = Math.min(...used.map((item) => item.start));
    const end = Math.max(...used.map((item) => item.end));
    const place = { start, end, text: text.slice(start, end) };
    if (parts.length === 0) {
      return name === undefined || name.name.weak || foreign
        ? []
        : [
            {
              ...place,
              start: name.start,
              end: name.end,
              text: text.slice(name.start, name.end),
              address: name.name.address,
              path: [],
            },
          ];
    }
    const names = instrument === undefined ? undefined : instrumentNames(instrument);
    return chains(parts).flatMap((chain): Citation[] => {
      const paths = pathsOf(chain, names?.dotted ?? false, text);
      if (instrument === undefined) {
        const article = parts.some((part) => part.level === 'article') && (units > 0 || foreign);
        return article ? paths.map((path) => ({ ...place, reason: 'no-instrument', path })) : [];
      }
      if (chain.article === undefined && names?.unit === 'article') {
        return paths.map((path) => ({ ...place, reason: 'no-article', path }));
      }
      return paths.map((numbers) => {
        const path = withoutInserted(numbers, instrument, names?.dotted ?? false);
        return { ...place, address: formatAddress({ instrument, path }), path };
      });
    });
  });
}

/** `уголовный к-с` for кодекс. */
const CODE = /(?<!\p{L})к-с(?=[ауе]?(?!\p{L}))/giu;

/**
 * A text with the two dashes that mean something here, the hyphen and the dash; in a question with round brackets, and
 * with abbreviations without full stops. Places stay.
 */
function plainMarks(text: string, asked: boolean): string {
  const dashed = text.replace(/[‐‑]/g, '-').replace(/[‒―−]/g, '–');
  return asked ? withoutStops(dashed.replaceAll('[', '(').replaceAll(']', ')').replace(CODE, 'код')) : dashed;
}

/**
 * Finds citations in a text, in the habits of three languages. What names a provision of an unknown instrument
 * is returned without an address, so that it can be listed and not lost. Order is that of the text.
 */
export function findCitations(text: string, options: FindOptions = {}): Citation[] {
  const dashed = plainMarks(text, options.asked === true);
  const plain = withoutDates(dashed);
  return clusters(plain, lex(dashed, options.asked), options.asked)
    .flatMap((cluster) => citationsOf(plain, cluster, options))
    .map((found) => ({ ...found, text: text.slice(found.start, found.end) }));
}
