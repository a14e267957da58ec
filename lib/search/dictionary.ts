import { compareBytes, decodeKey, KeyBuffer } from './bytes.ts';

/** Keys in byte order in one piece of memory: looked up by halving, never decoded to be compared. */
export interface Dictionary {
  readonly size: number;
  readonly blob: Uint8Array;
  /** Where each key begins in `blob`; one more than there are keys. */
  readonly offsets: Uint32Array;
  key(number: number): string;
  /** The number of a key, -1 when it is not here. */
  find(key: string): number;
  /** The number of the first key not before `key`. */
  lowerBound(key: string): number;
}

const asked = new KeyBuffer();

export function openDictionary(blob: Uint8Array, offsets: Uint32Array): Dictionary {
  const size = offsets.length - 1;

  function compare(number: number, bytes: Uint8Array, length: number): number {
    const start = offsets[number] as number;
    const own = (offsets[number + 1] as number) - start;
    const shared = Math.min(own, length);
    for (let at = 0; at < shared; at += 1) {
      const difference = (blob[start + at] as number) - (bytes[at] as number);
      if (difference !== 0) return difference;
    }
    return own - length;
  }

  function lowerBound(bytes: Uint8Array, length: number): number {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(middle, bytes, length) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    size,
    blob,
    offsets,
    key: (number) => decodeKey(blob, offsets[number] ?? 0, offsets[number + 1] ?? 0),
    find(key) {
      const length = asked.write(key);
      const found = lowerBound(asked.bytes, length);
      return found < size && compare(found, asked.bytes, length) === 0 ? found : -1;
    },
    lowerBound: (key) => lowerBound(asked.bytes, asked.write(key)),
  };
}

/** Encoded keys in their order, as the sections of a dictionary. */
export function sortKeys<T extends { readonly bytes: Uint8Array }>(keys: T[]): T[] {
  return keys.sort((left, right) => compareBytes(left.bytes, right.bytes));
}
