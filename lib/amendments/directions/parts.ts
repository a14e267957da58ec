import { keysOf } from '../diff/index.ts';
import { OldWords } from '../import/lcs-length.ts';

/** A stretch of a quoted article: one of its parts, or what stands before the first. */
export interface PartPiece {
  /** Number of the part; absent for the heading. */
  readonly part?: string;
  readonly old: string;
  readonly new: string;
  /** The part is only on one side. */
  readonly change?: 'added' | 'removed';
  /** The number the part gets, when it is another. */
  readonly to?: string;
}

const MARK = /(?<!статья\s)(?<=^|[\s…])(\d+(?:-\d+)*)\.\s?(?=\p{Lu}|…)/giu;

/**
 * Cuts two wordings of an article at the numbers of its parts («3. …»), so that each edit is said of its part. A
 * part that is only on one side is added or taken out, a part that stands under another number is renumbered.
 * When the parts cannot be told apart, or change places, the wordings stay whole. The pieces joined are the
 * wordings to the letter.
 */
export function pairParts(old: string, next: string): PartPiece[] {
  const [before, after] = [cut(old), cut(next)];
  const numbers = (pieces: readonly Piece[]): string => pieces.map(({ part }) => part ?? '').join(' ');
  if (numbers(before) === numbers(after))
    return before.map(({ part, text }, index) => pieceOf(part, text, after[index]?.text ?? ''));
  return aligned(before, after) ?? [{ old, new: next }];
}

const pieceOf = (part: string | undefined, old: string, next: string): PartPiece => ({
  ...(part === undefined ? {} : { part }),
  old,
  new: next,
});

/** The words of a part without its number. */
const bodyOf = ({ part, text }: Piece): string[] =>
  keysOf(part === undefined ? text : text.replace(/^\S+/u, ''));
/** From this share of common words two parts are one part under two numbers. */
const SAME_PART = 0.7;

function alike(one: Piece, other: Piece): boolean {
  const [a, b] = [bodyOf(one), bodyOf(other)];
  return new OldWords(a).common(b) >= SAME_PART * Math.max(a.length, b.length, 1);
}

const unique = (pieces: readonly Piece[]): boolean =>
  new Set(pieces.map(({ part }) => part)).size === pieces.length;

/** The place in `before` of each piece of `after`: by equal words, by number, then by like words. */
function places(before: readonly Piece[], after: readonly Piece[]): (number | undefined)[] {
  const free = new Set(before.keys());
  const found: (number | undefined)[] = after.map(() => undefined);
  const take = (fits: (one: Piece, other: Piece) => boolean): void =>
    after.forEach((piece, index) => {
      if (found[index] !== undefined) return;
      const place = [...free].find((at) => {
        const old = before[at];
        return (
          old !== undefined && (old.part === undefined) === (piece.part === undefined) && fits(old, piece)
        );
      });
      if (place === undefined) return;
      found[index] = place;
      free.delete(place);
    });
  take((one, other) => bodyOf(one).join(' ') === bodyOf(other).join(' '));
  take((one, other) => one.part === other.part && alike(one, other));
  take(alike);
  take((one, other) => one.part === other.part);
  return found;
}

function aligned(before: readonly Piece[], after: readonly Piece[]): PartPiece[] | undefined {
  if (!unique(before) || !unique(after) || [before, after].some((side) => side.length < 2)) return undefined;
  const found = places(before, after);
  const known = found.filter((place) => place !== undefined);
  const ordered = known.every((place, index) => index === 0 || place > (known[index - 1] ?? -1));
  if (!ordered || known.length < 2) return undefined;
  const pieces: PartPiece[] = [];
  let from = 0;
  const removed = (to: number): void => {
    for (const { part, text } of before.slice(from, to))
      pieces.push({ ...pieceOf(part, text, ''), change: 'removed' });
    from = to;
  };
  after.forEach(({ part, text }, index) => {
    const place = found[index];
    const old = place === undefined ? undefined : before[place];
    if (place === undefined || old === undefined)
      pieces.push({ ...pieceOf(part, '', text), change: 'added' });
    else {
      removed(place);
      from = place + 1;
      const renumbered = old.part !== part && part !== undefined ? { to: part } : {};
      pieces.push({ ...pieceOf(old.part, old.text, text), ...renumbered });
    }
  });
  removed(before.length);
  return pieces;
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
