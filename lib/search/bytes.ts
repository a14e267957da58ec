import { crc32 } from 'node:zlib';

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
 * CRC-32 of a file without one word of it, where the checksum itself stands. A change within 32 bits in a row is always
 * seen; larger damage escapes once in four thousand million.
 * @param skip the number of the word
 */
export function checksum(bytes: Uint8Array, skip: number): number {
  return crc32(bytes.subarray(skip * 4 + 4), crc32(bytes.subarray(0, skip * 4)));
}
