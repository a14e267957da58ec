import type { Localized } from '../base/index.ts';
import { addressOf } from './ground.ts';
import type { GroundedText, ReliefName } from './result.ts';
import type { Rule, Texts } from './rules/index.ts';
import { verificationOf } from './verification.ts';

/** A line of a table of law: id, ground in short form, three texts. */
export type Line = readonly [id: string, cited: string, ...texts: Texts];

export function grounded([id, cited, kk, ru, en]: Line): GroundedText {
  return {
    rule_id: id,
    text: { kk, ru, en },
    ground: addressOf(cited),
    ground_cited: cited,
    verification: verificationOf(cited),
  };
}

const written = new WeakMap<Rule, GroundedText>();

/** A rule as a statement of law; written once, for every answer it stands in. */
export function groundedRule(rule: Rule): GroundedText {
  const known = written.get(rule);
  if (known !== undefined) return known;
  const made = {
    rule_id: rule.id,
    text: rule.text,
    ground: addressOf(rule.cited),
    ground_cited: rule.cited,
    verification: verificationOf(rule.cited, rule.to),
  };
  written.set(rule, made);
  return made;
}

export const RELIEF_LABELS: Readonly<Record<ReliefName, Localized>> = {
  parole: { kk: 'шартты түрде мерзімінен бұрын босату', ru: 'условно-досрочное освобождение', en: 'parole' },
  commutation: {
    kk: 'жазаның өтелмеген бөлігін неғұрлым жеңіл жаза түрімен ауыстыру',
    ru: 'замена неотбытой части наказания более мягким видом',
    en: 'replacement by a milder sentence',
  },
  term_reduction: {
    kk: 'жаза мерзімін қысқарту',
    ru: 'сокращение срока наказания',
    en: 'reduction of the term',
  },
  deferral: {
    kk: 'жазаны өтеуді кейінге қалдыру',
    ru: 'отсрочка отбывания наказания',
    en: 'deferral of the sentence',
  },
  illness: {
    kk: 'сырқатына байланысты босату',
    ru: 'освобождение в связи с болезнью',
    en: 'release for illness',
  },
};

/** How dates are counted; stated in every answer. */
export const CONVENTION: readonly GroundedText[] = (
  [
    [
      'A22',
      'PEC 165(2)',
      'Бірінші күн есепке кіреді; соңғы күн — мерзім басталған санның алдындағы күн, айда ондай сан болмаса, айдың соңғы күні.',
      'Первый день входит в срок; последний — день перед числом, с которого срок начался, а если такого числа в месяце нет, последний день месяца.',
      'The first day counts; the last is the day before the number on which the term began, or the last day of a month without that number.',
    ],
    [
      'A19',
      'CC 62(1)',
      'Үлес бүтін айға бөлінсе, айлармен, әйтпесе күндермен (бүтінге дейін жоғары дөңгелектеп) есептеледі; құқық үлес толған күннің ертеңінде туындайды. Екі есеп екі түрлі болса, кешірек күн «сенімді күн» деп көрсетіледі.',
      'Доля считается месяцами, если делится нацело, иначе днями с округлением вверх; право возникает на следующий день. Если два счёта расходятся, надёжной названа более поздняя дата.',
      'The fraction is counted by months where it divides, else by days rounded up; the right arises on the next day. Where the two differ, the later is called the safe date.',
    ],
    [
      'T3',
      'CPC 393(4)',
      'Мерзімнің басталуын үкім белгілейді; бағдарлама оны болжамайды. Мекеменің анықтамасымен салыстырыңыз.',
      'Начало срока устанавливает приговор; программа его не угадывает. Сверьте со справкой учреждения.',
      'The sentence fixes the start of the term; the program does not guess it. Compare with the certificate of the institution.',
    ],
  ] satisfies Line[]
).map(grounded);

/** Why an older crime and a stricter later rule need review: facts A1. */
export const RETROACTIVITY = grounded([
  'A1',
  'CC 6(3)',
  'Бұл ереже қылмыс жасалғаннан кейін қатаңдатылған: жағдайды нашарлататын заң кері күшке ие емес (ҚК 6-бабының 3-бөлігі), ал жазаны орындау сол кездегі заңмен жүреді (ҚАК 2-бабының 2-бөлігі). Қайсысы басым екенін сот шешеді.',
  'Это правило стало строже после преступления: ухудшающий закон обратной силы не имеет (часть 3 статьи 6 УК), но исполнение идёт по закону на момент исполнения (часть 2 статьи 2 УИК). Что имеет преимущество, решает суд.',
  'This rule became stricter after the crime: a worsening law does not reach back (CC 6(3)), but execution follows the law of the moment (PEC 2(2)). Which prevails is for the court.',
]);

const COURT_PAPERS: readonly Line[] = [
  [
    'doc-term',
    'CPC 480(2)',
    'өтелген мерзім туралы анықтама',
    'справка об отбытом сроке',
    'certificate of the term served',
  ],
  [
    'doc-damage',
    'CPC 480(2)',
    'залалдың өтелгені туралы құжат (немесе талап қойылмағаны туралы анықтама)',
    'документ о возмещении ущерба (или справка об отсутствии требований)',
    'proof that the damage is repaid (or that no claim was made)',
  ],
  [
    'doc-character',
    'CPC 480(2)',
    'бүкіл мерзімдегі мінез-құлық туралы толық мінездеме',
    'подробная характеристика за всё время отбывания',
    'detailed characteristic for the whole time served',
  ],
  [
    'doc-treatment',
    'CPC 480(2)',
    'тәуелділіктен емделу және басқа міндетті ем туралы мәлімет',
    'сведения о лечении зависимости и ином обязательном лечении',
    'data on treatment of addiction and other obligatory treatment',
  ],
  [
    'doc-family',
    'CPC 480(2)',
    'отбасымен қарым-қатынасы туралы мәлімет',
    'сведения об отношениях с семьёй',
    'data on relations with the family',
  ],
  [
    'doc-home',
    'CPC 480(2)',
    'тұратын жері мен жұмысы туралы құжаттар: туыстарының келісімі, тұрғын үй, жұмыс',
    'документы о будущем жилье и работе: согласие родных, жильё, место работы',
    'papers on the planned home and work: consent of relatives, housing, a job',
  ],
  [
    'doc-person',
    'PEC 162(3)',
    'жеке басы, еңбекке және оқуға көзқарасы туралы деректер',
    'данные о личности, отношении к труду и учёбе',
    'data on the person and the attitude to work and study',
  ],
  [
    'doc-file',
    'PEC 162(9)',
    'сотталған адамның жеке ісі',
    'личное дело осуждённого',
    "the convict's personal file",
  ],
];

const OWN_PAPERS: Readonly<Record<ReliefName, readonly Line[]>> = {
  parole: [],
  commutation: [
    [
      'doc-kind',
      'CPC 480(4)',
      'жаңа жазаның түрі, мөлшері мен мерзімі туралы дәлелді пікір',
      'обоснованное мнение о виде, размере и сроке нового наказания',
      'reasoned opinion on the kind, amount and term of the new sentence',
    ],
  ],
  term_reduction: [
    [
      'doc-agreement',
      'CPC 480(2)',
      'келісімнің орындалғанын растайтын заңды күшіне енген үкім немесе жәрдем туралы құжат',
      'вступивший в силу приговор, подтверждающий исполнение соглашения, или документ о содействии',
      'the final sentence proving fulfilment of the agreement, or a paper on the assistance',
    ],
  ],
  deferral: [
    [
      'doc-child',
      'CC 74(1)',
      'жүктілік туралы анықтама немесе баланың туу туралы куәлігі',
      'справка о беременности или свидетельство о рождении ребёнка',
      'certificate of pregnancy or birth certificate of the child',
    ],
  ],
  illness: [
    [
      'doc-commission',
      'CPC 481',
      'арнаулы медициналық комиссияның қорытындысы',
      'заключение специальной медицинской комиссии',
      'conclusion of the special medical commission',
    ],
  ],
};

/** Papers to attach to a petition for a relief. */
export const DOCUMENTS: Readonly<Record<ReliefName, readonly GroundedText[]>> = {
  parole: COURT_PAPERS.map(grounded),
  commutation: [...COURT_PAPERS, ...OWN_PAPERS.commutation].map(grounded),
  term_reduction: [...COURT_PAPERS, ...OWN_PAPERS.term_reduction].map(grounded),
  deferral: OWN_PAPERS.deferral.map(grounded),
  illness: OWN_PAPERS.illness.map(grounded),
};

/** Monthly calculation index, tenge, by year (secondary source; which year applies is open). */
export const MONTHLY_INDEX: Readonly<Record<number, number>> = { 2025: 3932, 2026: 4325 };
/** CC 73(3): days of imprisonment for one index of a fine. */
export const DAYS_PER_INDEX = 4;
