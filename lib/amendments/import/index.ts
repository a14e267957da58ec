import { type Finding, InvalidInputError, type Localized } from '../../base/index.ts';
import type { AmendmentTable } from '../model.ts';
import { readDocx } from './docx.ts';
import { type ImportRule, importFinding } from './findings.ts';
import { type Grid, readGrid } from './grid.ts';
import { readHtml } from './html.ts';
import { readTableJson } from './json.ts';
import { readLinearTables } from './linear.ts';

export { actAt, actNamedIn, readAct } from './acts.ts';
export { type Element, ORDINALS, readElement, russianOrdinal, startsWithHeading } from './labels.ts';
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
  if (OLD_WORD.some((first) => head.startsWith(first))) throw new InvalidInputError(SAVE_AS_DOCX);
  if (PICTURES.some((first) => head.startsWith(first))) return only('amendments/image-instead-of-text');
  return importText(decodeText(bytes));
}

/** First bytes of the binary format of Word before 2007, and of rich text. */
const OLD_WORD = ['\u00d0\u00cf\u0011\u00e0', '{\\rtf'];
const SAVE_AS_DOCX: Localized = {
  kk: 'Файл Word-тың ескі пішімінде (DOC немесе RTF): оны Word-та ашып, DOCX түрінде сақтап, қайта жүктеңіз.',
  ru: 'Файл в старом формате Word (DOC или RTF): откройте его в Word, сохраните в DOCX и загрузите снова.',
  en: 'The file is in an old format of Word (DOC or RTF): open it in Word, save it as DOCX and load it again.',
};
/** First bytes of JPEG, PNG, GIF and TIFF as the decoder shows them. */
const PICTURES = ['\u00ff\u00d8\u00ff', '\u2030PNG', 'GIF8', 'II*', 'MM\u0000*'];

/** No table, and the one reason. */
const only = (rule: ImportRule): ImportResult => ({ tables: [], findings: [importFinding(rule, 'error')] });

/** Reads text: JSON as exported, HTML, or a linearised table. */
export function importText(text: string): ImportResult {
  const start = text.trimStart();
  if (start.startsWith('{')) return { tables: readTableJson(start), findings: [] };
  if (/^<(?:!doctype|html|table|body|div|\?xml|p|h\d)/iu.test(start)) return importHtml(text);
  const tables = readLinearTables(text).map(({ table }) => table);
  if (tables.every((table) => table.rows.length === 0)) return only('amendments/no-table');
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
  if (content.tracked_changes) return only('amendments/tracked-changes');
  const result = fromGrids(content.grids);
  return result.tables.length > 0 || !content.images ? result : only('amendments/image-instead-of-text');
}

function importHtml(text: string): ImportResult {
  const { grids, tracked_changes } = readHtml(text);
  return tracked_changes ? only('amendments/tracked-changes') : fromGrids(grids);
}

async function importPdf(bytes: Uint8Array): Promise<ImportResult> {
  const { readPdf } = await import('./pdf.ts'); // the reader library is large: loaded for a PDF only
  const { grids, has_text } = await readPdf(bytes);
  return has_text ? fromGrids(grids) : only('amendments/image-instead-of-text');
}

function fromGrids(grids: readonly Grid[]): ImportResult {
  const read = grids.flatMap((grid, index) => readGrid(grid, index + 1) ?? []);
  if (read.length > 0)
    return { tables: read.map(({ table }) => table), findings: read.flatMap(({ findings }) => findings) };
  return only(grids.length === 0 ? 'amendments/no-table' : 'amendments/columns-unknown');
}
