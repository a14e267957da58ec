import { InvalidInputError, type Localized, TooLargeError } from '../../base/index.ts';
import { textOfPdf } from '../../corpus/import/index.ts';
import { type PackageRules, tokensOf, unpackParts } from '../../files/index.ts';
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

const DOCUMENT = 'word/document.xml';
const PACKAGE: PackageRules = {
  wanted: (name) => {
    if (/vbaProject|\/embeddings\/|\/activeX\//i.test(name)) throw new InvalidInputError(MACROS);
    return name === DOCUMENT || name.endsWith('.rels');
  },
  most: MOST_UNPACKED,
  broken: UNREADABLE,
  tooLarge: TOO_LARGE,
};

/** Web links are only words here; anything else outside (templates, pictures, objects) is not taken in. */
function refuseOutside(parts: ReadonlyMap<string, string>): void {
  for (const [name, content] of parts) {
    if (!name.endsWith('.rels')) continue;
    for (const token of tokensOf(content, 'xml')) {
      if (token.kind !== 'open' || !/^(\w+:)?Relationship$/.test(token.name)) continue;
      const { TargetMode = '', Type = '' } = token.attributes;
      if (/^external$/i.test(TargetMode) && !/\/hyperlink$/i.test(Type)) throw new InvalidInputError(MACROS);
    }
  }
}

/** The words of a document, a paragraph after another; what was deleted and the codes of fields are none of them. */
function wordsOfXml(xml: string): string {
  let words = '';
  let inText = false;
  for (const token of tokensOf(xml, 'xml')) {
    if (token.kind === 'text') words += inText ? token.text : '';
    else if (token.name === 'w:t') inText = token.kind === 'open';
    else if (token.kind === 'open' && (token.name === 'w:tab' || token.name === 'w:br')) words += ' ';
    else if (token.kind === 'close' && token.name === 'w:p') words += '\n\n';
  }
  return words;
}

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((letter, at) => bytes[at] === letter.charCodeAt(0));

function textOfDocx(bytes: Uint8Array): string {
  const parts = unpackParts(bytes, PACKAGE);
  refuseOutside(parts);
  const document = parts.get(DOCUMENT);
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
