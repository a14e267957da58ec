import type { Language, Localized } from '../base/index.ts';
import { shortCitation } from '../citation/index.ts';
import type { BatchResult } from './batch.ts';
import { findingLine } from './place-names.ts';
import type { ReliefResult, ReliefStatus } from './result.ts';
import { dotted, saidCount } from './said.ts';
import { RELIEF_LABELS } from './tables.ts';
import { writeXlsx } from './xlsx.ts';

export const STATUS_LABELS: Readonly<Record<ReliefStatus, Localized>> = {
  mandatory: { kk: 'міндетті', ru: 'обязательно', en: 'mandatory' },
  discretionary: { kk: 'соттың қалауы бойынша', ru: 'по усмотрению суда', en: 'at the court’s discretion' },
  prohibited: { kk: 'тыйым салынған', ru: 'запрещено', en: 'prohibited' },
  not_applicable: { kk: 'қолданылмайды', ru: 'не применяется', en: 'not applicable' },
  needs_review: { kk: 'тексеру қажет', ru: 'нужна проверка', en: 'needs review' },
};

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  kk: [
    'Белгі',
    'Жол',
    'мәртебе',
    'үлес',
    'ең ерте күн',
    'сенімді күн',
    'негіз',
    'Мерзімнің соңғы күні',
    'Ереже жинағы',
    'Ескертпе',
  ],
  ru: [
    'Обозначение',
    'Строка',
    'статус',
    'доля',
    'самая ранняя дата',
    'надёжная дата',
    'основание',
    'Последний день срока',
    'Набор правил',
    'Замечание',
  ],
  en: [
    'Case',
    'Row',
    'status',
    'fraction',
    'earliest',
    'safe day',
    'ground',
    'Last day of the term',
    'Rule set',
    'Note',
  ],
};

const RELIEFS = ['parole', 'commutation'] as const;
const DAYS = { kk: 'dd.mm.yyyy', ru: 'dd.mm.yyyy', en: 'yyyy-mm-dd' } as const;

/** The answers to a table as an XLSX sheet: good rows by the nearest date, then bad rows with their reasons. */
export function exportSheet(result: BatchResult, language: Language): Uint8Array {
  const [id = '', row = '', ...rest] = HEADINGS[language];
  const [parts, [last = '', rules = '', note = '']] = [rest.slice(0, 5), rest.slice(5)];
  const heading = [
    id,
    row,
    ...RELIEFS.flatMap((relief) => parts.map((part) => `${RELIEF_LABELS[relief][language]}: ${part}`)),
    last,
    rules,
    note,
  ];
  const good = result.good.map(({ id, row, assessment }) => [
    id,
    row,
    ...RELIEFS.flatMap((relief) => cells(assessment[relief], language)),
    assessment.term?.last_day ?? '',
    assessment.rule_set,
    assessment.findings.map((finding) => findingLine(finding, language)).join(' '),
  ]);
  const bad = result.bad.map((one) => [
    one.id,
    one.row,
    ...RELIEFS.flatMap(() => parts.map(() => '')),
    '',
    '',
    one.findings.map((finding) => findingLine(finding, language)).join(' '),
  ]);
  return writeXlsx([heading, ...good, ...bad], DAYS[language]);
}

function cells(relief: ReliefResult, language: Language): string[] {
  return [
    STATUS_LABELS[relief.status][language],
    fractionName(relief.fraction ?? '', language),
    relief.earliest ?? readings(relief, language),
    relief.earliest_safe ?? '',
    relief.ground_cited.map((cited) => shortCitation(cited, language)).join(', '),
  ];
}

const EACH_ITS_OWN: Localized = {
  kk: 'әр бөлікке өз үлесі',
  ru: 'для каждой части своя доля',
  en: 'each part its own share',
};

/** `1/2` as it stands, `25 years` in words of the language. */
function fractionName(fraction: string, language: Language): string {
  const years = /^(\d+) years$/.exec(fraction)?.[1];
  if (years !== undefined) return saidCount(Number(years), 'year')[language];
  return fraction === 'mixed' ? EACH_ITS_OWN[language] : fraction;
}

/** The days of competing readings, each once. */
function readings({ candidates = [] }: ReliefResult, language: Language): string {
  const days = [...new Set(candidates.map((one) => one.earliest))].filter((day) => day !== null).sort();
  const [only] = days;
  if (days.length === 1 && only !== undefined) return only;
  return days.map((day) => (language === 'en' ? day : dotted(day))).join(' / ');
}
