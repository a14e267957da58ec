import { ByteWriter } from './bytes.ts';
import { KIND } from './keys.ts';

/**
 * The documents of one key. Stems and prefixes keep their frequency: `gap << 1 | more` and, when `more`, the
 * frequency less two. Grams keep none (a gram counts once per document; measured to rank no worse), so their
 * gaps fit one byte twice as often.
 */
export function encodePostings(
  kind: string,
  documents: readonly number[],
  frequencies: readonly number[],
): Uint8Array {
  const writer = new ByteWriter(documents.length + 8);
  writer.varint(documents.length);
  let previous = -1;
  documents.forEach((document, at) => {
    const gap = document - previous;
    previous = document;
    const frequency = frequencies[at] ?? 1;
    if (kind === KIND.gram) writer.varint(gap);
    else if (frequency > 1) {
      writer.varint((gap << 1) | 1);
      writer.varint(frequency - 2);
    } else writer.varint(gap << 1);
  });
  return writer.done();
}

/** A key found in an index. */
export interface Entry {
  /** Documents that have the key. */
  readonly count: number;
  /** Where its documents are in the postings. */
  readonly start: number;
  readonly end: number;
}

/** Documents of a key in order, with their frequencies. */
export interface Decoded {
  documents: Uint32Array;
  frequencies: Uint32Array;
}

/** Room for the longest list of an index. */
export const roomFor = (documents: number): Decoded => ({
  documents: new Uint32Array(documents),
  frequencies: new Uint32Array(documents),
});

/** Decodes a gram's documents; their frequency is always 1 and is not written. Returns how many there are. */
export function decodeGram(postings: Uint8Array, { start, end }: Entry, documents: Uint32Array): number {
  let at = start;
  let document = -1;
  let count = 0;
  while (at < end) {
    let byte = postings[at++] as number;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] as number;
      gap |= (byte & 127) << shift;
    }
    document += gap;
    documents[count++] = document;
  }
  return count;
}

/** Decodes a stem's or a prefix's documents and frequencies. Returns how many there are. */
export function decodeCounted(postings: Uint8Array, { start, end }: Entry, room: Decoded): number {
  const { documents, frequencies } = room;
  let at = start;
  let document = -1;
  let count = 0;
  while (at < end) {
    let byte = postings[at++] as number;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] as number;
      value |= (byte & 127) << shift;
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
    documents[count] = document;
    frequencies[count++] = frequency;
  }
  return count;
}

/** Decodes the documents of any key. */
export function decodePostings(postings: Uint8Array, key: string, entry: Entry, room: Decoded): number {
  if (key[0] !== KIND.gram) return decodeCounted(postings, entry, room);
  const count = decodeGram(postings, entry, room.documents);
  room.frequencies.fill(1, 0, count);
  return count;
}
