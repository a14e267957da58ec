import { diffTexts, marksOf, type Segment } from '../diff/index.ts';

/**
 * What an amending law does to one wording. `occurrence` counts from 1 among the places where the quoted words
 * stand in the old text; `of` is how many there are. Places are those of the old text, whatever comes before.
 */
export type Operation =
  | {
      readonly kind: 'replace';
      readonly old: string;
      readonly new: string;
      readonly occurrence: number;
      readonly of: number;
    }
  | { readonly kind: 'delete'; readonly old: string; readonly occurrence: number; readonly of: number }
  | {
      readonly kind: 'insert';
      readonly after: string;
      readonly new: string;
      readonly occurrence: number;
      readonly of: number;
    }
  | { readonly kind: 'new_edition'; readonly text: string };

/** More edits than this, or a larger share of changed words, read better as a new edition. */
const MANY_EDITS = 8;
const LARGE_SHARE = 0.6;
/** An anchor is at most this many words long. */
const ANCHOR_WORDS = 6;

/** The wording without absence marks and editorial directions; omission marks stay, they stand for law. */
export function pureWording(text: string): string {
  let pure = '';
  let from = 0;
  for (const mark of marksOf(text)) {
    if (mark.kind === 'omission') continue;
    pure += text.slice(from, mark.start);
    from = mark.end;
  }
  return (pure + text.slice(from))
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

interface Block {
  /** Where the block starts in the old text. */
  readonly at: number;
  readonly old: string;
  readonly new: string;
}

/** The operations that turn one wording into another, to the letter: {@link applyOperations} undoes nothing and adds nothing. */
export function deriveOperations(old: string, next: string): Operation[] {
  if (old === next) return [];
  const diff = diffTexts(old, next);
  const blocks = blocksOf(diff.segments);
  const words = diff.deleted.length + diff.inserted.length;
  const all = old.split(/\s+/).length;
  if (
    old.trim() === '' ||
    blocks.length > MANY_EDITS ||
    (diff.deleted.length > LARGE_SHARE * all && words > 12)
  ) {
    return [{ kind: 'new_edition', text: next }];
  }
  return blocks.map((block) => toOperation(old, trimmed(block)));
}

/** Neighbouring changes become one; a single unchanged word between two changes goes with them. */
function blocksOf(segments: readonly Segment[]): Block[] {
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

const WORD = /[\p{L}\p{N}]/u;

/** Takes off what both sides of a block begin or end with, never inside a word. */
function trimmed(block: Block): Block {
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

function toOperation(text: string, block: Block): Operation {
  if (WORD.test(block.old)) {
    const place = occurrenceOf(text, block.old, block.at);
    return block.new === ''
      ? { kind: 'delete', old: block.old, ...place }
      : { kind: 'replace', old: block.old, new: block.new, ...place };
  }
  // No word of the law goes: an addition, or another mark, after the words before it.
  const end = block.at + block.old.length;
  const start = anchorStart(text, block.at);
  if (start === block.at) {
    const next = anchorEnd(text, end);
    const quoted = text.slice(block.at, next);
    return {
      kind: 'replace',
      old: quoted,
      new: block.new + text.slice(end, next),
      ...occurrenceOf(text, quoted, block.at),
    };
  }
  const after = text.slice(start, block.at);
  if (block.old === '') return { kind: 'insert', after, new: block.new, ...occurrenceOf(text, after, start) };
  const quoted = text.slice(start, end);
  return { kind: 'replace', old: quoted, new: after + block.new, ...occurrenceOf(text, quoted, start) };
}

/** Goes back word by word until the words stand only once in the text, or far enough. */
function anchorStart(text: string, at: number): number {
  let start = at;
  for (let words = 0; words < ANCHOR_WORDS && start > 0; words++) {
    start = text.slice(0, start).search(/\S+\s*$/u);
    if (start < 0) return at;
    if (countOf(text, text.slice(start, at)) === 1) break;
  }
  return start;
}

function anchorEnd(text: string, at: number): number {
  const match = /^\s*\S+/u.exec(text.slice(at));
  return at + (match?.[0].length ?? text.length - at);
}

function placesOf(text: string, quoted: string): number[] {
  const places: number[] = [];
  if (quoted === '') return [0];
  for (let at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1)) places.push(at);
  return places;
}

const countOf = (text: string, quoted: string): number => placesOf(text, quoted).length;

function occurrenceOf(text: string, quoted: string, at: number): { occurrence: number; of: number } {
  const places = placesOf(text, quoted);
  return { occurrence: places.indexOf(at) + 1, of: places.length };
}

/**
 * Applies operations to the old wording. All places are found in the old text first, then changed from the end.
 * Throws a {@link RangeError} when quoted words do not stand where an operation says.
 */
export function applyOperations(old: string, operations: readonly Operation[]): string {
  const edition = operations.find((operation) => operation.kind === 'new_edition');
  if (edition?.kind === 'new_edition') return edition.text;
  const changes = operations.flatMap((operation) => {
    if (operation.kind === 'new_edition') return [];
    const quoted = operation.kind === 'insert' ? operation.after : operation.old;
    const at = placesOf(old, quoted)[operation.occurrence - 1];
    if (at === undefined)
      throw new RangeError('the quoted words do not stand in the text the directions amend');
    if (operation.kind === 'insert') return [{ at: at + quoted.length, length: 0, text: operation.new }];
    return [{ at, length: quoted.length, text: operation.kind === 'delete' ? '' : operation.new }];
  });
  return changes
    .sort((one, other) => other.at - one.at)
    .reduce(
      (text, change) => text.slice(0, change.at) + change.text + text.slice(change.at + change.length),
      old,
    );
}
