import type { Language, Localized } from '../base/index.ts';
import { parseAddress } from '../citation/index.ts';
import type { Corpus, Status } from '../corpus/index.ts';
import { HEREAFTER, INSTRUMENTS, SHORT_NAMES } from './citation-words.ts';

export { STATUS_WORDS } from './citation-words.ts';

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
  readonly heading: Localized | undefined;
}

/** Finds what an address cites; never throws. */
export function resolveCitation(address: string, source: CitationSource): Citation {
  const parsed = parseAddress(address);
  const nothing = { address, resolved: false, status: undefined, edition: undefined, checked: false };
  if (parsed === undefined) return { ...nothing, heading: undefined };
  if (parsed.path.length === 0) {
    const instrument = source.instrument(address);
    return {
      ...nothing,
      resolved: instrument !== undefined,
      status: instrument?.status,
      edition: instrument?.edition,
      checked: instrument?.verification.mark === 'checked',
      heading: instrument?.title,
    };
  }
  const lookup = source.lookup(address);
  if (!('found' in lookup)) return { ...nothing, heading: undefined };
  const { found } = lookup;
  return {
    address,
    resolved: true,
    status: found.status,
    edition: found.edition,
    checked: found.verification.mark === 'checked',
    heading: found.provision.heading,
  };
}

type Unit = 'article' | 'rule' | 'point' | 'principle';
/** Acts whose first number is not an article. */
const FIRST_UNIT: Readonly<Record<string, Unit>> = {
  'kz/sc-resolution-2015-6': 'point',
  'un/mandela-rules': 'rule',
  'un/tokyo-rules': 'rule',
  'un/bangkok-rules': 'rule',
  'un/beijing-rules': 'rule',
  'un/havana-rules': 'rule',
  'coe/epr': 'rule',
  'un/basic-principles': 'point',
  'un/body-of-principles': 'principle',
  'un/riyadh-guidelines': 'point',
  'un/hrc-gc-21': 'point',
  'un/hrc-gc-35': 'point',
  'coe/rec-2003-22': 'point',
  'coe/rec-2003-23': 'point',
  'coe/rec-99-22': 'point',
  'coe/rec-2010-1': 'point',
  'coe/rec-2017-3': 'point',
  'coe/rec-92-16': 'point',
  'coe/res-76-2': 'point',
};
/** Articles whose numbered parts are points at once. */
const POINTS_AT_ONCE = new Set([
  'kz/criminal-procedure-code/433',
  'kz/criminal-code/3',
  'kz/criminal-procedure-code/7',
  'kz/criminal-procedure-code/476',
]);

const UNIT_WORDS: Readonly<Record<Unit, Localized>> = {
  article: { kk: 'бап', ru: 'статья', en: 'article' },
  rule: { kk: 'ереже', ru: 'правило', en: 'rule' },
  point: { kk: 'тармақ', ru: 'пункт', en: 'paragraph' },
  principle: { kk: 'қағидат', ru: 'принцип', en: 'principle' },
};

function kazakhPath(path: readonly string[], unit: Unit, pointsAtOnce: boolean): string {
  const [first = '', second, third] = path;
  // A lone number carries the possessive itself; with a part below it stands in the genitive.
  const stem = {
    article: ['бабы', 'бабының'],
    rule: ['ережесі', 'ережесінің'],
    point: ['тармағы', 'тармағының'],
    principle: ['қағидаты', 'қағидатының'],
  }[unit];
  if (second === undefined) return `${first}-${stem[0]}`;
  if (pointsAtOnce) return `${first}-${stem[1]} ${second}) тармағы`;
  const lower = unit === 'article' ? ['бөлігі', 'бөлігінің'] : ['тармағы', 'тармағының'];
  if (third === undefined) return `${first}-${stem[1]} ${second}-${lower[0]}`;
  return `${first}-${stem[1]} ${second}-${lower[1]} ${third}) тармағы`;
}

function russianPath(path: readonly string[], unit: Unit, pointsAtOnce: boolean): string {
  const [first = '', second, third] = path;
  const genitive = { article: 'статьи', rule: 'правила', point: 'пункта', principle: 'принципа' }[unit];
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

/** How often a paper has named each act so far: after the first mention a code goes by its short name. */
export type Mentioned = Map<string, number>;

/** Where a short name may be given; what stands between the marks is the act. Letters no text of ours holds. */
const GIVEN = /\uE000([a-z0-9/-]+)\uE001/g;

/** A short name is given only in a paper that uses it again: «, далее – УК» at the first mention, or nothing. */
export const withShortNames = (text: string, language: Language, mentioned: Mentioned): string =>
  text.replace(GIVEN, (_, instrument: string) => {
    const short = SHORT_NAMES[instrument]?.[language];
    return short === undefined || (mentioned.get(instrument) ?? 0) < 2
      ? ''
      : `, ${HEREAFTER[language]}${short}`;
  });

interface Named {
  readonly name: string;
  /** The genitive that Russian and English put last; false for an act known only by its short title. */
  readonly genitive: boolean;
  /** The place for «, далее – УК» at the first mention. */
  readonly tail: string;
}

function nameOf(
  instrument: string,
  language: Language,
  source: CitationSource,
  mentioned: Mentioned | undefined,
): Named {
  const short = SHORT_NAMES[instrument]?.[language];
  const before = mentioned?.get(instrument) ?? 0;
  mentioned?.set(instrument, before + 1);
  if (short !== undefined && before > 0) {
    const name = { kk: `${short}-нің`, ru: short, en: `of the ${short}` }[language];
    return { name, genitive: true, tail: '' };
  }
  const full = INSTRUMENTS[instrument]?.[language];
  const tail = short === undefined || mentioned === undefined ? '' : `\uE000${instrument}\uE001`;
  if (full !== undefined) return { name: full, genitive: true, tail };
  return { name: source.instrument(instrument)?.short[language] ?? instrument, genitive: false, tail };
}

/**
 * A citation in the words of a paper: «Қазақстан Республикасы Қылмыстық кодексінің 72-бабының 3-бөлігінің
 * 1) тармағы», «пункт 1) части 3 статьи 72 Уголовного кодекса Республики Казахстан». With `mentioned` the
 * codes are named in full once and by their short name after that; {@link withShortNames} then gives the short names.
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
