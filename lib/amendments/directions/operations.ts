import { diffTexts, foldLookAlikes, marksOf, type Segment } from '../diff/index.ts';

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
  /** The same replacement wherever the words stand as whole words. */
  | { readonly kind: 'replace_all'; readonly old: string; readonly new: string }
  | { readonly kind: 'new_edition'; readonly text: string };

/** More edits than this, or a larger share of changed words, read better as a new edition. */
const MANY_EDITS = 8;
const LARGE_SHARE = 0.6;
/** An anchor is at most this many words long. */
const ANCHOR_WORDS = 6;

/**
 * The wording without absence marks and editorial directions; omission marks stay, they stand for law. Latin
 * look-alikes inside Kazakh and Russian words are replaced, so that no direction changes a letter for its twin.
 */
export function pureWording(text: string): string {
  let pure = '';
  let from = 0;
  for (const mark of marksOf(text)) {
    if (mark.kind === 'omission') continue;
    pure += text.slice(from, mark.start);
    from = mark.end;
  }
  return (pure + text.slice(from))
    .replace(/[\p{L}\p{N}]+/gu, foldLookAlikes)
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
  return toOperations(old, blocks.map(trimmed));
}

/** Replacements made wherever the words stand are said once; of the rest each is said with its place. */
function toOperations(old: string, blocks: readonly Block[]): Operation[] {
  const wide = blocks.map((block) => everywhere(old, block));
  const counts = new Map<string, number>();
  for (const one of wide) if (one !== undefined) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const said = new Set<string>();
  return blocks.flatMap((block, index) => {
    const all = wide[index];
    const count = all === undefined ? 0 : (counts.get(keyOf(all)) ?? 0);
    if (all === undefined || count < 2 || count !== wholePlaces(old, all.old).length) {
      const before = blocks[index - 1];
      const from = before === undefined ? 0 : before.at + before.old.length + 1;
      return [widened(old, toOperation(old, block), block, [from, blocks[index + 1]?.at ?? old.length])];
    }
    if (said.has(keyOf(all))) return [];
    said.add(keyOf(all));
    return [all];
  });
}

type ReplaceAll = Extract<Operation, { kind: 'replace_all' }>;
const keyOf = ({ old, new: next }: ReplaceAll): string => `${old}\u0000${next}`;

/** The block as a replacement of whole words: its own words, or the word before with what is put after it. */
function everywhere(text: string, block: Block): ReplaceAll | undefined {
  if (WORD.test(block.old))
    return WORD.test(block.new) ? { kind: 'replace_all', old: block.old, new: block.new } : undefined;
  if (block.old !== '') return undefined;
  const head = text.slice(0, block.at);
  const before = /[\p{L}\p{N}-]+(?= ?$)/u.exec(head)?.[0];
  if (before === undefined) return undefined;
  // The space may stand on either side of what is put in: «атқару[ (түзеу)] жүйесі», «атқару [(түзеу) ]жүйесі».
  const put = head.endsWith(' ') ? ` ${block.new.replace(/ $/, '')}` : block.new;
  return { kind: 'replace_all', old: before, new: before + put };
}

/** Where words stand as whole words. */
function wholePlaces(text: string, quoted: string): number[] {
  const inside = /[\p{L}\p{N}-]/u;
  return placesOf(text, quoted).filter(
    (at) => !inside.test(text[at - 1] ?? '') && !inside.test(text[at + quoted.length] ?? ''),
  );
}

/** Whether words before and after are taken in, by what is tried first. */
const ON_FIRST = [
  [0, 1],
  [1, 0],
  [1, 1],
] as const;
const BACK_FIRST = [
  [1, 0],
  [1, 1],
  [0, 1],
] as const;

/** More words than this on a side make a quotation hard to read. */
const WIDEST = 3;

/** Quotes the words around until the quotation stands only once; other edits are not touched. */
function widened(
  text: string,
  operation: Operation,
  block: Block,
  [from, to]: readonly [number, number],
): Operation {
  if (operation.kind !== 'replace' && operation.kind !== 'delete') return operation;
  const next = operation.kind === 'delete' ? '' : operation.new;
  // A bare comma in place of words is quoted with the word before it.
  const bare = operation.kind === 'replace' && !WORD.test(next);
  if (operation.of < 2 && !bare) return operation;
  const at = placesOf(text, operation.old)[operation.occurrence - 1] ?? block.at;
  for (let words = 1; words <= WIDEST; words++)
    for (const sides of bare ? BACK_FIRST : ON_FIRST) {
      const start = sides[0] === 0 ? at : backWords(text, at, words);
      const end =
        sides[1] === 0 ? at + operation.old.length : onWords(text, at + operation.old.length, words);
      if (start < from || end > to || end > text.length) continue;
      const old = text.slice(start, end);
      if (countOf(text, old) !== 1) continue;
      const wider = text.slice(start, at) + next + text.slice(at + operation.old.length, end);
      return { kind: 'replace', old, new: wider, occurrence: 1, of: 1 };
    }
  return operation;
}

function backWords(text: string, at: number, words: number): number {
  const found = new RegExp(`(?:\\S+\\s+){${words}}$`, 'u').exec(text.slice(0, at));
  return found === null ? -1 : at - found[0].length;
}

function onWords(text: string, at: number, words: number): number {
  const found = new RegExp(`^(?:\\s*\\S+){${words}}`, 'u').exec(text.slice(at));
  return found === null ? text.length + 1 : at + found[0].replace(/[.,;:]+$/u, '').length;
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
    if (operation.kind === 'replace_all')
      return wholePlaces(old, operation.old).map((at) => ({
        at,
        length: operation.old.length,
        text: operation.new,
      }));
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
