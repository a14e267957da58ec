import type { Language } from '../base/index.ts';
import { isAbsent } from './answers.ts';
import { argumentsMarkdown, citationsMarkdown } from './blocks.ts';
import { type CitationSource, citationText, type Mentioned } from './citations.ts';
import { escapeMarkdown, escapeParagraphs, markdown } from './escape.ts';
import { type Helper, isEmpty } from './interpreter.ts';
import { KAZAKH_CASES, type KazakhCase, kazakhCase, kazakhTermCase } from './kazakh.ts';
import type {
  ArgumentBlock,
  DocumentType,
  ItemQuestion,
  PersonAnswer,
  Question,
  QuestionOption,
} from './model.ts';
import {
  RUSSIAN_CASES,
  type RussianCase,
  russianNameCase,
  russianProvisionDative,
  russianTermCase,
  type Sex,
  sexOfName,
} from './russian.ts';
import { isUnder, partOfTerm, type TermParts } from './term-parts.ts';
import {
  type DateForm,
  dateInWords,
  groupedDigits,
  moneyInWords,
  numberInWords,
  termInWords,
} from './words.ts';

export interface HelperContext {
  readonly type: DocumentType;
  readonly language: Language;
  readonly source: CitationSource;
  readonly blocks: readonly ArgumentBlock[];
  /** What this rendering has named; the helpers add to it. */
  readonly mentioned: Mentioned;
  /** The sex of a person, where the form asks for it: a name without a patronymic does not show it. */
  readonly sexOf?: (person: PersonAnswer) => Sex | undefined;
}

/** Names of the helpers a template may call; nothing else is callable. */
export const HELPER_NAMES = [
  'date',
  'number',
  'words',
  'digits',
  'money',
  'term',
  'part',
  'name',
  'initials',
  'form',
  'norm',
  'capital',
  'sentence',
  'closed',
  'phrase',
  'ground',
  'paragraphs',
  'cite',
  'citations',
  'arguments',
  'eq',
  'ne',
  'gt',
  'later',
  'minor',
  'and',
  'or',
  'not',
  'has',
  'count',
  'sum',
] as const;

const asPerson = (value: unknown): PersonAnswer | undefined =>
  typeof value === 'object' && value !== null && 'name' in value ? (value as PersonAnswer) : undefined;

/** A person's name in a case: the writer's own form if there is one, else by rule. */
export function nameInCase(person: PersonAnswer, wanted: string, language: Language, sex?: Sex): string {
  const forms = person.forms ?? {};
  const key = `${language}_${wanted}`;
  const given = Object.hasOwn(forms, key) ? forms[key] : undefined;
  if (given !== undefined && given.trim() !== '') return given;
  if (language === 'kk' && (KAZAKH_CASES as readonly string[]).includes(wanted))
    return kazakhCase(person.name, wanted as KazakhCase);
  if (language === 'ru' && (RUSSIAN_CASES as readonly string[]).includes(wanted))
    return russianNameCase(person.name, wanted as RussianCase, sexOfName(person.name) ?? sex);
  return person.name;
}

/** «Ахметов Е. М.» from the full name; the name of an organisation, or one with other marks, stays whole. */
export function initials(name: string): string {
  const [surname = '', ...rest] = name.trim().split(/\s+/);
  if (![surname, ...rest].every((part) => /^[\p{L}.'’-]+$/u.test(part))) return name.trim();
  const letters = rest.map((part) => (part.includes('.') ? part : `${[...part][0] ?? ''}.`));
  return [surname, ...letters].join('\u00A0');
}

function findQuestion(type: DocumentType, path: string): Question | ItemQuestion | undefined {
  const [id, field] = path.split('.');
  const question = type.sections.flatMap((section) => section.questions).find((one) => one.id === id);
  return field === undefined ? question : question?.item?.find((one) => one.id === field);
}

const optionOf = (type: DocumentType, path: unknown, value: unknown): QuestionOption | undefined =>
  findQuestion(type, String(path))?.options?.find((option) => option.value === value);

function phrase(context: HelperContext, path: unknown, value: unknown): string | undefined {
  const options = findQuestion(context.type, String(path))?.options ?? [];
  const chosen = (Array.isArray(value) ? value : [value]).flatMap(
    (one) => options.find((option) => option.value === one) ?? [],
  );
  const words = chosen.map((option) => (option.phrase ?? option.label)[context.language]);
  return words.length === 0 ? undefined : words.join(', ');
}

const toNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const termParts = (hash: Readonly<Record<string, unknown>>): TermParts => ({
  years: toNumber(hash.years),
  months: toNumber(hash.months),
  days: toNumber(hash.days),
});

function whenNumber(value: unknown, make: (value: number) => string): unknown {
  const number = toNumber(value);
  // Figures hold hard spaces that plain escaping would turn into ordinary ones.
  return number === undefined ? undefined : markdown(make(number));
}

const closed = (text: string): string => text.replace(/(?<![.!?…])$/u, '.');
const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function textHelpers(context: HelperContext): Record<string, Helper> {
  const { language } = context;
  return {
    date: ([value, wanted]) =>
      isEmpty(value)
        ? undefined
        : markdown(dateInWords(String(value), language, (wanted ?? 'nominative') as DateForm)),
    number: ([value]) => whenNumber(value, (number) => `${number} (${numberInWords(number, language)})`),
    words: ([value]) => whenNumber(value, (number) => numberInWords(number, language)),
    digits: ([value]) => whenNumber(value, groupedDigits),
    money: ([value]) => whenNumber(value, (number) => moneyInWords(number, language)),
    term: (_values, hash) => termInWords(termParts(hash), language) || undefined,
    // The part of a term that a choice stands for, where it comes to whole months.
    part: ([path, value], hash) => {
      const share = optionOf(context.type, path, value)?.share;
      const part = share === undefined ? undefined : partOfTerm(share, termParts(hash));
      return part === undefined ? undefined : termInWords(part, language);
    },
    name: ([value, wanted]) => {
      const person = asPerson(value);
      if (person === undefined) return undefined;
      return nameInCase(person, String(wanted ?? 'nominative'), language, context.sexOf?.(person));
    },
    initials: ([value]) => {
      const person = asPerson(value);
      if (person === undefined) return undefined;
      return markdown(initials(person.name).split('\u00A0').map(escapeMarkdown).join('\u00A0'));
    },
    form: ([value, wanted]) =>
      isEmpty(value)
        ? undefined
        : language === 'kk'
          ? kazakhTermCase(String(value), wanted as KazakhCase)
          : language === 'ru'
            ? russianTermCase(String(value), String(wanted))
            : String(value),
    // The provision of a sentence after «по» in Russian; in Kazakh «бойынша» takes it as written.
    norm: ([value]) =>
      isEmpty(value) ? undefined : language === 'ru' ? russianProvisionDative(String(value)) : String(value),
    capital: ([value]) => (isEmpty(value) ? undefined : capital(String(value).trim())),
    // An answer as a sentence of its own: a capital first, one mark last.
    sentence: ([value]) => (isEmpty(value) ? undefined : closed(capital(String(value).trim()))),
    // An answer as the end of a sentence of ours: one mark last.
    closed: ([value]) => (isEmpty(value) ? undefined : closed(String(value).trim())),
    phrase: ([path, value]) => phrase(context, path, value),
    paragraphs: ([value]) => (isEmpty(value) ? undefined : markdown(escapeParagraphs(String(value)))),
  };
}

function legalHelpers(context: HelperContext): Record<string, Helper> {
  const { language, source, blocks, mentioned } = context;
  return {
    // The first provision behind a choice; with `all=true` every one of them.
    ground: ([path, value], hash) => {
      const grounds = optionOf(context.type, path, value)?.ground ?? [];
      const shown = isEmpty(hash.all) ? grounds.slice(0, 1) : grounds;
      const cited = shown.map((address) => citationText(address, language, source, mentioned));
      return cited.length === 0 ? undefined : cited.join('; ');
    },
    cite: ([value]) =>
      isEmpty(value) ? undefined : citationText(String(value), language, source, mentioned),
    citations: ([value]) =>
      Array.isArray(value)
        ? markdown(citationsMarkdown(value.map(String), language, source, mentioned))
        : undefined,
    arguments: ([value]) =>
      Array.isArray(value)
        ? markdown(argumentsMarkdown(value, blocks, language, source, mentioned))
        : undefined,
  };
}

const LOGIC: Readonly<Record<string, Helper>> = {
  eq: ([left, right]) => left === right,
  ne: ([left, right]) => left !== right,
  gt: ([left, right]) => typeof left === 'number' && typeof right === 'number' && left > right,
  // Days as `YYYY-MM-DD`: the first is after the second.
  later: ([left, right]) => typeof left === 'string' && typeof right === 'string' && left > right,
  // Under eighteen on a day; without both days nothing is known.
  minor: ([birth, day]) => typeof birth === 'string' && typeof day === 'string' && isUnder(18, birth, day),
  and: (values) => values.every((value) => !isEmpty(value)),
  or: (values) => values.find((value) => !isEmpty(value)),
  not: ([value]) => isEmpty(value),
  has: ([list, value]) => (Array.isArray(list) ? list.includes(value) : list === value),
  count: ([list]) => (Array.isArray(list) ? list.length : 0),
  sum: ([list, key]) =>
    Array.isArray(list)
      ? list.reduce<number>((total, entry) => {
          const value = !isAbsent(entry) && Object.hasOwn(entry, String(key)) ? entry[String(key)] : 0;
          return total + (typeof value === 'number' ? value : 0);
        }, 0)
      : 0,
};

/** The helpers of one rendering. Strings they return are escaped; only our own Markdown is not. */
export function createHelpers(context: HelperContext): Readonly<Record<string, Helper>> {
  const helpers = { ...textHelpers(context), ...legalHelpers(context), ...LOGIC };
  return Object.assign(Object.create(null), helpers) as Record<string, Helper>;
}
