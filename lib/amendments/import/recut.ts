import { InvalidInputError, type Localized } from '../../base/index.ts';
import { type AmendmentRow, CELLS, type Cell, type Segments } from '../model.ts';
import { joinLines, readLines } from './lines.ts';
import { positionsOf } from './rows.ts';

const LOST: Localized = {
  kk: 'Шекаралар жолдың барлық мәтінін қамтымайды немесе бір жолды екі ұяшыққа қояды: әр жолды дәл бір ұяшыққа қойыңыз.',
  ru: 'Границы охватывают не все строки или ставят одну строку в две ячейки: отнесите каждую строку ровно к одной ячейке.',
  en: 'The boundaries leave out lines or put one line into two cells: put each line into exactly one cell.',
};

/**
 * Moves the boundaries of a row read from text: the cells are made anew from the lines a person has put into
 * each, and the row counts as confirmed. `text` is the text the row was read from. Lines shared by two cells keep
 * their split. Throws {@link InvalidInputError} when a line would be lost or doubled.
 */
export function recutRow(text: string, row: AmendmentRow, segments: Segments): AmendmentRow {
  const lines = readLines(text);
  const before =
    row.segments === undefined ? [] : CELLS.flatMap((cell) => numbersOf(row.segments?.[cell] ?? []));
  const after = CELLS.flatMap((cell) => numbersOf(segments[cell]));
  const sorted = (numbers: readonly number[]): string =>
    [...numbers].sort((one, other) => one - other).join(' ');
  if (sorted(before) !== sorted(after)) throw new InvalidInputError(LOST);
  const cell = (name: Cell): string =>
    joinLines(
      numbersOf(segments[name]).map((n) =>
        pieceOf(lines[n - 1]?.text ?? '', lines[n - 1]?.indent ?? 0, n, name, row),
      ),
    );
  const rationale = cell('rationale');
  const positions = positionsOf(rationale);
  const { positions: _, ...rest } = row;
  return {
    ...rest,
    current: cell('current'),
    proposed: cell('proposed'),
    rationale,
    ...(positions.length === 0 ? {} : { positions }),
    segments,
    confidence: { label: 1, current_proposed: 1, proposed_rationale: 1 },
  };
}

const numbersOf = (ranges: Segments[Cell]): number[] =>
  ranges.flatMap(([first, last]) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index),
  );

/** The part of a shared line that belongs to the cell; any other line whole. */
function pieceOf(text: string, indent: number, n: number, cell: Cell, row: AmendmentRow): string {
  const split = row.joined_line_splits?.[cell]?.find(([line]) => line === n);
  if (split === undefined) return text;
  const [, from, to] = split;
  return text.slice(Math.max(0, from - indent), to === null ? undefined : to - indent).trim();
}
