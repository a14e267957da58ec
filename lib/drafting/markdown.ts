import { Marked, type Token, type Tokens } from 'marked';
import type { Language } from '../base/index.ts';
import { type Block, type DraftDocument, type Inline, type Line, lineText } from './document.ts';

const CONTAINERS = ['addressee', 'note', 'quote', 'signature', 'page-break', 'chart-[1-9]\\d?'];
/** Anchored at the very start, and the end is looked for once: an opening without an end must not be tried from every line. */
const OPENING = new RegExp(`^::: (${CONTAINERS.join('|')})\\n`);
const CLOSING = /^:::[ \t]*(?:\n|$)/m;

/** Off: everything that could carry a link, an image, raw HTML or code out of an answer. */
const off = (): undefined => undefined;

const marked = new Marked({ gfm: true, breaks: false });
marked.use({
  tokenizer: {
    html: off,
    tag: off,
    link: off,
    reflink: off,
    autolink: off,
    url: off,
    code: off,
    fences: off,
    codespan: off,
    def: off,
    lheading: off,
    del: off,
  },
  extensions: [
    {
      name: 'container',
      level: 'block',
      // Marked hands over the text without its first letter, so only a line end shows that a line begins.
      start: (source: string) => {
        const lineEnd = source.search(/\n::: /);
        return lineEnd < 0 ? undefined : lineEnd + 1;
      },
      tokenizer(source: string) {
        const opening = OPENING.exec(source);
        if (opening === null) return undefined;
        const inside = source.slice(opening[0].length);
        const closing = CLOSING.exec(inside);
        if (closing === null) return undefined;
        const tokens: Token[] = [];
        this.lexer.blockTokens(inside.slice(0, closing.index), tokens);
        const raw = opening[0] + inside.slice(0, closing.index + closing[0].length);
        return { type: 'container', raw, name: opening[1] ?? '', tokens };
      },
    },
  ],
});

function inlineRuns(tokens: readonly Token[] | undefined, look: Omit<Inline, 'text'> = {}): Inline[] {
  return (tokens ?? []).flatMap((token): Inline[] => {
    switch (token.type) {
      case 'strong':
        return inlineRuns((token as Tokens.Strong).tokens, { ...look, bold: true });
      case 'em':
        return inlineRuns((token as Tokens.Em).tokens, { ...look, italic: true });
      case 'br':
        return [{ ...look, text: '\n' }];
      case 'escape':
        return [{ ...look, text: token.raw.slice(1) }];
      case 'text': {
        const nested = (token as Tokens.Text).tokens;
        return nested === undefined
          ? [{ ...look, text: token.raw.replace(/\n/g, ' ') }]
          : inlineRuns(nested, look);
      }
      default:
        return [{ ...look, text: token.raw.replace(/\n/g, ' ') }];
    }
  });
}

/** Joins neighbours of one look, so that a word cut by escapes is one run again. */
function joined(runs: readonly Inline[]): Line {
  const line: Inline[] = [];
  for (const run of runs) {
    const last = line.at(-1);
    const same = last !== undefined && last.bold === run.bold && last.italic === run.italic;
    if (same && last.text !== '\n' && run.text !== '\n')
      line[line.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') line.push(run);
  }
  return line;
}

const lineOf = (token: { tokens?: Token[] | undefined }): Line => joined(inlineRuns(token.tokens));

/** Paragraphs of a block's tokens, lists inside flattened to their lines. */
function linesOf(tokens: readonly Token[]): Line[] {
  return tokens.flatMap((token): Line[] => {
    if (token.type === 'space') return [];
    if (token.type === 'list') return (token as Tokens.List).items.flatMap((item) => linesOf(item.tokens));
    return [lineOf(token as Tokens.Paragraph)];
  });
}

/** Two lines, a date and a signer, stand side by side; signers stand one below the other, and none is lost. */
function signatures(lines: readonly Line[]): Block[] {
  if (lines.length > 1 && lineText(lines[0] ?? []).includes('__'))
    return lines.map((line) => ({ kind: 'signature', left: line, right: [] }));
  const pairs = Math.max(1, Math.ceil(lines.length / 2));
  return Array.from({ length: pairs }, (_, at) => ({
    kind: 'signature',
    left: lines[2 * at] ?? [],
    right: lines[2 * at + 1] ?? [],
  }));
}

function containerBlocks(name: string, tokens: readonly Token[]): Block[] {
  const lines = linesOf(tokens);
  if (name === 'signature') return signatures(lines);
  if (name === 'page-break') return [{ kind: 'page_break' }];
  const bars = /^chart-(\d+)$/.exec(name)?.[1];
  if (bars !== undefined)
    return tokens
      .flatMap(blockOf)
      .map((block) => (block.kind === 'table' ? { ...block, bars: Number(bars) } : block));
  return [{ kind: name as 'addressee' | 'note' | 'quote', lines }];
}

const HEADINGS = ['title', 'title', 'heading', 'subtitle'] as const;

function blockOf(token: Token): Block[] {
  switch (token.type) {
    case 'heading': {
      const heading = token as Tokens.Heading;
      return [{ kind: HEADINGS[heading.depth] ?? 'heading', line: lineOf(heading) }];
    }
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', line: lineOf(token as Tokens.Paragraph) }];
    case 'list': {
      const list = token as Tokens.List;
      const start = typeof list.start === 'number' ? list.start : 1;
      return [
        { kind: 'list', ordered: list.ordered, start, items: list.items.map((item) => linesOf(item.tokens)) },
      ];
    }
    case 'table': {
      const table = token as Tokens.Table;
      return [
        { kind: 'table', header: table.header.map(lineOf), rows: table.rows.map((row) => row.map(lineOf)) },
      ];
    }
    case 'blockquote':
      return [{ kind: 'quote', lines: linesOf((token as Tokens.Blockquote).tokens) }];
    case 'container':
      return containerBlocks((token as Tokens.Generic).name as string, token.tokens ?? []);
    case 'space':
      return [];
    default:
      return [{ kind: 'paragraph', line: [{ text: token.raw.trim() }] }];
  }
}

/** Reads our Markdown (headings, paragraphs, lists, tables, containers) into the document model. */
export function readMarkdown(source: string, language: Language, fallbackTitle: string): DraftDocument {
  const blocks = marked.lexer(source).flatMap(blockOf);
  const title = blocks.find((block) => block.kind === 'title');
  const text = title?.kind === 'title' ? lineText(title.line) : '';
  return { title: text === '' ? fallbackTitle : text, language, blocks };
}
