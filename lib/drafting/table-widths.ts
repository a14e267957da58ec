import type { Block } from './document.ts';

/** Shares of the text width by the longest word and the amount of text in each column; they add up to 1. */
export function columnWidths(block: Extract<Block, { kind: 'table' }>): number[] {
  const weight = block.header.map((_, column) => {
    const cells = [block.header, ...block.rows].map((row) =>
      (row[column] ?? []).map((run) => run.text).join(''),
    );
    const average = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
    const longest = Math.max(...cells.flatMap((cell) => cell.split(/\s/).map((word) => word.length)));
    return Math.max(Math.min(longest, 24) + 2, Math.min(average, 60), 4);
  });
  // A bar needs room beside its number.
  if (block.bars !== undefined) weight[weight.length - 1] = Math.max(weight.at(-1) ?? 0, 4 * block.bars);
  const total = weight.reduce((sum, value) => sum + value, 0);
  return weight.map((value) => value / total);
}
