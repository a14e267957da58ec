import type { Localized } from '../../base/index.ts';
import type { Instrument, Provision, Verification } from '../model.ts';

/** Stands in every export: the words are ours. */
export const RESTATEMENT: Localized = {
  kk: 'Баяндау, ресми мәтін емес.',
  ru: 'Изложение, не официальный текст.',
  en: 'Restatement, not the official text.',
};

export function verificationOf(instrument: Instrument, provision: Provision): Verification {
  return provision.verification ?? instrument.verification;
}
