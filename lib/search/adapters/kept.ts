import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LibraryDocument, libraryDocumentSchema, passageSchema } from '../../corpus/index.ts';
import { buildIndex } from '../build.ts';
import { passageDocuments } from '../documents.ts';
import { openIndex, type SearchIndex } from '../open.ts';
import { packPassages } from '../passages.ts';
import type { LibrarySegment } from '../sources.ts';
import { openIndexFile } from './index-file.ts';
import { digestOf, type MergedPart } from './merge.ts';

/** The files of a document, in its folder. */
export const FILES = { document: 'document.json', passages: 'passages.json', index: 'search.bin' } as const;

/** A document of the library as it is held in memory. */
export interface Kept extends MergedPart {
  readonly document: LibraryDocument;
  /** Its own segment, once it was opened. */
  segment?: Promise<LibrarySegment>;
}

/**
 * What was read before, so that after an import only the new document is read: documents by their names, with what
 * their files were, and the merged index with the name of its file.
 */
export interface LibraryMemory {
  readonly documents: Map<string, { readonly stamp: string; readonly kept: Kept }>;
  merged?: { readonly file: string; readonly index: SearchIndex };
}

export const emptyMemory = (): LibraryMemory => ({ documents: new Map() });

/** Changes whenever a document is written again: the folder is a new one, with new files. */
async function stampOf(folder: string): Promise<string> {
  const stats = await Promise.all([FILES.document, FILES.passages].map((name) => stat(join(folder, name))));
  return stats.map(({ ino, mtimeMs, size }) => `${ino} ${mtimeMs} ${size}`).join(', ');
}

/** Reads a document, unless it is the one that is remembered. */
export async function readKept(root: string, id: string, memory: LibraryMemory): Promise<Kept> {
  const folder = join(root, id);
  const stamp = await stampOf(folder);
  const known = memory.documents.get(id);
  if (known?.stamp === stamp) return known.kept;
  const document = libraryDocumentSchema.parse(
    JSON.parse(await readFile(join(folder, FILES.document), 'utf8')),
  );
  const bytes = await readFile(join(folder, FILES.passages));
  const passages = packPassages(passageSchema.array().parse(JSON.parse(bytes.toString('utf8'))));
  const kept: Kept = { id, document, passages, digest: digestOf(bytes) };
  memory.documents.set(id, { stamp, kept });
  return kept;
}

/** An index that cannot be used (another version, damage) is built again from its passages. */
async function openSegment(root: string, { id, document, passages }: Kept): Promise<LibrarySegment> {
  const place = join(root, id, FILES.index);
  try {
    const index = openIndexFile(place);
    if (index.documentCount === passages.length) return { index, passages, documents: [document] };
  } catch {
    // fall through: the passages are the truth, the index only serves them
  }
  const bytes = buildIndex(passageDocuments(passages));
  await writeFile(`${place}.new`, bytes);
  await rename(`${place}.new`, place);
  return { index: openIndex(bytes), passages, documents: [document] };
}

/** Opens a document's segment, once as long as the document is what it was. */
export function segmentOf(root: string, kept: Kept): Promise<LibrarySegment> {
  if (kept.segment !== undefined) return kept.segment;
  const opened = openSegment(root, kept);
  kept.segment = opened;
  // a disk that failed once is asked again
  opened.catch(() => delete kept.segment);
  return opened;
}
