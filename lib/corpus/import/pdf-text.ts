import { joinPrinted, linesOfPage, type PdfLine } from './pdf-lines.ts';
import { readPdfPages } from './pdf-open.ts';

/** Lines further apart than this many type sizes belong to different paragraphs. */
const PARAGRAPH_GAP = 1.9;
const PAGE_NUMBER = /^[-–—]?\s*\d{1,4}\s*[-–—]?$/;

/** A new page goes on with the paragraph of the page before, unless a sentence ended there. */
function opensParagraph(line: PdfLine, above: PdfLine | undefined, text: string): boolean {
  if (above === undefined) return false;
  if (above.page !== line.page) return /[.!?:;»]$/.test(text);
  return above.y - line.y > PARAGRAPH_GAP * Math.max(above.size, line.size);
}

/**
 * The running text of a PDF: printed lines joined into paragraphs, which a blank line parts; page numbers and
 * soft hyphens are left out. Nothing in the file is run or followed.
 *
 * @throws InvalidInputError for a damaged, locked or scanned file; TooLargeError for one with too many pages.
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const lines = (await readPdfPages(bytes)).flatMap((page) =>
    linesOfPage(page).filter(({ text }) => text.trim() !== '' && !PAGE_NUMBER.test(text.trim())),
  );
  const paragraphs: string[] = [];
  let above: PdfLine | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || opensParagraph(line, above, last)) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = joinPrinted(last, line.text);
    above = line;
  }
  return paragraphs.join('\n\n').replace(/\u00AD\s?/g, '');
}
