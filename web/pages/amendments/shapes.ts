import type {
  AmendmentRow,
  AmendmentTable,
  ComparedProvision,
  Segment,
  SummaryLine,
  WriteStep,
  Written,
} from '../../../lib/amendments/index.ts';
import type { Finding } from '../../../lib/base/index.ts';

export type {
  AmendmentRow,
  AmendmentTable,
  ComparedProvision,
  Finding,
  Segment,
  SummaryLine,
  WriteStep,
  Written,
};

/** Tables being worked on; also what a matter of kind `table` holds. */
export interface TableData {
  readonly tables: readonly AmendmentTable[];
  /** The text they were read from, when a person may still move its lines between cells. */
  readonly source?: string;
  /** What the import warned of, until the reader puts it away. */
  readonly warnings?: readonly Finding[];
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
