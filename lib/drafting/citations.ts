import type { Language, Localized } from '../base/index.ts';
import { parseAddress } from '../citation/index.ts';
import type { Corpus, Status } from '../corpus/index.ts';

/** The part of the corpus a paper needs to cite. */
export type CitationSource = Pick<Corpus, 'lookup' | 'instrument'>;

/** A source in which nothing resolves: every citation is then told to be unresolved. */
export const NO_SOURCE: CitationSource = {
  lookup: () => ({ missing: 'instrument', held: [] }),
  instrument: () => undefined,
};

export interface Citation {
  readonly address: string;
  readonly resolved: boolean;
  readonly status: Status | undefined;
  /** `YYYY-MM-DD` of the edition restated. */
  readonly edition: string | undefined;
  readonly checked: boolean;
  /** The restated words, for the writer's eye and for arguments. */
  readonly text: Localized | undefined;
  readonly heading: Localized | undefined;
}

/** Finds what an address cites; never throws. */
export function resolveCitation(address: string, source: CitationSource): Citation {
  const parsed = parseAddress(address);
  const nothing = { address, resolved: false, status: undefined, edition: undefined, checked: false };
  if (parsed === undefined) return { ...nothing, text: undefined, heading: undefined };
  if (parsed.path.length === 0) {
    const instrument = source.instrument(address);
    return {
      ...nothing,
      resolved: instrument !== undefined,
      status: instrument?.status,
      edition: instrument?.edition,
      checked: instrument?.verification.mark === 'checked',
      text: undefined,
      heading: instrument?.title,
    };
  }
  const lookup = source.lookup(address);
  if (!('found' in lookup)) return { ...nothing, text: undefined, heading: undefined };
  const { found } = lookup;
  return {
    address,
    resolved: true,
    status: found.status,
    edition: found.edition,
    checked: found.verification.mark === 'checked',
    text: found.text ?? found.below[0]?.text,
    heading: found.provision.heading,
  };
}

/** Names of instruments as they stand in a citation: Kazakh and Russian in the genitive. */
const INSTRUMENTS: Readonly<Record<string, Localized>> = {
  'kz/constitution': {
    kk: 'Қазақстан Республикасы Конституциясының',
    ru: 'Конституции Республики Казахстан',
    en: 'of the Constitution of the Republic of Kazakhstan',
  },
  'kz/criminal-code': {
    kk: 'Қазақстан Республикасы Қылмыстық кодексінің',
    ru: 'Уголовного кодекса Республики Казахстан',
    en: 'of the Criminal Code of the Republic of Kazakhstan',
  },
  'kz/criminal-procedure-code': {
    kk: 'Қазақстан Республикасы Қылмыстық-процестік кодексінің',
    ru: 'Уголовно-процессуального кодекса Республики Казахстан',
    en: 'of the Criminal Procedure Code of the Republic of Kazakhstan',
  },
  'kz/penal-enforcement-code': {
    kk: 'Қазақстан Республикасы Қылмыстық-атқару кодексінің',
    ru: 'Уголовно-исполнительного кодекса Республики Казахстан',
    en: 'of the Penal Enforcement Code of the Republic of Kazakhstan',
  },
  'kz/probation-law': {
    kk: 'Қазақстан Республикасының «Пробация туралы» Заңының',
    ru: 'Закона Республики Казахстан «О пробации»',
    en: 'of the Law of the Republic of Kazakhstan on Probation',
  },
  'kz/sc-resolution-2015-6': {
    kk: 'Қазақстан Республикасы Жоғарғы Сотының 2015 жылғы 2 қазандағы № 6 нормативтік қаулысының',
    ru: 'нормативного постановления Верховного Суда Республики Казахстан от 2 октября 2015 года № 6',
    en: 'of Normative Resolution No. 6 of the Supreme Court of the Republic of Kazakhstan of 2 October 2015',
  },
  'un/iccpr': {
    kk: 'Азаматтық және саяси құқықтар туралы халықаралық пактінің',
    ru: 'Международного пакта о гражданских и политических правах',
    en: 'of the International Covenant on Civil and Political Rights',
  },
  'un/cat': {
    kk: 'Азаптауға қарсы конвенцияның',
    ru: 'Конвенции против пыток',
    en: 'of the Convention against Torture',
  },
  'un/crc': {
    kk: 'Бала құқықтары туралы конвенцияның',
    ru: 'Конвенции о правах ребёнка',
    en: 'of the Convention on the Rights of the Child',
  },
  'un/crpd': {
    kk: 'Мүгедектігі бар адамдардың құқықтары туралы конвенцияның',
    ru: 'Конвенции о правах лиц с инвалидностью',
    en: 'of the Convention on the Rights of Persons with Disabilities',
  },
  'un/mandela-rules': {
    kk: 'БҰҰ-ның Мандела ережелерінің',
    ru: 'Правил Нельсона Манделы (ООН)',
    en: 'of the UN Nelson Mandela Rules',
  },
  'un/tokyo-rules': {
    kk: 'БҰҰ-ның Токио ережелерінің',
    ru: 'Токийских правил ООН',
    en: 'of the UN Tokyo Rules',
  },
  'un/bangkok-rules': {
    kk: 'БҰҰ-ның Бангкок ережелерінің',
    ru: 'Бангкокских правил ООН',
    en: 'of the UN Bangkok Rules',
  },
  'un/beijing-rules': {
    kk: 'БҰҰ-ның Пекин ережелерінің',
    ru: 'Пекинских правил ООН',
    en: 'of the UN Beijing Rules',
  },
  'un/havana-rules': {
    kk: 'БҰҰ-ның Гавана ережелерінің',
    ru: 'Гаванских правил ООН',
    en: 'of the UN Havana Rules',
  },
};

/** Short names used after the first mention. */
const SHORT_NAMES: Readonly<Record<string, Localized>> = {
  'kz/criminal-code': { kk: 'ҚК', ru: 'УК', en: 'CC' },
  'kz/criminal-procedure-code': { kk: 'ҚПК', ru: 'УПК', en: 'CPC' },
  'kz/penal-enforcement-code': { kk: 'ҚАК', ru: 'УИК', en: 'PEC' },
};
const HEREAFTER: Localized = { kk: 'бұдан әрі – ', ru: 'далее – ', en: 'hereafter ' };

type Unit = 'article' | 'rule' | 'point';
/** Acts whose first number is not an article. */
const FIRST_UNIT: Readonly<Record<string, Unit>> = {
  'kz/sc-resolution-2015-6': 'point',
  'un/mandela-rules': 'rule',
  'un/tokyo-rules': 'rule',
  'un/bangkok-rules': 'rule',
  'un/beijing-rules': 'rule',
  'un/havana-rules': 'rule',
};
/** Articles whose numbered parts are points at once. */
const POINTS_AT_ONCE = new Set([
  'kz/criminal-code/3',
  'kz/criminal-procedure-code/7',
  'kz/criminal-procedure-code/476',
]);

const UNIT_WORDS: Readonly<Record<Unit, Localized>> = {
  article: { kk: 'бап', ru: 'статья', en: 'article' },
  rule: { kk: 'қағида', ru: 'правило', en: 'rule' },
  point: { kk: 'тармақ', ru: 'пункт', en: 'point' },
};

function kazakhPath(path: readonly string[], unit: Unit, pointsAtOnce: boolean): string {
  const [first = '', second, third] = path;
  // A lone number carries the possessive itself; with a part below it stands in the genitive.
  const stem = {
    article: ['бабы', 'бабының'],
    rule: ['қағидасы', 'қағидасының'],
    point: ['тармағы', 'тармағының'],
  }[unit];
  if (second === undefined) return `${first}-${stem[0]}`;
  if (pointsAtOnce) return `${first}-${stem[1]} ${second}) тармағы`;
  const lower = unit === 'article' ? ['бөлігі', 'бөлігінің'] : ['тармағы', 'тармағының'];
  if (third === undefined) return `${first}-${stem[1]} ${second}-${lower[0]}`;
  return `${first}-${stem[1]} ${second}-${lower[1]} ${third}) тармағы`;
}

function russianPath(path: readonly string[], unit: Unit, pointsAtOnce: boolean): string {
  const [first = '', second, third] = path;
  const genitive = { article: 'статьи', rule: 'правила', point: 'пункта' }[unit];
  if (second === undefined) return `${UNIT_WORDS[unit].ru} ${first}`;
  if (pointsAtOnce) return `пункт ${second}) ${genitive} ${first}`;
  const part = unit === 'article' ? ['часть', 'части'] : ['пункт', 'пункта'];
  if (third === undefined) return `${part[0]} ${second} ${genitive} ${first}`;
  return `пункт ${third}) ${part[1]} ${second} ${genitive} ${first}`;
}

/** Treaties have numbered points below the article, not parts. */
function treatyWords(text: string): string {
  return text
    .replace(/-бөлігі/g, '-тармағы')
    .replace(/часть /g, 'пункт ')
    .replace(/части /g, 'пункта ');
}

/** What a paper has named so far: after the first mention a code goes by its short name. */
export type Mentioned = Set<string>;

interface Named {
  readonly name: string;
  /** The genitive that Russian and English put last; false for an act known only by its short title. */
  readonly genitive: boolean;
  /** «, далее – УК» at the first mention. */
  readonly tail: string;
}

function nameOf(
  instrument: string,
  language: Language,
  source: CitationSource,
  mentioned: Mentioned | undefined,
): Named {
  const short = SHORT_NAMES[instrument]?.[language];
  const again = mentioned?.has(instrument) ?? false;
  if (short !== undefined && again) {
    const name = { kk: `${short}-нің`, ru: short, en: `of the ${short}` }[language];
    return { name, genitive: true, tail: '' };
  }
  mentioned?.add(instrument);
  const full = INSTRUMENTS[instrument]?.[language];
  const tail = short === undefined || mentioned === undefined ? '' : `, ${HEREAFTER[language]}${short}`;
  if (full !== undefined) return { name: full, genitive: true, tail };
  return { name: source.instrument(instrument)?.short[language] ?? instrument, genitive: false, tail };
}

/**
 * A citation in the words of a paper: «Қазақстан Республикасы Қылмыстық кодексінің 72-бабының 3-бөлігінің
 * 1) тармағы», «пункт 1) части 3 статьи 72 Уголовного кодекса Республики Казахстан». With `mentioned` the
 * codes are named in full once and by their short name after that.
 */
export function citationText(
  address: string,
  language: Language,
  source: CitationSource = NO_SOURCE,
  mentioned?: Mentioned,
): string {
  const parsed = parseAddress(address);
  if (parsed === undefined) return address;
  const { instrument, path } = parsed;
  if (path.length === 0) return source.instrument(instrument)?.short[language] ?? instrument;
  const { name, genitive, tail } = nameOf(instrument, language, source, mentioned);
  const unit = FIRST_UNIT[instrument] ?? 'article';
  const pointsAtOnce = POINTS_AT_ONCE.has(`${instrument}/${path[0]}`);
  const treaty = instrument.startsWith('un/') || instrument.startsWith('coe/');
  const clean = (text: string): string => (treaty ? treatyWords(text) : text);
  if (language === 'kk') return `${name} ${clean(kazakhPath(path, unit, pointsAtOnce))}${tail}`;
  if (language === 'ru')
    return `${clean(russianPath(path, unit, pointsAtOnce))} ${genitive ? name : `(${name})`}${tail}`;
  const [first = '', ...rest] = path;
  return `${UNIT_WORDS[unit].en} ${first}${rest.map((part) => `(${part})`).join('')} ${name}${tail}`;
}

/** How a source of this status is introduced in a paper. */
export const STATUS_WORDS: Readonly<Record<Status, Localized>> = {
  binding: {
    kk: 'Қазақстан үшін міндетті халықаралық шарт',
    ru: 'международный договор, обязательный для Казахстана',
    en: 'a treaty binding on Kazakhstan',
  },
  'soft-law': {
    kk: 'ұсынымдық сипаттағы халықаралық стандарт',
    ru: 'международный стандарт рекомендательного характера',
    en: 'an international standard of a recommendatory nature (soft law)',
  },
  'not-binding': {
    kk: 'Қазақстан үшін міндетті емес, салыстыру үшін келтіріледі',
    ru: 'для Казахстана не обязателен, приводится для сравнения',
    en: 'not binding on Kazakhstan, given for comparison',
  },
  'in-force': {
    kk: 'қолданыстағы ұлттық құқық',
    ru: 'действующее национальное право',
    en: 'national law in force',
  },
  ceased: { kk: 'күші жойылған акт', ru: 'утративший силу акт', en: 'an act no longer in force' },
  proposal: {
    kk: 'ұсыныс, қолданыстағы құқық емес',
    ru: 'предложение, не действующее право',
    en: 'a proposal, not law in force',
  },
  secondary: { kk: 'екінші дереккөз', ru: 'вторичный источник', en: 'a secondary source' },
};
