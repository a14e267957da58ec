import type { Localized } from '../base/index.ts';
import { questionOf } from './questions.ts';
import { type Condition, PROFILE_FIELDS, type ProfileField, type ProfileValue } from './rules/index.ts';
import type { Unsure } from './unsure.ts';

/** One condition in words: the question of the form, and the answers to it that fit. */
export interface Clause {
  readonly fact: string;
  readonly label: Localized;
  readonly values: readonly Localized[];
}

const text = (kk: string, ru: string, en: string): Localized => ({ kk, ru, en });

const YES = text('иә', 'да', 'yes');
const NO = text('жоқ', 'нет', 'no');

/** Values that are no answer of the form as they stand: several facts make them. */
const DERIVED: Readonly<Record<string, Localized>> = {
  'agreement:none': text('орындалған келісім жоқ', 'исполненного соглашения нет', 'none that is fulfilled'),
  'agreement:cooperation': text(
    'ынтымақтастық туралы, орындалған',
    'о сотрудничестве, исполнено',
    'on cooperation, fulfilled',
  ),
  'agreement:other': text('өзге, орындалған', 'иное, исполнено', 'another, fulfilled'),
  'victim:14_to_17': text('14–17 жас', '14–17 лет', '14 to 17'),
  'victim:under_14': text('14 жасқа толмаған', 'младше 14 лет', 'under 14'),
  'malicious:none': NO,
  'malicious:active': YES,
  'malicious:expired': text('мерзімі өткен немесе алып тасталған', 'погашены или сняты', 'expired or lifted'),
  'malicious:disputed': text('даулы', 'спорны', 'disputed'),
  'new_crime:none': NO,
  'new_crime:before': text('иә, тыйымға дейін', 'да, до запрета', 'yes, before the ban'),
  'new_crime:after': text('иә, тыйымнан кейін', 'да, после запрета', 'yes, after the ban'),
  'credit:plain': text('күнге күн', 'день за день', 'a day for a day'),
  'credit:multiplied': text('еселеп', 'с повышением', 'at a multiple'),
  'over_five:false': text('бес жылдан аспайды', 'не более пяти лет', 'five years or less'),
  'over_five:true': text('бес жылдан асады', 'более пяти лет', 'more than five years'),
  'changed:false': NO,
  'changed:true': YES,
  'mixed:false': NO,
  'mixed:true': YES,
};

/** Facts that the form does not ask about and the rules of an edition do. */
const UNASKED: Readonly<Record<string, Localized>> = {
  commuted_death_sentence: text(
    'Өлім жазасы бас бостандығынан айыруға ауыстырылған ба?',
    'Смертная казнь заменена лишением свободы?',
    'Was a death sentence commuted to imprisonment?',
  ),
};

function valueText(field: ProfileField, value: ProfileValue): Localized {
  const derived = DERIVED[`${field}:${value}`];
  if (derived !== undefined) return derived;
  const question = questionOf(factOf(field));
  const option = question?.options?.find((one) => one.value === value);
  if (option !== undefined) return option.label;
  return typeof value === 'boolean' ? (value ? YES : NO) : text(value, value, value);
}

/** An agreement is asked about as such; whether it is fulfilled goes into the answer. */
function factOf(field: ProfileField): string {
  return field === 'agreement' ? 'agreement' : PROFILE_FIELDS[field].fact;
}

/** Conduct of which one fact alone is open, in the words of that fact: a yes where it adds something to none. */
function conductClause(values: readonly ProfileValue[], { malicious }: Unsure): Clause | undefined {
  if (malicious?.ways.length !== 2 || malicious.fact === PROFILE_FIELDS.malicious.fact) return undefined;
  const label = questionOf(malicious.fact)?.label;
  return label === undefined
    ? undefined
    : { fact: malicious.fact, label, values: values.map((value) => (value === 'none' ? NO : YES)) };
}

export function clauseOf(field: ProfileField, values: readonly ProfileValue[]): Clause {
  const fact = factOf(field);
  const label = questionOf(fact)?.label ?? UNASKED[fact] ?? text(fact, fact, fact);
  return { fact, label, values: values.map((value) => valueText(field, value)) };
}

export function clausesOf(condition: Condition, unsure: Unsure = {}): Clause[] {
  return Object.entries(condition).map(([field, values]) => {
    const conduct = field === 'malicious' ? conductClause(values, unsure) : undefined;
    return conduct ?? clauseOf(field as ProfileField, values);
  });
}
