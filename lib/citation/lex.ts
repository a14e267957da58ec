import { foldWord } from '../text/index.ts';
import { findNames, type NameFound } from './names.ts';
import { ordinalAt, romanOf } from './ordinals.ts';
import { type UnitWord, unitOf } from './units.ts';

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
  /** Set for one that counts only after its unit: `part three`, `article X`. */
  readonly cardinal?: boolean;
  /** One of several that a range names. */
  readonly listed?: boolean;
}
export type Item = NameItem | UnitItem | NumberItem;

/** Letters of points: the Russian order а б в г д stands for a b c d e. */
const LETTERS: Readonly<Record<string, string>> = { а: 'a', б: 'b', в: 'c', г: 'd', д: 'e', е: 'f', с: 'c' };

const NUMBER =
  /(?<head>\d{1,4}(?:-\d{1,3}(?![\d/])|\s*[–—]\s*\d{1,4})?(?:\.\d{1,3})*)(?:(?<=\d\.\d{1,3})\.(?=[a-zабвгде](?![\p{L}\d])))?(?<letter>[a-zабвгде](?![\p{L}\d])(?:\.\d{1,3}(?!\d))*)?(?<inner>(?:\s?\(\s?[0-9a-zа-я]{1,3}\s?\))*)(?:\s(?<loose>[a-z])(?![.\s]*\d)(?=[\s,.;)]|$))?\)?/giu;
/** `107.1–107.4`: a range of the last number. */
const DOTTED_RANGE = /(\d{1,3})\.(\d{1,2})\s*[-–—]\s*\1\.(\d{1,2})(?![\d.])/g;
const WORD = /[\p{L}\p{M}]+|§/gu;
const DATE_OR_FRACTION = /^(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\d+\/\d+)/;
const YEAR = /^(?:19|20)\d\d\s*(?:-?\s*ж(?:ыл|\.)|год|г\.|г(?!\p{L}))/iu;
/** `72-я`, `72nd`: an ordinal in digits. */
const ADJECTIVE = /^(?:-(?:[яйюе]|[аоы][яюйе]|[ое]?го|[ое]?му?|ей|ых|их)|st|nd|rd|th)(?![\p{L}\d])/u;
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
  const declined = ADJECTIVE.exec(text.slice(end))?.[0].length;
  if (declined !== undefined && path.length === 0) {
    return { kind: 'number', path: [head], ordinal: true, start, end: end + declined };
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

/** `71-баптан 73-бапқа дейін`: the unit stands at both ends of the range. */
const FROM_UNIT = /[дтн][ае]н$/iu;
const UP_TO = /^\s+дейін/iu;

function unitRanges(text: string, items: readonly Item[]): Item[] {
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

/** The units of a text, and its numbers in words and in Roman numerals. */
function wordItems(text: string, inName: (start: number, end: number) => boolean): Item[] {
  const words = [...text.matchAll(WORD)].map((match) => {
    const [written] = match;
    return { written, folded: foldWord(written), start: match.index, end: match.index + written.length };
  });
  const items: Item[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || inName(word.start, word.end)) continue;
    const { written, folded, start, end } = word;
    const unit = written === '§' ? unitOf('para') : unitOf(folded);
    if (unit !== undefined) {
      items.push({ kind: 'unit', unit, start, end });
      continue;
    }
    const near = words.slice(at, at + 3).map((one) => one.folded);
    const ordinal = ordinalAt(near) ?? { value: romanOf(written), words: 1, cardinal: true };
    if (ordinal.value === undefined) continue;
    const last = words[at + ordinal.words - 1] ?? word;
    if (!/^[\p{L}\s-]*$/u.test(text.slice(start, last.end))) continue;
    const { cardinal } = ordinal;
    const path = [String(ordinal.value)];
    items.push({ kind: 'number', path, ordinal: true, cardinal, start, end: last.end });
    at += ordinal.words - 1;
  }
  return items;
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
  items.push(...wordItems(text, inName));
  const ordered = items
    .filter(
      (item) =>
        item.kind !== 'unit' ||
        !items.some((one) => one.kind === 'number' && item.start >= one.start && item.end <= one.end),
    )
    .sort((left, right) => left.start - right.start);
  return joinNumbers(text, unitRanges(text, ordered));
}
