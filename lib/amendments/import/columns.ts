import { breakCost, headingKey, type Line, RATIONALE_OPENING, toLine, tooWide } from './column-lines.ts';
import { OldWords } from './lcs-length.ts';
import type { Block, Piece } from './sections.ts';

/**
 * Where do the columns of a row part? The text version prints, page by page, the lines of the current wording,
 * then of the proposed one, then of the rationale. For every page two cuts are to be found. Evidence:
 *   width      a cell breaks a line where the next word no longer fits its column
 *   height     a column that goes on to the next page fills the page: such columns have equally many lines
 *   heading    the proposed wording opens with the same article heading as the current one
 *   wording    the proposed wording is the current one with edits; a rationale is not
 *   sentence   a rationale opens with a capital, a norm closes with a full stop
 * A beam search over the pages keeps the best partial readings; the distance to the best reading with another
 * boundary is the confidence.
 */
export interface Widths {
  readonly current: number;
  readonly proposed: number;
  readonly rationale: number;
}

/** Cuts of one page: [lines of the current wording, lines of both wordings]. */
export type Cut = readonly [number, number];

export interface Reading {
  readonly cuts: readonly Cut[];
  readonly score: number;
}

interface Shape {
  readonly cut: Cut;
  readonly score: number;
}

interface State {
  readonly cuts: readonly Cut[];
  readonly score: number;
  /** Words of the two wordings so far, line by line, and how many they are. */
  readonly words: readonly [readonly (readonly string[])[], readonly (readonly string[])[]];
  readonly counts: readonly [number, number];
  /** Last line of each column so far. */
  readonly last: readonly (Line | undefined)[];
  /** How many lines each column fell short of the page so far at its last page. */
  readonly short: readonly number[];
  readonly matched: number;
}

/** Partial readings kept from page to page. */
const BEAM = 24;
/** Pairs of cuts of a page that are looked at closely, and of these the ones whose wordings are compared. */
const SHAPES = 400;
const TRIED = 48;
/** No rationale begins in the middle of a sentence: rather there is none. */
const MID_SENTENCE = -14;
const COLUMNS = ['current', 'proposed', 'rationale'] as const;

/** Reads the columns of one row; readings best first. */
export function readColumns(blocks: readonly Block[], widths: Widths, isAbsent: boolean): Reading[] {
  let states: State[] = [
    {
      cuts: [],
      score: 0,
      words: [[], []],
      counts: [0, 0],
      last: [undefined, undefined, undefined],
      short: [0, 0, 0],
      matched: 0,
    },
  ];
  blocks.forEach((block, index) => {
    const page = new Page(block.pieces, widths, index === 0, index === blocks.length - 1);
    const next = states.flatMap((state) => page.extend(state));
    states = next
      .sort((one, other) => other.score - one.score)
      .slice(0, index === blocks.length - 1 ? 400 : BEAM);
  });
  return states
    .map((state) => ({ cuts: state.cuts, score: state.score + finish(state, isAbsent) }))
    .sort((one, other) => other.score - one.score);
}

/** What can be said only of the whole row: cells that never ended, cells that are empty. */
function finish(state: State, isAbsent: boolean): number {
  let score = 0;
  const [current, proposed, rationale] = state.last;
  if (current === undefined) score -= 40;
  if (proposed === undefined) score -= 40;
  if (rationale === undefined) score -= 12;
  if (current !== undefined && !current.ends && !current.mark && !isAbsent) score -= 2;
  if (proposed !== undefined && !proposed.ends) score -= 2;
  if (rationale !== undefined && !rationale.ends) score -= 2;
  return score;
}

class Page {
  private readonly lines: readonly Line[];
  /** cost[column][i]: cost of lines 0..i-1 and the breaks between them, were they all in that column. */
  private readonly costs: readonly Float64Array[];
  private readonly limits: readonly number[];
  private readonly shapes: readonly Shape[];

  constructor(
    pieces: readonly Piece[],
    widths: Widths,
    private readonly isFirst: boolean,
    private readonly isLast: boolean,
  ) {
    this.lines = pieces.map(toLine);
    this.limits = COLUMNS.map((column) => widths[column]);
    this.costs = this.limits.map((limit, column) => {
      const sums = new Float64Array(this.lines.length + 1);
      this.lines.forEach((line, index) => {
        sums[index + 1] =
          (sums[index] ?? 0) +
          tooWide(line, limit) +
          (line.absence && column > 0 ? 5 : 0) +
          breakCost(this.lines[index - 1], line, limit, this.isOpening(index - 1));
      });
      return sums;
    });
    this.shapes = this.findShapes();
  }

  private isOpening(index: number): boolean {
    return index <= 0 || this.lines[index - 1]?.ends === true;
  }

  /** Cost of lines from..to-1 in one column, without the break before the first of them. */
  private cost(column: number, from: number, to: number): number {
    if (from >= to) return 0;
    const line = this.lines[from];
    const sums = this.costs[column];
    if (line === undefined || sums === undefined) return 0;
    return (
      (sums[to] ?? 0) -
      (sums[from + 1] ?? 0) +
      tooWide(line, this.limits[column] ?? 0) +
      (line.absence && column > 0 ? 5 : 0)
    );
  }

  /** All pairs of cuts with what can be said without the pages before; the best of them. */
  private findShapes(): Shape[] {
    const shapes: Shape[] = [];
    const count = this.lines.length;
    for (let first = 0; first <= count; first++) {
      for (let second = first; second <= count; second++) {
        if (this.isFirst && (first === 0 || second === first)) continue;
        shapes.push({ cut: [first, second], score: this.shape(first, second) });
      }
    }
    return shapes.sort((one, other) => other.score - one.score).slice(0, SHAPES);
  }

  extend(state: State): State[] {
    const openings = [0, 1, 2].map((column) =>
      this.lines.map((_, from) => this.opening(state, column, from)),
    );
    const tried = this.shapes.map(({ cut, score }) => {
      const edges = [0, cut[0], cut[1], this.lines.length];
      const opened = openings.reduce((sum, known, column) => {
        const from = edges[column] ?? 0;
        return (edges[column + 1] ?? 0) > from ? sum + (known[from] ?? 0) : sum;
      }, score);
      return { cut, score: opened };
    });
    tried.sort((one, other) => other.score - one.score);
    const olds = new Map<number, OldWords>();
    return tried.slice(0, TRIED).map(({ cut, score }) => this.settle(state, cut, score, olds));
  }

  private shape(first: number, second: number): number {
    const count = this.lines.length;
    const edges = [0, first, second, count];
    const sizes = [first, second - first, count - second];
    const height = Math.max(...sizes);
    let score = 0;
    for (let column = 0; column < 3; column++) {
      const from = edges[column] ?? 0;
      const to = edges[column + 1] ?? 0;
      score -= this.cost(column, from, to);
      if (!this.isLast && to > from) {
        const last = this.lines[to - 1];
        // A column cut in mid-sentence goes on, so it must fill the page.
        if (last !== undefined && !last.ends)
          score -= Math.min(8, 1.5 * Math.max(0, height - (to - from) - 1));
      }
    }
    return score + this.heading(first);
  }

  private heading(first: number): number {
    if (!this.isFirst) return 0;
    const own = headingKey(this.lines[0]?.text ?? '');
    const other = headingKey(this.lines[first]?.text ?? '');
    return own !== '' && own === other ? 10 : 0;
  }

  /** How well the first line of a column on this page continues what the column had, or opens it. */
  private opening(state: State, column: number, from: number): number {
    const line = this.lines[from];
    const before = state.last[column];
    if (line === undefined) return 0;
    if (before === undefined) {
      if (column === 2) {
        const closes = this.lines[from - 1];
        const tail = closes === undefined || closes.ends ? 1.5 : 0;
        const opens = line.opens ? 2 : line.lower && tail === 0 ? MID_SENTENCE : -5;
        return opens + tail + (RATIONALE_OPENING.test(line.text) ? 4 : 0);
      }
      return line.opens || line.mark ? 1 : -4;
    }
    const wrap = before.ends ? 0 : -breakCost(before, line, this.limits[column] ?? 0, false);
    const gap = Math.min(8, 1.5 * Math.max(0, (state.short[column] ?? 0) - 1)) * (line.mark ? 0 : 1);
    const flow = before.ends
      ? line.opens
        ? 1
        : -2
      : line.lower
        ? 2
        : line.opens && /\p{Lu}/u.test(line.text[0] ?? '')
          ? -1.5
          : 0;
    return flow + wrap - gap;
  }

  private settle(state: State, cut: Cut, shape: number, olds: Map<number, OldWords>): State {
    const edges = [0, cut[0], cut[1], this.lines.length];
    const part = (column: number): readonly Line[] =>
      this.lines.slice(edges[column] ?? 0, edges[column + 1] ?? 0);
    const current = [...state.words[0], ...part(0).map((line) => line.keys)];
    const proposed = [...state.words[1], ...part(1).map((line) => line.keys)];
    const old = olds.get(cut[0]) ?? new OldWords(current.flat());
    olds.set(cut[0], old);
    const common = old.commonOf(proposed);
    const size = (column: 0 | 1): number =>
      state.counts[column] + part(column).reduce((sum, line) => sum + line.keys.length, 0);
    const counts = [size(0), size(1)] as const;
    const matched = common - 0.6 * (counts[0] - common) - 0.12 * (counts[1] - common);
    const height = Math.max(...[0, 1, 2].map((column) => part(column).length));
    const last = [0, 1, 2].map((column) => part(column).at(-1) ?? state.last[column]);
    return {
      cuts: [...state.cuts, cut],
      score: state.score + shape + 0.5 * (matched - state.matched) - this.silence(state, cut),
      words: [current, proposed],
      counts,
      last,
      short: [0, 1, 2].map((column) => height - part(column).length),
      matched,
    };
  }

  /** A column that broke off in mid-sentence and then has no lines on this page. */
  private silence(state: State, cut: Cut): number {
    if (this.isFirst) return 0;
    const sizes = [cut[0], cut[1] - cut[0], this.lines.length - cut[1]];
    return sizes.reduce((sum, size, column) => {
      const before = state.last[column];
      return size > 0 || before === undefined || before.ends || before.mark ? sum : sum + 3;
    }, 0);
  }
}
