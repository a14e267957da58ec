import type { Instrument } from '../model.ts';
import { RESTATEMENT, verificationOf } from './mark.ts';

/** An instrument as JSON: the corpus shape with every address written out and the mark of each provision. */
export function instrumentJson(instrument: Instrument): string {
  const { provisions, ...head } = instrument;
  const out = {
    restatement: true,
    notice: RESTATEMENT,
    ...head,
    provisions: provisions.map((provision) => ({
      address: `${instrument.address}/${provision.number}`,
      ...provision,
      verification: verificationOf(instrument, provision),
      status: provision.status ?? instrument.status,
    })),
  };
  return `${JSON.stringify(out, undefined, 1)}\n`;
}
