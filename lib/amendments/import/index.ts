import type { Finding } from '../../base/index.ts';
import type { AmendmentTable } from '../model.ts';
import { readDocx } from './docx.ts';
import { importFinding } from './findings.ts';
import { type Grid, readGrid } from './grid.ts';
import { readHtml } from './html.ts';
import { readTableJson } from './json.ts';
import { readLinearTables } from './linear.ts';

export { actAt, actNamedIn, readAct } from './acts.ts';
export { type Element, ORDINALS, readElement, russianOrdinal } from './labels.ts';
export { type LinearTable, readLinearTables } from './linear.ts';
export { readLines } from './lines.ts';
export { recutRow } from './recut.ts';
export { elementAddress, nameRows, positionsOf } from './rows.ts';

export interface ImportResult {
  readonly tables: readonly AmendmentTable[];
  readonly findings: readonly Finding[];
}

/** Below this confidence a boundary is pointed out to the user. */
const SURE = 0.5;

/**
 * Reads the comparative tables of a file. The kind is told by the content: DOCX (a zip), PDF, HTML, JSON as
 * exported, otherwise linearised text. Tracked changes fail closed: no rows, one finding.
 * @throws InvalidInputError when the bytes are not what they claim to be.
 */
export async function importTables(bytes: Uint8Array): Promise<ImportResult> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 5));
  if (head.startsWith('PK')) return importDocx(bytes);
  if (head === '%PDF-') return importPdf(bytes);
  return importText(decodeText(bytes));
}

/** Reads text: JSON as exported, HTML, or a linearised table. */
export function importText(text: string): ImportResult {
  const start = text.trimStart();
  if (start.startsWith('{')) return { tables: readTableJson(start), findings: [] };
  if (/^<(?:!doctype|html|table|body|div|\?xml|p|h\d)/iu.test(start)) return fromGrids(readHtml(text));
  const tables = readLinearTables(text).map(({ table }) => table);
  if (tables.every((table) => table.rows.length === 0))
    return { tables: [], findings: [importFinding('amendments/no-table', 'error')] };
  return { tables, findings: tables.flatMap(uncertain) };
}

/** UTF-8, or the Windows code page old Russian files are in. */
function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

function uncertain(table: AmendmentTable): Finding[] {
  return table.rows
    .filter(
      ({ confidence }) =>
        confidence !== undefined &&
        Math.min(confidence.current_proposed, confidence.proposed_rationale) < SURE,
    )
    .map((row) => importFinding('amendments/uncertain-boundary', 'info', row.id));
}

function importDocx(bytes: Uint8Array): ImportResult {
  const content = readDocx(bytes);
  if (content.tracked_changes)
    return { tables: [], findings: [importFinding('amendments/tracked-changes', 'error')] };
  const result = fromGrids(content.grids);
  if (result.tables.length > 0 || !content.images) return result;
  return { tables: [], findings: [importFinding('amendments/image-instead-of-text', 'error')] };
}

async function importPdf(bytes: Uint8Array): Promise<ImportResult> {
  const { readPdf } = await import('./pdf.ts'); // the reader library is large: loaded for a PDF only
  const { grids, has_text } = await readPdf(bytes);
  return has_text
    ? fromGrids(grids)
    : { tables: [], findings: [importFinding('amendments/image-instead-of-text', 'error')] };
}

function fromGrids(grids: readonly Grid[]): ImportResult {
  const read = grids.flatMap((grid, index) => readGrid(grid, index + 1) ?? []);
  if (read.length > 0)
    return { tables: read.map(({ table }) => table), findings: read.flatMap(({ findings }) => findings) };
  return {
    tables: [],
    findings: [
      importFinding(grids.length === 0 ? 'amendments/no-table' : 'amendments/columns-unknown', 'error'),
    ],
  };
}
