import { Inflate } from 'fflate';

/** Packed bytes given to the unpacker at a time. */
const STEP = 64 * 1024;
const STREAM = [...'stream'].map((letter) => letter.charCodeAt(0));
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

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

/** Where the data of each stream begins: after the line that ends with its word, whatever else stands in it. */
function* streamStarts(bytes: Uint8Array): Generator<number> {
  let end = 0;
  for (let at = bytes.indexOf(115); at !== -1; at = bytes.indexOf(115, at + 1)) {
    if (!STREAM.every((code, index) => bytes[at + index] === code)) continue;
    // The end of a line found for one stream serves those before it: each byte is looked at once.
    end = Math.max(end, at + STREAM.length);
    while (end < bytes.length && bytes[end] !== LINE_FEED && bytes[end] !== CARRIAGE_RETURN) end += 1;
    yield end + (bytes[end] === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED ? 2 : 1);
  }
}

function isSwollen(bytes: Uint8Array, most: number): boolean {
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

/** Protected: what it unpacks to cannot be seen before it is opened. */
const PROTECTED = /\/Encrypt\b/;
/** Deflated data behind another packing, the older packing that swells as much, or a packing named elsewhere. */
const HIDDEN_PACKING =
  /\/(?:Filter|F)\s*\[\s*\/\w+\s*(?:\/\w+\s*)*\/Fl(?:ateDecode)?\b|\/LZW(?:Decode)?\b|\/Filter\s+\d+\s+\d+\s+R\b/;

/** Why a PDF is not opened. */
export type PdfDanger = 'protected' | 'packed' | 'swollen';

/**
 * What a small PDF may hide to fill the memory of whoever opens it: streams that unpack to more than `most` bytes
 * together, or whose size cannot be told beforehand. `undefined` when there is nothing of the kind.
 */
export function dangerOfPdf(bytes: Uint8Array, most: number): PdfDanger | undefined {
  // Names may be written with codes: /Encr#79pt is /Encrypt.
  const text = new TextDecoder('latin1')
    .decode(bytes)
    .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  if (PROTECTED.test(text)) return 'protected';
  if (HIDDEN_PACKING.test(text)) return 'packed';
  return isSwollen(bytes, most) ? 'swollen' : undefined;
}
