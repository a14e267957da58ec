import { alignWords, keysOf, type WordAlignment } from '../diff/index.ts';
import type { AmendmentRow } from '../model.ts';

/** One edit of a current wording: words `from` to `to` (counted in the current wording) become `words`. */
export interface Edit {
  readonly from: number;
  /** After the last replaced word; equal to `from` for an addition. */
  readonly to: number;
  readonly words: readonly string[];
}

/** The edits a row makes to its current wording, in order. */
export function editsOf(row: AmendmentRow): Edit[] {
  const { before, after, deleted, inserted } = alignWords(row.current, row.proposed);
  const edits: Edit[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const from = i;
    const words: string[] = [];
    while (i < before.length && deleted[i] === 1) i++;
    while (j < after.length && inserted[j] === 1) words.push(after[j++]?.key ?? '');
    if (i > from || words.length > 0) edits.push({ from, to: i, words });
    else {
      i++;
      j++;
    }
  }
  return edits;
}

/** For each word place of `one` the place in `other` where the same wording stands, -1 where it is absent. */
function places({ before, after, deleted, inserted }: WordAlignment): number[] {
  const found: number[] = [];
  let j = 0;
  for (let i = 0; i < before.length; i++) {
    if (deleted[i] === 1) {
      found.push(-1);
      continue;
    }
    while (inserted[j] === 1) j++;
    found.push(j++);
  }
  return [...found, after.length];
}

export type Relation = 'same_change' | 'compatible' | 'collides' | 'only_here';

/** How two rows on one provision stand to each other. */
export function relate(one: AmendmentRow, other: AmendmentRow): Exclude<Relation, 'only_here'> {
  const same = keysOf(one.proposed).join(' ') === keysOf(other.proposed).join(' ');
  if (same && keysOf(one.current).join(' ') === keysOf(other.current).join(' ')) return 'same_change';
  const map = places(alignWords(one.current, other.current));
  const mine = editsOf(one).flatMap((edit): Edit[] => {
    const from = placeOf(map, edit.from);
    const to = edit.to === edit.from ? from : placeOf(map, edit.to - 1) + 1;
    return from < 0 || to < 0 ? [] : [{ from, to, words: edit.words }];
  });
  const theirs = editsOf(other);
  const clashing = mine.some((edit) =>
    theirs.some((rival) => overlap(edit, rival) && edit.words.join(' ') !== rival.words.join(' ')),
  );
  return clashing ? 'collides' : same ? 'same_change' : 'compatible';
}

/** An addition stands after a word: where that word is, the addition is. */
function placeOf(map: readonly number[], at: number): number {
  const here = map[at] ?? -1;
  if (here >= 0) return here;
  const before = map[at - 1] ?? -1;
  return before >= 0 ? before + 1 : -1;
}

function overlap(one: Edit, other: Edit): boolean {
  if (one.from === one.to || other.from === other.to) return one.from <= other.to && other.from <= one.to;
  return one.from < other.to && other.from < one.to;
}

export const EDIT_KINDS = [
  'new_article',
  'new_edition',
  'add_item',
  'add_paragraph',
  'add_words',
  'delete_words',
  'replace_words',
  'no_change',
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** What kinds of edit a row makes. */
export function editKinds(row: AmendmentRow): EditKind[] {
  if (
    /(?:^|\s)жаңа\s+\d|нов(?:ая|ой)\s+стать|-бап\s+жоқ|^\s*стать\S+\s+\S+\s+отсутству/iu.test(
      `${row.element} ${row.current}`,
    )
  )
    return ['new_article'];
  const edits = editsOf(row);
  const kinds = new Set<EditKind>(edits.map(kindOf));
  if (/жаңа\s+редакцияда|в\s+новой\s+редакции/iu.test(row.proposed)) kinds.add('new_edition');
  if (edits.length === 0) return ['no_change'];
  const absent = /жоқ[.;]?\s*(?:$|\p{Lu}|…)|отсутствует/iu.test(row.current);
  if (absent && kinds.has('add_words')) {
    kinds.delete('add_words');
    kinds.add(
      edits.some(({ words }) => /^\d+(?:-\d+)*\)$/.test(words[0] ?? '')) ? 'add_item' : 'add_paragraph',
    );
    if (edits.filter(({ from, to }) => from === to).length > 1) kinds.add('add_words');
  }
  return EDIT_KINDS.filter((kind) => kinds.has(kind));
}

function kindOf({ from, to, words }: Edit): EditKind {
  if (from === to) return 'add_words';
  return words.length === 0 ? 'delete_words' : 'replace_words';
}
