import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { InvalidInputError, type Localized, TooLargeError } from '../../base/index.ts';
import { textOfPdf } from '../../corpus/import/index.ts';
import { refuseByKind, refuseOpenDocument, textOfBytes } from './file-kinds.ts';
import { dangerOfPdf, type PdfDanger } from './pdf-guard.ts';

/** Largest file of a ruling, packed, and what it may hold when unpacked, in bytes. */
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_UNPACKED = 30 * 1024 * 1024;

const TOO_LARGE: Localized = {
  kk: 'Қаулы файлы тым үлкен: ең көбі 2 МБ, ашылғанда 30 МБ. Уәждеу бөлігін мәтін етіп қойыңыз.',
  ru: 'Файл постановления слишком большой: не больше 2 МБ, в распакованном виде 30 МБ. Вставьте мотивировочную часть текстом.',
  en: 'The file of the ruling is too large: at most 2 MB, unpacked 30 MB. Paste its reasons as text.',
};
const UNREADABLE: Localized = {
  kk: 'Қаулы файлы оқылмады: PDF, DOCX не TXT (UTF-8) файлын таңдаңыз немесе мәтінін қойыңыз.',
  ru: 'Файл постановления не прочитан: нужен PDF, DOCX или TXT (UTF-8), либо вставьте текст.',
  en: 'The file of the ruling cannot be read: give a PDF, DOCX or TXT (UTF-8) file, or paste the text.',
};
const MACROS: Localized = {
  kk: 'Қаулы файлында макрос не сыртқы объектіге сілтеме бар: оны таза DOCX етіп сақтаңыз не мәтінін қойыңыз.',
  ru: 'В файле постановления есть макросы или внешние объекты: сохраните его как чистый DOCX или вставьте текст.',
  en: 'The file of the ruling holds macros or external objects: save it as a plain DOCX or paste the text.',
};

const PROTECTED: Localized = {
  kk: 'PDF құпиясөзбен не шектеулермен қорғалған: қорғауын алып, қайта сақтаңыз не қаулының мәтінін қойыңыз.',
  ru: 'PDF защищён паролем или ограничениями: сохраните его без защиты или вставьте текст постановления.',
  en: 'The PDF is protected by a password or by restrictions: save it without them or paste the text.',
};
const PACKED: Localized = {
  kk: 'PDF ерекше тәсілмен қысылған, оны қауіпсіз оқу мүмкін емес: жай PDF етіп қайта сақтаңыз не қаулының мәтінін қойыңыз.',
  ru: 'PDF сжат необычным способом, безопасно прочитать его нельзя: сохраните его заново как обычный PDF или вставьте текст постановления.',
  en: 'The PDF is packed in an unusual way and cannot be read safely: save it anew as a plain PDF or paste the text.',
};
const DANGERS: Readonly<Record<PdfDanger, () => InvalidInputError | TooLargeError>> = {
  protected: () => new InvalidInputError(PROTECTED),
  packed: () => new InvalidInputError(PACKED),
  swollen: () => new TooLargeError(TOO_LARGE),
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Packed bytes given to the unpacker at a time: what comes of one step fits into memory easily. */
const STEP = 16 * 1024;

/** Refuses by the list of contents: what a ruling does not need, and more than may be unpacked. */
function refuseByList(bytes: Uint8Array): void {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (/vbaProject|\/embeddings\/|\/activeX\//i.test(name)) throw new InvalidInputError(MACROS);
      total += originalSize;
      if (total > MOST_UNPACKED) throw new TooLargeError(TOO_LARGE);
      return false;
    },
  });
}

/** The text and the links of a DOCX. The sizes in its list may lie, so what comes out is counted as it comes. */
function unpack(bytes: Uint8Array): Readonly<Record<string, string>> {
  refuseByList(bytes);
  const files: Record<string, Uint8Array[]> = {};
  let total = 0;
  const unzip = new Unzip((file) => {
    if (file.name !== 'word/document.xml' && !file.name.endsWith('.rels')) return;
    const chunks: Uint8Array[] = [];
    files[file.name] = chunks;
    file.ondata = (error, chunk) => {
      if (error) throw error;
      total += chunk.length;
      if (total > MOST_UNPACKED) throw new TooLargeError(TOO_LARGE);
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP)
    unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  return Object.fromEntries(
    Object.entries(files).map(([name, chunks]) => [name, Buffer.concat(chunks).toString('utf8')]),
  );
}

/** Web links are only words here; anything else outside (templates, pictures, objects) is not taken in. */
function refuseOutside(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    if (!name.endsWith('.rels')) continue;
    for (const [link] of content.matchAll(/<Relationship\b[^>]*>/g))
      if (/TargetMode="External"/i.test(link) && !/\/hyperlink"/i.test(link))
        throw new InvalidInputError(MACROS);
  }
}

function wordsOfXml(xml: string): string {
  return xml
    .replace(/<w:tab\b[^>]*>|<w:br\b[^>]*>/g, ' ')
    .replace(/<\/w:p>/g, '\n\n')
    .replace(/<w:(instrText|delText)\b[^>]*>[^<]*<\/w:\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (_, hex: string, digits: string) => {
      const code = Number.parseInt(digits, hex === '' ? 10 : 16);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    });
}

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((letter, at) => bytes[at] === letter.charCodeAt(0));

function textOfDocx(bytes: Uint8Array): string {
  const files = unpack(bytes);
  refuseOutside(files);
  const document = files['word/document.xml'];
  if (document === undefined) throw new InvalidInputError(UNREADABLE);
  return wordsOfXml(document);
}

/**
 * The words of a ruling given as a PDF, DOCX or UTF-8 text file. Nothing in the file is run or followed.
 * Throws {@link TooLargeError} and {@link InvalidInputError}, each with one sentence.
 */
export async function rulingText(bytes: Uint8Array): Promise<string> {
  if (bytes.length > MOST_BYTES) throw new TooLargeError(TOO_LARGE);
  try {
    if (startsWith(bytes, '%PDF')) {
      const danger = dangerOfPdf(bytes, MOST_UNPACKED);
      if (danger !== undefined) throw DANGERS[danger]();
      return await textOfPdf(bytes);
    }
    refuseByKind(bytes);
    if (!startsWith(bytes, 'PK')) return textOfBytes(bytes);
    refuseOpenDocument(bytes);
    return textOfDocx(bytes);
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof TooLargeError) throw error;
    throw new InvalidInputError(UNREADABLE);
  }
}
