/** A growing byte buffer with the few encodings the index needs. */
export class ByteWriter {
  private bytes: Uint8Array;
  length = 0;

  constructor(room = 1 << 16) {
    this.bytes = new Uint8Array(room);
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length] = value;
    this.length += 1;
  }

  /** Seven bits a byte, low bits first, the eighth bit says that more follow. */
  varint(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length] = (rest & 127) | 128;
      this.length += 1;
      rest >>>= 7;
    }
    this.bytes[this.length] = rest;
    this.length += 1;
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

const CYRILLIC_FIRST = 0x430;
const CYRILLIC_COUNT = 32;
const ESCAPE = 1;

/**
 * Keys are folded words, so nearly all letters are а..я or ASCII: one byte each (а is 0x80). Anything else
 * takes three bytes, an escape and the UTF-16 code unit. The buffer is written again and again.
 */
export class KeyBuffer {
  bytes = new Uint8Array(256);

  /** Encodes a key at the beginning of the buffer; returns its length. */
  write(key: string): number {
    if (key.length * 3 > this.bytes.length) this.bytes = new Uint8Array(key.length * 3);
    const { bytes } = this;
    let length = 0;
    for (let at = 0; at < key.length; at += 1) {
      const code = key.charCodeAt(at);
      if (code > ESCAPE && code < 0x80) bytes[length++] = code;
      else if (code >= CYRILLIC_FIRST && code < CYRILLIC_FIRST + CYRILLIC_COUNT) {
        bytes[length++] = 0x80 + code - CYRILLIC_FIRST;
      } else {
        bytes[length++] = ESCAPE;
        bytes[length++] = code >> 8;
        bytes[length++] = code & 255;
      }
    }
    return length;
  }
}

const buffer = new KeyBuffer();

/** A key as bytes of its own. */
export function encodeKey(key: string): Uint8Array {
  const length = buffer.write(key);
  return buffer.bytes.slice(0, length);
}

/** The inverse of {@link encodeKey}. */
export function decodeKey(bytes: Uint8Array, start: number, end: number): string {
  let key = '';
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === ESCAPE) {
      key += String.fromCharCode(((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0));
      at += 2;
    } else key += String.fromCharCode(byte < 0x80 ? byte : byte - 0x80 + CYRILLIC_FIRST);
  }
  return key;
}

/** Orders encoded keys byte by byte, a prefix before its extensions. */
export function compareBytes(left: Uint8Array, right: Uint8Array): number {
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/**
 * Checksum of 32-bit words in four lanes. Every step is a bijection of the lane for a given word and injective
 * in the word, so a change within one word is always seen; larger damage escapes once in four thousand million.
 */
export function checksum(words: Uint32Array, skip: number): number {
  const lanes = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];
  let [a = 0, b = 0, c = 0, d = 0] = lanes;
  const whole = words.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    a = Math.imul(a ^ (at === skip ? 0 : (words[at] as number)), 0x01000193);
    b = Math.imul(b ^ (at + 1 === skip ? 0 : (words[at + 1] as number)), 0x01000193);
    c = Math.imul(c ^ (at + 2 === skip ? 0 : (words[at + 2] as number)), 0x01000193);
    d = Math.imul(d ^ (at + 3 === skip ? 0 : (words[at + 3] as number)), 0x01000193);
  }
  for (let at = whole; at < words.length; at += 1) a = Math.imul(a ^ (words[at] as number), 0x01000193);
  return (a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7)) >>> 0;
}
