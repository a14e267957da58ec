import { formatAddress } from './address.ts';
import { instrumentNames } from './instruments.ts';
import { type Item, lex, type NameItem, type NumberItem } from './lex.ts';
import { type Chain, pathsOf, withoutInserted } from './paths.ts';
import { LEVELS, type Level } from './units.ts';

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
}

interface Component {
  readonly level: Level;
  readonly item: NumberItem;
}

/** What may stand between the parts of one citation. */
const BETWEEN =
  /^(?:[\s,;:&«»"“”'()–—.-]|№|\/|(?:және|мен|пен|бен|and|or|or|of|the|to|in|под|и|или|к|в|по|бойынша|тиіс(?:ті)?|РК|ҚР)(?!\p{L}))*$/iu;
const LONGEST_GAP = 28;
const LIST = /[,;&]|(?<!\p{L})(?:және|мен|пен|бен|and|or|и|или)(?!\p{L})/iu;

function clusters(text: string, items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1)?.at(-1);
    const gap = last === undefined ? undefined : text.slice(last.end, item.start);
    const joined =
      last !== undefined &&
      gap !== undefined &&
      (item.start < last.end ||
        (gap.length <= LONGEST_GAP &&
          BETWEEN.test(gap) &&
          !/[.;]\s+\p{Lu}/u.test(gap + (text[item.start] ?? ''))));
    if (joined) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Cuts a cluster with several instruments: each takes what follows it, or what precedes it when numbers come first. */
function byInstrument(cluster: readonly Item[]): { name?: NameItem; items: Item[] }[] {
  const named = cluster.filter((item): item is NameItem => item.kind === 'name');
  const [only] = named;
  if (only === undefined) return [{ items: [...cluster] }];
  if (named.length === 1) return [{ name: only, items: cluster.filter((item) => item !== only) }];
  const leading = cluster[0]?.kind === 'name';
  const parts: { name?: NameItem; items: Item[] }[] = [];
  let waiting: Item[] = [];
  for (const item of cluster) {
    if (item.kind !== 'name') {
      if (leading) parts.at(-1)?.items.push(item);
      else waiting.push(item);
    } else {
      parts.push({ name: item, items: waiting });
      waiting = [];
    }
  }
  parts.at(-1)?.items.push(...waiting);
  return parts;
}

/** The level below, for a number without a unit; an indent is never told by its place alone. */
const deeper = (level: Level): Level => {
  const below = LEVELS[LEVELS.indexOf(level) + 1];
  return below === undefined || below === 'indent' ? level : below;
};

/** Gives every number its level: from the unit after it (Kazakh), before it (Russian, English), or its place in a list. */
function components(text: string, items: readonly Item[]): { parts: Component[]; units: number } {
  const parts: Component[] = [];
  let units = 0;
  let lastUnit = -1;
  items.forEach((item, at) => {
    if (item.kind !== 'number') return;
    const next = items[at + 1];
    const previous = items[at - 1];
    let level: Level | undefined;
    if (next?.kind === 'unit' && next.unit.after) {
      const seen = parts.some((part) => part.level === next.unit.level && parts.at(-1)?.level === 'article');
      level = next.unit.either !== undefined && seen ? next.unit.either : next.unit.level;
    } else if (previous?.kind === 'unit' && !previous.unit.after && lastUnit !== at - 1) {
      level = previous.unit.level;
      lastUnit = at - 1;
    }
    if (level !== undefined) units += 1;
    const before = parts.at(-1);
    if (level === undefined && item.ordinal) return;
    if (level === undefined) {
      const inList =
        item.listed === true && before !== undefined
          ? true
          : previous?.kind === 'number' && LIST.test(text.slice(previous.end, item.start));
      const ahead = inList || before === undefined ? levelAhead(items, at) : undefined;
      level = ahead ?? (before === undefined ? 'article' : inList ? before.level : deeper(before.level));
    }
    parts.push({ level, item });
  });
  return { parts, units };
}

/** In `72, 73-баптар` the first number takes the unit of the last. */
function levelAhead(items: readonly Item[], from: number): Level | undefined {
  for (let at = from + 1; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind === 'unit')
      return item.unit.after && items[at - 1]?.kind === 'number' ? item.unit.level : undefined;
    if (item?.kind !== 'number') return undefined;
  }
  return undefined;
}

/** Groups levels into citations; a level met again opens the next one, which inherits what stands above it. */
function chains(parts: readonly Component[]): Chain[] {
  const list: Chain[] = [];
  let current: Chain = {};
  for (const { level, item } of parts) {
    if (current[level] !== undefined) {
      list.push(current);
      current = {};
    }
    current[level] = item;
  }
  if (Object.keys(current).length > 0) list.push(current);
  // `72-баптың 1, 3 және 4-бөліктері` names the article first, `ч. 1, 3 и 4 ст. 72` last
  const highest = LEVELS.find((level) => parts.some((part) => part.level === level));
  const leading = parts[0]?.level === highest;
  return list.map((chain, at) => {
    const top = LEVELS.find((level) => chain[level] !== undefined);
    const above = top === undefined ? [] : LEVELS.slice(0, LEVELS.indexOf(top));
    const gives = (other: Chain): boolean => above.some((level) => other[level] !== undefined);
    const before = list.slice(0, at).findLast(gives);
    const later = list.slice(at + 1).find(gives);
    const donor = leading ? (before ?? later) : (later ?? before);
    const inherited: Chain = {};
    for (const level of above) {
      const item = donor?.[level];
      if (item !== undefined) inherited[level] = item;
    }
    return { ...inherited, ...chain };
  });
}

/** True when a text is nothing but the citation: who types `уик 162` into a search box means the article. */
const isWhole = (text: string, cluster: readonly Item[]): boolean =>
  text.trim().length === (cluster.at(-1)?.end ?? 0) - (cluster[0]?.start ?? 0);

const CONSTITUTION = 'kz/constitution';
const FORMER = /(?<!\d)1995(?!\d)/;
const LONGEST_YEAR = 14;

/** The instrument a name gives; a Constitution beside the year 1995 is the former one, wherever the year stands. */
function instrumentOf(name: NameItem, text: string, end: number): string {
  const { address } = name.name;
  const around = text.slice(name.start, end + LONGEST_YEAR);
  return address === CONSTITUTION && FORMER.test(around) ? `${CONSTITUTION}-1995` : address;
}

function citationsOf(text: string, cluster: readonly Item[], options: FindOptions): Citation[] {
  return byInstrument(cluster).flatMap(({ name, items }) => {
    const { parts, units } = components(text, items);
    if (name?.name.weak === true && units === 0 && !isWhole(text, cluster)) return [];
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
        const path = withoutInserted(numbers, instrument);
        return { ...place, address: formatAddress({ instrument, path }), path };
      });
    });
  });
}

/**
 * Finds citations in a text, in the habits of three languages. What names a provision of an unknown instrument
 * is returned without an address, so that it can be listed and not lost. Order is that of the text.
 */
export function findCitations(text: string, options: FindOptions = {}): Citation[] {
  const items = lex(text);
  return clusters(text, items).flatMap((cluster) => citationsOf(text, cluster, options));
}
