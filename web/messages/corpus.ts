import type { Language, Localized } from '../../lib/base/index.ts';
import type { Provision, Status } from '../../lib/corpus/index.ts';
import { say } from '../shell/language.ts';

/** What an instrument or provision is to Kazakhstan, as its badge says it. */
export const STATUS: Readonly<Record<Status, Localized>> = {
  binding: say('Қазақстан үшін міндетті', 'Обязателен для Казахстана', 'Binding on Kazakhstan'),
  'soft-law': say('Ұсынымдық норма', 'Рекомендательная норма', 'Soft law'),
  'not-binding': say(
    'Қазақстан үшін міндетті емес',
    'Не обязателен для Казахстана',
    'Not binding on Kazakhstan',
  ),
  'in-force': say('Қолданыстағы ұлттық норма', 'Действующая национальная норма', 'National law in force'),
  ceased: say('Күшін жойған', 'Утратил силу', 'No longer in force'),
  proposal: say('Ұсыныс, заң емес', 'Предложение, не закон', 'Proposal, not law'),
  secondary: say('Қосалқы дереккөз', 'Вторичный источник', 'Secondary source'),
};

type Whom = Provision['whom'][number];
type Stage = Provision['stages'][number];

export const WHOM_NAMES: Readonly<Record<Whom, Localized>> = {
  all: say('барлығы', 'все', 'everyone'),
  women: say('әйелдер', 'женщины', 'women'),
  juveniles: say('кәмелетке толмағандар', 'несовершеннолетние', 'juveniles'),
  lifers: say('өмір бойына сотталғандар', 'осуждённые пожизненно', 'life prisoners'),
  disability: say('мүгедектігі бар адамдар', 'лица с инвалидностью', 'persons with disabilities'),
  foreigners: say('шетелдіктер', 'иностранцы', 'foreign nationals'),
  ill: say('науқастар', 'больные', 'the ill'),
  untried: say('сотқа дейін күзетпен ұсталатындар', 'под стражей до суда', 'untried prisoners'),
  staff: say('персонал', 'персонал', 'staff'),
};

export const STAGE_NAMES: Readonly<Record<Stage, Localized>> = {
  arrest: say('ұстап алу', 'задержание', 'arrest'),
  'pre-trial': say('сотқа дейін', 'до суда', 'before trial'),
  sentence: say('үкім', 'приговор', 'sentence'),
  serving: say('жазаны өтеу', 'отбывание наказания', 'serving the sentence'),
  'pre-release': say('босатуға дайындық', 'подготовка к освобождению', 'preparation for release'),
  'release-decision': say('босату туралы шешім', 'решение об освобождении', 'release decision'),
  supervision: say('қадағалау', 'надзор', 'supervision'),
  revocation: say('күшін жою', 'отмена', 'revocation'),
};

export const RELATION: Readonly<Record<string, Localized>> = {
  implements: say('іске асырады', 'реализует', 'implements'),
  exceeds: say('стандарттан асады', 'превышает стандарт', 'goes beyond the standard'),
  'falls-short': say('стандартқа жетпейді', 'не достигает стандарта', 'falls short of the standard'),
  conflicts: say('стандартқа қайшы', 'противоречит стандарту', 'conflicts with the standard'),
  silent: say('ұлттық нормада айтылмаған', 'в национальной норме не сказано', 'national law is silent'),
};

export const BODY_NAMES: Readonly<Record<string, Localized>> = {
  kz: say('Қазақстан Республикасы', 'Республика Казахстан', 'Republic of Kazakhstan'),
  un: say('Біріккен Ұлттар Ұйымы', 'Организация Объединённых Наций', 'United Nations'),
  coe: say('Еуропа Кеңесі', 'Совет Европы', 'Council of Europe'),
};

export const KIND_NAMES: Readonly<Record<string, Localized>> = {
  treaty: say('шарт', 'договор', 'treaty'),
  rules: say('ережелер', 'правила', 'rules'),
  recommendation: say('ұсыным', 'рекомендация', 'recommendation'),
  comment: say('жалпы тәртіптегі ескерту', 'замечание общего порядка', 'general comment'),
  constitution: say('конституция', 'конституция', 'constitution'),
  code: say('кодекс', 'кодекс', 'code'),
  law: say('заң', 'закон', 'law'),
  resolution: say('қаулы, қарар', 'постановление, резолюция', 'resolution'),
  order: say('бұйрық', 'приказ', 'order'),
  case: say('сот шешімі', 'решение суда', 'decision'),
};

/** What the one kind `resolution` is called: that of the Supreme Court is normative, that of the Council of Europe is not. */
const RESOLUTIONS = {
  national: say('нормативтік қаулы', 'нормативное постановление', 'normative resolution'),
  foreign: say('қарар', 'резолюция', 'resolution'),
} as const;

/** The kind of an instrument in the words of its own body. */
export function kindName(kind: string, address: string): Localized | undefined {
  if (kind !== 'resolution') return KIND_NAMES[kind];
  return address.startsWith('kz/') ? RESOLUTIONS.national : RESOLUTIONS.foreign;
}

/** Words of the corpus pages. */
export const corpus = {
  instruments_title: say('Актілер мен стандарттар', 'Акты и стандарты', 'Instruments and standards'),
  instruments_lead: say(
    'Әр норма үш тілде өз сөзімізбен баяндалған: мәртебесі, редакциясы және тексеру белгісі қасында.',
    'Каждая норма изложена своими словами на трёх языках; рядом её статус, редакция и отметка о проверке.',
    'Each norm is restated in three languages, with its status, edition and verification mark beside it.',
  ),
  provisions_count: say('Нормалар: {count}', 'Норм: {count}', 'Provisions: {count}'),
  edition: say('Редакция', 'Редакция', 'Edition'),
  edition_of: say('{date} редакциясы', 'Редакция от {date}', 'Edition of {date}'),
  adopted: say('Қабылданған', 'Принят', 'Adopted'),
  symbol: say('Белгісі', 'Обозначение', 'Symbol'),
  official: say('Ресми мәтін', 'Официальный текст', 'Official text'),
  contents: say('Мазмұны', 'Содержание', 'Contents'),
  filter: say('Мазмұннан табу', 'Найти в содержании', 'Find in the contents'),
  nothing_in_contents: say('Мұндай тақырып жоқ.', 'Такого заголовка нет.', 'No heading has these words.'),
  checked: say('Тексерілген', 'Проверено', 'Checked'),
  unchecked: say('Тексерілмеген', 'Не проверено', 'Unchecked'),
  checked_against: say(
    '{date} күні салыстырылған: {against}, {edition} редакциясы',
    'Сверено {date}: {against}, редакция от {edition}',
    'Compared on {date} with: {against}, edition of {edition}',
  ),
  unchecked_why: say(
    'Ресми мәтінмен әлі салыстырылмаған',
    'С официальным текстом ещё не сверено',
    'Not yet compared with the official text',
  ),
  restatement: say(
    'Бұл жобаның өз сөзімен баяндауы, ресми мәтін емес.',
    'Это изложение своими словами, не официальный текст.',
    'This is a restatement, not the official text.',
  ),
  one_language: say('Бір тілде', 'На одном языке', 'One language'),
  side_by_side: say('Үш тіл қатар', 'Три языка рядом', 'Three languages side by side'),
  view: say('Көрініс', 'Вид', 'View'),
  whole: say('Норманы толық көру', 'Норма целиком', 'The whole provision'),
  topics: say('Тақырыптар', 'Темы', 'Topics'),
  whom: say('Кімге қатысты', 'Кого касается', 'Whom it concerns'),
  stages: say('Істің сатысы', 'Стадия', 'Stage of the case'),
  concepts: say('Ұғымдар', 'Понятия', 'Concepts'),
  see: say('Мына нормаларға сілтейді', 'Ссылается на', 'Refers to'),
  referred: say('Осы нормаға сілтейді', 'На неё ссылаются', 'Referred to by'),
  crosswalk_national: say('Ұлттық норма', 'Национальная норма', 'National norm'),
  crosswalk_standard: say('Халықаралық стандарт', 'Международный стандарт', 'International standard'),
  crosswalk: say('Стандарт пен ұлттық норма', 'Стандарт и национальная норма', 'Standard and national norm'),
  second_reading: say(
    'Сәйкестікті екінші оқырман {date} күні тексерген',
    'Связь проверил второй читатель {date}',
    'Relation judged by a second reader on {date}',
  ),
  no_second_reading: say(
    'Сәйкестікті екінші оқырман әлі тексерген жоқ',
    'Второй читатель связь ещё не проверял',
    'Relation not yet judged by a second reader',
  ),
  relation: say('Қатынасы', 'Отношение', 'Relation'),
  links: say('Байланыстар', 'Связи', 'Links'),
  read_twice: say('Екінші рет тексерілген', 'Проверено вторым читателем', 'Judged by a second reader'),
  no_crosswalk: say(
    'Бұл норманың сәйкестігі әлі белгіленбеген.',
    'Для этой нормы соответствие ещё не установлено.',
    'No correspondence is recorded for this norm yet.',
  ),
  cases: say('Сот және комитет шешімдері', 'Решения судов и комитетов', 'Decisions of courts and committees'),
  as_printed: say('Басылғандай', 'Как напечатано', 'As printed'),
  as_verified: say('Тексерілгендей', 'Как проверено', 'As verified'),
  checked_count: say(
    'Тексерілгені: {checked} (барлығы {total})',
    'Проверено: {checked} из {total}',
    'Checked: {checked} of {total}',
  ),
  cite: say('Қалай сілтеме жасау керек', 'Как сослаться', 'Cite this provision'),
  link: say('Бет сілтемесі', 'Ссылка на страницу', 'Link to this page'),
  pick: say('Құжат үшін таңдау', 'В подборку для документа', 'Pick for a document'),
  picked: say('Таңдалған', 'В подборке', 'Picked'),
  previous: say('Алдыңғы', 'Предыдущая', 'Previous'),
  next: say('Келесі', 'Следующая', 'Next'),
  part: say('{number}-бөлік', 'Часть {number}', 'Part {number}'),
  coverage_title: say('Қорда не бар', 'Что есть в корпусе', 'What the corpus holds'),
  coverage_lead: say(
    'Тексерілген дегеніміз: баяндау көрсетілген редакциядағы ресми мәтінмен салыстырылды. Қалғанына сілтеме жасамас бұрын ресми мәтінді ашыңыз.',
    'Проверено: изложение сверено с официальным текстом указанной редакции. Прежде чем ссылаться на остальное, откройте официальный текст.',
    'Checked means that the restatement was compared with the official text of the stated edition. Open the official text before you cite the rest.',
  ),
  instrument: say('Акт', 'Акт', 'Instrument'),
  provisions: say('Нормалар', 'Нормы', 'Provisions'),
  total: say('Барлығы', 'Всего', 'Total'),
  share: say('Тексерілген үлесі', 'Доля проверенных', 'Share checked'),
};

const UNNUMBERED: Readonly<Record<Language, (number: string) => string>> = {
  kk: (number) => `${number}-абз.`,
  ru: (number) => `абз. ${number}`,
  en: (number) => `para. ${number}`,
};

/** The number of a part as the reader sees it; unnumbered paragraphs (`para-2`) are named by their place. */
export function partName(number: string, language: Language): string {
  const place = /^para-(\d+)$/.exec(number)?.[1];
  return place === undefined ? number : UNNUMBERED[language](place);
}
