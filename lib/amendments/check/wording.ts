import type { Localized } from '../../base/index.ts';
import { citedName } from '../../citation/index.ts';
import { alignWords, keysOf, marksOf, type Word, withoutMarks } from '../diff/index.ts';
import type { RowFacts } from './facts.ts';
import type { LawText } from './law.ts';

/** Where a quotation and the law part. */
export interface Difference {
  /** Words of the quotation that the law does not have there. */
  readonly quoted: readonly string[];
  /** Words of the law that the quotation leaves out without a mark of omission. */
  readonly official: readonly string[];
}

/**
 * The note that stands for a repealed part or point: «5) исключён Законом РК …;», «5) ҚР … Заңымен алып тасталды;».
 * It is the publisher's, and drafts shorten it as they like.
 */
const REPEALED_NOTE = new RegExp(
  [
    '(?<=(?:^|[\\n.;)])\\s*)(?:исключ[её]н[аоы]?|утратил[аои]?\\s+силу)(?!\\p{L})[^\\n;]*?(?:№\\s*[\\p{L}\\d-]+(?:\\s*\\([^)]*\\))?|(?=[;\\n]|$))[.;]?',
    '(?<=(?:^|[\\n.;)])\\s*)(?:[^\\n;)]{0,60}?Заңымен\\s+)?(?:алып\\s+тасталды|алынып\\s+тасталды|күші(?:н\\s+жойды|\\s+жойылды))(?:\\s*[-–—]\\s*ҚР[^\\n;]*?Заң\\p{L}*(?:\\s*\\([^)]*\\))?)?[.;]?',
  ].join('|'),
  'giu',
);

/** Fewer words than this are a label rather than a quotation. */
const FEWEST = 3;
/** A quotation of which less than this share stands in the law is another wording: gaps in it mean nothing. */
const MOSTLY = 0.6;

/**
 * Compares a current wording with the official text. A stretch between two marks of omission must stand in
 * the law in one piece; whole paragraphs between may be left out, as tables do without a mark.
 * `undefined`: nothing to compare.
 */
export function compareWithLaw(current: string, official: string): Difference | undefined {
  if (keysOf(withoutMarks(current)).length < FEWEST) return undefined;
  const flat = ` ${keysOf(official).join(' ')} `;
  const found = stretches(current.replace(REPEALED_NOTE, '…'))
    .filter((stretch) => !flat.includes(` ${keysOf(stretch).join(' ')} `))
    .map((stretch) => differenceOf(stretch, official));
  return {
    quoted: found.flatMap(({ quoted }) => quoted),
    official: found.flatMap((one) => one.official),
  };
}

/** The wording cut at its marks. */
function stretches(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const mark of marksOf(text)) {
    pieces.push(text.slice(from, mark.start));
    from = mark.end;
  }
  pieces.push(text.slice(from));
  return pieces.filter((piece) => keysOf(piece).length > 0);
}

function differenceOf(stretch: string, official: string): Difference {
  const { before, after, deleted, inserted } = alignWords(stretch, official);
  const quoted = runs(before, (index) => deleted[index] === 1);
  const matched = after.map((_, index) => index).filter((index) => inserted[index] !== 1);
  if (matched.length < before.length * MOSTLY) return { quoted, official: [] };
  const paragraph = paragraphsOf(after, official);
  const gap = new Set<number>();
  for (const [order, index] of matched.entries()) {
    const next = matched[order + 1];
    if (next === undefined || paragraph[next] !== paragraph[index]) continue;
    for (let missing = index + 1; missing < next; missing++) gap.add(missing);
  }
  return { quoted, official: runs(after, (index) => gap.has(index)) };
}

function runs(words: readonly Word[], picked: (index: number) => boolean): string[] {
  const found: string[][] = [];
  words.forEach((word, index) => {
    if (!picked(index)) return;
    const last = found[found.length - 1];
    if (index > 0 && picked(index - 1) && last !== undefined) last.push(word.text);
    else found.push([word.text]);
  });
  return found.map((run) => run.join(' '));
}

/** The number of the paragraph each word stands in. */
function paragraphsOf(words: readonly Word[], text: string): number[] {
  let paragraph = 0;
  let from = 0;
  return words.map((word) => {
    if (text.slice(from, word.start).includes('\n')) paragraph++;
    from = word.start;
    return paragraph;
  });
}

/** The name of an act of `kz/criminal-code@2026-03-08`, with its edition. */
function actName(act: string, language: keyof Localized): string {
  const [address = act, edition] = act.split('@');
  return edition === undefined
    ? citedName(address, language)
    : `${citedName(address, language)} (${edition})`;
}

/** What the comparison of a whole act came to. */
export const COMPARED: Readonly<Record<'equal' | 'not_held', (rows: string, act: string) => Localized>> = {
  equal: (rows, act) => ({
    kk: `${rows}: қолданыстағы редакция ${actName(act, 'kk')} ресми мәтінімен сөзбе-сөз бірдей.`,
    ru: `${rows}: действующая редакция дословно совпадает с официальным текстом ${actName(act, 'ru')}.`,
    en: `${rows}: the current wording is the official text of the ${actName(act, 'en')} word for word.`,
  }),
  not_held: (rows, act) => ({
    kk: `${rows}: ${actName(act, 'kk')} ресми мәтіні қоймада кесте тілінде жоқ, қолданыстағы редакция салыстырылмады: мәтінді импорттап, қайта тексеріңіз.`,
    ru: `${rows}: официального текста ${actName(act, 'ru')} на языке таблицы в хранилище нет, действующая редакция не сверена: импортируйте текст и проверьте снова.`,
    en: `${rows}: the store has no official text of the ${actName(act, 'en')} in the language of the table, so the current wording was not compared: import it and check again.`,
  }),
};

/** The unit a row is about: the article with its one part and its one point. */
export function unitAddress({ act, article, element }: RowFacts): string {
  const { parts, points } = element;
  return [
    act,
    article ?? '',
    ...(parts.length === 1 ? parts : []),
    ...(parts.length < 2 && points.length === 1 ? points : []),
  ].join('/');
}

/** Addresses of points that the current cell says are absent: «6) жоқ.». */
export function absentPoints(facts: RowFacts): string[] {
  const { act, article, element, row } = facts;
  if (element.parts.length > 1) return [];
  return marksOf(row.current).flatMap((mark) => {
    const point = mark.kind === 'absence' ? /^(\d+(?:-\d+)*)\)/.exec(mark.text)?.[1] : undefined;
    return point === undefined ? [] : [[act, article, ...element.parts, point].join('/')];
  });
}

/** Whether the law has words of the provision in the language of the table. */
export const hasWords = (known: LawText | 'missing' | undefined): known is LawText & { text: string } =>
  known !== undefined && known !== 'missing' && known.text !== undefined;
