import type { Inline, Line } from '../document.ts';

/** Name of a registered face. */
export type FaceName = 'regular' | 'bold' | 'italic';

/** Width of a text in points in a face; the caller fixes the size. */
export type Measure = (text: string, face: FaceName) => number;

interface Piece {
  readonly text: string;
  readonly face: FaceName;
  readonly width: number;
}
/** Pieces without a space between them; more than one when a word changes its look inside. */
export interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
}
export interface SetLine {
  readonly words: readonly Word[];
  /** Sum of words and single spaces, in points. */
  readonly width: number;
  /** Last line of its paragraph or before a forced end: it is not spread to the right edge. */
  readonly last: boolean;
}

const faceOf = (run: Inline): FaceName => (run.bold ? 'bold' : run.italic ? 'italic' : 'regular');

/** Cuts a word that is wider than the line into pieces that fit. */
function cut(text: string, face: FaceName, room: number, measure: Measure): Piece[] {
  const pieces: Piece[] = [];
  let part = '';
  for (const letter of text) {
    if (part !== '' && measure(part + letter, face) > room) {
      pieces.push({ text: part, face, width: measure(part, face) });
      part = letter;
    } else part += letter;
  }
  if (part !== '') pieces.push({ text: part, face, width: measure(part, face) });
  return pieces;
}

type Token = Word | 'end';

function tokensOf(line: Line, room: number, measure: Measure): Token[] {
  const tokens: Token[] = [];
  let pieces: Piece[] = [];
  const close = (): void => {
    if (pieces.length === 0) return;
    tokens.push({ pieces, width: pieces.reduce((sum, piece) => sum + piece.width, 0) });
    pieces = [];
  };
  for (const run of line) {
    if (run.text === '\n') {
      close();
      tokens.push('end');
      continue;
    }
    const face = faceOf(run);
    for (const [index, text] of run.text.split(' ').entries()) {
      if (index > 0) close();
      if (text === '') continue;
      const width = measure(text, face);
      if (width <= room) {
        pieces.push({ text, face, width });
        continue;
      }
      close();
      for (const piece of cut(text, face, room, measure))
        tokens.push({ pieces: [piece], width: piece.width });
    }
  }
  close();
  return tokens;
}

/**
 * Breaks a paragraph into lines, greedily: as many words as fit.
 * @param room width of the lines in points; the first is shorter by `indent`.
 */
export function setLines(line: Line, room: number, indent: number, measure: Measure): SetLine[] {
  const space = measure(' ', 'regular');
  const lines: SetLine[] = [];
  let words: Word[] = [];
  let width = 0;
  const close = (last: boolean): void => {
    lines.push({ words, width, last });
    words = [];
    width = 0;
  };
  for (const token of tokensOf(line, room - indent, measure)) {
    if (token === 'end') {
      close(true);
      continue;
    }
    const wide = width + (words.length > 0 ? space : 0) + token.width;
    if (words.length > 0 && wide > room - (lines.length === 0 ? indent : 0)) {
      close(false);
      width = token.width;
    } else width = wide;
    words.push(token);
  }
  if (words.length > 0 || lines.length === 0) close(true);
  return lines;
}
