import type { Language } from '../base/index.ts';
import { WordReader } from '../text/index.ts';
import { checksum, encodeKey } from './bytes.ts';
import { sortKeys } from './dictionary.ts';
import { HEADER, HEADER_WORDS, MAGIC, VERSION } from './format.ts';
import { gramKeys, KIND, prefixKey, stemKey } from './keys.ts';
import { encodePostings } from './postings.ts';
import { bytesOf, join, layOut, offsetsOf } from './sections.ts';

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
  /** Addresses of the provisions it cites. */
  readonly cites?: readonly string[];
}

/** A gram found in more than this share of the documents says too little to be worth its bytes. */
const COMMON_GRAM = 0.1;
/** Below this number of documents everything is kept. */
const SMALL = 400;
const LONGEST = 0xffff;

interface List {
  readonly documents: number[];
  readonly frequencies: number[];
}

/** An index in the making: documents are added one by one, so that a long build can pause between them. */
export interface IndexBuilder {
  add(document: IndexDocument): void;
  /** Writes what was added as one file. The same documents in the same order give the same bytes. */
  done(bridge?: Uint8Array): Uint8Array;
}

export function createIndexBuilder(): IndexBuilder {
  const ids: string[] = [];
  const lengths: number[] = [];
  const lists = new Map<string, List>();

  function count(key: string, document: number, weight: number): void {
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

  function addField({ text, lang, weight = 1 }: IndexField, document: number): number {
    let words = 0;
    const reader = new WordReader(text);
    while (reader.next()) {
      const folded = reader.folded();
      words += 1;
      count(stemKey(folded, lang), document, weight);
      count(prefixKey(folded), document, weight);
      for (const gram of gramKeys(folded)) count(gram, document, 1);
    }
    return words;
  }

  return {
    add({ id, fields, cites = [] }) {
      const document = ids.length;
      for (const address of cites) count(KIND.citation + address, document, 1);
      ids.push(id);
      lengths.push(fields.reduce((words, field) => words + addField(field, document), 0));
    },
    done: (bridge = new Uint8Array(0)) => write({ ids, lengths, lists, bridge }),
  };
}

interface Written {
  readonly ids: readonly string[];
  readonly lengths: readonly number[];
  readonly lists: ReadonlyMap<string, List>;
  readonly bridge: Uint8Array;
}

function write({ ids, lengths, lists, bridge }: Written): Uint8Array {
  const total = ids.length;
  const kept = [...lists].filter(
    ([key, list]) => total < SMALL || key[0] !== KIND.gram || list.documents.length <= total * COMMON_GRAM,
  );
  const keys = sortKeys(kept.map(([key, list]) => ({ bytes: encodeKey(key), kind: key[0] ?? '', list })));
  const encoder = new TextEncoder();
  const names = ids.map((id) => encoder.encode(id));
  const postings = keys.map(({ kind, list }) => encodePostings(kind, list.documents, list.frequencies));
  const keyBytes = keys.map((key) => key.bytes);
  const sections = [
    bytesOf(Uint16Array.from(lengths, (length) => Math.min(length, LONGEST))),
    bytesOf(offsetsOf(names)),
    join(names),
    bytesOf(offsetsOf(keyBytes)),
    join(keyBytes),
    bytesOf(offsetsOf(postings)),
    join(postings),
    bridge,
  ];
  const words = lengths.reduce((sum, length) => sum + Math.min(length, LONGEST), 0);
  return assemble(sections, { documents: total, keys: keys.length, words });
}

function assemble(
  sections: readonly Uint8Array[],
  counts: { documents: number; keys: number; words: number },
): Uint8Array {
  const { bytes, starts } = layOut(HEADER_WORDS * 4, sections);
  const words = new Uint32Array(bytes.buffer);
  words[HEADER.magic] = MAGIC;
  words[HEADER.version] = VERSION;
  words[HEADER.bytes] = bytes.length;
  words[HEADER.documents] = counts.documents;
  words[HEADER.keys] = counts.keys;
  words[HEADER.wordsLow] = counts.words >>> 0;
  words[HEADER.wordsHigh] = Math.floor(counts.words / 2 ** 32);
  starts.forEach((start, at) => {
    words[HEADER.lengths + at] = start;
  });
  words[HEADER.checksum] = checksum(bytes, HEADER.checksum);
  return bytes;
}

/**
 * Builds a read-only index of the documents, in their order. Pure: the same input gives the same bytes.
 * @param bridge what `writeBridge` wrote, for the index that plans the queries: that of the corpus.
 */
export function buildIndex(documents: Iterable<IndexDocument>, bridge?: Uint8Array): Uint8Array {
  const builder = createIndexBuilder();
  for (const document of documents) builder.add(document);
  return builder.done(bridge);
}
