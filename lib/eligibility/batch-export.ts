import type { Language, Localized } from '../base/index.ts';
import type { BatchResult } from './batch.ts';
import type { ReliefResult, ReliefStatus } from './result.ts';
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
  kk: ['Белгі', 'Жол', 'мәртебе', 'ең ерте күн', 'сенімді күн', 'негіз', 'Ескерту'],
  ru: ['Обозначение', 'Строка', 'статус', 'самая ранняя дата', 'надёжная дата', 'основание', 'Замечание'],
  en: ['Case', 'Row', 'status', 'earliest', 'safe day', 'ground', 'Note'],
};

const RELIEFS = ['parole', 'commutation'] as const;

/** The answers to a table as an XLSX sheet: good rows by the nearest date, then bad rows with their reasons. */
export function exportSheet(result: BatchResult, language: Language): Uint8Array {
  const [id = '', row = '', status = '', earliest = '', safe = '', ground = '', note = ''] =
    HEADINGS[language];
  const heading = [
    id,
    row,
    ...RELIEFS.flatMap((relief) =>
      [status, earliest, safe, ground].map((part) => `${RELIEF_LABELS[relief][language]}: ${part}`),
    ),
    note,
  ];
  const good = result.good.map((one) => [
    one.id,
    String(one.row),
    ...RELIEFS.flatMap((relief) => cells(one.assessment[relief], language)),
    one.assessment.findings.map((finding) => finding.message[language]).join(' '),
  ]);
  const bad = result.bad.map((one) => [
    one.id,
    String(one.row),
    ...RELIEFS.flatMap(() => ['', '', '', '']),
    one.findings.map((finding) => `${finding.place ?? ''}: ${finding.message[language]}`).join(' '),
  ]);
  return writeXlsx([heading, ...good, ...bad]);
}

function cells(relief: ReliefResult, language: Language): string[] {
  return [
    STATUS_LABELS[relief.status][language],
    relief.earliest ?? '',
    relief.earliest_safe ?? '',
    relief.ground_cited.join(', '),
  ];
}
