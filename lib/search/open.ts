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
  readonly postings: Uint8Array;
  /** What `writeBridge` wrote; empty in the index of a library. */
  readonly bridge: Uint8Array;
  id(document: number): string;
  find(key: string): Entry | undefined;
  /** In how many documents the key with this number is. */
  countOf(key: number): number;
}

/** True for the index of a library: only that of the corpus carries a bridge. */
export const isPaper = ({ bridge }: SearchIndex): boolean => bridge.length === 0;

/** Keys looked up last: a query asks for a key several times, and the next query for many of the same. */
const REMEMBERED = 4096;

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
  const idOffsets = part32(HEADER.idOffsets, documentCount + 1);
  const ids = part8(HEADER.ids, at(HEADER.keyOffsets));
  const keys = openDictionary(
    part8(HEADER.keyBlob, at(HEADER.postOffsets)),
    part32(HEADER.keyOffsets, keyCount + 1),
  );
  const postOffsets = part32(HEADER.postOffsets, keyCount + 1);
  const postings = part8(HEADER.postings, at(HEADER.bridge));
  const decoder = new TextDecoder();
  const entries = new Map<string, Entry | undefined>();

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
    totalWords: at(HEADER.wordsHigh) * 2 ** 32 + at(HEADER.wordsLow),
    lengths: new Uint16Array(buffer, byteOffset + at(HEADER.lengths), documentCount),
    keys,
    postings,
    bridge: part8(HEADER.bridge, at(HEADER.bytes)),
    id: (document) => decoder.decode(ids.subarray(idOffsets[document] ?? 0, idOffsets[document + 1] ?? 0)),
    find(key) {
      const known = entries.get(key);
      if (known !== undefined || entries.has(key)) return known;
      const found = keys.find(key);
      const entry = found < 0 ? undefined : entryOf(found);
      if (entries.size >= REMEMBERED) entries.clear();
      entries.set(key, entry);
      return entry;
    },
    countOf: (key) => entryOf(key).count,
  };
}
