export { openIndexFile } from './index-file.ts';
export { checkLibraryId, mergeLibrary, removeLibraryDocument, saveLibraryDocument } from './library.ts';
export { liveSearcher } from './live.ts';
export { keepOfficial, loadLibrary } from './official.ts';
