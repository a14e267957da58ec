export { importLibrary, type LibraryImport, type LibraryInput } from './library.ts';
export { passagesOfText } from './library-text.ts';
export { importOfficial, type OfficialImport, type OfficialInput } from './official/index.ts';
export { officialDocumentId, officialPassages } from './official-passages.ts';
export type { Progress } from './pdf-open.ts';
export { textOfPdf } from './pdf-text.ts';
export { checkFileSize } from './source.ts';
