import { foldWord } from '../text/index.ts';
import { findNames, type NameFound } from './names.ts';
import { ordinalOf, type UnitWord, unitOf } from './units.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}
export interface NameItem extends Place {
  readonly kind: 'name';
  readonly name: NameFound;
}
export interface UnitItem extends Place {
  readonly kind: 'unit';
  readonly unit: UnitWord;
}
export interface NumberItem extends Place {
  readonly kind: 'number';
  /** `72(3)(a)` is ['72', '3', 'a']. */
  readonly path: readonly string[];
  /** `53A` and `16A.1` read as rules put in later, which have a number of their own: `53a`, `16a.1`. */
  readonly inserted?: string;
  /** Last number of a range: `89-91`. */
  readonly to?: number;
  /** An ordinal in words counts only beside a unit. */
  readonly ordinal: boolean;
  /** One of several that a range names. */
  readonly listed?: boolean;
}
export type Item = NameItem | UnitItem | NumberItem;

/** Letters of points: the Russian order а б в г д stands for a b c d e. */
const LETTERS: Readonly<Record<string, string>> = { а: 'a', б: 'b', в: 'c', г: 'd', д: 'e', е: 'f', с: 'c' };

const NUMBER =
  /(?<head>\d{1,4}(?:-\d{1,3}(?![\d/])|\s*[–—]\s*\d{1,4})?(?:\.\d{1,3})*)(?:(?<=\d\.\d{1,3})\.(?=[a-zабвгде](?![\p{L}\d])))?(?<letter>[a-zабвгде](?![\p{L}\d])(?:\.\d{1,3}(?!\d))*)?(?<inner>(?:\s?\(\s?[0-9a-zа-я]{1,3}\s?\))*)(?:\s(?<loose>[a-z])(?=[\s,.;)]|$))?\)?/giu;
/** `107.1–107.4`: a range of the last number. */
const DOTTED_RANGE = /(\d{1,3})\.(\d{1,2})\s*[-–—]\s*\1\.(\d{1,2})(?![\d.])/g;
const WORD = /[\p{L}\p{M}]+|§/gu;
const DATE_OR_FRACTION = /^(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\d+\/\d+)/;
const YEAR = /^(?:19|20)\d\d\s*(?:-?\s*ж(?:ыл|\.)|год|г\.|г(?!\p{L}))/iu;
const LONGEST_RANGE = 40;

function letter(text: string): string {
  const lower = text.toLowerCase();
  return LETTERS[lower] ?? lower;
}

function numberItem(match: RegExpExecArray | RegExpMatchArray, text: string): NumberItem | undefined {
  const start = match.index ?? 0;
  const groups = match.groups ?? {};
  const head = groups.head ?? '';
  if (DATE_OR_FRACTION.test(text.slice(start)) || YEAR.test(text.slice(start))) return undefined;
  const inner = [...(groups.inner ?? '').matchAll(/[0-9a-zа-я]+/giu)].map((one) => letter(one[0]));
  const [own, ...dots] = groups.letter?.split('.') ?? [];
  const path = [...(own === undefined ? [] : [letter(own)]), ...dots, ...inner];
  if (groups.loose !== undefined) path.push(letter(groups.loose));
  const range = /^(\d+)\s*[-–—]\s*(\d+)$/.exec(head);
  const from = Number(range?.[1]);
  const to = Number(range?.[2]);
  const end = start + match[0].length;
  if (range !== null && to > from && to - from <= LONGEST_RANGE) {
    return { kind: 'number', path: [String(from), ...path], to, ordinal: false, start, end };
  }
  const inserted = own !== undefined && own !== own.toLowerCase();
  return {
    kind: 'number',
    path: [head.replace(/\s*[–—]\s*/, '-'), ...path],
    ...(inserted && { inserted: [`${head}${letter(own)}`, ...dots].join('.') }),
    ordinal: false,
    start,
    end,
  };
}

/** Adds one number per member of a dotted range; they lie apart by nothing and read as a list. */
function dottedRanges(text: string, items: Item[]): Place[] {
  return [...text.matchAll(DOTTED_RANGE)].map((match) => {
    const [whole, head = '', from = '', to = ''] = match;
    const place = { start: match.index, end: match.index + whole.length };
    for (let last = Number(from); last <= Number(to) && last - Number(from) <= LONGEST_RANGE; last += 1) {
      items.push({ kind: 'number', path: [`${head}.${last}`], ordinal: false, listed: true, ...place });
    }
    return place;
  });
}

const TO = /^\s+(?:to|through|по)\s+$/i;
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
function joinNumbers(text: string, items: readonly Item[]): Item[] {
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

/** The names, units and numbers of a text in order; everything else is between them. */
export function lex(text: string): Item[] {
  const names = findNames(text);
  const inName = (start: number, end: number): boolean =>
    names.some((name) => start < name.end && end > name.start);
  const items: Item[] = names.map((name) => ({ kind: 'name', name, start: name.start, end: name.end }));
  const taken = dottedRanges(text, items);
  for (const match of text.matchAll(NUMBER)) {
    const item = numberItem(match, text);
    if (item === undefined || inName(item.start, item.end)) continue;
    if (!taken.some((one) => item.start < one.end && item.end > one.start)) items.push(item);
  }
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    if (inName(start, end)) continue;
    const folded = foldWord(match[0]);
    const unit = match[0] === '§' ? unitOf('para') : unitOf(folded);
    const ordinal = ordinalOf(folded);
    if (unit !== undefined) items.push({ kind: 'unit', unit, start, end });
    else if (ordinal !== undefined)
      items.push({ kind: 'number', path: [String(ordinal)], ordinal: true, start, end });
  }
  const ordered = items
    .filter(
      (item) =>
        item.kind !== 'unit' ||
        !items.some((one) => one.kind === 'number' && item.start >= one.start && item.end <= one.end),
    )
    .sort((left, right) => left.start - right.start);
  return joinNumbers(text, ordered);
}
