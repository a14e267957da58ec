import type { ImportDependencies } from '../api/import/index.ts';
import { importLibrary } from '../corpus/import/index.ts';
import {
  checkLibraryId,
  keepOfficial,
  loadLibrary,
  removeLibraryDocument,
  saveLibraryDocument,
} from '../search/adapters/index.ts';

/** What the import routes need, over the store's folder. */
export function importingInto(folder: string): ImportDependencies {
  return {
    documents: async () => (await loadLibrary(folder)).flatMap((segment) => [...segment.documents]),
    document: async (id) => {
      for (const segment of await loadLibrary(folder)) {
        const document = segment.documents.find((one) => one.id === id);
        if (document === undefined) continue;
        return { document, passages: [...segment.passages].filter((passage) => passage.document === id) };
      }
      return undefined;
    },
    keepDocument: async (file, id) => {
      checkLibraryId(id);
      const { document, passages } = await importLibrary({ ...file, id });
      await saveLibraryDocument(folder, document, passages);
      return document;
    },
    removeDocument: (id) => removeLibraryDocument(folder, id),
    keepOfficial: (file, place) => keepOfficial(folder, { ...file, ...place }),
  };
}
