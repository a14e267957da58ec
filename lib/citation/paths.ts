import type { NumberItem } from './items.ts';
import { LEVELS, type Level } from './units.ts';

/** The numbers of one citation by level. */
export type Chain = Partial<Record<Level, NumberItem>>;

/**
 * The paths of a number below the article: `ч. 1–3` is three, while `ч. 1-2` with a hyphen is the part put in after
 * the first; who means the first two parts writes a comma.
 */
function pathsBelow(item: NumberItem, text: string): string[][] {
  const [from = '', ...inner] = item.path;
  if (item.to === undefined) return [[...item.path]];
  if (item.to === Number(from) + 1 && /^\d+-\d/.test(text.slice(item.start)))
    return [[`${from}-${item.to}`, ...inner]];
  return Array.from({ length: item.to - Number(from) + 1 }, (_, step) => [
    String(Number(from) + step),
    ...inner,
  ]);
}

/** Every path that a chain names: the last number may be a range, and so may the first. */
export function pathsOf(chain: Chain, dotted: boolean, text: string): string[][] {
  const items = LEVELS.flatMap((level) => {
    const item = chain[level];
    if (item === undefined) return [];
    return level === 'indent' ? [{ ...item, path: [`para-${item.path[0] ?? ''}`] }] : [item];
  });
  const [first, ...rest] = items;
  if (first === undefined) return [];
  const last = rest.at(-1);
  if (last === undefined) return headPaths(first, [], dotted);
  const above = rest.slice(0, -1).flatMap((item) => item.path);
  return pathsBelow(last, text).flatMap((path) => headPaths(first, [...above, ...path], dotted));
}

/** The paths of the highest number with what lies below it. */
function headPaths(first: NumberItem, below: readonly string[], dotted: boolean): string[][] {
  if (dotted && first.inserted !== undefined) {
    const own = first.inserted.split('.').length + 1;
    return [[first.inserted, ...first.path.slice(own), ...below]];
  }
  const tail = [...first.path.slice(1), ...below];
  const head = first.path[0] ?? '';
  const heads =
    first.to === undefined
      ? [head]
      : Array.from({ length: first.to - Number(head) + 1 }, (_, step) => String(Number(head) + step));
  return heads.map((one) => {
    if (dotted && !one.includes('.') && /^\d+$/.test(tail[0] ?? ''))
      return [`${one}.${tail[0]}`, ...tail.slice(1)];
    const [number = '', ...dots] = dotted ? [one] : one.split('.');
    return [number, ...dots, ...tail];
  });
}

/** International rules have no inserted numbers: `45-1` is paragraph 1 of rule 45, and `8-2` is 8.2 where that is one. */
export const withoutInserted = (path: readonly string[], instrument: string, dotted: boolean): string[] =>
  instrument.startsWith('kz/')
    ? [...path]
    : path.flatMap((one, at) => {
        if (!/^\d+-\d+$/.test(one)) return [one];
        return dotted && at === 0 ? [one.replace('-', '.')] : one.split('-');
      });
