import { type Block, lineText } from './document.ts';

/** A short line that opens what follows: a bold heading in the text, or words that end in a colon. */
function opens(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const written = block.line.filter((run) => run.text.trim() !== '');
  return lineText(block.line).trimEnd().endsWith(':') || written.every((run) => run.bold === true);
}

/** True when the block must not be parted by a page's foot from the one after it. */
export function keptWithNext(block: Block, next: Block | undefined): boolean {
  return next?.kind === 'signature' || next?.kind === 'table' || (next !== undefined && opens(block));
}

/** True when a heading is followed by a line that itself must not be parted from the next. */
export const headsOpening = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'heading' && (next?.kind === 'table' || opens(next));
