import { type Finding, type Language, type Localized, localized } from '../base/index.ts';
import { questionOf } from './questions.ts';

/** Fields that no question asks for, and the columns of a table. */
const OTHERS: Readonly<Record<string, Localized>> = {
  id: { kk: 'Белгі', ru: 'Обозначение', en: 'Case' },
  as_of: { kk: 'Есептеу күні', ru: 'Дата расчёта', en: 'Day of the calculation' },
  edition: { kk: 'Заң редакциясы', ru: 'Редакция закона', en: 'Edition of the law' },
  facts: { kk: 'Іс деректері', ru: 'Данные дела', en: 'Facts of the case' },
  sex: { kk: 'Жынысы', ru: 'Пол', en: 'Sex' },
  institution: { kk: 'Мекеме түрі', ru: 'Вид учреждения', en: 'Kind of institution' },
  life: {
    kk: 'Өмір бойына бас бостандығынан айыру',
    ru: 'Пожизненное лишение свободы',
    en: 'Life imprisonment',
  },
  served_days: { kk: 'Өтелген күндер', ru: 'Отбытые дни', en: 'Days served' },
  original_term: { kk: 'Бастапқы мерзім', ru: 'Первоначальный срок', en: 'Original term' },
  unserved_remainder: { kk: 'Өтелмеген қалдық', ru: 'Неотбытый остаток', en: 'Unserved remainder' },
  remaining_days_at_ruling: {
    kk: 'Қаулы күнгі қалдық (күн)',
    ru: 'Остаток на день постановления (дней)',
    en: 'Days left on the day of the ruling',
  },
  ruling_copy_date: {
    kk: 'Қаулының көшірмесі тапсырылған күн',
    ru: 'Дата вручения копии постановления',
    en: 'Day on which the copy of the ruling was handed over',
  },
  appeal_received_date: {
    kk: 'Шағым сотқа түскен күн',
    ru: 'Дата поступления жалобы в суд',
    en: 'Day on which the court received the appeal',
  },
  commuted_death_sentence: {
    kk: 'Өлім жазасының ауыстырылғаны',
    ru: 'Замена смертной казни',
    en: 'Death sentence replaced',
  },
};

/** Parts of an entry of a list: `penalties.0.served`. */
const PARTS: Readonly<Record<string, Localized>> = {
  kind: { kk: 'неден бас тартылды', ru: 'в чём отказано', en: 'what was refused' },
  date: { kk: 'күні', ru: 'дата', en: 'date' },
  imposed: { kk: 'қолданылған күні', ru: 'дата наложения', en: 'imposed on' },
  served: { kk: 'өтелген күні', ru: 'дата отбытия', en: 'served on' },
  lifted: { kk: 'алып тасталған күні', ru: 'дата снятия', en: 'lifted on' },
  malicious: { kk: 'қаскөйлігі', ru: 'злостность', en: 'malicious' },
  years: { kk: 'жыл', ru: 'годы', en: 'years' },
  months: { kk: 'ай', ru: 'месяцы', en: 'months' },
  days: { kk: 'күн', ru: 'дни', en: 'days' },
};

/**
 * The place of a finding as a person reads it: `start` is "С какого дня исчисляется срок?", `refusals.0.date`
 * ends with "№ 1, дата". An unknown place stays as it is.
 */
export function placeName(place: string, language: Language): string {
  const [fact = '', ...rest] = place.split('.');
  const name = (questionOf(fact)?.label ?? OTHERS[fact])?.[language] ?? fact;
  const below = rest.map((part) => (/^\d+$/.test(part) ? `№ ${Number(part) + 1}` : PARTS[part]?.[language]));
  const known = below.filter((part) => part !== undefined);
  return known.length === 0 ? name : `${name} (${known.join(', ')})`;
}

/** A finding as one line: the name of its field, then what is wrong and what to do. */
export function findingLine({ place = '', message }: Finding, language: Language): string {
  const name = placeName(place, language);
  if (name === '') return message[language];
  return `${name}${name.endsWith('?') ? '' : ':'} ${message[language]}`;
}

/** A finding that carries the name of its field, for those who do not know the questions. */
export interface NamedFinding extends Finding {
  readonly field: Localized;
}

export function named(finding: Finding): NamedFinding {
  return { ...finding, field: localized((language) => placeName(finding.place ?? '', language)) };
}
