import { type Item, LONGEST_RANGE, type NumberItem } from './items.ts';

const TO = /^(?:\s+(?:to|through|по|до|-)\s+|\s*(?:\.{2,3}|…)\s*)$/i;
/** `130 - 2 - 14` is no range. */
const THIRD = /\d\s*-\s*$/;
const SIBLING = /^\s*(?:,|;|and|or|и|или|және|мен|[-–—]|to|по)\s*\($/iu;
const RANGE_SIGN = /[-–—]|to|по/i;

const single = (item: NumberItem): number | undefined =>
  item.path.length === 1 && /^\d+$/.test(item.path[0] ?? '') && item.to === undefined
    ? Number(item.path[0])
    : undefined;

/** `43 to 45` is a range; `undefined` when the two numbers are something else. */
function wordRange(text: string, left: NumberItem, right: NumberItem): NumberItem | undefined {
  const from = single(left);
  const to = single(right);
  if (from === undefined || to === undefined || !TO.test(text.slice(left.end, right.start))) return undefined;
  if (THIRD.test(text.slice(0, left.start)) || /^\s*-\s*\d/.test(text.slice(right.end))) return undefined;
  return to > from && to - from <= LONGEST_RANGE ? { ...left, to, end: right.end } : undefined;
}

/** In `10(1), (3)` and `72(1)-(3)` what follows the first stands at its depth; `undefined` for other numbers. */
function siblings(text: string, left: NumberItem, right: NumberItem): NumberItem[] | undefined {
  const gap = text.slice(left.end, right.start);
  const [last] = right.path;
  if (left.path.length < 2 || last === undefined || !SIBLING.test(gap)) return undefined;
  const above = left.path.slice(0, -1);
  const from = Number(left.path.at(-1));
  const to = Number(last);
  const steps =
    RANGE_SIGN.test(gap) && to > from && to - from <= LONGEST_RANGE
      ? Array.from({ length: to - from }, (_, step) => String(from + 1 + step))
      : [last];
  return steps.map((step) => ({
    ...right,
    path: [...above, step, ...right.path.slice(1)],
    listed: true,
  }));
}

/** Joins numbers that only together say what they are: ranges in words, lists inside brackets. */
export function joinNumbers(text: string, items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    if (item.kind !== 'number' || before?.kind !== 'number') {
      joined.push(item);
      continue;
    }
    const range = wordRange(text, before, item);
    if (range !== undefined) joined[joined.length - 1] = range;
    else joined.push(...(siblings(text, before, item) ?? [item]));
  }
  return joined;
}

/** `71-баптан 73-бапқа дейін`: the unit stands at both ends of the range. */
const FROM_UNIT = /[дтн][ае]н$/iu;
const UP_TO = /^\s+дейін/iu;

/** A range whose ends both have their unit becomes one number. */
export function unitRanges(text: string, items: readonly Item[]): Item[] {
  return items.flatMap((item, at): Item[] => {
    const [left, unit, right, last] = items.slice(at, at + 4);
    const [before, own] = [items[at - 2], items[at - 1]];
    const isEnd = (first: Item | undefined, second: Item | undefined): boolean =>
      first?.kind === 'number' && second?.kind === 'unit' && second.unit.after;
    const spans = (from: Item | undefined, to: Item | undefined): boolean =>
      from?.kind === 'unit' &&
      to?.kind === 'unit' &&
      from.unit.level === to.unit.level &&
      FROM_UNIT.test(text.slice(from.start, from.end)) &&
      UP_TO.test(text.slice(to.end));
    // the second half of a range that was read with its first
    if (isEnd(before, own) && isEnd(left, unit) && spans(own, unit)) return [];
    const [two, three] = [items[at - 3], items[at - 2]];
    if (item.kind === 'unit' && isEnd(two, three) && spans(three, item)) return [];
    if (!isEnd(left, unit) || !isEnd(right, last) || !spans(unit, last)) return [item];
    const [from, to] = [left, right].map((one) => (one?.kind === 'number' ? single(one) : undefined));
    if (left?.kind !== 'number' || from === undefined || to === undefined) return [item];
    return to > from && to - from <= LONGEST_RANGE ? [{ ...left, to }] : [item];
  });
}
