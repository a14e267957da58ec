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

function kazakh(instrument: string, unit: Unit, path: readonly string[]): string {
  const [number = '', part, point, ...rest] = path;
  const name = citedName(instrument, 'kk');
  const [alone, owning] = KAZAKH_UNIT[unit];
  if (part === undefined) return `${name} ${number}-${alone}`;
  const partWord = unit === 'article' || unit === 'rule' || unit === 'principle' ? 'бөлігі' : 'тармақшасы';
  const head = `${name} ${number}-${owning} `;
  if (/^[a-z]/.test(part) || unit === 'paragraph' || unit === 'point') {
    return `${name} ${number}${[part, point, ...rest]
      .filter((one) => one !== undefined)
      .map((one) => `(${one})`)
      .join('')}-${alone}`;
  }
  if (point === undefined) return `${head}${part}-${partWord}`;
  return `${head}${part}-бөлігінің ${point})${rest.map((one) => `(${one})`).join('')} тармағы`;
}

function russian(instrument: string, unit: Unit, path: readonly string[]): string {
  const [number = '', part, point, ...rest] = path;
  const name = citedName(instrument, 'ru');
  const [nominative, genitive] = RUSSIAN_UNIT[unit];
  if (part === undefined) return `${nominative} ${number} ${name}`;
  if (/^[a-z]/.test(part) || unit === 'paragraph' || unit === 'point') {
    const tail = [part, point, ...rest].filter((one) => one !== undefined);
    return `${nominative} ${number}${tail.map((one) => `(${one})`).join('')} ${name}`;
  }
  if (point === undefined) return `часть ${part} ${genitive} ${number} ${name}`;
  return `пункт ${point})${rest.map((one) => `(${one})`).join('')} части ${part} ${genitive} ${number} ${name}`;
}

function english(instrument: string, unit: Unit, path: readonly string[]): string {
  const [number = '', ...rest] = path;
  const name = citedName(instrument, 'en');
  return `${ENGLISH_UNIT[unit]} ${number}${rest.map((one) => `(${one})`).join('')} of the ${name}`;
}

const WRITERS: Readonly<Record<Language, typeof kazakh>> = { kk: kazakh, ru: russian, en: english };

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
  return WRITERS[language](address.instrument, unit, address.path);
}
