export { type AknOptions, exportAkn } from './akn.ts';
export { type ExportOptions, exportDocx } from './docx.ts';
export { type FormCell, type FormItem, type FormRun, formItems } from './form.ts';
export { exportPdf, type PdfFonts } from './pdf.ts';
export { exportCsv, exportJson } from './plain.ts';
export { exportTracked, type TrackedOptions } from './tracked.ts';
