import type { Finding } from '../base/index.ts';
import { type AssessInput, type AssessOptions, assess } from './assess.ts';
import { aboutCell } from './cell-advice.ts';
import { type NamedFinding, named } from './place-names.ts';
import { type Assessment, RELIEFS, type ReliefName, type ReliefStatus } from './result.ts';
import { factsOfRow, type TableRow, unreadColumns } from './table-facts.ts';
import { finding } from './validation-codes.ts';

export { exportSheet, STATUS_LABELS } from './batch-export.ts';
export { readCsv } from './csv.ts';
export { readTable } from './table.ts';
export { type TableColumn, tableColumns } from './table-columns.ts';
export type { TableRow } from './table-facts.ts';
export { readXlsx } from './xlsx.ts';

/** A line of a batch: an identifier of the caller's and a question. */
export interface BatchLine extends AssessInput {
  readonly id: string;
}

export interface BatchAnswer extends Assessment {
  readonly id: string;
}

/** Answers one line of a JSONL batch: `{id, as_of, edition, facts}` in, `{id, parole, commutation, ...}` out. */
export function assessLine(line: unknown, options: AssessOptions = {}): BatchAnswer {
  const parts = typeof line === 'object' && line !== null ? (line as Record<string, unknown>) : {};
  const id = typeof parts.id === 'number' ? String(parts.id) : typeof parts.id === 'string' ? parts.id : '';
  return { id, ...assess({ facts: parts.facts, as_of: parts.as_of, edition: parts.edition }, options) };
}

export interface GoodRow {
  /** Number of the row as the file shows it: the heading is row 1. */
  readonly row: number;
  readonly id: string;
  /** Without explanations: see {@link AssessOptions}. */
  readonly assessment: Assessment;
}

export interface BadRow {
  readonly row: number;
  readonly id: string;
  readonly findings: readonly NamedFinding[];
}

export interface BatchResult {
  /** The nearest coming date first. */
  readonly good: readonly GoodRow[];
  readonly bad: readonly BadRow[];
  /** Headings of columns that name no fact: what stands in them was left aside. */
  readonly unread?: readonly string[];
}

export interface BatchOptions {
  readonly as_of?: string;
  readonly edition?: string;
  /** Called now and then with the number of rows done. */
  readonly onProgress?: (done: number, total: number) => void;
}

const PROGRESS_STEP = 250;

/** Answers every row of a table; a bad row is listed with its reasons, the good ones are computed. */
export function assessTable(rows: readonly TableRow[], options: BatchOptions = {}): BatchResult {
  const good: GoodRow[] = [];
  const bad: BadRow[] = [];
  const seen = new Set<string>();
  rows.forEach((cells, index) => {
    if (Object.values(cells).some((cell) => cell.trim() !== '')) {
      const answer = assessRow(cells, index + 2, seen, options);
      if ('assessment' in answer) good.push(answer);
      else bad.push(answer);
    }
    const done = index + 1;
    if (done % PROGRESS_STEP === 0 || done === rows.length) options.onProgress?.(done, rows.length);
  });
  return { good: byComingDate(good, options.as_of), bad, unread: unreadColumns(rows) };
}

/** One row; `seen` holds the identifiers met so far, a second row with the same one is bad. */
function assessRow(cells: TableRow, row: number, seen: Set<string>, options: BatchOptions): GoodRow | BadRow {
  const read = factsOfRow(cells);
  const id = read.id ?? String(row);
  if (seen.has(id)) return { row, id, findings: [named(finding('INVALID_REPEATED', 'id'))] };
  seen.add(id);
  const lacking = missingFrom(read.facts);
  if (lacking.length > 0)
    return { row, id, findings: lacking.map((fact) => named(finding('INVALID_MISSING', fact))) };
  const assessment = assess(
    { facts: read.facts, as_of: read.as_of ?? options.as_of, edition: read.edition ?? options.edition },
    { explain: false },
  );
  const errors = assessment.findings.filter((one) => one.severity === 'error');
  return errors.length > 0
    ? { row, id, findings: errors.map(aboutCell).map(named) }
    : { row, id, assessment };
}

/** Facts without which a row has no date at all. */
function missingFrom(facts: Record<string, unknown>): string[] {
  const isLife = facts.sentence_type === 'life_imprisonment';
  const needed = isLife ? ['start'] : ['sentence_type', 'start', 'term', 'category'];
  return needed.filter((fact) => facts[fact] === undefined);
}

/** What a list shows of one relief. */
export interface BriefRelief {
  readonly status: ReliefStatus;
  readonly earliest: string | null;
  readonly earliest_safe: string | null;
  readonly fraction: string | null;
  readonly eligible_on_as_of: boolean | null;
  readonly ground: readonly string[];
  readonly ground_cited: readonly string[];
  readonly code: string | null;
}

export interface BriefRow extends Readonly<Record<ReliefName, BriefRelief>> {
  readonly row: number;
  readonly id: string;
  readonly edition: string;
  readonly rule_set: string;
  readonly last_day: string | null;
  readonly findings: readonly Finding[];
}

/** A row of a list without the explanations (those are asked for one case at a time). */
export function briefOf({ row, id, assessment }: GoodRow): BriefRow {
  const reliefs = Object.fromEntries(
    RELIEFS.map((relief) => {
      const { status, earliest, earliest_safe, fraction, eligible_on_as_of, ground, ground_cited, code } =
        assessment[relief];
      return [
        relief,
        {
          status,
          earliest,
          earliest_safe,
          fraction,
          eligible_on_as_of,
          ground,
          ground_cited,
          code: code ?? null,
        },
      ];
    }),
  ) as Record<ReliefName, BriefRelief>;
  const { edition, rule_set, term, findings } = assessment;
  return { row, id, edition, rule_set, last_day: term?.last_day ?? null, findings, ...reliefs };
}

/** Rows by the nearest date that is still to come; rows without one stand last. */
function byComingDate(rows: readonly GoodRow[], today: string | undefined): GoodRow[] {
  return rows
    .map((row) => ({ row, day: comingDate(row, today) ?? LAST }))
    .sort((left, right) =>
      left.day < right.day ? -1 : left.day > right.day ? 1 : left.row.row - right.row.row,
    )
    .map(({ row }) => row);
}

const LAST = '9999-12-31';

function comingDate({ assessment }: GoodRow, asOf: string | undefined): string | undefined {
  const today = assessment.as_of ?? asOf ?? '';
  return [assessment.parole.earliest, assessment.commutation.earliest]
    .filter((day) => day !== null)
    .filter((day) => day >= today)
    .sort()[0];
}
