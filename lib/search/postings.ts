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
  const writer = new ByteWriter();
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
