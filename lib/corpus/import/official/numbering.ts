/** Levels of an act below the article, outermost first. */
export type Level = 'part' | 'point' | 'letter' | 'roman';

export const DEPTH: Readonly<Record<Level, number>> = { part: 1, point: 2, letter: 3, roman: 4 };

export interface Marker {
  readonly level: Level;
  readonly number: string;
  readonly label: string;
  readonly rest: string;
}

export interface ArticleHeading {
  readonly number: string;
  readonly label: string;
  readonly heading: string;
}

const NUMBER = '\\d{1,4}(?:[-‑]\\d{1,3})*';

/** How an article, rule or principle is headed in each language; the first that fits decides. */
const ARTICLES: readonly RegExp[] = [
  new RegExp(
    `^(?<label>Стать[яи]\\s+(?<number>${NUMBER}))(?:\\s*[.:]|(?=\\s*$)|\\s+(?=[-–—]))(?<rest>.*)$`,
    'iu',
  ),
  new RegExp(
    `^(?<label>(?:Art(?:icle|\\.)|Rule|Principle)\\s+(?<number>${NUMBER}))(?:\\s*[.:]|(?=\\s*$)|\\s+(?=[-–—\\p{Lu}]))(?<rest>.*)$`,
    'iu',
  ),
  new RegExp(
    `^(?<label>(?<number>${NUMBER})\\s*[-‑ ]\\s*(?:бап|ереже|қағида))(?:\\s*[.:]|(?=\\s*$)|\\s+(?=[-–—\\p{Lu}]))(?<rest>.*)$`,
    'iu',
  ),
  new RegExp(
    `^(?<label>(?:Правило|Принцип)\\s+(?<number>${NUMBER}))(?:\\s*[.:]|(?=\\s*$))(?<rest>.*)$`,
    'iu',
  ),
];

const SECTION =
  /^(?:(?:под)?раздел|глава|часть|параграф|общая часть|особенная часть|заключительные|section|part|chapter|title|preamble|преамбула|кіріспе|жалпы бөлік|ерекше бөлік|(?:\d+|[IVX]+)\s*-?\s*(?:бөлім|тарау|параграф|кіші бөлім))(?![\p{L}])/iu;

const plainNumber = (text: string): string => text.replaceAll('‑', '-');

/** Reads the heading of an article: `Статья 72-1. …`, `Article 10`, `12-бап. …`. */
export function readArticleHeading(text: string): ArticleHeading | undefined {
  for (const pattern of ARTICLES) {
    const groups = pattern.exec(text)?.groups;
    if (groups?.number === undefined) continue;
    const heading = (groups.rest ?? '').replace(/^[\s.:–—-]+/, '').trim();
    return { number: plainNumber(groups.number), label: groups.label?.trim() ?? '', heading };
  }
  return undefined;
}

/** True for the heading of a chapter, section or part of an act. */
export function isSectionHeading(text: string): boolean {
  return SECTION.test(text);
}

/** Cyrillic item letters in their order stand for the Latin ones of an address: `в)` is `c`. */
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';

const MARKERS: readonly { readonly pattern: RegExp; readonly level: Level }[] = [
  { pattern: /^(?<label>(?<number>\d{1,3}(?:[-‑]\d{1,3})*)\.)(?!\d)\s*(?<rest>\S.*)?$/su, level: 'part' },
  { pattern: /^(?<label>\(?(?<number>\d{1,3}(?:[-‑]\d{1,3})*)\))\s*(?<rest>\S.*)?$/su, level: 'point' },
  { pattern: /^(?<label>\(?(?<number>[ivx]{1,4})\))\s*(?<rest>\S.*)?$/su, level: 'roman' },
  { pattern: /^(?<label>\(?(?<number>[a-zа-я])\))\s*(?<rest>\S.*)?$/su, level: 'letter' },
];

/**
 * Reads the number a paragraph begins with. `previous` is the number of the letter open just now: `(i)` after
 * `(h)` is a letter, else a Roman numeral.
 */
export function readMarker(text: string, previous?: string): Marker | undefined {
  for (const { pattern, level } of MARKERS) {
    const groups = pattern.exec(text)?.groups;
    if (groups?.number === undefined) continue;
    const number = plainNumber(groups.number);
    if (level === 'roman' && ((number === 'i' && previous === 'h') || (number === 'v' && previous === 'u')))
      continue;
    if (level === 'roman' && previous === undefined && number !== 'i') continue;
    const place = CYRILLIC.indexOf(number);
    return {
      level,
      number: number.length === 1 && place >= 0 ? String.fromCharCode(97 + place) : number,
      label: groups.label ?? '',
      rest: groups.rest ?? '',
    };
  }
  return undefined;
}
