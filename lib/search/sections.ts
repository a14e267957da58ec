/** Sections of a file: arrays one after another, each beginning at a multiple of four bytes. */

export const bytesOf = (array: Uint8Array | Uint16Array | Uint32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Where each part begins when they are joined; one more than there are parts. */
export function offsetsOf(parts: readonly { readonly length: number }[]): Uint32Array {
  const offsets = new Uint32Array(parts.length + 1);
  parts.forEach((part, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + part.length;
  });
  return offsets;
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Lays sections behind a head of `head` bytes; returns the bytes and where each section begins. */
export function layOut(
  head: number,
  sections: readonly Uint8Array[],
): { bytes: Uint8Array; starts: number[] } {
  const starts: number[] = [];
  let end = head;
  for (const section of sections) {
    starts.push(end);
    end += (section.length + 3) & ~3;
  }
  const bytes = new Uint8Array(end);
  sections.forEach((section, at) => {
    bytes.set(section, starts[at]);
  });
  return { bytes, starts };
}

/** Sections with their lengths in front: `count`, then start and length in bytes of each, then the sections. */
export function packSections(sections: readonly Uint8Array[]): Uint8Array {
  const head = 4 + sections.length * 8;
  const { bytes, starts } = layOut(head, sections);
  const words = new Uint32Array(bytes.buffer, 0, head / 4);
  words[0] = sections.length;
  sections.forEach((section, at) => {
    words[1 + at * 2] = starts[at] ?? 0;
    words[2 + at * 2] = section.length;
  });
  return bytes;
}

/** Views of the sections `packSections` wrote. `bytes` begins at a multiple of four of its buffer. */
export function unpackSections(bytes: Uint8Array): Uint8Array[] {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  return Array.from({ length: words[0] ?? 0 }, (_, at) => {
    const start = words[1 + at * 2] ?? 0;
    return bytes.subarray(start, start + (words[2 + at * 2] ?? 0));
  });
}

export const words32 = (bytes: Uint8Array): Uint32Array =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
