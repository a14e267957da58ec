import type { Item, NameItem } from './items.ts';

/** What may stand between the parts of one citation. */
const BETWEEN =
  /^(?:[\s,;:&«»"“”'()[\]#_+|…–—./-]|№|\/|(?:no\.?|номер|нөмірі?|және|ж\/е|мен|пен|бен|and|or|of|the|to|in|through|под|и|или|к|в|до|по|бойынша|сәйкес|тиіс(?:ті)?|РК|ҚР|RK|KZ|казахстан\p{L}*|қазақстан\p{L}*|kazakh(?:stan)?|republic|ООН|БҰҰ|UN)(?!\p{L}))*$/iu;
const LONGEST_GAP = 28;

/** True when the text between two parts may stand inside one citation. */
export const standTogether = (gap: string): boolean => gap.trim().length <= LONGEST_GAP && BETWEEN.test(gap);

/**
 * Items that stand together, each group one citation or several that share their parts.
 * @param asked true for a question, where a full stop before a capital ends no sentence: `2 ч. 72 ст. УК`
 */
export function clusters(text: string, items: readonly Item[], asked = false): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1)?.at(-1);
    const gap = last === undefined ? undefined : text.slice(last.end, item.start);
    const joined =
      last !== undefined &&
      gap !== undefined &&
      (item.start < last.end ||
        (standTogether(gap) &&
          (asked || item.kind === 'number' || !/[.;]\s+\p{Lu}/u.test(gap + (text[item.start] ?? '')))));
    if (joined) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** The names of a cluster; one that several acts share only when there is no other. */
function namesOf(cluster: readonly Item[]): NameItem[] {
  const named = cluster.filter((item): item is NameItem => item.kind === 'name');
  const own = named.filter(({ name }) => name.shared !== true);
  return own.length > 0 ? own : named;
}

/** Cuts a cluster with several instruments: each takes what follows it, or what precedes it when numbers come first. */
export function byInstrument(cluster: readonly Item[]): { name?: NameItem; items: Item[] }[] {
  const named = namesOf(cluster);
  const [only] = named;
  const rest = cluster.filter((item) => item.kind !== 'name');
  if (only === undefined) return [{ items: rest }];
  if (named.length === 1) return [{ name: only, items: rest }];
  const kept = cluster.filter((item) => item.kind !== 'name' || named.includes(item));
  const leading = kept[0]?.kind === 'name';
  const parts: { name?: NameItem; items: Item[] }[] = [];
  let waiting: Item[] = [];
  for (const item of kept) {
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
