import type { Language } from '../base/index.ts';
import { tokenize } from '../text/index.ts';
import { checksum, compareBytes, encodeKey } from './bytes.ts';
import { HEADER, HEADER_WORDS, MAGIC, VERSION } from './format.ts';
import { gramKeys, KIND, prefixKey, stemKey } from './keys.ts';
import { encodePostings } from './postings.ts';

/** A text to index. `weight` counts each of its words that many times (a heading more than its body). */
export interface IndexField {
  readonly text: string;
  readonly lang: Language;
  readonly weight?: number;
}

export interface IndexDocument {
  /** Address of a provision or identifier of a passage. */
  readonly id: string;
  readonly fields: readonly IndexField[];
}

/** A gram found in more than this share of the documents says too little to be worth its bytes. */
const COMMON_GRAM = 0.1;
/** Below this number of documents everything is kept. */
const SMALL = 400;

interface List {
  readonly documents: number[];
  readonly frequencies: number[];
}

/** The lists of an index before they are written. */
export interface RawIndex {
  readonly ids: readonly string[];
  readonly lengths: readonly number[];
  readonly lists: ReadonlyMap<string, List>;
}

function count(lists: Map<string, List>, key: string, document: number, weight: number): void {
  let list = lists.get(key);
  if (list === undefined) {
    list = { documents: [], frequencies: [] };
    lists.set(key, list);
  }
  const last = list.documents.length - 1;
  if (list.documents[last] === document) list.frequencies[last] = (list.frequencies[last] ?? 0) + weight;
  else {
    list.documents.push(document);
    list.frequencies.push(weight);
  }
}

function collect(documents: readonly IndexDocument[]): RawIndex {
  const lists = new Map<string, List>();
  const lengths = documents.map((document, at) => {
    let words = 0;
    for (const field of document.fields) {
      for (const { folded } of tokenize(field.text)) {
        words += 1;
        const weight = field.weight ?? 1;
        count(lists, stemKey(folded, field.lang), at, weight);
        count(lists, prefixKey(folded), at, weight);
        for (const gram of gramKeys(folded)) count(lists, gram, at, 1);
      }
    }
    return words;
  });
  return { ids: documents.map((document) => document.id), lengths, lists };
}

function offsetsOf(parts: readonly Uint8Array[]): Uint32Array {
  const offsets = new Uint32Array(parts.length + 1);
  parts.forEach((part, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + part.length;
  });
  return offsets;
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const bytesOf = (array: Uint16Array | Uint32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Writes the lists as one file. The same lists give the same bytes. */
export function writeIndex(raw: RawIndex): Uint8Array {
  const total = raw.ids.length;
  const keys = [...raw.lists]
    .filter(
      ([key, list]) => total < SMALL || key[0] !== KIND.gram || list.documents.length <= total * COMMON_GRAM,
    )
    .map(([key, list]) => ({ bytes: encodeKey(key), kind: key[0] ?? '', list }))
    .sort((left, right) => compareBytes(left.bytes, right.bytes));
  const encoder = new TextEncoder();
  const ids = raw.ids.map((id) => encoder.encode(id));
  const postings = keys.map(({ kind, list }) => encodePostings(kind, list.documents, list.frequencies));
  const keyBytes = keys.map((key) => key.bytes);
  const sections = [
    bytesOf(Uint16Array.from(raw.lengths, (length) => Math.min(length, 0xffff))),
    bytesOf(offsetsOf(ids)),
    join(ids),
    bytesOf(offsetsOf(keyBytes)),
    join(keyBytes),
    bytesOf(offsetsOf(postings)),
    join(postings),
  ];
  const words = raw.lengths.reduce((sum, length) => sum + Math.min(length, 0xffff), 0);
  return assemble(sections, { documents: total, keys: keys.length, words });
}

function assemble(
  sections: readonly Uint8Array[],
  counts: { documents: number; keys: number; words: number },
): Uint8Array {
  const starts: number[] = [];
  let end = HEADER_WORDS * 4;
  for (const section of sections) {
    starts.push(end);
    end += (section.length + 3) & ~3;
  }
  const bytes = new Uint8Array(end);
  sections.forEach((section, at) => {
    bytes.set(section, starts[at]);
  });
  const words = new Uint32Array(bytes.buffer);
  words[HEADER.magic] = MAGIC;
  words[HEADER.version] = VERSION;
  words[HEADER.bytes] = end;
  words[HEADER.documents] = counts.documents;
  words[HEADER.keys] = counts.keys;
  words[HEADER.wordsLow] = counts.words >>> 0;
  words[HEADER.wordsHigh] = Math.floor(counts.words / 2 ** 32);
  starts.forEach((start, at) => {
    words[HEADER.lengths + at] = start;
  });
  words[HEADER.checksum] = checksum(words, HEADER.checksum);
  return bytes;
}

/** Builds a read-only index of the documents, in their order. Pure: the same input gives the same bytes. */
export function buildIndex(documents: readonly IndexDocument[]): Uint8Array {
  return writeIndex(collect(documents));
}
