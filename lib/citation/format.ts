import type { Language } from '../base/index.ts';
import { parseAddress } from './address.ts';
import { citedName, instrumentNames, type Unit } from './instruments.ts';

/** `-бабы` alone, `-бабының` before a part of it. */
const KAZAKH_UNIT: Readonly<Record<Unit, readonly [alone: string, owning: string]>> = {
  article: ['бабы', 'бабының'],
  rule: ['ережесі', 'ережесінің'],
  paragraph: ['тармағы', 'тармағының'],
  principle: ['қағидаты', 'қағидатының'],
  point: ['тармағы', 'тармағының'],
};
const RUSSIAN_UNIT: Readonly<Record<Unit, readonly [nominative: string, genitive: string]>> = {
  article: ['статья', 'статьи'],
  rule: ['правило', 'правила'],
  paragraph: ['пункт', 'пункта'],
  principle: ['принцип', 'принципа'],
  point: ['пункт', 'пункта'],
};
const ENGLISH_UNIT: Readonly<Record<Unit, string>> = {
  article: 'Article',
  rule: 'Rule',
  paragraph: 'Paragraph',
  principle: 'Principle',
  point: 'Point',
};

/** Names of the levels below an article. The codes have parts and points, everything else points and subpoints. */
const CODES = /^kz\/(?:criminal-code|criminal-procedure-code|penal-enforcement-code)$/;
const KAZAKH_LEVELS = { code: ['бөлігі', 'тармағы'], other: ['тармағы', 'тармақшасы'] } as const;
const RUSSIAN_LEVELS = {
  code: [
    ['часть', 'части'],
    ['пункт', 'пункта'],
  ],
  other: [
    ['пункт', 'пункта'],
    ['подпункт', 'подпункта'],
  ],
} as const;
const levelsOf = (instrument: string) => (CODES.test(instrument) ? 'code' : 'other');

/** An unnumbered paragraph as it is named in words up to the tenth: `para-2` is the second. */
const INDENT = /^para-(\d+)$/;
const ORDINALS: Readonly<Record<Language, readonly string[]>> = {
  kk: 'бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы'.split(' '),
  ru: 'первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый'.split(' '),
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
};

/** The path above an unnumbered paragraph, and that paragraph's place in words. */
function withoutIndent(path: readonly string[], language: Language): [readonly string[], string | undefined] {
  const place = INDENT.exec(path.at(-1) ?? '')?.[1];
  if (place === undefined) return [path, undefined];
  return [path.slice(0, -1), ORDINALS[language][Number(place) - 1] ?? place];
}

const brackets = (numbers: readonly string[]): string => numbers.map((one) => `(${one})`).join('');

/** True where the numbers are written in one string, as in `4(a)`: lettered points, and what has no parts. */
const inOneString = (unit: Unit, part: string): boolean =>
  /^[a-z]/.test(part) || unit === 'paragraph' || unit === 'point';

/** The Kazakh genitive of a unit's name in the possessive: `бөлігі` gives `бөлігінің`. */
const genitive = (word: string): string => word + (/[әеіөү][^аоұыәеіөү]*$/.test(word) ? 'нің' : 'ның');

function kazakh(instrument: string, unit: Unit, whole: readonly string[]): string {
  const [path, indent] = withoutIndent(whole, 'kk');
  const [number = '', part, point, ...rest] = path;
  const [partWord, pointWord] = KAZAKH_LEVELS[levelsOf(instrument)];
  const [alone, owning] = KAZAKH_UNIT[unit];
  const name = citedName(instrument, 'kk');
  const end = (word: string) => (indent === undefined ? word : `${genitive(word)} ${indent} абзацы`);
  if (part === undefined) return `${name} ${number}-${end(alone)}`;
  if (inOneString(unit, part)) return `${name} ${number}${brackets(path.slice(1))}-${end(alone)}`;
  const head = `${name} ${number}-${owning} ${part}-`;
  if (point === undefined) return `${head}${end(partWord)}`;
  return `${head}${genitive(partWord)} ${point})${brackets(rest)} ${end(pointWord)}`;
}

function russian(instrument: string, unit: Unit, whole: readonly string[]): string {
  const [path, indent] = withoutIndent(whole, 'ru');
  const [number = '', part, point, ...rest] = path;
  const [partWord, pointWord] = RUSSIAN_LEVELS[levelsOf(instrument)];
  const name = citedName(instrument, 'ru');
  /** The lowest level is in the nominative unless a paragraph of it is meant. */
  const at = indent === undefined ? 0 : 1;
  const start = indent === undefined ? '' : `абзац ${indent} `;
  const above = RUSSIAN_UNIT[unit];
  if (part === undefined) return `${start}${above[at]} ${number} ${name}`;
  if (inOneString(unit, part)) return `${start}${above[at]} ${number}${brackets(path.slice(1))} ${name}`;
  if (point === undefined) return `${start}${partWord[at]} ${part} ${above[1]} ${number} ${name}`;
  return `${start}${pointWord[at]} ${point})${brackets(rest)} ${partWord[1]} ${part} ${above[1]} ${number} ${name}`;
}

function english(instrument: string, unit: Unit, whole: readonly string[]): string {
  const [path, indent] = withoutIndent(whole, 'en');
  const [number = '', ...rest] = path;
  const start = indent === undefined ? '' : `the ${indent} indent of `;
  return `${start}${ENGLISH_UNIT[unit]} ${number}${brackets(rest)} of the ${citedName(instrument, 'en')}`;
}

const WRITERS: Readonly<Record<Language, typeof kazakh>> = { kk: kazakh, ru: russian, en: english };

/** A rule put in later is written with a capital: `53a` is 53A, `16a.1` is 16A.1. */
const writtenNumber = (number: string): string =>
  number.replace(/^(\d+)([a-z])(?=\.|$)/, (_, digits: string, own: string) => digits + own.toUpperCase());

/**
 * The citation of an address as a lawyer writes it: `kz/criminal-code/72/3/1` is
 * "пункт 1) части 3 статьи 72 Уголовного кодекса Республики Казахстан". `findCitations` reads it back to the
 * same address. Text that is not an address is returned as it is. The edition is not written.
 */
export function formatCitation(text: string, language: Language): string {
  const address = parseAddress(text);
  if (address === undefined) return text;
  const unit = instrumentNames(address.instrument)?.unit ?? 'article';
  if (address.path.length === 0) return citedName(address.instrument, language);
  const [number = '', ...below] = address.path;
  return WRITERS[language](address.instrument, unit, [writtenNumber(number), ...below]);
}
