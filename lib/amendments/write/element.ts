import { instrumentNames, parseAddress } from '../../citation/index.ts';
import type { TableLanguage } from '../model.ts';

type Words = Readonly<Record<'article' | 'item' | 'part' | 'point', (number: string) => string>>;

const WORDS: Readonly<Record<TableLanguage, Words>> = {
  kk: {
    article: (number) => `${number}-бап`,
    item: (number) => `${number}-тармақ`,
    part: (number) => `${number}-бөлік`,
    point: (number) => `${number}) тармақша`,
  },
  ru: {
    article: (number) => `статья ${number}`,
    item: (number) => `пункт ${number}`,
    part: (number) => `часть ${number}`,
    point: (number) => `подпункт ${number})`,
  },
};

/**
 * The structural element cell of an address (құрылымдық элемент): `kz/criminal-code/72/3/1` is
 * «72-бап 3-бөлік 1) тармақша»; `readElement` reads it back.
 */
export function elementOf(address: string, language: TableLanguage): string {
  const parsed = parseAddress(address);
  if (parsed === undefined) return address;
  const [article = '', part, point] = parsed.path;
  const words = WORDS[language];
  const ofArticles = (instrumentNames(parsed.instrument)?.unit ?? 'article') === 'article';
  const head = ofArticles ? words.article(article) : words.item(article);
  const below = ofArticles
    ? [part === undefined ? [] : words.part(part), point === undefined ? [] : words.point(point)]
    : [part === undefined ? [] : words.point(part)];
  const label = [head, ...below.flat()].join(' ');
  return language === 'ru' ? `${label.charAt(0).toUpperCase()}${label.slice(1)}` : label;
}

/** The cell of a provision that is added. */
export function newElement(element: string, language: TableLanguage): string {
  if (language === 'kk') return `Жаңа ${element}`;
  const [first = ''] = element.split(' ');
  return `${first === 'Пункт' ? 'Новый' : 'Новая'} ${first.toLowerCase()}${element.slice(first.length)}`;
}
