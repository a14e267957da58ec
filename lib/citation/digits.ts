import { LONGEST_RANGE, type NumberItem, type Place } from './items.ts';

/** Letters of points: the Russian order а б в г д stands for a b c d e. */
const LETTERS: Readonly<Record<string, string>> = { а: 'a', б: 'b', в: 'c', г: 'd', д: 'e', е: 'f', с: 'c' };

const NUMBER =
  /(?<head>\d{1,4}(?:[¹²³⁴⁵⁶⁷]|-\d{1,3}(?![\d/])|\s*[–—]\s*\d{1,4})?(?:\.\d{1,3})*)(?:(?<=\d\.\d{1,3})\.(?=[a-zабвгде](?![\p{L}\d])))?(?<letter>[a-zабвгде](?![\p{L}\d])(?:\.\d{1,3}(?!\d))*)?(?<inner>(?:\s?\(\s?(?:\d{1,3}[a-zа-я]?|[a-zа-я]|[ivx]{2,3})\s?\))*)(?:\s(?<loose>[a-z])(?![.\s]*\d)(?=[\s,.;)]|$))?\)?/giu;
/** `107.1–107.4`: a range of the last number. */
const DOTTED_RANGE = /(\d{1,3})\.(\d{1,2})\s*[-–—]\s*\1\.(\d{1,2})(?![\d.])/g;
/** `от 3 июля 2014 года № 226-V`, `02.10.2015`. */
const DATE =
  /(?:(?<!\p{L})(?:от|of|dated)\s+)?(?:\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d)|(?<=(?:от|of|dated)\s+)\d{1,2}\s+\p{L}{3,10}\s+\d{4})(?:\s*(?:года|г\.|г(?!\p{L})))?(?:\s*№\s*\d{1,3}-[IVXІХ]+)?/gu;
const FRACTION = /^\d+\/\d+/;
/** In a question only a share is one: `2/3 срока`, not `2/14`. */
const SHARE = /^(?:1\/[2-9]|2\/[3-9]|3\/[4-9]|4\/[5-9]|5\/[6-9])(?!\d)/;
/** `50¹` is 50-1. */
const RAISED: Readonly<Record<string, string>> = {
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
};
/** Right after a name a stroke parts article, part and point: `УК 72/3/1`. */
const STROKES =
  /^(?:\s*(?:of\s+)?(?:РК|ҚР|RK|KZ))?[\s.:/№#-]{0,12}\d+(?:-\d+)?(?:\/\d+(?:-\d+)?){1,3}(?![\d/])/i;
const YEAR = /^(?:19|20)\d\d\s*(?:-?\s*ж(?:ыл|\.)|год|г\.|г(?!\p{L}))/iu;
/** `72-я`, `72ая`, `72-ші`, `72nd`: an ordinal in digits. */
const ADJECTIVE =
  /^(?:-?(?:[яй]|[аоы][яюйе]|[ое]?го|[ое]?му|ей|ых|их|[іиыі]?н?ш[іиыі])|-[юем]|-ом|-ем|st|nd|rd|th)(?![\p{L}\d])/iu;

function letter(text: string): string {
  const lower = text.toLowerCase();
  return LETTERS[lower] ?? lower;
}

/** The letter of a point that a folded letter stands for: `б` is b; `undefined` for one that names none. */
export const pointLetter = (folded: string): string | undefined =>
  /^[a-z]$/.test(folded) || LETTERS[folded] !== undefined ? letter(folded) : undefined;

/** The number in digits that matched; `undefined` for a date, a fraction, a year. */
function numberItem(match: RegExpMatchArray, text: string, asked: boolean): NumberItem | undefined {
  const start = match.index ?? 0;
  const groups = match.groups ?? {};
  const head = (groups.head ?? '').replace(/[¹²³⁴⁵⁶⁷]/, (one) => `-${RAISED[one]}`);
  if ((asked ? SHARE : FRACTION).test(text.slice(start)) || YEAR.test(text.slice(start))) return undefined;
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

const blank = (found: string): string => ' '.repeat(found.length);

/** A text with spaces for its dates, telephones and numbers of institutions; places stay. */
export const withoutDates = (text: string): string =>
  text.replace(DATE, blank).replace(PHONE, blank).replace(INSTITUTION, blank);

/** `8 701 555 72 72`, `+7 727 272-00-00`. */
const PHONE = /(?<![\d-])(?:\+7|8)[\s-]*\(?7\d\d\)?[\s-]*\d{3}[\s-]*\d\d[\s-]*\d\d(?!\d)/g;
/** An institution of the penal system, as they are numbered: `УК-161/3`. No act of ours has such an article. */
const INSTITUTION = /(?<!\p{L})УК[- ]?161\/\d{1,2}(?!\d)/giu;

/** The strokes after names and units, so that the numbers are read that are meant; places stay. */
function plainNumbers(text: string, leads: readonly Place[]): string {
  let plain = text;
  for (const { end } of leads) {
    const path = STROKES.exec(plain.slice(end))?.[0];
    if (path !== undefined) plain = plain.slice(0, end) + dotted(path) + plain.slice(end + path.length);
  }
  return plain;
}

const dotted = (path: string): string =>
  path
    .replace(/(?<=\d)\//g, '.')
    .replaceAll('/', ' ')
    .replace(/^[.:#]/, ' ');

/**
 * The numbers of a text in digits.
 * @param leads where the names of instruments and the words stand after which a stroke parts article and part
 */
export function digitItems(written: string, leads: readonly Place[], asked: boolean): NumberItem[] {
  const text = plainNumbers(written, leads);
  const items: NumberItem[] = [];
  const taken = dottedRanges(text, items);
  const free = (item: NumberItem): boolean =>
    !taken.some((one) => item.start < one.end && item.end > one.start);
  const single = [...text.matchAll(NUMBER)]
    .flatMap((match) => numberItem(match, text, asked) ?? [])
    .filter(free);
  return [...items, ...single];
}
