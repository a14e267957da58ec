import type { AmendmentRow, AmendmentTable } from '../model.ts';
import type { ExportOptions } from './form.ts';
import type { PdfFonts } from './pdf.ts';
import type { TrackedOptions } from './tracked.ts';

export { type AknOptions, exportAkn } from './akn.ts';
export { type ExportOptions, type FormCell, type FormItem, type FormRun, formItems } from './form.ts';
export type { PdfFonts } from './pdf.ts';
export { exportCsv, exportJson } from './plain.ts';
export type { TrackedOptions } from './tracked.ts';

/** DOCX in the five-column landscape form. The writer library is loaded on first use. */
export async function exportDocx(
  tables: readonly AmendmentTable[],
  options: ExportOptions = {},
): Promise<Uint8Array> {
  const { writeDocx } = await import('./docx.ts');
  return writeDocx(tables, options);
}

/** PDF in the five-column landscape form. The writer library is loaded on first use. */
export async function exportPdf(
  tables: readonly AmendmentTable[],
  fonts: PdfFonts,
  options: ExportOptions = {},
): Promise<Uint8Array> {
  const { writePdf } = await import('./pdf.ts');
  return writePdf(tables, fonts, options);
}

/** One provision as a DOCX with tracked changes. */
export async function exportTracked(row: AmendmentRow, options: TrackedOptions): Promise<Uint8Array> {
  const { writeTracked } = await import('./tracked.ts');
  return writeTracked(row, options);
}
