export { DocumentPage } from '../library/document.tsx';
export { LibraryPage } from '../library/list.tsx';
