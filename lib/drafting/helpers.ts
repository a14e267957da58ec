import type { Language } from '../base/index.ts';
import { argumentsMarkdown, citationsMarkdown } from './blocks.ts';
import { type CitationSource, citationText, type Mentioned } from './citations.ts';
import { escapeMarkdown, escapeParagraphs, markdown } from './escape.ts';
import { type Helper, isEmpty } from './interpreter.ts';
import { type KazakhCase, kazakhTermCase } from './kazakh.ts';
import { LOGIC } from './logic-helpers.ts';
import type {
  ArgumentBlock,
  DocumentType,
  ItemQuestion,
  PersonAnswer,
  Question,
  QuestionOption,
} from './model.ts';
import { initials, nameInCase } from './names.ts';
import { russianProvisionDative, russianTermCase, type Sex } from './russian.ts';
import { partOfTerm, type TermParts } from './term-parts.ts';
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

/** The helpers of one rendering. Strings they return are escaped; only our own Markdown is not. */
export function createHelpers(context: HelperContext): Readonly<Record<string, Helper>> {
  const helpers = { ...textHelpers(context), ...legalHelpers(context), ...LOGIC };
  return Object.assign(Object.create(null), helpers) as Record<string, Helper>;
}
