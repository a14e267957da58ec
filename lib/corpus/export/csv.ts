import { LANGUAGES, type Localized } from '../../base/index.ts';
import type { Instrument, Part, Provision } from '../model.ts';
import { csvOf } from './csv-text.ts';
import { verificationOf } from './mark.ts';

const HEAD = [
  'address',
  'edition',
  'kind_of_text',
  'verification',
  'checked_against',
  'status',
  ...LANGUAGES.map((language) => `heading_${language}`),
  ...LANGUAGES.map((language) => `text_${language}`),
];

function row(
  instrument: Instrument,
  provision: Provision,
  address: string,
  text: Localized | undefined,
): string[] {
  const verification = verificationOf(instrument, provision);
  return [
    address,
    instrument.edition,
    'restatement',
    verification.mark,
    verification.mark === 'checked' ? `${verification.against} (${verification.edition})` : '',
    provision.status ?? instrument.status,
    ...LANGUAGES.map((language) => provision.heading[language]),
    ...LANGUAGES.map((language) => text?.[language] ?? ''),
  ];
}

function partRows(
  instrument: Instrument,
  provision: Provision,
  above: string,
  parts: readonly Part[],
): string[][] {
  return parts.flatMap((part) => {
    const address = `${above}/${part.number}`;
    return [
      row(instrument, provision, address, part.text),
      ...partRows(instrument, provision, address, part.parts ?? []),
    ];
  });
}

/** An instrument as CSV (RFC 4180, UTF-8 with a byte mark): one row per provision and per part. */
export function instrumentCsv(instrument: Instrument): string {
  const rows = instrument.provisions.flatMap((provision) => {
    const address = `${instrument.address}/${provision.number}`;
    return [
      row(instrument, provision, address, provision.text),
      ...partRows(instrument, provision, address, provision.parts ?? []),
    ];
  });
  return csvOf([HEAD, ...rows]);
}
