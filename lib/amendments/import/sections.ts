import { isActHeading, looksLikeAct } from './acts.ts';
import { isIncomplete, labelPiece, readElement, startsLabel } from './labels.ts';
import type { SourceLine } from './lines.ts';
import { lineWidth, quantile } from './widths.ts';

/** A piece of a source line: all of it, or up to / from a character. */
export interface Piece {
  readonly line: SourceLine;
  readonly from: number;
  /** Character after the last. */
  readonly to: number;
}

/** One page's share of a row: the lines of its wording and rationale cells, columns still mixed. */
export interface Block {
  readonly pieces: readonly Piece[];
}

export interface RowSection {
  readonly kind: 'row';
  readonly label: readonly Piece[];
  readonly blocks: readonly Block[];
}

export interface ActSection {
  readonly kind: 'act';
  readonly pieces: readonly Piece[];
}

export interface TableSection {
  readonly appendix: number | null;
  readonly title: readonly SourceLine[];
  readonly header: readonly SourceLine[];
  readonly body: readonly (RowSection | ActSection)[];
  /** Lines inside the table that no cell holds: running headers, repeated column heads. */
  readonly dropped: readonly SourceLine[];
}

/** Longest printed line of an element cell, in characters; the column is about 9 % of the page. */
const LABEL_WIDTH = 17;
/** A merged heading is at least this much wider than the widest ordinary line. */
const HEADING_RATIO = 1.1;

export const whole = (line: SourceLine): Piece => ({ line, from: 0, to: line.text.length });
export const pieceText = (piece: Piece): string => piece.line.text.slice(piece.from, piece.to).trim();

interface Start {
  readonly at: number;
  readonly label: readonly Piece[];
  /** First content piece, and the index of the next line after it. */
  readonly rest: Piece | undefined;
  readonly next: number;
}

/** Splits the body of one table into act headings and rows. */
export function splitBody(lines: readonly SourceLine[]): (RowSection | ActSection)[] {
  const starts = findStarts(lines);
  const limit =
    quantile(
      lines.map((line) => lineWidth(line.text)),
      0.99,
    ) * HEADING_RATIO;
  const sections: (RowSection | ActSection)[] = [];
  let end = 0;
  starts.forEach((start, index) => {
    let heading = start.at;
    if (index === 0) heading = 0;
    else while (heading > end && isHeading(lines[heading - 1], limit)) heading--;
    addRow(sections, starts[index - 1], lines.slice(end, heading));
    if (heading < start.at) {
      sections.push({ kind: 'act', pieces: lines.slice(heading, start.at).map(whole) });
    }
    end = start.next;
  });
  addRow(sections, starts[starts.length - 1], lines.slice(end));
  return sections;
}

function isHeading(line: SourceLine | undefined, limit: number): boolean {
  if (line === undefined) return false;
  if (lineWidth(line.text) > limit || isActHeading(line.text)) return true;
  return line.text.length > 55 && looksLikeAct(line.text);
}

function findStarts(lines: readonly SourceLine[]): Start[] {
  const starts: Start[] = [];
  for (let at = 0; at < lines.length; at++) {
    const start = readStart(lines, at);
    if (start === undefined) continue;
    starts.push(start);
    at = start.next - 1;
  }
  return starts;
}

/** A row starts where label lines are followed by the heading of the very article the label names. */
function readStart(lines: readonly SourceLine[], at: number): Start | undefined {
  if (!startsLabel(lines[at]?.text ?? '')) return undefined;
  const label: Piece[] = [];
  for (let index = at; index < Math.min(lines.length, at + 9); index++) {
    const line = lines[index];
    if (line === undefined) break;
    const piece = labelPiece(line.text);
    const fits = piece !== undefined && piece.length <= LABEL_WIDTH;
    if (fits && piece.whole) {
      label.push(whole(line));
      continue;
    }
    const rest = piece !== undefined && fits ? { line, from: piece.length, to: line.text.length } : undefined;
    const withRest = rest === undefined ? label : [...label, { line, from: 0, to: rest.from }];
    if (rest !== undefined && opensContent(withRest, pieceText(rest))) {
      return { at, label: withRest, rest, next: index + 1 };
    }
    if (label.length > 0 && opensContent(label, line.text))
      return { at, label, rest: undefined, next: index };
    return undefined;
  }
  return undefined;
}

function opensContent(label: readonly Piece[], content: string): boolean {
  const { article } = readElement(label.map(pieceText).join(' '));
  if (article === undefined) return false;
  const heading = `(?:стать[яи]\\s+)?${article}(?:\\.|[-–]\\s?(?:бап|баб|тарма))`;
  // A direction in the wrong cell: «Часть первую статьи 10 изложить в следующей редакции».
  const direction = `(?:абзац|(?:под)?пункт|част)\\p{L}*\\s[^.]{0,40}статьи\\s+${article}(?![-\\d])`;
  return new RegExp(`^(?:${heading}|${direction})`, 'iu').test(content);
}

function addRow(
  sections: (RowSection | ActSection)[],
  start: Start | undefined,
  lines: readonly SourceLine[],
): void {
  if (start === undefined) return;
  const label = [...start.label];
  const blocks: Piece[][] = [start.rest === undefined ? [] : [start.rest]];
  for (const line of lines) {
    let piece = whole(line);
    if (line.page_start && (blocks[blocks.length - 1]?.length ?? 0) > 0) {
      blocks.push([]);
      piece = takeLabelRest(label, line) ?? piece;
    }
    if (piece.to > piece.from) blocks[blocks.length - 1]?.push(piece);
  }
  sections.push({
    kind: 'row',
    label,
    blocks: blocks.filter((pieces) => pieces.length > 0).map((pieces) => ({ pieces })),
  });
}

/** The end of a label cut by a page break stands first on the next page; what is left is content. */
function takeLabelRest(label: Piece[], line: SourceLine): Piece | undefined {
  const found = labelPiece(line.text);
  if (found === undefined || found.length > LABEL_WIDTH) return undefined;
  const text = label.map(pieceText).join(' ');
  const isVariant = /^\d+-нұсқа$|^вариант\s+\d+$/iu.test(line.text) && readElement(text).variant === null;
  if (!isVariant && !isIncomplete(text)) return undefined;
  if (!isVariant && !/^(?:абзац|бөлік|тарма|част|пункт|\d+-нұсқа)/iu.test(line.text)) return undefined;
  label.push({ line, from: 0, to: found.length });
  return { line, from: found.length, to: line.text.length };
}
