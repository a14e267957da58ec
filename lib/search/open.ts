import { checksum } from './bytes.ts';
import { type Dictionary, openDictionary } from './dictionary.ts';
import { BadIndexError, HEADER, HEADER_WORDS, MAGIC, VERSION } from './format.ts';
import type { Entry } from './postings.ts';

/** An opened index: views on the bytes, nothing decoded until it is asked for. */
export interface SearchIndex {
  readonly documentCount: number;
  /** Sum of the lengths of all documents, in words. */
  readonly totalWords: number;
  readonly lengths: Uint16Array;
  readonly keys: Dictionary;
  /** Whole for the entries that `find` gave; the rest may not have been read yet. */
  readonly postings: Uint8Array;
  /** Only the index of the corpus carries a bridge. */
  readonly hasBridge: boolean;
  /** What `writeBridge` wrote; empty in the index of a library. */
  readonly bridge: Uint8Array;
  id(document: number): string;
  find(key: string): Entry | undefined;
  /** In how many documents the key with this number is. */
  countOf(key: number): number;
}

/** True for the index of a library. */
export const isPaper = ({ hasBridge }: SearchIndex): boolean => !hasBridge;

/** The bytes of an index, of which only those that were needed are sure to be there. */
export interface IndexBytes {
  /** As long as the file, beginning at a multiple of four of its buffer. */
  readonly bytes: Uint8Array;
  /**
   * Sees to it that the bytes from one place to another, not included, are there.
   * @throws BadIndexError when they cannot be read any more
   */
  need(from: number, to: number): void;
}

/** Keys looked up last: a query asks for a key several times, and the next query for many of the same. */
const REMEMBERED = 4096;
/** The longest a count before a list of postings can be, in bytes. */
const LONGEST_COUNT = 5;

export function refuse(reason: string): never {
  throw new BadIndexError(reason);
}

/**
 * Reads the header of an index file.
 * @param length of the whole file, in bytes
 * @throws BadIndexError when it is not one of this version, or of another length
 */
export function readHeader(bytes: Uint8Array, length: number): Uint32Array {
  if (bytes.length < HEADER_WORDS * 4) refuse(`${length} bytes are fewer than a header`);
  const header = new Uint32Array(Uint8Array.from(bytes.subarray(0, HEADER_WORDS * 4)).buffer);
  if (header[HEADER.magic] !== MAGIC) refuse('it does not begin as an index');
  if (header[HEADER.version] !== VERSION) refuse(`version ${header[HEADER.version]} instead of ${VERSION}`);
  if (header[HEADER.bytes] !== length) {
    refuse(`${length} bytes instead of ${header[HEADER.bytes]}, it was cut or lengthened`);
  }
  return header;
}

export function checkSum(header: Uint32Array, sum: number): void {
  if (header[HEADER.checksum] !== sum) refuse('its checksum does not match');
}

/** An index over bytes that were checked, all of them, against their header. */
export function indexOver(header: Uint32Array, { bytes, need }: IndexBytes): SearchIndex {
  const { buffer, byteOffset } = bytes;
  const at = (field: number): number => header[field] ?? 0;
  const documentCount = at(HEADER.documents);
  const keyCount = at(HEADER.keys);
  const part32 = (field: number, length: number) => new Uint32Array(buffer, byteOffset + at(field), length);
  const part8 = (field: number, next: number) => bytes.subarray(at(field), at(next));
  const idOffsets = part32(HEADER.idOffsets, documentCount + 1);
  const ids = part8(HEADER.ids, HEADER.keyOffsets);
  const lengths = new Uint16Array(buffer, byteOffset + at(HEADER.lengths), documentCount);
  const keys = openDictionary(
    part8(HEADER.keyBlob, HEADER.postOffsets),
    part32(HEADER.keyOffsets, keyCount + 1),
  );
  const postOffsets = part32(HEADER.postOffsets, keyCount + 1);
  const postings = part8(HEADER.postings, HEADER.bridge);
  const bridge = part8(HEADER.bridge, HEADER.bytes);
  const decoder = new TextDecoder();
  const entries = new Map<string, Entry | undefined>();
  const first = at(HEADER.postings);

  /** The sections from one to the next, not included. */
  const section = (from: number, to: number): void => need(at(from), at(to));
  let read = false;
  const dictionary = (): Dictionary => {
    if (!read) section(HEADER.keyOffsets, HEADER.postings);
    read = true;
    return keys;
  };

  /** Where the documents of a key are and how many; its documents need not be there. */
  function headOf(key: number): Entry {
    let start = postOffsets[key] ?? 0;
    const end = postOffsets[key + 1] ?? 0;
    need(first + start, first + Math.min(end, start + LONGEST_COUNT));
    let count = 0;
    for (let shift = 0; start < end; shift += 7) {
      const byte = postings[start] ?? 0;
      start += 1;
      count |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return { count, start, end };
  }

  function entryOf(key: number): Entry {
    const entry = headOf(key);
    need(first + entry.start, first + entry.end);
    return entry;
  }

  return {
    documentCount,
    totalWords: at(HEADER.wordsHigh) * 2 ** 32 + at(HEADER.wordsLow),
    get lengths() {
      section(HEADER.lengths, HEADER.idOffsets);
      return lengths;
    },
    get keys() {
      return dictionary();
    },
    postings,
    hasBridge: bridge.length > 0,
    get bridge() {
      section(HEADER.bridge, HEADER.bytes);
      return bridge;
    },
    id(document) {
      section(HEADER.idOffsets, HEADER.keyOffsets);
      return decoder.decode(ids.subarray(idOffsets[document] ?? 0, idOffsets[document + 1] ?? 0));
    },
    find(key) {
      const known = entries.get(key);
      if (known !== undefined || entries.has(key)) return known;
      const found = dictionary().find(key);
      const entry = found < 0 ? undefined : entryOf(found);
      if (entries.size >= REMEMBERED) entries.clear();
      entries.set(key, entry);
      return entry;
    },
    countOf(key) {
      dictionary();
      return headOf(key).count;
    },
  };
}

/**
 * Opens an index built by `buildIndex` that is in memory; `openIndexFile` opens one on the disk.
 * @throws BadIndexError when the bytes are not a whole, unchanged index of this version.
 */
export function openIndex(input: Uint8Array): SearchIndex {
  const header = readHeader(input, input.length);
  checkSum(header, checksum(input, HEADER.checksum));
  const bytes = input.byteOffset % 4 === 0 ? input : Uint8Array.from(input);
  return indexOver(header, { bytes, need: () => undefined });
}
