import type { z } from 'zod';
import type { Localized } from './language.ts';

type Issue = z.core.$ZodIssue;

/** Names of the JSON types a schema may expect, as a person reads them. */
const TYPES: Readonly<Record<string, Localized>> = {
  string: { kk: 'мәтін', ru: 'текст', en: 'text' },
  number: { kk: 'сан', ru: 'число', en: 'a number' },
  int: { kk: 'бүтін сан', ru: 'целое число', en: 'a whole number' },
  boolean: { kk: 'true немесе false', ru: 'true или false', en: 'true or false' },
  array: { kk: 'тізім', ru: 'список', en: 'a list' },
  object: { kk: 'объект (өрістер жиыны)', ru: 'объект (набор полей)', en: 'an object (a set of fields)' },
  record: { kk: 'объект (өрістер жиыны)', ru: 'объект (набор полей)', en: 'an object (a set of fields)' },
};

const MISSING: Localized = {
  kk: 'бұл өріс міндетті: мәнін енгізіңіз',
  ru: 'обязательное поле: укажите значение',
  en: 'this field is required: give a value',
};

const UNUSABLE: Localized = {
  kk: 'мән бұл өріске сай келмейді: оны тексеріңіз',
  ru: 'значение не подходит для этого поля: проверьте его',
  en: 'the value does not fit this field: check it',
};

/** What each checked format looks like. */
const FORMATS: Readonly<Record<string, Localized>> = {
  date: {
    kk: 'күнтізбеде бар күн керек, ЖЖЖЖ-АА-КК түрінде, мысалы 2026-03-08',
    ru: 'нужна существующая дата вида ГГГГ-ММ-ДД, например 2026-03-08',
    en: 'a date that exists is needed, as YYYY-MM-DD, for example 2026-03-08',
  },
  url: {
    kk: 'https:// деп басталатын толық сілтеме керек',
    ru: 'нужна полная ссылка, начинающаяся с https://',
    en: 'a full link beginning with https:// is needed',
  },
  regex: {
    kk: 'мән үлгідегідей жазылмаған: үлгімен салыстырыңыз',
    ru: 'значение записано не по образцу: сверьтесь с ним',
    en: 'the value is not written in the required form: see the pattern',
  },
};

/** The unit in which a size is counted. */
const UNITS: Readonly<Record<string, Localized>> = {
  string: { kk: ' таңба', ru: ' знаков', en: ' characters' },
  array: { kk: ' элемент', ru: ' элементов', en: ' items' },
};

function typeSentence(issue: Extract<Issue, { code: 'invalid_type' }>): Localized {
  if (/received undefined$/.test(issue.message)) return MISSING;
  const type = TYPES[issue.expected];
  if (type === undefined) return UNUSABLE;
  return {
    kk: `мұнда ${type.kk} болуы керек`,
    ru: `здесь должно быть: ${type.ru}`,
    en: `this must be ${type.en}`,
  };
}

function smallSentence(issue: Extract<Issue, { code: 'too_small' }>): Localized {
  const unit = UNITS[issue.origin] ?? { kk: '', ru: '', en: '' };
  if (Number(issue.minimum) === 1 && issue.origin in UNITS) {
    return { kk: 'бос қалдыруға болмайды', ru: 'не может быть пустым', en: 'this must not be empty' };
  }
  const bound = `${issue.minimum}`;
  return {
    kk: `кемінде ${bound}${unit.kk} болуы керек`,
    ru: `должно быть не меньше ${bound}${unit.ru}`,
    en: `this must be at least ${bound}${unit.en}`,
  };
}

function bigSentence(issue: Extract<Issue, { code: 'too_big' }>): Localized {
  const unit = UNITS[issue.origin] ?? { kk: '', ru: '', en: '' };
  const bound = `${issue.maximum}`;
  return {
    kk: `ең көбі ${bound}${unit.kk} болуы керек`,
    ru: `должно быть не больше ${bound}${unit.ru}`,
    en: `this must be at most ${bound}${unit.en}`,
  };
}

function valueSentence(issue: Extract<Issue, { code: 'invalid_value' }>): Localized {
  const values = issue.values.map(String).join(', ');
  return {
    kk: `мына мәндердің бірі керек: ${values}`,
    ru: `нужно одно из значений: ${values}`,
    en: `this must be one of: ${values}`,
  };
}

/** Field names are shown only when they look like field names: a stray value must not be echoed. */
function keysSentence(issue: Extract<Issue, { code: 'unrecognized_keys' }>): Localized {
  const known = issue.keys.filter((key) => /^[a-z][a-z0-9_]{0,39}$/i.test(key));
  const list = known.length === issue.keys.length ? `: ${known.join(', ')}` : '';
  return {
    kk: `белгісіз өріс бар${list}; атауын тексеріңіз немесе алып тастаңыз`,
    ru: `есть неизвестное поле${list}; проверьте название или уберите его`,
    en: `there is an unknown field${list}; check its name or remove it`,
  };
}

function isLocalized(value: unknown): value is Localized {
  return typeof value === 'object' && value !== null && 'kk' in value && 'ru' in value && 'en' in value;
}

/**
 * One sentence per language for one Zod issue, never holding the value that was given.
 * A custom issue brings its own sentences in `params.text`:
 * `context.addIssue({ code: 'custom', params: { text: { kk, ru, en } } })`.
 */
export function describeIssue(issue: Issue): Localized {
  switch (issue.code) {
    case 'invalid_type':
      return typeSentence(issue);
    case 'too_small':
      return smallSentence(issue);
    case 'too_big':
      return bigSentence(issue);
    case 'invalid_value':
      return valueSentence(issue);
    case 'unrecognized_keys':
      return keysSentence(issue);
    case 'invalid_format':
      return FORMATS[issue.format] ?? UNUSABLE;
    case 'custom':
      return isLocalized(issue.params?.text) ? issue.params.text : UNUSABLE;
    default:
      return UNUSABLE;
  }
}

/** The place of an issue as a field path: `provisions.3.text.kk`; empty for the whole. */
export function issuePath(issue: Issue): string {
  return issue.path.map(String).join('.');
}
