import { InvalidInputError, type Localized } from '../../base/index.ts';

const RTF: Localized = {
  kk: 'Бұл RTF файлы: оны DOCX не PDF етіп сақтаңыз немесе қаулының мәтінін қойыңыз.',
  ru: 'Это файл RTF: сохраните его как DOCX или PDF либо вставьте текст постановления.',
  en: 'This is an RTF file: save it as DOCX or PDF, or paste the text of the ruling.',
};
const OLD_WORD: Localized = {
  kk: 'Бұл ескі Word (DOC) файлы не құпиясөзбен қорғалған құжат: оны құпиясөзсіз DOCX не PDF етіп сақтаңыз немесе қаулының мәтінін қойыңыз.',
  ru: 'Это файл старого Word (DOC) или документ под паролем: сохраните его без пароля как DOCX или PDF либо вставьте текст постановления.',
  en: 'This is an old Word file (DOC) or a document with a password: save it without one as DOCX or PDF, or paste the text of the ruling.',
};
const OPEN_DOCUMENT: Localized = {
  kk: 'Бұл ODT файлы: оны DOCX не PDF етіп сақтаңыз немесе қаулының мәтінін қойыңыз.',
  ru: 'Это файл ODT: сохраните его как DOCX или PDF либо вставьте текст постановления.',
  en: 'This is an ODT file: save it as DOCX or PDF, or paste the text of the ruling.',
};
const PICTURE: Localized = {
  kk: 'Бұл – сурет, одан мәтін оқылмайды: қаулының мәтінін танытып не теріп қойыңыз.',
  ru: 'Это изображение, текст из него не читается: распознайте или наберите текст постановления и вставьте его.',
  en: 'This is a picture, and its text cannot be read: recognise or type the text of the ruling and paste it.',
};
const ENCODING: Localized = {
  kk: 'Мәтіндік файл UTF-8 кодтамасында емес (мүмкін, Windows-1251): оны UTF-8 етіп сақтаңыз не мәтінін қойыңыз.',
  ru: 'Текстовый файл не в кодировке UTF-8 (возможно, Windows-1251): сохраните его в UTF-8 или вставьте текст.',
  en: 'The text file is not in UTF-8 (perhaps Windows-1251): save it in UTF-8 or paste the text.',
};

/** First bytes of files that are not taken, and what is said of them. */
const NOT_TAKEN: readonly (readonly [signature: readonly number[], says: Localized])[] = [
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], RTF],
  [[0xd0, 0xcf, 0x11, 0xe0], OLD_WORD],
  [[0xff, 0xd8, 0xff], PICTURE],
  [[0x89, 0x50, 0x4e, 0x47], PICTURE],
  [[0x49, 0x49, 0x2a, 0x00], PICTURE],
  [[0x4d, 0x4d, 0x00, 0x2a], PICTURE],
];

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Throws {@link InvalidInputError} with what to do about a file of a kind that is not read. */
export function refuseByKind(bytes: Uint8Array): void {
  const found = NOT_TAKEN.find(([signature]) => beginsWith(bytes, signature));
  if (found !== undefined) throw new InvalidInputError(found[1]);
}

/** An OpenDocument file names its type in the first, unpacked entry. */
export function refuseOpenDocument(bytes: Uint8Array): void {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument')) throw new InvalidInputError(OPEN_DOCUMENT);
}

/** A text file in UTF-8, or in UTF-16 as a plain editor marks it. Throws {@link InvalidInputError} on another. */
export function textOfBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = wide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\u0000')) return text;
  } catch {
    // told below, as for a text with bytes that no text has
  }
  throw new InvalidInputError(ENCODING);
}
