import type {
  AmendmentRow,
  AmendmentTable,
  ComparedProvision,
  Segment,
} from '../../../lib/amendments/index.ts';
import type { Finding } from '../../../lib/base/index.ts';

export type { AmendmentRow, AmendmentTable, ComparedProvision, Finding, Segment };

/** Tables being worked on; also what a matter of kind `table` holds. */
export interface TableData {
  readonly tables: readonly AmendmentTable[];
}

export interface Imported {
  readonly tables: readonly AmendmentTable[];
  readonly findings: readonly Finding[];
}

/** Names under which this browser keeps the open table and the one it is compared with. */
export const TABLE = 'amendments';
export const OTHER = 'amendments-other';

export const EMPTY: TableData = { tables: [] };

export const rowCount = (data: TableData): number =>
  data.tables.reduce((sum, table) => sum + table.rows.length, 0);
