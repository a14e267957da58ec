import { commonest, joinPrinted, linesOfPage, type PdfLine } from '../pdf-lines.ts';
import { type Progress, readPdfPages } from '../pdf-open.ts';
import { type Block, GONE, NOTE_OPENER, type ReadBlocks, tidy } from './block.ts';
import { isSectionHeading, readArticleHeading } from './numbering.ts';

/** A line further right than the margin by this many points opens a paragraph. */
const INDENT = 12;
/** Letters smaller than this share of the body are the signature and the publisher's imprint. */
const SMALL = 0.86;
/** Share of the lines that makes an edge the margin. */
const FAIR = 0.04;
/** Headings of chapters and old articles are set in slightly smaller type. */
const OTHER_SIZE = 0.3;

interface Paragraph {
  text: string;
  readonly heading: boolean;
  /** Letters in red and letters in all. */
  red: number;
  letters: number;
  readonly size: number;
}

interface Layout {
  readonly margin: number;
  readonly body: number;
}

/** The margin is the leftmost edge at which a fair share of the lines begin; stray marks further left are not it. */
function marginOf(edges: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  const fair = [...counts]
    .filter(([, count]) => count >= Math.max(2, edges.length * FAIR))
    .map(([edge]) => edge);
  return fair.length > 0 ? Math.min(...fair) : Math.min(...edges, Number.MAX_SAFE_INTEGER);
}

function layoutOf(lines: readonly PdfLine[]): Layout {
  return {
    margin: marginOf(lines.map((line) => Math.round(line.x))),
    body: commonest(lines.map((line) => Math.round(line.size * 10) / 10)),
  };
}

/** A heading stands at the margin: set smaller than the body, or opening as an article does. */
function opensHeading(line: PdfLine, { margin, body }: Layout): boolean {
  if (line.x > margin + INDENT || (line.red ?? 0) > 0.5) return false;
  return readArticleHeading(line.text)?.heading !== undefined && /^\S+\s+\S+\.\s|бап\./u.test(line.text)
    ? true
    : body - line.size > OTHER_SIZE;
}

function goesOn(line: PdfLine, above: Paragraph, layout: Layout): boolean {
  if (!above.heading) return line.x <= layout.margin + INDENT;
  const opens = readArticleHeading(line.text) !== undefined || isSectionHeading(line.text);
  return line.x <= layout.margin + INDENT && !opens && Math.abs(line.size - above.size) < OTHER_SIZE;
}

function paragraphsOf(lines: readonly PdfLine[], layout: Layout): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const letters = line.text.length;
    const red = (line.red ?? 0) * letters;
    const heading = opensHeading(line, layout);
    if (last !== undefined && goesOn(line, last, layout) && (last.heading || !heading)) {
      last.text = joinPrinted(last.text, line.text);
      last.red += red;
      last.letters += letters;
    } else paragraphs.push({ text: line.text, heading, red, letters, size: line.size });
  }
  return paragraphs;
}

function blockOf({ text, heading, red, letters }: Paragraph): Block {
  const clean = tidy(text);
  if (heading) return { kind: 'heading', text: clean };
  const note = red > letters / 2 || NOTE_OPENER.test(clean) || GONE.test(clean);
  return { kind: note ? 'note' : 'text', text: clean };
}

/** Reads an act out of a PDF of Adilet: indents open paragraphs, red letters are notes. */
export async function readOfficialPdf(bytes: Uint8Array, progress?: Progress): Promise<ReadBlocks> {
  const pages = await readPdfPages(bytes, progress);
  const all = pages.flatMap((page) => linesOfPage(page));
  const { body } = layoutOf(all);
  const lines = all.filter((line) => line.size >= body * SMALL);
  const [title, ...rest] = paragraphsOf(lines, layoutOf(lines)).map(blockOf);
  if (title === undefined) return { blocks: [] };
  return title.kind === 'text' && title.text.length < 300
    ? { title: title.text, blocks: rest }
    : { blocks: [title, ...rest] };
}
