import { type Block, lineText } from './document.ts';

/** A short line that opens what follows: a bold heading in the text, or words that end in a colon. */
function opens(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const written = block.line.filter((run) => run.text.trim() !== '');
  return lineText(block.line).trimEnd().endsWith(':') || written.every((run) => run.bold === true);
}

/** True when the block must not be parted by a page's foot from the one after it: what introduces a list is not. */
export function keptWithNext(block: Block, next: Block | undefined): boolean {
  if (next?.kind === 'list' && block.kind === 'paragraph') return true;
  return next?.kind === 'signature' || next?.kind === 'table' || (next !== undefined && opens(block));
}

/** True when a heading is followed by something that itself must not be parted from what comes after it. */
export const headsKept = (block: Block, next: Block | undefined, afterNext: Block | undefined): boolean =>
  block.kind === 'heading' && next !== undefined && (next.kind === 'table' || keptWithNext(next, afterNext));
