export { checkLibraryId, loadLibrary, removeLibraryDocument, saveLibraryDocument } from './library.ts';
