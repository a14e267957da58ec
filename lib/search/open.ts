import { checksum, compareBytes, decodeKey, encodeKey } from './bytes.ts';
import { BadIndexError, HEADER, HEADER_WORDS, MAGIC, VERSION } from './format.ts';
import { KIND } from './keys.ts';

/** A key found in an index. */
export interface Entry {
  /** Documents that have the key. */
  readonly count: number;
  /** Where its documents are in `postings`. */
  readonly start: number;
  readonly end: number;
}

/** An opened index: views on the bytes, nothing decoded until it is asked for. */
export interface SearchIndex {
  readonly documentCount: number;
  readonly keyCount: number;
  /** Sum of the lengths of all documents, in words. */
  readonly totalWords: number;
  readonly lengths: Uint16Array;
  readonly postings: Uint8Array;
  id(document: number): string;
  find(key: string): Entry | undefined;
  /** Keys that begin with `prefix`, in byte order, with their document counts. */
  keysFrom(prefix: string): Iterable<{ readonly key: string; readonly count: number }>;
}

function refuse(reason: string): never {
  throw new BadIndexError(reason);
}

function checkedWords(input: Uint8Array): Uint32Array {
  if (input.length < HEADER_WORDS * 4) refuse(`${input.length} bytes are fewer than a header`);
  const aligned = input.byteOffset % 4 === 0 ? input : input.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  if (words[HEADER.magic] !== MAGIC) refuse('it does not begin as an index');
  if (words[HEADER.version] !== VERSION) refuse(`version ${words[HEADER.version]} instead of ${VERSION}`);
  if (words[HEADER.bytes] !== input.length) {
    refuse(`${input.length} bytes instead of ${words[HEADER.bytes]}, it was cut or lengthened`);
  }
  if (checksum(words, HEADER.checksum) !== words[HEADER.checksum]) refuse('its checksum does not match');
  return words;
}

/**
 * Opens an index built by `buildIndex`.
 * @throws BadIndexError when the bytes are not a whole, unchanged index of this version.
 */
export function openIndex(input: Uint8Array): SearchIndex {
  const words = checkedWords(input);
  const { buffer, byteOffset } = words;
  const at = (field: number): number => words[field] ?? 0;
  const documentCount = at(HEADER.documents);
  const keyCount = at(HEADER.keys);
  const part32 = (field: number, length: number) => new Uint32Array(buffer, byteOffset + at(field), length);
  const part8 = (field: number, next: number) =>
    new Uint8Array(buffer, byteOffset + at(field), next - at(field));
  const lengths = new Uint16Array(buffer, byteOffset + at(HEADER.lengths), documentCount);
  const idOffsets = part32(HEADER.idOffsets, documentCount + 1);
  const ids = part8(HEADER.ids, at(HEADER.keyOffsets));
  const keyOffsets = part32(HEADER.keyOffsets, keyCount + 1);
  const keys = part8(HEADER.keyBlob, at(HEADER.postOffsets));
  const postOffsets = part32(HEADER.postOffsets, keyCount + 1);
  const postings = part8(HEADER.postings, at(HEADER.bytes));
  const decoder = new TextDecoder();

  const keyBytes = (key: number) => keys.subarray(keyOffsets[key] ?? 0, keyOffsets[key + 1] ?? 0);

  /** The first key not before `wanted`. */
  function lowerBound(wanted: Uint8Array): number {
    let low = 0;
    let high = keyCount;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareBytes(keyBytes(middle), wanted) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function entryOf(key: number): Entry {
    let start = postOffsets[key] ?? 0;
    const end = postOffsets[key + 1] ?? 0;
    let count = 0;
    for (let shift = 0; start < end; shift += 7) {
      const byte = postings[start] ?? 0;
      start += 1;
      count |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return { count, start, end };
  }

  return {
    documentCount,
    keyCount,
    totalWords: at(HEADER.wordsHigh) * 2 ** 32 + at(HEADER.wordsLow),
    lengths,
    postings,
    id: (document) => decoder.decode(ids.subarray(idOffsets[document] ?? 0, idOffsets[document + 1] ?? 0)),
    find(key) {
      const wanted = encodeKey(key);
      const found = lowerBound(wanted);
      return found < keyCount && compareBytes(keyBytes(found), wanted) === 0 ? entryOf(found) : undefined;
    },
    *keysFrom(prefix) {
      for (let key = lowerBound(encodeKey(prefix)); key < keyCount; key += 1) {
        const text = decodeKey(keys, keyOffsets[key] ?? 0, keyOffsets[key + 1] ?? 0);
        if (!text.startsWith(prefix)) return;
        yield { key: text, count: entryOf(key).count };
      }
    },
  };
}

/** Calls `visit` for every document of a key, in order. Grams have no frequency: it is always 1. */
export function eachPosting(
  index: SearchIndex,
  key: string,
  entry: Entry,
  visit: (document: number, frequency: number) => void,
): void {
  const { postings } = index;
  const gram = key[0] === KIND.gram;
  let at = entry.start;
  let document = -1;
  while (at < entry.end) {
    let byte = postings[at++] as number;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] as number;
      value |= (byte & 127) << shift;
    }
    if (gram) {
      document += value;
      visit(document, 1);
      continue;
    }
    document += value >>> 1;
    let frequency = 1;
    if ((value & 1) === 1) {
      byte = postings[at++] as number;
      frequency = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++] as number;
        frequency |= (byte & 127) << shift;
      }
      frequency += 2;
    }
    visit(document, frequency);
  }
}
