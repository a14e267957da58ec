import { LONGEST_RANGE, type NumberItem, type Place } from './items.ts';

/** Letters of points: the Russian order а б в г д stands for a b c d e. */
const LETTERS: Readonly<Record<string, string>> = { а: 'a', б: 'b', в: 'c', г: 'd', д: 'e', е: 'f', с: 'c' };

const NUMBER =
  /(?<head>\d{1,4}(?:-\d{1,3}(?![\d/])|\s*[–—]\s*\d{1,4})?(?:\.\d{1,3})*)(?:(?<=\d\.\d{1,3})\.(?=[a-zабвгде](?![\p{L}\d])))?(?<letter>[a-zабвгде](?![\p{L}\d])(?:\.\d{1,3}(?!\d))*)?(?<inner>(?:\s?\(\s?[0-9a-zа-я]{1,3}\s?\))*)(?:\s(?<loose>[a-z])(?![.\s]*\d)(?=[\s,.;)]|$))?\)?/giu;
/** `107.1–107.4`: a range of the last number. */
const DOTTED_RANGE = /(\d{1,3})\.(\d{1,2})\s*[-–—]\s*\1\.(\d{1,2})(?![\d.])/g;
/** `от 3 июля 2014 года № 226-V`, `02.10.2015`. */
const DATE =
  /(?:(?<!\p{L})(?:от|of|dated)\s+)?(?:\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d)|(?<=(?:от|of|dated)\s+)\d{1,2}\s+\p{L}{3,10}\s+\d{4})(?:\s*(?:года|г\.|г(?!\p{L})))?(?:\s*№\s*\d{1,3}-[IVXІХ]+)?/gu;
const FRACTION = /^\d+\/\d+/;
/** Right after a name a stroke parts article, part and point: `УК 72/3/1`. */
const STROKES = /^[\s/№-]{0,2}\d+(?:\/\d+){1,3}(?![\d/])/;
const YEAR = /^(?:19|20)\d\d\s*(?:-?\s*ж(?:ыл|\.)|год|г\.|г(?!\p{L}))/iu;
/** `72-я`, `72ая`, `72-ші`, `72nd`: an ordinal in digits. */
const ADJECTIVE =
  /^(?:-?(?:[яй]|[аоы][яюйе]|[ое]?го|[ое]?му|ей|ых|их|[іиыі]?н?ш[іиыі])|-[юем]|-ом|-ем|st|nd|rd|th)(?![\p{L}\d])/u;

function letter(text: string): string {
  const lower = text.toLowerCase();
  return LETTERS[lower] ?? lower;
}

/** The number in digits that matched; `undefined` for a date, a fraction, a year. */
function numberItem(match: RegExpExecArray | RegExpMatchArray, text: string): NumberItem | undefined {
  const start = match.index ?? 0;
  const groups = match.groups ?? {};
  const head = groups.head ?? '';
  if (FRACTION.test(text.slice(start)) || YEAR.test(text.slice(start))) return undefined;
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
function dottedRanges(text: string, items: NumberItem[]): Place[] {
  return [...text.matchAll(DOTTED_RANGE)].map((match) => {
    const [whole, head = '', from = '', to = ''] = match;
    const place = { start: match.index, end: match.index + whole.length };
    for (let last = Number(from); last <= Number(to) && last - Number(from) <= LONGEST_RANGE; last += 1) {
      items.push({ kind: 'number', path: [`${head}.${last}`], ordinal: false, listed: true, ...place });
    }
    return place;
  });
}

/** A text with spaces for its dates; places stay. */
export const withoutDates = (text: string): string => text.replace(DATE, (date) => ' '.repeat(date.length));

/** The strokes after names, so that the numbers are read that are meant; places stay. */
function plainNumbers(text: string, names: readonly Place[]): string {
  let plain = text;
  for (const { end } of names) {
    const path = STROKES.exec(plain.slice(end))?.[0];
    if (path !== undefined) plain = plain.slice(0, end) + dotted(path) + plain.slice(end + path.length);
  }
  return plain;
}

const dotted = (path: string): string => path.replace(/(?<=\d)\//g, '.').replaceAll('/', ' ');

/**
 * The numbers of a text in digits.
 * @param names where the names of instruments stand
 */
export function digitItems(written: string, names: readonly Place[]): NumberItem[] {
  const text = plainNumbers(written, names);
  const items: NumberItem[] = [];
  const taken = dottedRanges(text, items);
  const free = (item: NumberItem): boolean =>
    !taken.some((one) => item.start < one.end && item.end > one.start);
  const single = [...text.matchAll(NUMBER)].flatMap((match) => numberItem(match, text) ?? []).filter(free);
  return [...items, ...single];
}
