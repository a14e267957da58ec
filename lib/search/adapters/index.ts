export {
  checkLibraryId,
  loadLibrary,
  mergeLibrary,
  removeLibraryDocument,
  saveLibraryDocument,
} from './library.ts';
export { liveSearcher } from './live.ts';
export { keepOfficial } from './official.ts';
