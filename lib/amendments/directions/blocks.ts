import type { Segment } from '../diff/index.ts';
import { WORD } from './places.ts';

/** One change of a wording. */
export interface Block {
  /** Where the block starts in the old text. */
  readonly at: number;
  readonly old: string;
  readonly new: string;
}

/** Neighbouring changes become one; a single unchanged word between two changes goes with them. */
export function blocksOf(segments: readonly Segment[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  let pending: Segment | undefined;
  for (const segment of segments) {
    const last = blocks[blocks.length - 1];
    const touches = last !== undefined && last.at + last.old.length + (pending?.old.length ?? 0) === at;
    if (segment.kind === 'same') {
      pending = segment.old.trim().split(/\s+/).length <= 1 ? segment : undefined;
    } else if (last !== undefined && touches) {
      const between = pending?.old ?? '';
      blocks[blocks.length - 1] = {
        at: last.at,
        old: last.old + between + segment.old,
        new: last.new + between + segment.new,
      };
      pending = undefined;
    } else {
      blocks.push({ at, old: segment.old, new: segment.new });
      pending = undefined;
    }
    at += segment.old.length;
  }
  return blocks;
}

/** Takes off what both sides of a block begin or end with, never inside a word. */
export function trimmed(block: Block): Block {
  let { old, new: next } = block;
  let at = block.at;
  let head = 0;
  while (head < old.length && head < next.length && old[head] === next[head] && !WORD.test(old[head] ?? ''))
    head++;
  old = old.slice(head);
  next = next.slice(head);
  at += head;
  let tail = 0;
  const same = (n: number): boolean => old[old.length - n] === next[next.length - n];
  while (
    tail < old.length &&
    tail < next.length &&
    same(tail + 1) &&
    !WORD.test(old[old.length - tail - 1] ?? '')
  )
    tail++;
  return { at, old: old.slice(0, old.length - tail), new: next.slice(0, next.length - tail) };
}
