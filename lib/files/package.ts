import { strFromU8, Unzip, UnzipInflate, unzipSync } from 'fflate';
import { InvalidInputError, type Localized, TooLargeError } from '../base/index.ts';

/** Compressed bytes taken at a time, so that a package that swells is stopped soon. */
const STEP = 16 * 1024;

/** What is said of a file that was given as a DOCX and is none. */
export const NOT_DOCX: Localized = {
  kk: 'Файл DOCX ретінде ашылмады: оны Word-та ашып, DOCX түрінде қайта сақтаңыз.',
  ru: 'Файл не открывается как DOCX: откройте его в Word и сохраните заново в DOCX.',
  en: 'The file cannot be opened as DOCX: open it in Word and save it as DOCX again.',
};

export interface PackageRules {
  /** Which parts are read, by name. It may throw for a part that must not be there. */
  readonly wanted: (name: string) => boolean;
  /** Most bytes that the wanted parts may have together when unpacked. */
  readonly most: number;
  /** What is said of a file that is no whole package. */
  readonly broken: Localized;
  /** What is said of one that grows too large. */
  readonly tooLarge: Localized;
}

/**
 * The wanted parts of a package (DOCX, XLSX) as text, by name.
 *
 * @throws InvalidInputError for a file that is no whole package; TooLargeError for one that swells; and what `wanted`
 * throws.
 */
export function unpackParts(bytes: Uint8Array, rules: PackageRules): ReadonlyMap<string, string> {
  try {
    refuseByList(bytes, rules);
    return inflate(bytes, rules);
  } catch (error) {
    if (error instanceof TooLargeError || error instanceof InvalidInputError) throw error;
    throw new InvalidInputError(rules.broken);
  }
}

/** Reads the list of contents at the end of the package, which a file that was cut short does not have. */
function refuseByList(bytes: Uint8Array, { wanted, most, tooLarge }: PackageRules): void {
  let declared = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (wanted(name)) declared += originalSize;
      if (declared > most) throw new TooLargeError(tooLarge);
      return false;
    },
  });
}

/** What a package says of its sizes is not believed: what comes out is counted as it comes. */
function inflate(bytes: Uint8Array, { wanted, most, tooLarge }: PackageRules): Map<string, string> {
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  const reader = new Unzip((file) => {
    if (!wanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error !== null) throw error;
      size += chunk.length;
      if (size > most) throw new TooLargeError(tooLarge);
      chunks.push(chunk);
    };
    file.start();
  });
  reader.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP) {
    reader.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  }
  return new Map([...parts].map(([name, chunks]) => [name, strFromU8(joined(chunks))]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
