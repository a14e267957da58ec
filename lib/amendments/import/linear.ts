import type {
  AmendmentRow,
  AmendmentTable,
  Cell,
  Confidence,
  LineRange,
  LineSplit,
  TableLanguage,
} from '../model.ts';
import { defaultColumns } from '../model.ts';
import { ActList } from './acts.ts';
import { guessBreaks } from './breaks.ts';
import { type Cut, type Reading, readColumns, type Widths } from './columns.ts';
import { readElement } from './labels.ts';
import { joinLines, readLines, type SourceLine } from './lines.ts';
import { elementAddress, nameRows, positionsOf } from './rows.ts';
import { type Block, type Piece, pieceText, type RowSection, type TableSection } from './sections.ts';
import { findTables } from './tables.ts';
import { lineWidth, quantile } from './widths.ts';

/** A table read from text, with everything of the source that stands in no cell. */
export interface LinearTable {
  readonly table: AmendmentTable;
  /** Lines between the first and the last of the table that belong to no cell: heads, act headings, page headers. */
  readonly outside: readonly number[];
  readonly lines: LineRange;
}

/** Ratios of the column widths in the printed form, to the rationale column; refined from the text itself. */
const CURRENT_RATIO = 0.716;
const PROPOSED_RATIO = 0.905;
const ROUNDS = 2;

/** Reads every comparative table of a linearised text. Pure; the same text gives the same tables. */
export function readLinearTables(text: string): LinearTable[] {
  const lines = readLines(text);
  return findTables(lines).map((section, index) => readTable(section, index));
}

interface Cut2 {
  readonly row: RowSection;
  readonly blocks: readonly Block[];
  readonly readings: readonly Reading[];
}

function readTable(section: TableSection, index: number): LinearTable {
  const id = section.appendix === null ? `T${index + 1}` : `A${section.appendix}`;
  const rows = section.body.filter((part) => part.kind === 'row');
  const cut = cutRows(rows);
  const title = joinLines(section.title.map((line) => line.text));
  const language = languageOf(section);
  const acts = new ActList(title, language);
  const drafts: Omit<AmendmentRow, 'id'>[] = [];
  let number: number | null = null;
  for (const part of section.body) {
    if (part.kind === 'act') {
      acts.heading(joinLines(part.pieces.map(pieceText)));
      continue;
    }
    const found = cut.get(part);
    if (found === undefined) continue;
    const row = toRow(found, acts, number);
    number = row.number;
    drafts.push(row);
  }
  const all = [...section.title, ...section.header, ...section.body.flatMap(linesOf), ...section.dropped];
  const numbers = all.map((line) => line.n);
  const outside = [...section.title, ...section.header, ...section.dropped, ...actLines(section)].map(
    (line) => line.n,
  );
  return {
    table: {
      id,
      appendix: section.appendix,
      title,
      language,
      columns: defaultColumns(language),
      acts: acts.all,
      rows: nameRows(id, drafts),
    },
    outside: outside.sort((one, other) => one - other),
    lines: [Math.min(...numbers), Math.max(...numbers)],
  };
}

/** By the column heads; without them by the letters that Russian has not. */
function languageOf(section: TableSection): TableLanguage {
  const head = joinLines(section.header.map(({ text }) => text));
  const text = head === '' ? joinLines(section.body.flatMap(linesOf).map((line) => line.text)) : head;
  return /[әғқңөұүһі]/iu.test(text) ? 'kk' : 'ru';
}

const actLines = (section: TableSection): SourceLine[] =>
  section.body.filter((part) => part.kind === 'act').flatMap(linesOf);

function linesOf(part: TableSection['body'][number]): SourceLine[] {
  const pieces =
    part.kind === 'act' ? part.pieces : [...part.label, ...part.blocks.flatMap((block) => block.pieces)];
  return pieces.map((piece) => piece.line);
}

/** Finds the columns of all rows, then once more with the column widths the first pass showed. */
function cutRows(rows: readonly RowSection[]): Map<RowSection, Cut2> {
  const wide = quantile(
    rows.flatMap((row) =>
      row.blocks.flatMap((block) => block.pieces.map((piece) => lineWidth(pieceText(piece)))),
    ),
    0.995,
  );
  let widths: Widths = { current: wide * CURRENT_RATIO, proposed: wide * PROPOSED_RATIO, rationale: wide };
  const marks = rows.reduce((sum, row) => sum + row.blocks.length - 1, 0);
  const paged = marks >= rows.length * PAGED_SHARE;
  let cut = new Map<RowSection, Cut2>();
  for (let round = 0; round < ROUNDS; round++) {
    cut = new Map(rows.map((row) => [row, cutRow(row, widths, paged || round === 0)]));
    widths = measured([...cut.values()], widths);
  }
  return cut;
}

/** A leading space may be a slip and no page break: each is tried both ways. Without any, breaks are guessed. */
function cutRow(row: RowSection, widths: Widths, paged: boolean): Cut2 {
  const first = row.blocks[0]?.pieces[0];
  const absent = first !== undefined && /(?:жоқ|отсутствует)\.?$/iu.test(pieceText(first));
  const scoreOf = (blocks: readonly Block[]): number =>
    readColumns(blocks, widths, absent)[0]?.score ?? Number.NEGATIVE_INFINITY;
  const ways = paged
    ? [row.blocks, ...row.blocks.slice(1).map((_, index) => withoutBreak(row.blocks, index + 1))]
    : [guessBreaks(row.blocks, widths.proposed, scoreOf)];
  const tried = ways.map((blocks, index) => {
    const readings = readColumns(blocks, widths, absent);
    const score = readings[0]?.score ?? Number.NEGATIVE_INFINITY;
    return { row, blocks, readings, score: score - (index === 0 ? 0 : SLIP) };
  });
  return tried.reduce((best, way) => (way.score > best.score ? way : best));
}

/** With fewer page marks than this per row the text has lost them. */
const PAGED_SHARE = 0.3;

/** A page mark is believed unless the row reads this much better without it. */
const SLIP = 6;

function withoutBreak(blocks: readonly Block[], index: number): Block[] {
  const joined = { pieces: [...(blocks[index - 1]?.pieces ?? []), ...(blocks[index]?.pieces ?? [])] };
  return [...blocks.slice(0, index - 1), joined, ...blocks.slice(index + 1)];
}

function measured(cuts: readonly Cut2[], fallback: Widths): Widths {
  const of = (column: 'current' | 'proposed' | 'rationale'): number => {
    const widths = cuts.flatMap((cut) => piecesOf(cut)[column].map((piece) => lineWidth(pieceText(piece))));
    return widths.length < 60 ? fallback[column] : quantile(widths, 0.985);
  };
  return { current: of('current'), proposed: of('proposed'), rationale: of('rationale') };
}

function piecesOf({ row, blocks, readings }: Cut2): Record<Cell, Piece[]> {
  const cells: Record<Cell, Piece[]> = { label: [...row.label], current: [], proposed: [], rationale: [] };
  blocks.forEach((block, index) => {
    const [first, second] = readings[0]?.cuts[index] ?? [block.pieces.length, block.pieces.length];
    cells.current.push(...block.pieces.slice(0, first));
    cells.proposed.push(...block.pieces.slice(first, second));
    cells.rationale.push(...block.pieces.slice(second));
  });
  return cells;
}

function toRow(cut: Cut2, acts: ActList, previous: number | null): Omit<AmendmentRow, 'id'> {
  const cells = piecesOf(cut);
  const label = joinLines(cells.label.map(pieceText));
  const element = readElement(label);
  const numbers = Object.values(cells)
    .flat()
    .map((piece) => piece.line.n);
  const text = (cell: Cell): string => joinLines(cells[cell].map(pieceText));
  const act = acts.ofRow(label);
  const address = elementAddress(act, element);
  const positions = positionsOf(text('rationale'));
  const splits = splitsOf(cells);
  return {
    number: element.number ?? previous,
    variant: element.variant,
    act: act?.id ?? '',
    ...(act === undefined ? {} : { act_full: act.title }),
    element: element.element,
    label_text: label,
    ...(address === undefined ? {} : { address }),
    current: text('current'),
    proposed: text('proposed'),
    rationale: text('rationale'),
    ...(positions.length === 0 ? {} : { positions }),
    lines: [Math.min(...numbers), Math.max(...numbers)],
    segments: {
      label: rangesOf(cells.label),
      current: rangesOf(cells.current),
      proposed: rangesOf(cells.proposed),
      rationale: rangesOf(cells.rationale),
    },
    ...(splits === undefined ? {} : { joined_line_splits: splits }),
    confidence: confidenceOf(cut),
  };
}

function rangesOf(pieces: readonly Piece[]): LineRange[] {
  const ranges: LineRange[] = [];
  for (const n of pieces.map((piece) => piece.line.n)) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && n <= last[1] + 1) last[1] = n;
    else ranges.push([n, n]);
  }
  return ranges;
}

/** Lines that two cells share, with the characters each has. */
function splitsOf(cells: Record<Cell, Piece[]>): AmendmentRow['joined_line_splits'] | undefined {
  const splits: Partial<Record<Cell, LineSplit[]>> = {};
  for (const cell of ['label', 'current', 'proposed', 'rationale'] as const) {
    for (const { line, from, to } of cells[cell]) {
      if (from === 0 && to === line.text.length) continue;
      const start = line.text.slice(from).search(/\S/) + from + line.indent;
      const split: LineSplit = [
        line.n,
        from === 0 ? 0 : start,
        to === line.text.length ? null : to + line.indent,
      ];
      splits[cell] = [...(splits[cell] ?? []), split];
    }
  }
  return Object.keys(splits).length === 0 ? undefined : splits;
}

/** From the score of the best reading that puts a boundary elsewhere. */
function confidenceOf({ readings }: Cut2): Confidence {
  const best = readings[0];
  const margin = (differs: (one: Cut, other: Cut) => boolean): number => {
    if (best === undefined) return 0;
    const rival = readings.find((reading) =>
      reading.cuts.some((cut, i) => differs(cut, best.cuts[i] ?? cut)),
    );
    const distance = rival === undefined ? 12 : best.score - rival.score;
    return Math.round((1 - Math.exp(-distance / 3)) * 100) / 100;
  };
  return {
    label: 1,
    current_proposed: margin((one, other) => one[0] !== other[0]),
    proposed_rationale: margin((one, other) => one[1] !== other[1]),
  };
}
