import type { Block } from './blocks.ts';
import type { Operation } from './operation.ts';
import { countOf, occurrenceOf, placesOf, WORD, wholePlaces } from './places.ts';

/** An anchor is at most this many words long. */
const ANCHOR_WORDS = 6;

/** Replacements made wherever the words stand are said once; of the rest each is said with its place. */
export function toOperations(old: string, blocks: readonly Block[]): Operation[] {
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
