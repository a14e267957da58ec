import { getDocumentProxy } from 'unpdf';
import { InvalidInputError } from '../../base/index.ts';
import { joinLines } from './lines.ts';
import { type RuledLine, ruledLines } from './pdf-rules.ts';

/** A piece of a printed line. Distances in points. */
export interface Run {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  /** Distance of the base line from the top of the page. */
  readonly y: number;
  readonly end: number;
  readonly size: number;
}

/** A page as it is printed: its text and its ruled lines. */
export interface PrintedPage {
  readonly runs: readonly Run[];
  readonly lines: readonly RuledLine[];
}

const BROKEN = {
  kk: 'Файл PDF ретінде ашылмады: ол бүлінген немесе құпиясөзбен қорғалған; қайта сақтап, жүктеңіз.',
  ru: 'Файл не открывается как PDF: он повреждён или защищён паролем; сохраните его заново и загрузите.',
  en: 'The file cannot be opened as PDF: it is damaged or protected by a password; save it again and load it.',
};
/** Width of a space, in type sizes. */
const SPACE = 0.25;
/** Lines further apart than this many type sizes are of different paragraphs. */
export const PARAGRAPH_GAP = 1.42;
/** Runs closer than this many type sizes are of one word. */
const SAME_WORD = 0.12;

/** The pages of a PDF. Throws {@link InvalidInputError}. */
export async function readPages(bytes: Uint8Array): Promise<PrintedPage[]> {
  try {
    // The reader takes no Node buffer, and takes over the memory it is given.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    const pages: PrintedPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const height = page.getViewport({ scale: 1 }).height;
      const runs: Run[] = [];
      for (const item of (await page.getTextContent()).items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const [, , , scale = 0, x = 0, y = 0] = item.transform as number[];
        const size = Math.abs(scale) || item.height;
        const end = x + item.width - (/\s$/.test(item.str) ? SPACE * size : 0);
        runs.push({ text: item.str, page: number, x, y: height - y, end, size });
      }
      pages.push({ runs, lines: runs.length === 0 ? [] : await ruledLines(page) });
      page.cleanup();
    }
    return pages;
  } catch {
    throw new InvalidInputError(BROKEN);
  }
}

/** Runs in reading order: from top to bottom, and along a line. */
export const inOrder = (runs: readonly Run[]): Run[] =>
  [...runs].sort(
    (one, other) => one.page - other.page || Math.round(one.y) - Math.round(other.y) || one.x - other.x,
  );

/** Two runs of one printed line. */
export const onOneLine = (one: Run, other: Run): boolean =>
  one.page === other.page && Math.abs(one.y - other.y) < 2;

/** Two runs that follow each other on a line, as one. */
export function joined(last: Run, run: Run): Run {
  const close = run.x - last.end < SAME_WORD * run.size;
  const space = /\s$/.test(last.text) || /^\s/.test(run.text) || close ? '' : ' ';
  return { ...last, text: last.text + space + run.text, end: Math.max(last.end, run.end) };
}

/** Paragraphs by the distance of lines; a line that kept its trailing space is joined with it. */
export function cellText(runs: readonly Run[]): string {
  const paragraphs: string[][] = [];
  runs.forEach((run, index) => {
    const above = runs[index - 1];
    const apart =
      above !== undefined && above.page === run.page && run.y - above.y > PARAGRAPH_GAP * run.size;
    const last = paragraphs[paragraphs.length - 1];
    if (last === undefined || apart) paragraphs.push([run.text]);
    else last.push(run.text);
  });
  return paragraphs
    .map((lines) =>
      joinLines(lines.map((text) => (/-\s$/.test(text) ? `${text.trim()}\u00a0` : text.trim()))),
    )
    .join('\n')
    .replace(/\u00a0/g, ' ')
    .replace(/ {2,}/g, ' ');
}
