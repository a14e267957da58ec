import type { Localized } from '../base/index.ts';
import { TarazyError } from '../base/index.ts';

/**
 * Layout of an index file, little endian, all sections aligned to four bytes:
 *
 *     header        16 words, see HEADER
 *     lengths       u16 per document: its words (65535 at most)
 *     idOffsets     u32 per document + 1, into ids
 *     ids           document identifiers, UTF-8
 *     keyOffsets    u32 per key + 1, into keys
 *     keys          keys in byte order, see bytes.ts
 *     postOffsets   u32 per key + 1, into postings
 *     postings      per key: varint count, then per document varints (see postings.ts)
 *     bridge        the names of concepts and words in three languages (see bridge-file.ts); empty in a library
 */
export const MAGIC = 0x495a5254; // "TRZI"
/** Raised with every change of layout, of folding or of stemming: an old file is refused, not misread. */
export const VERSION = 4;

export const HEADER = {
  magic: 0,
  version: 1,
  bytes: 2,
  checksum: 3,
  documents: 4,
  keys: 5,
  /** Sum of document lengths, low and high word. */
  wordsLow: 6,
  wordsHigh: 7,
  lengths: 8,
  idOffsets: 9,
  ids: 10,
  keyOffsets: 11,
  keyBlob: 12,
  postOffsets: 13,
  postings: 14,
  bridge: 15,
} as const;
export const HEADER_WORDS = 16;

/** The index file cannot be used: wrong kind, other version, cut short or changed on the way. */
export class BadIndexError extends TarazyError {
  readonly code = 'bad-index';
  readonly status = 503;
  readonly text: Localized = {
    kk: 'Іздеу индексі бүлінген немесе басқа нұсқада жасалған: оны қайта құрыңыз (npm run build) немесе құжатты қайта импорттаңыз.',
    ru: 'Поисковый индекс повреждён или построен другой версией: постройте его заново (npm run build) или импортируйте документ ещё раз.',
    en: 'The search index is damaged or was built by another version: build it again (npm run build) or import the document again.',
  };
  constructor(
    /** What exactly is wrong, for engineers. */
    readonly reason: string,
  ) {
    super(`The search index cannot be used: ${reason}`);
    this.name = 'BadIndexError';
  }
}
