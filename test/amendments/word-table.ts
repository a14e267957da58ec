import { strToU8, zipSync } from 'fflate';

/** A cell of a Word table; `more` stands before its paragraph. */
export const cell = (text: string, more = ''): string =>
  `<w:tc>${more}<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:tc>`;

/** A row of texts, or of cells made by {@link cell}. */
export const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((text) => (text.startsWith('<') ? text : cell(text))).join('')}</w:tr>`;

/** The least DOCX that has the body. */
export const docx = (body: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`,
    ),
  });

/** The head of a comparative table. */
export const HEAD = row(
  '№',
  'Құрылымдық элемент',
  'Қолданыстағы редакция',
  'Ұсынылатын редакция',
  'Негіздеме',
);
