import { type Finding, type Language, type Localized, localized } from '../base/index.ts';
import { questionOf } from './questions.ts';

const YES_NO: Readonly<Record<Language, readonly string[]>> = {
  kk: ['иә', 'жоқ'],
  ru: ['да', 'нет'],
  en: ['yes', 'no'],
};
const UNKNOWN: Localized = { kk: 'белгісіз', ru: 'неизвестно', en: 'unknown' };

const WRITE: Localized = {
  kk: 'Ұяшықтағы сөз түсініксіз. Мыналардың бірін жазыңыз: ',
  ru: 'Слово в ячейке не понято. Напишите одно из: ',
  en: 'The word in the cell is not understood. Write one of: ',
};
const DAY: Localized = {
  kk: 'Күн оқылмады немесе күнтізбеде ондай күн жоқ. Оны былай жазыңыз: 05.12.2024.',
  ru: 'Дата не читается, или такой нет в календаре. Пишите её так: 05.12.2024.',
  en: 'The date cannot be read or is not in the calendar. Write it so: 2024-12-05.',
};

/** The words that may be written in a column, in a language; empty where it takes a day, a number or a term. */
export function allowedWords(fact: string, language: Language): readonly string[] {
  const question = questionOf(fact);
  if (question === undefined) return [];
  const { kind, options = [], unknown_allowed } = question;
  const own =
    kind === 'yes_no'
      ? YES_NO[language]
      : kind === 'categories'
        ? (questionOf('category')?.options ?? []).map(({ label }) => label[language])
        : options.map(({ label }) => label[language]);
  return own.length === 0 || !unknown_allowed ? own : [...own, UNKNOWN[language]];
}

/** What a finding says of a cell: there nothing is offered to choose from, so the sentence names what may be written. */
export function aboutCell(finding: Finding): Finding {
  const { rule_id, place = '' } = finding;
  if (rule_id === 'eligibility/invalid-date') return { ...finding, message: DAY };
  if (rule_id !== 'eligibility/invalid-value') return finding;
  const fact = place.split('.')[0] ?? '';
  if (allowedWords(fact, 'kk').length === 0) return finding;
  return {
    ...finding,
    message: localized((language) => `${WRITE[language]}${allowedWords(fact, language).join('; ')}.`),
  };
}
