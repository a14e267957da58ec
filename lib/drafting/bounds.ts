import type { Language } from '../base/index.ts';
import type { DraftDocument } from './document.ts';
import { readMarkdown } from './markdown.ts';
import { TemplateError } from './template.ts';

/**
 * What one paper may hold. Far above any real paper, and low enough that reading it and making its files stays
 * short whatever a template writes.
 */
const MOST = {
  /** Boxes: addressee, quotation, signature, chart. */
  boxes: 2_000,
  /** Marks of bold and italic in one paragraph; the reader of Markdown weighs each against each. */
  marks: 2_000,
  /** Columns of a table. */
  columns: 60,
} as const;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Reads what a template wrote; throws {@link TemplateError} where it goes beyond a paper or nests without end. */
export function readPaper(markdown: string, language: Language, title: string): DraftDocument {
  if (count(markdown, /^::: /gm) > MOST.boxes) throw new TemplateError('too-many-steps', undefined, 'boxes');
  if (markdown.split(/\n[ \t]*\n/).some((part) => count(part, /(?<!\\)[*_]/g) > MOST.marks))
    throw new TemplateError('too-many-steps', undefined, 'marks');
  try {
    const document = readMarkdown(markdown, language, title);
    if (document.blocks.some((block) => block.kind === 'table' && block.header.length > MOST.columns))
      throw new TemplateError('too-long', undefined, 'columns');
    return document;
  } catch (cause) {
    if (cause instanceof RangeError) throw new TemplateError('too-deep', undefined, 'nesting');
    throw cause;
  }
}
