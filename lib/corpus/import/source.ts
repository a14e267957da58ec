import {
  FILE_TOO_LARGE,
  InvalidInputError,
  type Localized,
  MAX_FILE_BYTES,
  TooLargeError,
} from '../../base/index.ts';
import type { SourceFormat } from '../official.ts';

const EMPTY: Localized = {
  kk: 'Файл бос: мәтіні бар файлды таңдаңыз.',
  ru: 'Файл пуст: выберите файл с текстом.',
  en: 'The file is empty: give a file that has text.',
};
const UNKNOWN: Localized = {
  kk: 'Бұл файл түрі оқылмайды: PDF, DOCX, HTML, MD, TXT немесе JSON файлын таңдаңыз.',
  ru: 'Файлы этого вида не читаются: выберите PDF, DOCX, HTML, MD, TXT или JSON.',
  en: 'Files of this kind are not read: give PDF, DOCX, HTML, MD, TXT or JSON.',
};
const OLD_WORD: Localized = {
  kk: 'Бұл Word-тың ескі DOC файлы: оны DOCX түрінде сақтап, қайта импорттаңыз.',
  ru: 'Это старый файл Word (DOC): сохраните его в DOCX и импортируйте снова.',
  en: 'This is an old Word file (DOC): save it as DOCX and import it again.',
};
const ENCODING: Localized = {
  kk: 'Файл мәтін ретінде оқылмады: мәтіндік файл екенін тексеріп, UTF-8 кодтамасында сақтаңыз.',
  ru: 'Файл не читается как текст: проверьте, что он текстовый, и сохраните его в UTF-8.',
  en: 'The file cannot be read as text: check that it is a text file and save it as UTF-8.',
};

/** @throws TooLargeError when a file of this size is not read. */
export function checkFileSize(bytes: number): void {
  if (bytes > MAX_FILE_BYTES) throw new TooLargeError(FILE_TOO_LARGE);
}

const EXTENSIONS: Readonly<Record<string, SourceFormat>> = {
  pdf: 'pdf',
  docx: 'docx',
  html: 'html',
  htm: 'html',
  md: 'md',
  markdown: 'md',
  txt: 'txt',
  json: 'json',
};

const SIGNATURES: readonly { readonly format: SourceFormat | 'doc'; readonly bytes: readonly number[] }[] = [
  { format: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { format: 'docx', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'doc', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
];

/**
 * What a file is: by its first bytes where they tell, else by the end of its name.
 *
 * @throws InvalidInputError for an empty file or an unknown kind; TooLargeError over {@link MAX_FILE_BYTES}.
 */
export function formatOf(name: string, bytes: Uint8Array): SourceFormat {
  checkFileSize(bytes.length);
  if (bytes.length === 0) throw new InvalidInputError(EMPTY);
  const signed = SIGNATURES.find((one) => one.bytes.every((byte, at) => bytes[at] === byte))?.format;
  if (signed === 'doc') throw new InvalidInputError(OLD_WORD);
  if (signed !== undefined) return signed;
  const format = EXTENSIONS[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (format === undefined) throw new InvalidInputError(UNKNOWN);
  return format;
}

/** One sign in so many may be a control sign that is no space: text has none, a picture or a program is full of them. */
const CONTROLS = 500;

function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what is counted
  const controls = text.match(/[\0-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  return controls * CONTROLS <= text.length && !text.includes('\0');
}

/**
 * The text of a file: UTF-8, UTF-16 with a byte mark, or windows-1251 when that gives Cyrillic words.
 *
 * @throws InvalidInputError for another encoding, and for what is no text at all.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (!isText(text)) throw new InvalidInputError(ENCODING);
  return text;
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1251').decode(bytes);
    const cyrillic = text.match(/[а-яё]/gi)?.length ?? 0;
    if (cyrillic * 3 < text.replace(/[^\p{L}]/gu, '').length) throw new InvalidInputError(ENCODING);
    return text;
  }
}
