import { foldWord } from '../text/index.ts';
import { standTogether } from './clusters.ts';
import { digitItems, pointLetter, withoutDates } from './digits.ts';
import type { Item, Place } from './items.ts';
import { findNames } from './names.ts';
import { ordinalAt, romanOf } from './ordinals.ts';
import { joinNumbers, unitRanges } from './ranges.ts';
import { askedUnitOf, unitOf } from './units.ts';

const WORD = /[\p{L}\p{M}]+|§/gu;

interface Word extends Place {
  readonly written: string;
  readonly folded: string;
}

/** `four hundred and seventy eight`. */
const MOST_WORDS = 5;

/** What may follow a number of a provision: `статья семьдесят два и три УК`. */
const FOLLOWS = /^(и|или|в|к|по|на|не|о|об|что|рк|кр|нового|нынешнего)$/;

/** True when a Russian number in words counts what follows: `по статье пять лет`. */
function counts(
  text: string,
  number: Place,
  next: Word,
  inName: (start: number, end: number) => boolean,
): boolean {
  if (!/[а-яё]$/i.test(text.slice(number.start, number.end))) return false;
  if (text.slice(number.end, next.start).trim() !== '' || inName(next.start, next.end)) return false;
  return unitOf(next.folded) === undefined && !FOLLOWS.test(next.folded);
}

/** `пункт а`, `para b`, `a-тармақ`: a letter that stands right beside the unit of a point. */
function letterOf(
  text: string,
  { folded, start, end }: Word,
  before: Item | undefined,
  next: Word | undefined,
): string | undefined {
  if (folded.length > 1) return undefined;
  const following = next === undefined ? undefined : unitOf(next.folded);
  if (
    following?.after === true &&
    following.level !== 'article' &&
    /^[)\s-]{1,3}$/.test(text.slice(end, next?.start))
  )
    return pointLetter(folded);
  if (before?.kind !== 'unit' || before.unit.after) return undefined;
  const isPoint = before.unit.level !== 'article' && before.unit.level !== 'indent';
  if (!isPoint || !/^[.\s«"]*$/.test(text.slice(before.end, start))) return undefined;
  return pointLetter(folded);
}

/** The units of a text, and its numbers in words and in Roman numerals. */
function wordItems(text: string, inName: (start: number, end: number) => boolean, asked: boolean): Item[] {
  const words = [...text.matchAll(WORD)].map((match): Word => {
    const [written] = match;
    return { written, folded: foldWord(written), start: match.index, end: match.index + written.length };
  });
  const items: Item[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || inName(word.start, word.end)) continue;
    const { written, folded, start, end } = word;
    // the ending of `prisoner's` is no section
    if (folded === 's' && /['’]$/.test(text.slice(0, start))) continue;
    const letter = asked ? letterOf(text, word, items.at(-1), words[at + 1]) : undefined;
    if (letter !== undefined) {
      items.push({ kind: 'number', path: [letter], ordinal: false, start, end });
      continue;
    }
    const unit = written === '§' ? unitOf('para') : asked ? askedUnitOf(folded) : unitOf(folded);
    if (unit !== undefined) {
      items.push({ kind: 'unit', unit, start, end });
      continue;
    }
    const near = words.slice(at, at + MOST_WORDS).map((one) => one.folded);
    const ordinal = ordinalAt(near) ?? { value: romanOf(written), words: 1, cardinal: false };
    if (ordinal.value === undefined) continue;
    const last = words[at + ordinal.words - 1] ?? word;
    if (!/^[\p{L}\s-]*$/u.test(text.slice(start, last.end))) continue;
    const { cardinal } = ordinal;
    const next = words[at + ordinal.words];
    if (cardinal && next !== undefined && counts(text, last, next, inName)) continue;
    const path = [String(ordinal.value)];
    items.push({ kind: 'number', path, ordinal: true, cardinal, start, end: last.end });
    at += ordinal.words - 1;
  }
  return items;
}

/** True for a name that holds its unit: `Mandela Rule`, `правило Манделы`. */
const namesUnit = (text: string, { start, end }: Place): boolean =>
  [...text.slice(start, end).matchAll(WORD)].some(([word]) => unitOf(foldWord(word))?.level === 'article');

/**
 * A number in words beside a name that holds its unit counts as digits do: `Mandela Rule XLV`. In a question it may
 * stand beside any name: `сорок шестая УК`.
 */
function besideNames(text: string, items: readonly Item[], asked: boolean): Item[] {
  return items.map((item, at) => {
    if (item.kind !== 'number' || !item.ordinal) return item;
    const [before, after] = [items[at - 1], items[at + 1]];
    const follows = before?.kind === 'name' && standTogether(text.slice(before.end, item.start));
    const leads = after?.kind === 'name' && standTogether(text.slice(item.end, after.start));
    const beside = [follows && before, leads && (item.cardinal !== true || asked) && after];
    const numbers = beside.some((one) => one && (asked || namesUnit(text, one)));
    return numbers ? { ...item, ordinal: false } : item;
  });
}

/**
 * The names, units and numbers of a text in order; everything else is between them.
 * @param asked true for a question
 */
export function lex(text: string, asked = false): Item[] {
  const names = findNames(text, asked);
  const plain = withoutDates(text);
  const inName = (start: number, end: number): boolean =>
    names.some((name) => start < name.end && end > name.start);
  const words = wordItems(plain, inName, asked);
  const articles = words.filter((item) => asked && item.kind === 'unit' && item.unit.level === 'article');
  const numbers = digitItems(plain, [...names, ...articles], asked).filter(
    ({ start, end }) => !inName(start, end),
  );
  const items: Item[] = [
    ...names.map((name): Item => ({ kind: 'name', name, start: name.start, end: name.end })),
    ...numbers,
    ...words,
  ];
  const ordered = items
    .filter(
      (item) =>
        item.kind !== 'unit' || !numbers.some((one) => item.start >= one.start && item.end <= one.end),
    )
    .sort((left, right) => left.start - right.start);
  return joinNumbers(text, unitRanges(text, besideNames(text, ordered, asked)));
}
