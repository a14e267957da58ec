import { type Block, GONE, NOTE_OPENER, type ReadBlocks, tidy } from './block.ts';
import { isSectionHeading, readArticleHeading, readMarker } from './numbering.ts';

/** Words without Markdown: links as their text, emphasis and escapes dropped. */
function plain(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(^|[^\p{L}\p{N}*])\*(?=\S)([^*]*?\S)\*(?![\p{L}\p{N}*])/gu, '$1$2')
    .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1');
}

/** An italic paragraph is the publisher's note when it says that something is gone. */
const isWholeItalic = (text: string): boolean => /^\*[^*][\s\S]*\*[;.]?$/.test(text);

interface Gathered {
  lines: string[];
  anchor: string | undefined;
}

function blockOf(raw: string, quoted: boolean, anchor: string | undefined): Block | undefined {
  const text = tidy(plain(raw));
  if (text === '') return undefined;
  const note =
    quoted || NOTE_OPENER.test(text) || (isWholeItalic(raw.trim()) && GONE.test(text)) || GONE.test(text);
  const shared = { text, ...(anchor !== undefined && { anchor }) };
  if (note) return { kind: 'note', ...shared };
  const bold = /^\*\*[^*]+\*\*$/.test(raw.trim());
  return { kind: bold && readArticleHeading(text) !== undefined ? 'heading' : 'text', ...shared };
}

/** Reads an act out of Markdown: `#` and bold headings, `>` notes, `<a id>` anchors. */
export function readOfficialMarkdown(source: string): ReadBlocks {
  const blocks: Block[] = [];
  const body = source.replace(/^\ufeff/, '').replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '');
  const titles: string[] = [];
  const held: Gathered = { lines: [], anchor: undefined };
  const flush = (): void => {
    const quoted = held.lines[0]?.startsWith('>') === true;
    const block = blockOf(held.lines.map((line) => line.replace(/^>\s?/, '')).join(' '), quoted, held.anchor);
    held.lines = [];
    if (block === undefined) return;
    held.anchor = undefined;
    blocks.push(block);
  };
  for (const line of body.split(/\r\n|\r|\n/)) {
    const trimmed = line.trim();
    const heading = /^(#{1,6})\s*(.*?)\s*#*$/.exec(trimmed);
    const anchor = /^<a\s+(?:id|name)=["']([^"']+)["'][^>]*>(?:<\/a>)?$/i.exec(trimmed)?.[1];
    if (trimmed === '') flush();
    else if (anchor !== undefined) {
      flush();
      held.anchor = anchor;
    } else if (heading !== null) {
      flush();
      const text = tidy(plain(heading[2] ?? ''));
      if (text === '') continue;
      const names = blocks.length === 0 && readArticleHeading(text) === undefined && !isSectionHeading(text);
      if (names) titles.push(text);
      else blocks.push({ kind: 'heading', text, ...(held.anchor !== undefined && { anchor: held.anchor }) });
      held.anchor = undefined;
    } else {
      if (held.lines.length > 0 && readMarker(trimmed, 'a') !== undefined && !trimmed.startsWith('>'))
        flush();
      held.lines.push(trimmed);
    }
  }
  flush();
  // The first of several headings names the collection or says the title in another language.
  const title = (titles.length > 1 ? titles.slice(1) : titles).join(' ');
  return { ...(title !== '' && { title }), blocks: joinBareNumbers(blocks) };
}

/** A number alone on its line belongs to the paragraph after it, unless that has a number of its own. */
function joinBareNumbers(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, at) => {
    const bare = (one: Block | undefined): boolean => one?.kind === 'text' && /^\d{1,3}\.$/.test(one.text);
    const above = blocks[at - 1];
    const below = blocks[at + 1];
    if (bare(block) && below?.kind === 'text' && readMarker(below.text, 'a') === undefined) return [];
    if (
      above !== undefined &&
      bare(above) &&
      block.kind === 'text' &&
      readMarker(block.text, 'a') === undefined
    ) {
      return [{ ...block, text: `${above.text} ${block.text}` }];
    }
    return [block];
  });
}

/** A line of plain text goes on with the one above when that has not come to an end. */
function continues(above: string | undefined, line: string): boolean {
  return (
    above !== undefined &&
    /^[\p{Ll}(]/u.test(line) &&
    !/[.;:!?]$/.test(above) &&
    readMarker(line, 'a') === undefined
  );
}

/** Reads an act out of plain text: one paragraph per line, lines broken in mid-sentence put together. */
export function readOfficialPlain(source: string): ReadBlocks {
  const lines: string[] = [];
  for (const raw of source.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const line = tidy(raw);
    if (line === '') continue;
    if (continues(lines.at(-1), line)) lines[lines.length - 1] = `${lines.at(-1)} ${line}`;
    else lines.push(line);
  }
  const [title, ...rest] = lines;
  const blocks = rest.map((text): Block => {
    if (NOTE_OPENER.test(text) || GONE.test(text)) return { kind: 'note', text };
    const heading = text.length < 300 && (readArticleHeading(text) !== undefined || isSectionHeading(text));
    return { kind: heading ? 'heading' : 'text', text };
  });
  return title === undefined ? { blocks } : { title, blocks };
}
