import type { PdfPage } from './pdf-open.ts';
import type { PdfRun } from './pdf-runs.ts';

/** A printed line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  /** Left edge of the first letter, in points. */
  readonly x: number;
  /** Right edge of the last letter. */
  readonly end: number;
  /** Height above the bottom of the page. */
  readonly y: number;
  readonly size: number;
  /** One space is drawn before its first word. */
  readonly spaced: boolean;
  /** How many of its letters are red, 0 to 1; undefined when colours are not known. */
  readonly red?: number;
}

/** Runs whose feet differ by less than this many points stand on one line. */
const SAME_LINE = 2.5;
/** A gap wider than this share of the type size is a space. */
const WORD_GAP = 0.12;
/** A gap wider than this share of it is the advance of a tab. */
const TAB_GAP = 1.3;

const RED = /^#[c-f][0-9a-f]0{2}0{2}$/i;

function lettersOf(runs: readonly PdfRun[], only?: (run: PdfRun) => boolean): number {
  return runs
    .filter((run) => only === undefined || only(run))
    .reduce((sum, run) => sum + run.text.replace(/\s/g, '').length, 0);
}

interface Reading {
  /** Wide gaps inside a line are given as tabs. */
  readonly tabs?: boolean;
}

function lineText(runs: readonly PdfRun[], { tabs = false }: Reading): string {
  let text = '';
  let end = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const gap = (run.x - end) / run.size;
    const apart = gap > WORD_GAP && !/\s$/.test(text) && !/^\s/.test(run.text);
    text += tabs && gap > TAB_GAP ? `\t${run.text}` : apart ? ` ${run.text}` : run.text;
    end = run.x + run.width;
  }
  return text.replace(/[\s\u00a0]+/g, (space) => (tabs && space.includes('\t') ? '\t' : ' ')).trim();
}

function lineOf(page: number, runs: readonly PdfRun[], reading: Reading): PdfLine | undefined {
  const ordered = [...runs].sort((left, right) => left.x - right.x);
  const written = ordered.filter((run) => run.text.trim() !== '');
  const first = written[0];
  if (first === undefined) return undefined;
  const letters = lettersOf(written);
  const told = written.some((run) => run.colour !== undefined);
  const lead = /^[\s\u00a0]*/.exec(first.text)?.[0].length ?? 0;
  const share = (first.width * lead) / Math.max(1, first.text.length);
  return {
    text: lineText(ordered, reading),
    page,
    x: first.x + share,
    end: Math.max(...written.map((run) => run.x + run.width)),
    y: first.y,
    size: Math.max(...written.map((run) => run.size)),
    spaced: lead === 1,
    ...(told && { red: lettersOf(written, (run) => RED.test(run.colour ?? '')) / Math.max(1, letters) }),
  };
}

/** The lines of a page from top to bottom. Words drawn out of order (links) take their printed place. */
export function linesOfPage({ number, runs }: PdfPage, reading: Reading = {}): PdfLine[] {
  const ordered = [...runs].sort((left, right) => right.y - left.y);
  const groups: PdfRun[][] = [];
  for (const run of ordered) {
    const last = groups.at(-1);
    const foot = last?.[0]?.y;
    if (last !== undefined && foot !== undefined && foot - run.y < SAME_LINE) last.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((group) => lineOf(number, group, reading) ?? []);
}

/**
 * Joins a line to the text above it. A hyphen at the line's end belongs to a compound, so no space follows;
 * neither does one after an opening bracket or before a closing mark that a link has pushed to the next line.
 */
export function joinPrinted(above: string, below: string): string {
  const glued = above === '' || /(?:[\p{L}\p{N}]-|[(«“])$/u.test(above) || /^[),.;:»”]/u.test(below);
  return glued ? above + below : `${above} ${below}`;
}

/** The value met most often. */
export function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
