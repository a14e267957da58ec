import type { Language } from '../../base/index.ts';
import { BETWEEN, FRACTIONS, ORDINALS, UNITS, VALUES } from './quantity-words.ts';

/** Numbers of a legal text, written as digits or as words, with the unit that follows them. */
export interface Quantities {
  /** Every whole number; of a range both ends. */
  readonly numbers: ReadonlySet<number>;
  /** Whole numbers inside ranges (`366-368`). */
  readonly covered: ReadonlySet<number>;
  /** Numbers with a unit of time or share: `6 month`, `30 percent`. */
  readonly measured: ReadonlySet<string>;
  /** `1/3`, `2/3`, `1/2`. */
  readonly fractions: ReadonlySet<string>;
}

const SLASHED = /(?<!\d)(\d)\s*\/\s*(\d{1,2})(?!\d)/g;
const TOKEN = /\d+(?:[-‑–]\d+)*|[\p{L}]+|%/gu;
/** Numbers of items (`2)`, `пункта 1-1)`) place words; they measure nothing. */
const ITEM = /(?<![\p{L}\p{N}])\(?(?:\d+(?:[-‑]\d+)*|[a-z]{1,3})\)/gu;
const RANGE = /^(\d+)[-‑–](\d+)$/;

/** Other ways of saying a quantity, put into the plain one first. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\d+,\d+|(?<![\p{L}])полутора|(?<![\p{L}])полтора/giu, ' '],
  [/(?<![\p{L}])(?:дважды|двукратн\p{L}*|twice)/giu, '2'],
  [/(?<![\p{L}])вдвое(?![\p{L}])/giu, '1/2'],
  [/(?<![\p{L}])месячн\p{L}+ срок/giu, '1 месяц'],
  [/(?<![\p{L}])(течение|позднее|свыше|менее) (месяца|года|суток|часа)(?![\p{L}])/giu, '$1 1 $2'],
  [/(?<![\p{L}])(\p{L}+и)лет(?:н\p{L}+|ия|ие)(?![\p{L}])/giu, '$1 лет'],
  [/(\d+)-лети[яею]/giu, '$1 лет'],
];

/** Takes the fractions out of a text, so that their words are not read as numbers. */
function takeFractions(text: string): { fractions: Set<string>; rest: string } {
  const fractions = new Set<string>();
  const plainly = SYNONYMS.reduce((words, [pattern, said]) => words.replace(pattern, said), text);
  let rest = plainly.replace(SLASHED, (_whole, above: string, below: string) => {
    fractions.add(`${above}/${below}`);
    return ' ';
  });
  for (const { fraction, pattern } of FRACTIONS) {
    rest = rest.replace(pattern, () => {
      fractions.add(fraction);
      return ' ';
    });
  }
  return { fractions, rest };
}

interface Found {
  readonly value: number;
  /** Index after its last token. */
  readonly next: number;
  readonly word: boolean;
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}

function numberAt(tokens: readonly string[], at: number, language: Language): Found | undefined {
  const first = tokens[at] ?? '';
  if (/^\d+$/.test(first)) return { value: Number(first), next: at + 1, word: false };
  const values = VALUES[language];
  let value = values.get(plain(first));
  if (value === undefined) return undefined;
  let next = at + 1;
  for (; next < tokens.length; next += 1) {
    const more = values.get(plain(tokens[next] ?? ''));
    if (more === undefined) break;
    if (more === 1000 || (more === 100 && value < 10)) value *= more;
    else if (more < value && value % 10 === 0 && (value >= 100 || more < 10)) value += more;
    else break;
  }
  return { value, next, word: true };
}

function unitAt(tokens: readonly string[], at: number): string | undefined {
  const beside = BETWEEN.test(plain(tokens[at] ?? '')) ? at + 1 : at;
  const word = plain(tokens[beside] ?? '');
  return UNITS.find(({ pattern }) => pattern.test(word))?.unit;
}

/** Both ends of a range (`366-368`); an inserted article (`67-1`) is not a range. */
function rangeOf(token: string): readonly [number, number] | undefined {
  const [, from, to] = RANGE.exec(token)?.map(Number) ?? [];
  return from !== undefined && to !== undefined && to > from ? [from, to] : undefined;
}

function ordinalsOf(token: string, language: Language): number[] {
  const word = plain(token);
  return ORDINALS[language].filter(([pattern]) => pattern.test(word)).map(([, value]) => value);
}

/** `один` and `one` are mostly pronouns: counted as numbers only before a unit. */
const PRONOUN = 1;

/** Reads the quantities of a text. Item numbers at the beginnings of lines must be left out by the caller. */
export function quantitiesOf(text: string, language: Language): Quantities {
  const { fractions, rest } = takeFractions(text);
  const tokens = rest.replace(ITEM, ' ').match(TOKEN) ?? [];
  const numbers = new Set<number>();
  const covered = new Set<number>();
  const measured = new Set<string>();
  const note = (value: number, unit: string | undefined): void => {
    numbers.add(value);
    if (unit !== undefined) measured.add(`${value} ${unit}`);
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? '';
    const found = numberAt(tokens, at, language);
    const range = rangeOf(token);
    at = found?.next ?? at + 1;
    const unit = unitAt(tokens, at);
    if (found !== undefined) {
      if (!found.word || unit !== undefined || found.value !== PRONOUN) note(found.value, unit);
    } else if (range !== undefined) {
      for (const end of range) note(end, unit);
      for (let value = range[0]; value < Math.min(range[1], range[0] + 60); value += 1) covered.add(value);
    } else for (const value of ordinalsOf(token, language)) numbers.add(value);
  }
  return { numbers, covered, measured, fractions };
}
