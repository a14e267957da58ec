import { type Mark, marksOf } from './marks.ts';
import { compareSymbols } from './myers.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { changePlaces, slideRuns } from './slide.ts';
import { Lexicon, type Word, wordsOf } from './words.ts';

export interface Diff {
  readonly segments: readonly Segment[];
  /** Words only in the new text, in order, as written there (look-alike letters replaced). */
  readonly inserted: readonly string[];
  readonly deleted: readonly string[];
  /** The same words as unbroken runs. */
  readonly inserted_runs: readonly string[];
  readonly deleted_runs: readonly string[];
  /** Runs of four words or more that were taken from one place and put at another. */
  readonly moved: readonly string[];
  /** Item numbers that changed while the wording after them stayed: `4)` -> `5)`. */
  readonly renumbered: readonly { readonly from: string; readonly to: string }[];
  readonly marks: { readonly old: readonly Mark[]; readonly new: readonly Mark[] };
}

interface Side {
  readonly text: string;
  readonly words: readonly Word[];
  readonly marks: readonly Mark[];
}

/** Both sides as words, with a flag for each word that the other side lacks. */
export interface WordAlignment {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** 1 where the old word is deleted. */
  readonly deleted: Uint8Array;
  /** 1 where the new word is inserted. */
  readonly inserted: Uint8Array;
}

/** Aligns the words of two wordings, marks left out. */
export function alignWords(old: string, next: string): WordAlignment {
  const [before, after] = sidesOf(old, next);
  return { before: before.words, after: after.words, ...align(before, after) };
}

function align(before: Side, after: Side): { deleted: Uint8Array; inserted: Uint8Array } {
  const [a, b] = [symbolsOf(before.words), symbolsOf(after.words)];
  const { deleted, inserted } = compareSymbols(a, b);
  slideRuns({ symbols: a, changed: deleted, edges: edgesOf(before), opposite: changePlaces(inserted) });
  slideRuns({ symbols: b, changed: inserted, edges: edgesOf(after), opposite: changePlaces(deleted) });
  return { deleted, inserted };
}

/**
 * Compares two wordings word by word: a true longest common subsequence of folded words, marks and
 * directions set apart. Equal texts give no change; the result is the same for the same input.
 */
export function diffTexts(old: string, next: string): Diff {
  const [before, after] = sidesOf(old, next);
  const { deleted, inserted } = align(before, after);
  const deletedRuns = runsOf(before.words, deleted);
  const insertedRuns = runsOf(after.words, inserted);
  return {
    segments: segmentsOf({ ...before, changed: deleted }, { ...after, changed: inserted }),
    inserted: insertedRuns.flat().map((word) => word.text),
    deleted: deletedRuns.flat().map((word) => word.text),
    inserted_runs: insertedRuns.map(spoken),
    deleted_runs: deletedRuns.map(spoken),
    moved: movedRuns(deletedRuns, insertedRuns),
    renumbered: renumbered(before.words, after.words, deleted, inserted),
    marks: { old: before.marks, new: after.marks },
  };
}

function symbolsOf(words: readonly Word[]): Int32Array {
  const symbols = new Int32Array(words.length);
  words.forEach(({ symbol }, index) => {
    symbols[index] = symbol;
  });
  return symbols;
}

function sidesOf(old: string, next: string): readonly [Side, Side] {
  const lexicon = new Lexicon();
  return [sideOf(old, lexicon), sideOf(next, lexicon)];
}

function sideOf(text: string, lexicon: Lexicon): Side {
  const words = wordsOf(text, lexicon);
  const marks = marksOf(text, lexicon.keys());
  if (marks.length === 0) return { text, words, marks };
  let next = 0;
  const outside = words.filter((word) => {
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    const mark = marks[next];
    return mark === undefined || word.end <= mark.start;
  });
  return { text, words: outside, marks };
}

/** Phrase edges before each word: a sentence or line end weighs more than a comma. */
function edgesOf({ text, words }: Side): Uint8Array {
  const edges = new Uint8Array(words.length + 1).fill(2);
  for (let index = 1; index < words.length; index++)
    edges[index] = edgeIn(text, words[index - 1]?.end ?? 0, words[index]?.start ?? 0);
  return edges;
}

const SENTENCE = '.;:!?\n…';
const PHRASE = ',()«»"–—';

function edgeIn(text: string, from: number, to: number): number {
  let edge = 0;
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at);
    if (sign === ' ') continue;
    if (SENTENCE.includes(sign)) return 2;
    if (PHRASE.includes(sign)) edge = 1;
  }
  return edge;
}

function runsOf(words: readonly Word[], changed: Uint8Array): Word[][] {
  const runs: Word[][] = [];
  words.forEach((word, index) => {
    if (changed[index] !== 1) return;
    const last = runs[runs.length - 1];
    if (changed[index - 1] === 1 && last !== undefined) last.push(word);
    else runs.push([word]);
  });
  return runs;
}

const spoken = (run: readonly Word[]): string => run.map((word) => word.text).join(' ');
const keys = (run: readonly Word[]): string => run.map((word) => word.key).join(' ');

/** A run shorter than this was hardly moved: such words come again anyway. */
const MOVED = 4;

/** `4)`, `2-1)`: the number of an item stays in its place when the item moves. */
const isItemNumber = (word: Word | undefined): boolean => word !== undefined && /\)$/.test(word.text);

/** A run without the numbers of items at its ends. */
function wording(run: readonly Word[]): readonly Word[] {
  let [from, to] = [0, run.length];
  while (from < to && isItemNumber(run[from])) from++;
  while (to > from && isItemNumber(run[to - 1])) to--;
  return run.slice(from, to);
}

function movedRuns(deleted: readonly Word[][], inserted: readonly Word[][]): string[] {
  // Inserted runs by every four words that stand together in them, so that each deleted run meets few.
  const put = new Map<string, string[]>();
  for (const run of inserted) {
    if (run.length < MOVED) continue;
    const text = ` ${keys(run)} `;
    for (let at = 0; at + MOVED <= run.length; at++) {
      const opening = keys(run.slice(at, at + MOVED));
      const known = put.get(opening);
      if (known === undefined) put.set(opening, [text]);
      else known.push(text);
    }
  }
  return deleted
    .map(wording)
    .filter((run) => {
      if (run.length < MOVED) return false;
      const own = ` ${keys(run)} `;
      return put.get(keys(run.slice(0, MOVED)))?.some((text) => text.includes(own)) === true;
    })
    .map(spoken);
}

/**
 * Items whose wording stayed and whose number is another now: walks both sides together, and where a pair of
 * words opens an item on both, compares the numbers before them.
 */
function renumbered(
  before: readonly Word[],
  after: readonly Word[],
  deleted: Uint8Array,
  inserted: Uint8Array,
): Diff['renumbered'] {
  const found: { from: string; to: string }[] = [];
  let j = 0;
  before.forEach((_, i) => {
    if (deleted[i] === 1) return;
    while (inserted[j] === 1) j++;
    const [from, to] = [before[i - 1], after[j - 1]];
    if (
      from !== undefined &&
      to !== undefined &&
      isItemNumber(from) &&
      isItemNumber(to) &&
      from.key !== to.key
    )
      found.push({ from: from.text, to: to.text });
    j++;
  });
  return found;
}

/** Reject all: the old text, to the letter. */
export function oldText(diff: Diff): string {
  return diff.segments.map((segment) => segment.old).join('');
}

/** Accept all: the new text, to the letter. */
export function newText(diff: Diff): string {
  return diff.segments.map((segment) => segment.new).join('');
}
