import { localized } from '../../base/index.ts';
import type { Corpus } from '../../corpus/index.ts';

/** An address with the line that names it, and whether it can be opened. */
export function presentRelated(corpus: Corpus, address: string) {
  return {
    address,
    caption: localized((language) => corpus.caption(address, language)),
    known: corpus.has(address),
  };
}
