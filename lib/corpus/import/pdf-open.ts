import { InvalidInputError, TooLargeError } from '../../base/index.ts';
import { type PdfRun, RunReader } from './pdf-runs.ts';

export interface PdfPage {
  readonly number: number;
  readonly runs: readonly PdfRun[];
}

/** Told after each page: how many are read, of how many. */
export type Progress = (done: number, total: number) => void;

/** No act and no report is longer; a file that claims more is not a document. */
export const MAX_PDF_PAGES = 5000;

const BROKEN = {
  kk: 'Файл PDF ретінде ашылмады: ол бүлінген немесе толық көшірілмеген; қайта жүктеп алып көріңіз.',
  ru: 'Файл не открывается как PDF: он повреждён или скопирован не полностью; скачайте его заново.',
  en: 'The file cannot be opened as PDF: it is damaged or incomplete; download it again.',
};
const LOCKED = {
  kk: 'PDF құпиясөзбен қорғалған: құпиясөзді алып тастап сақтаңыз да, қайта импорттаңыз.',
  ru: 'PDF защищён паролем: сохраните его без пароля и импортируйте снова.',
  en: 'The PDF is protected by a password: save it without one and import it again.',
};
const SCANNED = {
  kk: 'PDF-те мәтін жоқ, тек суреттер бар: мәтіні бар нұсқаны алыңыз немесе файлды мәтін танитын бағдарламадан өткізіңіз.',
  ru: 'В PDF нет текста, только изображения: возьмите версию с текстом или распознайте файл.',
  en: 'The PDF has no text, only pictures: take a version with text or run text recognition on it.',
};
const TOO_LONG = {
  kk: `PDF тым ұзын: ең көбі ${MAX_PDF_PAGES} бет оқылады; файлды бөліп импорттаңыз.`,
  ru: `PDF слишком длинный: читается не больше ${MAX_PDF_PAGES} страниц; импортируйте его по частям.`,
  en: `The PDF is too long: at most ${MAX_PDF_PAGES} pages are read; import it in parts.`,
};

type Proxy = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;
type Page = Awaited<ReturnType<Proxy['getPage']>>;

/** Node 20 lacks this method of buffers, which the PDF reader calls for pages with embedded pictures. */
function completeBuffers(): void {
  const prototype = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  prototype.transferToFixedLength ??= function transferToFixedLength(this: ArrayBuffer, length?: number) {
    const copy = new ArrayBuffer(length ?? this.byteLength);
    new Uint8Array(copy).set(new Uint8Array(this).subarray(0, copy.byteLength));
    return copy;
  };
}

async function open(bytes: Uint8Array): Promise<Proxy> {
  const { getDocumentProxy } = await import('unpdf');
  completeBuffers();
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new InvalidInputError(locked ? LOCKED : BROKEN);
  }
}

/** The runs as the reader puts them together itself: less exact, no colours; for drawings that cannot be followed. */
async function plainRuns(page: Page): Promise<PdfRun[]> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [, , , scale = 0, x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, size: Math.abs(scale) || item.height }];
  });
}

async function readPage(page: Page, number: number): Promise<PdfPage> {
  const { getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  let runs: readonly PdfRun[] = [];
  try {
    runs = new RunReader(OPS).read(await page.getOperatorList());
  } catch {
    // a picture or a font that cannot be drawn does not make the text unreadable
  }
  if (runs.every((run) => run.text.trim() === '')) runs = await plainRuns(page);
  page.cleanup();
  return { number, runs };
}

/**
 * Reads the runs of every page, one page at a time, so that memory stays flat.
 *
 * @throws InvalidInputError for a damaged, locked or scanned file; TooLargeError for one with too many pages.
 */
export async function readPdfPages(bytes: Uint8Array, progress?: Progress): Promise<PdfPage[]> {
  const document = await open(bytes);
  try {
    if (document.numPages > MAX_PDF_PAGES) throw new TooLargeError(TOO_LONG);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPage(await document.getPage(number), number));
      progress?.(number, document.numPages);
    }
    if (pages.every((page) => page.runs.every((run) => run.text.trim() === ''))) {
      throw new InvalidInputError(SCANNED);
    }
    return pages;
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof TooLargeError) throw error;
    throw new InvalidInputError(BROKEN);
  } finally {
    await document.destroy();
  }
}
