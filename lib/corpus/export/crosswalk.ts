import { LANGUAGES } from '../../base/index.ts';
import type { MarkedLink } from '../crosswalk.ts';
import { csvOf } from './csv-text.ts';
import { RESTATEMENT } from './mark.ts';

const HEAD = [
  'standard',
  'national',
  'relation',
  'second_reading',
  'standard_verification',
  'national_verification',
  ...LANGUAGES.map((language) => `why_${language}`),
];

/** The crosswalk as CSV (RFC 4180): one row per link; `second_reading` is empty where nobody read it twice. */
export function crosswalkCsv(links: readonly MarkedLink[]): string {
  const rows = links.map(({ link, standard, national }) => [
    link.standard,
    link.national,
    link.relation,
    link.second_reading ?? '',
    standard ?? '',
    national ?? '',
    ...LANGUAGES.map((language) => link.why[language]),
  ]);
  return csvOf([HEAD, ...rows]);
}

/** The crosswalk as JSON: each link with its second reading and the marks of the restatements it rests on. */
export function crosswalkJson(links: readonly MarkedLink[]): string {
  const entries = links.map(({ link, standard, national }) => ({
    ...link,
    standard_verification: standard,
    national_verification: national,
  }));
  return `${JSON.stringify({ kind: 'crosswalk', restatement: true, notice: RESTATEMENT, entries }, undefined, 1)}\n`;
}
