import { InvalidInputError } from '../../../base/index.ts';
import { type OpenTag, tokensOf } from '../../../files/index.ts';
import { hasScripts, SCRIPT_PAGE } from '../script-page.ts';
import { type Block, GONE, NOTE_OPENER, type ReadBlocks, tidy } from './block.ts';
import { readArticleHeading } from './numbering.ts';

const BLOCKS = new Set(
  'p div br h1 h2 h3 h4 h5 h6 li ul ol tr td th table article section header footer blockquote pre hr dd dt'.split(
    ' ',
  ),
);
/** An act is longer than this many letters; a page with less and with scripts is an empty shell. */
const SHELL = 400;

interface Place {
  bold: number;
  note: number;
  heading: number;
  /** Counters of the ordered lists that are open; undefined for lists without numbers. */
  readonly lists: (number | undefined)[];
}

const isRed = (colour: string | undefined): boolean =>
  /^#?f[0-9a-f]0000$|^red$|^#?f00$/i.test((colour ?? '').trim());

function isNote(token: OpenTag): boolean {
  const { class: classes = '', color, style = '' } = token.attributes;
  return (
    /(^|\s)note(\s|$)/.test(classes) || isRed(color) || isRed(/(?:^|;)\s*color:\s*([^;]+)/.exec(style)?.[1])
  );
}

/** Gathers the letters of one paragraph and remembers how they were set. */
class Paragraph {
  private text = '';
  private letters = 0;
  private bold = 0;
  private red = 0;
  private anchor: string | undefined;

  add(text: string, place: Place): void {
    const letters = text.replace(/[\s\u00a0]/g, '').length;
    this.text += text;
    this.letters += letters;
    if (place.bold > 0) this.bold += letters;
    if (place.note > 0) this.red += letters;
  }

  anchorAt(id: string | undefined): void {
    if (id !== undefined && /^z\d+$|^st\d/.test(id)) this.anchor = id;
  }

  /** The block so far; the paragraph is empty afterwards. */
  take(heading: boolean): Block | undefined {
    const text = tidy(this.text);
    const { letters, bold, red, anchor } = this;
    this.text = '';
    this.letters = 0;
    this.bold = 0;
    this.red = 0;
    this.anchor = undefined;
    if (text === '') {
      this.anchor = anchor;
      return undefined;
    }
    const shared = { text, ...(anchor !== undefined && { anchor }) };
    if (red > letters / 2 || NOTE_OPENER.test(text) || GONE.test(text)) return { kind: 'note', ...shared };
    const boldHeading = bold === letters && readArticleHeading(text) !== undefined;
    return { kind: heading || boldHeading ? 'heading' : 'text', ...shared };
  }
}

/** The part of a page that holds the act: `<article>` of Adilet, else the whole. */
function actOf(html: string): string {
  const from = html.search(/<article\b/i);
  const to = html.toLowerCase().lastIndexOf('</article>');
  const alone = html.match(/<article\b/gi)?.length === 1;
  return alone && from !== -1 && to > from ? html.slice(from, to) : html;
}

function titleOf(html: string): string | undefined {
  const title = /<h1\b[^>]*>([\s\S]*?)<\/h1>/i.exec(html)?.[1];
  if (title === undefined) return undefined;
  return tidy(
    [...tokensOf(title, 'html')].map((token) => (token.kind === 'text' ? token.text : ' ')).join(''),
  );
}

function readBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  const place: Place = { bold: 0, note: 0, heading: 0, lists: [] };
  const paragraph = new Paragraph();
  const spans: boolean[] = [];
  const flush = (): void => {
    const block = paragraph.take(place.heading > 0);
    if (block !== undefined) blocks.push(block);
  };
  const opened = (token: OpenTag): void => {
    const { name, attributes } = token;
    if (name === 'br' && place.heading > 0) paragraph.add(' ', place);
    else if (BLOCKS.has(name)) flush();
    if (/^h[1-6]$/.test(name)) place.heading += 1;
    if (name === 'b' || name === 'strong') place.bold += 1;
    if (name === 'ol') place.lists.push(Number(attributes.start ?? 1));
    if (name === 'ul') place.lists.push(undefined);
    if (name === 'li') number();
    if (name === 'span' || name === 'font') {
      spans.push(isNote(token));
      if (spans.at(-1) === true) place.note += 1;
    }
    paragraph.anchorAt(attributes.id ?? attributes.name);
  };
  const number = (): void => {
    const count = place.lists.at(-1);
    if (count === undefined) return;
    paragraph.add(`${count}. `, place);
    place.lists[place.lists.length - 1] = count + 1;
  };
  const closed = (name: string): void => {
    if (BLOCKS.has(name)) flush();
    if (/^h[1-6]$/.test(name)) place.heading = Math.max(0, place.heading - 1);
    if (name === 'b' || name === 'strong') place.bold = Math.max(0, place.bold - 1);
    if (name === 'ol' || name === 'ul') place.lists.pop();
    if ((name === 'span' || name === 'font') && spans.pop() === true) place.note -= 1;
  };
  for (const token of tokensOf(html, 'html')) {
    if (token.kind === 'text') paragraph.add(token.text, place);
    else if (token.kind === 'open') opened(token);
    else closed(token.name);
  }
  flush();
  return blocks;
}

/** A number alone in its paragraph (`<li><p>`) belongs to the paragraph after it. */
function joinNumbers(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, at) => {
    const above = blocks[at - 1];
    if (/^\d{1,3}\.$/.test(block.text) && blocks[at + 1]?.kind === 'text') return [];
    return above !== undefined && /^\d{1,3}\.$/.test(above.text) && block.kind === 'text'
      ? [{ ...block, text: `${above.text} ${block.text}` }]
      : [block];
  });
}

/**
 * Reads an act out of an HTML page: both old layouts of Adilet (`span.note`, `font` in red) and the pages of
 * the UN.
 *
 * @throws InvalidInputError for the page of the new site, which has scripts and no text.
 */
export function readOfficialHtml(html: string): ReadBlocks {
  const blocks = joinNumbers(readBlocks(actOf(html)));
  const letters = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const articles = blocks.some((block) => readArticleHeading(block.text) !== undefined);
  if (!articles && letters < SHELL && hasScripts(html)) throw new InvalidInputError(SCRIPT_PAGE);
  const title = titleOf(html);
  return {
    ...(title !== undefined && title !== '' && { title }),
    blocks: blocks.filter(({ kind, text }) => kind !== 'heading' || text !== title),
  };
}
