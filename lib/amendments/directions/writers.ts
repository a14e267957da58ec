import type { TableLanguage } from '../model.ts';
import type { Operation } from './operations.ts';
import { KAZAKH_ORDINALS, type Unit, unitName } from './units.ts';

/** One small writer per operation; each gives one sentence of an amending law without its closing mark. */
type Writer<K> = (unit: Unit, operation: K) => string;
type Of<K extends Operation['kind']> = Extract<Operation, { kind: K }>;

const isOne = (text: string): boolean => text.trim().split(/\s+/).length === 1;
const quote = (text: string): string =>
  `«${text.trim().replace(/\s+/g, ' ').replace(/«/g, '„').replace(/»/g, '“')}»`;

/** «деген сөз» / «деген сөздер», and the same with the instrumental and ablative endings. */
const kk = {
  words: (text: string): string => (isOne(text) ? 'деген сөз' : 'деген сөздер'),
  by: (text: string): string => (isOne(text) ? 'деген сөзбен' : 'деген сөздермен'),
  after: (text: string): string => (isOne(text) ? 'деген сөзден кейін' : 'деген сөздерден кейін'),
  place: ({ occurrence, of }: { occurrence: number; of: number }): string =>
    of < 2 ? '' : ` (осы мәтінде ${occurrence}-рет кездескен жерінде)`,
};
const ru = {
  words: (text: string): string => (isOne(text) ? 'слово' : 'слова'),
  by: (text: string): string => (isOne(text) ? 'словом' : 'словами'),
  after: (text: string): string => (isOne(text) ? 'после слова' : 'после слов'),
  place: ({ occurrence, of }: { occurrence: number; of: number }): string =>
    of < 2 ? '' : ` (в ${occurrence}-м случае в тексте)`,
};

export const replaceWords: Readonly<Record<TableLanguage, Writer<Of<'replace'>>>> = {
  kk: (unit, op) =>
    `${unitName(unit, 'inside', 'kk')} ${quote(op.old)} ${kk.words(op.old)}${kk.place(op)} ${quote(op.new)} ${kk.by(op.new)} ауыстырылсын`,
  ru: (unit, op) =>
    `${unitName(unit, 'inside', 'ru')} ${ru.words(op.old)} ${quote(op.old)}${ru.place(op)} заменить ${ru.by(op.new)} ${quote(op.new)}`,
};

/** One replacement wherever the words stand: «бүкіл мәтін бойынша», «по всему тексту». */
export const replaceAll: Readonly<Record<TableLanguage, Writer<Of<'replace_all'>>>> = {
  kk: (unit, op) =>
    `${unitName(unit, 'inside', 'kk').replace(/[гғ][іы]$/u, '')} бүкіл мәтін бойынша ${quote(op.old)} ${kk.words(op.old)} ${quote(op.new)} ${kk.by(op.new)} ауыстырылсын`,
  ru: (unit, op) =>
    `${unitName(unit, 'inside', 'ru')} по всему тексту ${ru.words(op.old)} ${quote(op.old)} заменить ${ru.by(op.new)} ${quote(op.new)}`,
};

export const deleteWords: Readonly<Record<TableLanguage, Writer<Of<'delete'>>>> = {
  kk: (unit, op) =>
    `${unitName(unit, 'inside', 'kk')} ${quote(op.old)} ${kk.words(op.old)}${kk.place(op)} алып тасталсын`,
  ru: (unit, op) =>
    `${unitName(unit, 'inside', 'ru')} ${ru.words(op.old)} ${quote(op.old)}${ru.place(op)} исключить`,
};

export const insertWords: Readonly<Record<TableLanguage, Writer<Of<'insert'>>>> = {
  kk: (unit, op) =>
    `${unitName(unit, 'whole', 'kk')} ${quote(op.after)} ${kk.after(op.after)}${kk.place(op)} ${quote(op.new)} ${kk.by(op.new)} толықтырылсын`,
  ru: (unit, op) =>
    `${unitName(unit, 'whole', 'ru')} ${ru.after(op.after)} ${quote(op.after)}${ru.place(op)} дополнить ${ru.by(op.new)} ${quote(op.new)}`,
};

export const newEdition: Readonly<Record<TableLanguage, Writer<Of<'new_edition'>>>> = {
  kk: (unit, op) => `${unitName(unit, 'whole', 'kk')} мынадай редакцияда жазылсын:\n${block(op.text)}`,
  ru: (unit, op) => `${unitName(unit, 'whole', 'ru')} изложить в следующей редакции:\n${block(op.text)}`,
};

/** A new article of an act. */
export const newArticle: Readonly<Record<TableLanguage, (number: string, text: string) => string>> = {
  kk: (number, text) => `мынадай мазмұндағы ${number}-баппен толықтырылсын:\n${block(text)}`,
  ru: (number, text) => `дополнить статьёй ${number} следующего содержания:\n${block(text)}`,
};

/** Items of a part of a code are тармақ and пункт; those of an item of a resolution are тармақша and подпункт. */
const ITEMS = {
  article: { kk: ['тармақпен', 'тармақтармен'], ru: ['пунктом', 'пунктами'] },
  point: { kk: ['тармақшамен', 'тармақшалармен'], ru: ['подпунктом', 'подпунктами'] },
} as const;

/** New items of a part or of an act: `numbers` as printed, `['4', '5']`. */
export const newItems: Readonly<
  Record<TableLanguage, (unit: Unit, numbers: readonly string[], text: string) => string>
> = {
  kk: (unit, numbers, text) => {
    const list = joined(
      numbers.map((number) => `${number})`),
      'және',
    );
    return `${unitName(unit, 'whole', 'kk')} мынадай мазмұндағы ${list} ${ITEMS[unit.top].kk[numbers.length > 1 ? 1 : 0]} толықтырылсын:\n${block(text)}`;
  },
  ru: (unit, numbers, text) => {
    const list = joined(
      numbers.map((number) => `${number})`),
      'и',
    );
    return `${unitName(unit, 'whole', 'ru')} дополнить ${ITEMS[unit.top].ru[numbers.length > 1 ? 1 : 0]} ${list} следующего содержания:\n${block(text)}`;
  },
};

/** A new paragraph; its number when the draft gives one, else the words it comes after when it is not the last. */
export const newParagraph: Readonly<
  Record<TableLanguage, (unit: Unit, number: number | undefined, text: string, after?: string) => string>
> = {
  kk: (unit, number, text, after) =>
    `${unitName(unit, 'whole', 'kk')} ${after === undefined ? '' : `${quote(after)} ${kk.after(after)} `}мынадай мазмұндағы ${number === undefined ? '' : `${KAZAKH_ORDINALS[number] ?? `${number}-`} `}абзацпен толықтырылсын:\n${block(text)}`,
  ru: (unit, number, text, after) =>
    `${unitName(unit, 'whole', 'ru')} ${after === undefined ? '' : `${ru.after(after)} ${quote(after)} `}дополнить абзацем ${number === undefined ? '' : `${RUSSIAN_ORDINALS[number] ?? `${number}-м`} `}следующего содержания:\n${block(text)}`,
};

/** A provision taken out. */
export const repeal: Readonly<Record<TableLanguage, (unit: Unit) => string>> = {
  kk: (unit) => `${unitName(unit, 'whole', 'kk')} алып тасталсын`,
  ru: (unit) => `${unitName(unit, 'whole', 'ru')} исключить`,
};

/** Parts are named in words; inserted ones by their number: «төртінші», «3-1-»; «четвёртой», «3-1». */
const partsIn = {
  kk: (numbers: readonly string[]): string =>
    joined(
      numbers.map((number) => KAZAKH_ORDINALS[Number(number)] ?? `${number}-`),
      'және',
    ),
  ru: (numbers: readonly string[], forms: readonly string[]): string =>
    joined(
      numbers.map((number) => forms[Number(number)] ?? number),
      'и',
    ),
};
/** A hyphenated number and its noun are one word: «3-1-бөлікпен». */
const glued = (text: string): string => text.replace(/- (?=бөлі)/u, '-');

/** New parts of an article: `numbers` as printed, `['4', '5']` or `['3-1']`. */
export const newParts: Readonly<
  Record<TableLanguage, (unit: Unit, numbers: readonly string[], text: string) => string>
> = {
  kk: (unit, numbers, text) =>
    glued(
      `${unitName(unit, 'whole', 'kk')} мынадай мазмұндағы ${partsIn.kk(numbers)} ${numbers.length > 1 ? 'бөліктермен' : 'бөлікпен'} толықтырылсын:\n${block(text)}`,
    ).trim(),
  ru: (unit, numbers, text) =>
    `${unitName(unit, 'whole', 'ru')} дополнить ${numbers.length > 1 ? 'частями' : 'частью'} ${partsIn.ru(numbers, PART_OF)} следующего содержания:\n${block(text)}`.trim(),
};

/** Parts that get other numbers: pairs of the old and the new one, in order. */
export const renumberParts: Readonly<
  Record<TableLanguage, (unit: Unit, pairs: readonly (readonly [string, string])[]) => string>
> = {
  kk: (unit, pairs) => {
    const [from, to] = [pairs.map(([old]) => old), pairs.map(([, next]) => next)];
    const owner = unit.article === undefined ? '' : `${unit.article}-баптың `;
    const many = pairs.length > 1;
    const subject = owner === '' ? (many ? 'бөліктер' : 'бөлік') : many ? 'бөліктері' : 'бөлігі';
    return `${owner}${glued(`${partsIn.kk(from)} ${subject}`)} ${many ? 'тиісінше ' : ''}${glued(`${partsIn.kk(to)} ${many ? 'бөліктер' : 'бөлік'}`)} болып есептелсін`;
  },
  ru: (unit, pairs) => {
    const [from, to] = [pairs.map(([old]) => old), pairs.map(([, next]) => next)];
    const owner = unit.article === undefined ? '' : ` статьи ${unit.article}`;
    const many = pairs.length > 1;
    return `${many ? 'части' : 'часть'} ${partsIn.ru(from, PART)}${owner} считать ${many ? 'соответственно частями' : 'частью'} ${partsIn.ru(to, PART_OF)}`;
  },
};

const PART = ['', 'первую', 'вторую', 'третью', 'четвёртую', 'пятую', 'шестую', 'седьмую', 'восьмую'];
const PART_OF = ['', 'первой', 'второй', 'третьей', 'четвёртой', 'пятой', 'шестой', 'седьмой', 'восьмой'];
const RUSSIAN_ORDINALS = [
  '',
  'первым',
  'вторым',
  'третьим',
  'четвёртым',
  'пятым',
  'шестым',
  'седьмым',
  'восьмым',
];

const joined = (items: readonly string[], and: string): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;

/** Text of several lines stands in quotation marks on lines of its own. */
const block = (text: string): string => `«${text.trim()}»`;

/** Writes one operation on a unit. */
export function writeOperation(unit: Unit, operation: Operation, language: TableLanguage): string {
  switch (operation.kind) {
    case 'replace':
      return replaceWords[language](unit, operation);
    case 'replace_all':
      return replaceAll[language](unit, operation);
    case 'delete':
      return deleteWords[language](unit, operation);
    case 'insert':
      return insertWords[language](unit, operation);
    case 'new_edition':
      return newEdition[language](unit, operation);
  }
}
