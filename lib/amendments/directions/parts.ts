/** A stretch of a quoted article: one of its parts, or what stands before the first. */
export interface PartPiece {
  /** Number of the part; absent for the heading. */
  readonly part?: string;
  readonly old: string;
  readonly new: string;
}

const MARK = /(?<!статья\s)(?<=^|[\s…])(\d+(?:-\d+)*)\.\s?(?=\p{Lu}|…)/giu;

/**
 * Cuts two wordings of an article at the numbers of its parts («3. …»), so that each edit is said of its part.
 * Both sides must number the same parts in the same order, otherwise they stay whole. The pieces joined are the
 * wordings to the letter.
 */
export function pairParts(old: string, next: string): PartPiece[] {
  const [before, after] = [cut(old), cut(next)];
  const numbers = (pieces: readonly Piece[]): string => pieces.map(({ part }) => part ?? '').join(' ');
  if (numbers(before) !== numbers(after)) return [{ old, new: next }];
  return before.map(({ part, text }, index) => ({
    ...(part === undefined ? {} : { part }),
    old: text,
    new: after[index]?.text ?? '',
  }));
}

interface Piece {
  readonly part?: string;
  readonly text: string;
}

function cut(text: string): Piece[] {
  const marks = [...text.matchAll(MARK)];
  const [first] = marks;
  if (first === undefined) return [{ text }];
  return [
    { text: text.slice(0, first.index) },
    ...marks.map((mark, index) => ({
      part: mark[1] ?? '',
      text: text.slice(mark.index, marks[index + 1]?.index ?? text.length),
    })),
  ];
}
