import { alignWords, keysOf } from '../diff/index.ts';
import { readElement, startsWithHeading } from '../import/labels.ts';
import { OldWords } from '../import/lcs-length.ts';
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

export type Relation = 'same_change' | 'compatible' | 'collides' | 'only_here';

/** A sentence of a current wording with the edits made in it; additions at its end belong to it. */
interface Sentence {
  readonly keys: readonly string[];
  readonly edits: readonly Edit[];
}

/** Sentences this much alike are one sentence of the law. */
const SAME_SENTENCE = 0.75;
/** An addition of this many words after a sentence is a paragraph of its own. */
const PARAGRAPH = 6;

function sentencesOf(row: AmendmentRow): Sentence[] {
  const words = alignWords(row.current, row.proposed).before;
  const edits = editsOf(row);
  const ends = words.flatMap((word, index) => {
    const gap = row.current.slice(word.end, words[index + 1]?.start ?? word.end);
    return index === words.length - 1 || /[.;\n…]/u.test(gap) ? [index + 1] : [];
  });
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    // An addition between two sentences belongs to the first of them; what takes out several belongs to each.
    const own = edits.filter(({ from, to }) =>
      from === to ? (from > start || start === 0) && from <= end : from < end && to > start,
    );
    return {
      keys: words.slice(start, end).map(({ key }) => key),
      edits: own.map((edit) => ({
        ...edit,
        from: Math.max(edit.from, start) - start,
        to: Math.min(edit.to, end) - start,
      })),
    };
  });
}

/** How two rows on one provision stand to each other. */
export function relate(one: AmendmentRow, other: AmendmentRow): Exclude<Relation, 'only_here'> {
  const same = keysOf(one.proposed).join(' ') === keysOf(other.proposed).join(' ');
  if (same && keysOf(one.current).join(' ') === keysOf(other.current).join(' ')) return 'same_change';
  if (newNumbers(one).some((number) => newNumbers(other).includes(number)))
    return same ? 'same_change' : 'collides';
  if (isWholeNew(one) && isWholeNew(other)) return 'collides';
  const theirs = sentencesOf(other);
  const clashing = sentencesOf(one).some((sentence) =>
    theirs.some((rival) => isSameSentence(sentence, rival) && clash(sentence, rival)),
  );
  return clashing ? 'collides' : same ? 'same_change' : 'compatible';
}

/** Nothing stands in the law yet: two such wordings for one address are rivals. */
const isWholeNew = (row: AmendmentRow): boolean => alignWords(row.current, row.proposed).before.length === 0;

/** Numbers of the items and paragraphs a row adds: `4)`, `№3`. */
function newNumbers(row: AmendmentRow): string[] {
  const items = editsOf(row).flatMap(({ words }) => words.filter((word) => /^\d+(?:-\d+)*\)$/.test(word)));
  const paragraph = /№\s*(\d+)\s+жаңа\s+абзац/iu.exec(`${row.current} ${row.proposed}`)?.[1];
  return paragraph === undefined ? items : [...items, `№${paragraph}`];
}

function isSameSentence(one: Sentence, other: Sentence): boolean {
  const longer = Math.max(one.keys.length, other.keys.length);
  return longer > 0 && new OldWords(one.keys).common(other.keys) >= SAME_SENTENCE * longer;
}

/** Both rewrite the sentence, or both add different words at one place in it. */
function clash(one: Sentence, other: Sentence): boolean {
  const mine = one.edits.filter((edit) => !isParagraph(one, edit));
  const theirs = other.edits.filter((edit) => !isParagraph(other, edit));
  if (mine.length === 0 || theirs.length === 0) return false;
  const text = (edits: readonly Edit[]): string =>
    edits.map(({ from, to, words }) => `${from}-${to} ${words.join(' ')}`).join('|');
  if (text(mine) === text(theirs)) return false;
  const rewrites = (edits: readonly Edit[]): boolean => edits.some(({ from, to }) => to > from);
  return (
    (rewrites(mine) && rewrites(theirs)) || mine.some((edit) => theirs.some((rival) => overlap(edit, rival)))
  );
}

const isParagraph = (sentence: Sentence, { from, to, words }: Edit): boolean =>
  from === to && from === sentence.keys.length && words.length >= PARAGRAPH;

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
  if (isNewArticle(row)) return ['new_article'];
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

const isNewArticle = ({ element, current, proposed }: AmendmentRow): boolean =>
  (/^\s*(?:жоқ|отсутствует)[.;]?\s*$/iu.test(current) &&
    startsWithHeading(proposed, readElement(element).article ?? '')) ||
  /(?:^|\s)жаңа\s+\d|нов(?:ая|ой)\s+стать/iu.test(element) ||
  /-бап\s+жоқ|^\s*стать\S+\s+\S+\s+отсутству/iu.test(current);
