import type { DraftDocument } from './document.ts';

/** The face of printed papers: Tinos (metrics of Times New Roman), as font files. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
}

/** DOCX of a drafted document. The writer library is loaded on first use. */
export async function docxOf(document: DraftDocument): Promise<Uint8Array> {
  const { renderDocx } = await import('./docx.ts');
  return renderDocx(document);
}

/** Tagged PDF of a drafted document. The writer library is loaded on first use. */
export async function pdfOf(document: DraftDocument, fonts: Fonts): Promise<Uint8Array> {
  const { renderPdf } = await import('./pdf/index.ts');
  return renderPdf(document, fonts);
}
