import { Inflate } from 'fflate';

/** Packed bytes given to the unpacker at a time. */
const STEP = 64 * 1024;
const STREAM = [...'stream'].map((letter) => letter.charCodeAt(0));

/** Unpacked size of the deflated bytes that begin at `start`, counted up to `most`; 0 when they are none. */
function unpackedSize(bytes: Uint8Array, start: number, most: number): number {
  let size = 0;
  let ended = false;
  const inflate = new Inflate((chunk, final) => {
    size += chunk.length;
    ended = final;
  });
  try {
    for (let at = start; at < bytes.length && size <= most && !ended; at += STEP)
      inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    // not deflated, damaged, or followed by the rest of the file: what was unpacked counts
  }
  return size;
}

/** Where the data of each stream begins. */
function* streamStarts(bytes: Uint8Array): Generator<number> {
  for (let at = bytes.indexOf(115); at !== -1; at = bytes.indexOf(115, at + 1)) {
    if (!STREAM.every((code, index) => bytes[at + index] === code)) continue;
    const line = at + STREAM.length;
    if (bytes[line] === 10) yield line + 1;
    else if (bytes[line] === 13) yield line + (bytes[line + 1] === 10 ? 2 : 1);
  }
}

/**
 * True when the deflated streams of a PDF unpack to more than `most` bytes, or one is packed twice: a small file
 * made to fill the memory of whoever opens it.
 */
export function isSwollenPdf(bytes: Uint8Array, most: number): boolean {
  if (/\/Fl(?:ateDecode)?\s*\/Fl(?:ateDecode)?\b/.test(new TextDecoder('latin1').decode(bytes))) return true;
  let total = 0;
  for (const start of streamStarts(bytes)) {
    // The two bytes of a zlib header: the method, and a check that makes both divisible by 31.
    const [method = 0, check = 0] = bytes.subarray(start, start + 2);
    if ((method & 15) !== 8 || (method * 256 + check) % 31 !== 0) continue;
    total += unpackedSize(bytes, start + 2, most - total);
    if (total > most) return true;
  }
  return false;
}
