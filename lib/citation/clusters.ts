import type { Item, NameItem } from './lex.ts';

/** What may stand between the parts of one citation. */
const BETWEEN =
  /^(?:[\s,;:&«»"“”'()–—.-]|№|\/|(?:және|мен|пен|бен|and|or|or|of|the|to|in|под|и|или|к|в|по|бойынша|тиіс(?:ті)?|РК|ҚР)(?!\p{L}))*$/iu;
const LONGEST_GAP = 28;

/** Items that stand together, each group one citation or several that share their parts. */
export function clusters(text: string, items: readonly Item[]): Item[][] {
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
          (item.kind === 'number' || !/[.;]\s+\p{Lu}/u.test(gap + (text[item.start] ?? '')))));
    if (joined) groups.at(-1)?.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Cuts a cluster with several instruments: each takes what follows it, or what precedes it when numbers come first. */
export function byInstrument(cluster: readonly Item[]): { name?: NameItem; items: Item[] }[] {
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
