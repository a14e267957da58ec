import { InvalidInputError, type Localized } from '../../base/index.ts';
import { tokensOf } from '../../files/index.ts';
import type { SourceFormat } from '../official.ts';
import type { LibraryDocument, Passage } from '../passage.ts';
import { type DocxParagraph, readDocxParagraphs } from './docx-read.ts';
import { passagesOfText } from './library-text.ts';
import { linesOfPage } from './pdf-lines.ts';
import { type Progress, readPdfPages } from './pdf-open.ts';
import { hasScripts, SCRIPT_PAGE } from './script-page.ts';
import { decodeText, formatOf } from './source.ts';

export interface LibraryInput {
  /** Name of the file without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Identifier of the document in the library. */
  readonly id: string;
  readonly progress?: Progress;
}

export interface LibraryImport {
  readonly document: LibraryDocument;
  readonly passages: readonly Passage[];
}

const NO_TEXT: Localized = {
  kk: 'Файлда мәтін табылмады: мәтіні бар файлды таңдаңыз.',
  ru: 'В файле не найдено текста: выберите файл с текстом.',
  en: 'No text was found in the file: give a file that has some.',
};
const NO_JSON: Localized = {
  kk: 'Кітапханаға JSON қосылмайды: TXT, MD, HTML, PDF немесе DOCX файлын таңдаңыз.',
  ru: 'JSON в библиотеку не добавляется: выберите файл TXT, MD, HTML, PDF или DOCX.',
  en: 'JSON is not added to the library: give TXT, MD, HTML, PDF or DOCX.',
};

/** The mark that opens a page in the text of a paged file. */
const PAGE = '\f';

/** One printed line per line; the first of every page is marked. A space drawn before a line is kept. */
async function pdfText(bytes: Uint8Array, progress: Progress | undefined): Promise<string> {
  const pages = await readPdfPages(bytes, progress);
  return pages
    .map((page) => {
      const lines = linesOfPage(page, { tabs: true }).map((line) =>
        line.spaced ? ` ${line.text}` : line.text,
      );
      return [`${PAGE}${lines[0] ?? ''}`, ...lines.slice(1)].join('\n');
    })
    .join('\n');
}

function docxText(bytes: Uint8Array): string {
  const line = ({ text, opensPage }: DocxParagraph): string => (opensPage ? `${PAGE}${text}` : text);
  return readDocxParagraphs(bytes).map(line).join('\n');
}

const BREAKS = new Set(
  'p div br h1 h2 h3 h4 h5 h6 li tr table article section header footer blockquote pre hr dd dt'.split(' '),
);

/** The words of a page, one paragraph per line; `<pre>` keeps its own lines. */
function htmlText(html: string): string {
  let text = '';
  let kept = 0;
  for (const token of tokensOf(html, 'html')) {
    if (token.kind === 'text') text += kept > 0 ? token.text : token.text.replace(/\s+/g, ' ');
    else {
      if (BREAKS.has(token.name)) text += '\n';
      if (token.name === 'pre') kept += token.kind === 'open' ? 1 : -1;
    }
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** @throws InvalidInputError for a page that has scripts and no text. */
function pageText(html: string): string {
  const text = htmlText(html);
  if (text === '' && hasScripts(html)) throw new InvalidInputError(SCRIPT_PAGE);
  return text;
}

type LibraryFormat = Exclude<SourceFormat, 'json'>;

const READERS: Readonly<Record<LibraryFormat, (input: LibraryInput) => Promise<string>>> = {
  txt: async ({ bytes }) => decodeText(bytes),
  md: async ({ bytes }) => decodeText(bytes),
  html: async ({ bytes }) => pageText(decodeText(bytes)),
  docx: async ({ bytes }) => docxText(bytes),
  pdf: ({ bytes, progress }) => pdfText(bytes, progress),
};

/**
 * Reads a report or article into passages. For plain text the lines are those of the file; for PDF the printed
 * lines, for DOCX and HTML the paragraphs, counted over the whole document. Stores nothing.
 *
 * @throws InvalidInputError or TooLargeError with one sentence that says what to do.
 */
export async function importLibrary(input: LibraryInput): Promise<LibraryImport> {
  const format = formatOf(input.name, input.bytes);
  if (format === 'json') throw new InvalidInputError(NO_JSON);
  const passages = passagesOfText(await READERS[format](input), input.id);
  if (passages.length === 0) throw new InvalidInputError(NO_TEXT);
  const { id, name } = input;
  return { document: { id, title: name, file: name, kind: format, passages: passages.length }, passages };
}
