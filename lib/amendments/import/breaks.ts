import { type Block, type Piece, pieceText } from './sections.ts';
import { lineWidth } from './widths.ts';

/** Lines looked at on each side of a possible page break. */
const WINDOW = 3;
/** No row of a printed table goes over more pages than this. */
const MOST_BREAKS = 6;
/** A break has to explain the lines this much better to be believed. */
const GAIN = 5;

/**
 * Guesses where pages end in a row whose text keeps no page marks. At a page end the widest column (the
 * rationale) is followed by a narrower one, so lines that fit the narrower one only from there on are tried, and
 * a break is kept when the whole row reads better with it.
 */
export function guessBreaks(
  blocks: readonly Block[],
  proposedWidth: number,
  score: (blocks: readonly Block[]) => number,
): readonly Block[] {
  const pieces = blocks.flatMap((block) => block.pieces);
  const places = candidates(pieces, proposedWidth);
  let best: readonly Block[] = blocks;
  let bestScore = score(blocks);
  let chosen: number[] = [];
  for (let round = 0; round < MOST_BREAKS; round++) {
    const tried = places
      .filter((place) => !chosen.includes(place))
      .map((place) => [...chosen, place].sort((one, other) => one - other))
      .map((cuts) => ({ cuts, split: splitAt(pieces, cuts) }))
      .map((way) => ({ ...way, score: score(way.split) }))
      .sort((one, other) => other.score - one.score);
    const [first] = tried;
    if (first === undefined || first.score < bestScore + GAIN) break;
    chosen = first.cuts;
    best = first.split;
    bestScore = first.score;
  }
  return best;
}

function candidates(pieces: readonly Piece[], limit: number): number[] {
  const widths = pieces.map((piece) => lineWidth(pieceText(piece)));
  const widest = (from: number, to: number): number => Math.max(0, ...widths.slice(Math.max(0, from), to));
  return pieces.flatMap((_, index) =>
    index > 2 && widest(index - WINDOW, index) > limit + 0.3 && widest(index, index + WINDOW) <= limit + 0.3
      ? [index]
      : [],
  );
}

function splitAt(pieces: readonly Piece[], cuts: readonly number[]): Block[] {
  return [...cuts, pieces.length].map((end, index) => ({ pieces: pieces.slice(cuts[index - 1] ?? 0, end) }));
}
