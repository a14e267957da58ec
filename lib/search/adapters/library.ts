import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidInputError } from '../../base/index.ts';
import {
  type LibraryDocument,
  libraryDocumentSchema,
  type Passage,
  passageSchema,
} from '../../corpus/index.ts';
import { buildIndex } from '../build.ts';
import { passageDocuments } from '../documents.ts';
import { openIndex } from '../open.ts';
import type { LibrarySegment } from '../sources.ts';

/**
 * The library on disk, one folder per document under `<data>/library`:
 *
 *     <id>/document.json   what the document is
 *     <id>/passages.json   its passages
 *     <id>/search.bin      their index: one segment
 *
 * A document is written whole into `.<id>.new` and renamed into place. When a version is replaced the old one
 * is renamed to `.<id>.old` first; a crash in between leaves one of the two whole, and reading puts it back.
 */
const FILES = { document: 'document.json', passages: 'passages.json', index: 'search.bin' } as const;

const ID = /^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$/;

function folderOf(data: string): string {
  return join(data, 'library');
}

/** @throws InvalidInputError when the text cannot name a document. */
export function checkLibraryId(id: string): void {
  if (ID.test(id)) return;
  throw new InvalidInputError({
    kk: 'Құжат атауы латын әріптері мен цифрлардан тұруы керек (нүкте, сызықша болады), 64 таңбадан аспасын: мысалы report-2025.',
    ru: 'Имя документа состоит из латинских букв и цифр (можно точку и дефис), не длиннее 64 знаков: например report-2025.',
    en: 'The name of a document is made of Latin letters and digits (dot and hyphen allowed), 64 characters at most: for example report-2025.',
  });
}

/** Writes a document and its segment; an earlier version of the same name is replaced at once or not at all. */
export async function saveLibraryDocument(
  data: string,
  document: LibraryDocument,
  passages: readonly Passage[],
): Promise<void> {
  checkLibraryId(document.id);
  const root = folderOf(data);
  const fresh = join(root, `.${document.id}.new`);
  const old = join(root, `.${document.id}.old`);
  const place = join(root, document.id);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await writeFile(join(fresh, FILES.document), JSON.stringify(document));
  await writeFile(join(fresh, FILES.passages), JSON.stringify(passages));
  await writeFile(join(fresh, FILES.index), buildIndex(passageDocuments(passages)));
  await recover(root);
  const held = (await names(root)).includes(document.id);
  if (held) await rename(place, old);
  await rename(fresh, place);
  await rm(old, { recursive: true, force: true });
}

/** Removes a document; nothing happens when there is none. */
export async function removeLibraryDocument(data: string, id: string): Promise<void> {
  checkLibraryId(id);
  await rm(join(folderOf(data), id), { recursive: true, force: true });
}

async function names(root: string): Promise<string[]> {
  try {
    return (await readdir(root)).sort();
  } catch {
    return [];
  }
}

/** Puts back documents whose replacement was cut short. */
async function recover(root: string): Promise<void> {
  const present = await names(root);
  for (const name of present) {
    const id = /^\.(.+)\.old$/.exec(name)?.[1];
    if (id === undefined) continue;
    if (present.includes(id)) await rm(join(root, name), { recursive: true, force: true });
    else await rename(join(root, name), join(root, id));
  }
}

/** An index that cannot be used (another version, damage) is built again from its passages. */
async function readSegment(folder: string): Promise<LibrarySegment> {
  const document = libraryDocumentSchema.parse(
    JSON.parse(await readFile(join(folder, FILES.document), 'utf8')),
  );
  const passages = passageSchema
    .array()
    .parse(JSON.parse(await readFile(join(folder, FILES.passages), 'utf8')));
  try {
    const index = openIndex(await readFile(join(folder, FILES.index)));
    if (index.documentCount === passages.length) return { index, passages, documents: [document] };
  } catch {
    // fall through: the passages are the truth, the index only serves them
  }
  const bytes = buildIndex(passageDocuments(passages));
  await writeFile(join(folder, `${FILES.index}.new`), bytes);
  await rename(join(folder, `${FILES.index}.new`), join(folder, FILES.index));
  return { index: openIndex(bytes), passages, documents: [document] };
}

/** Reads the library, one segment per document, in the order of their names; empty when there is none. */
export async function loadLibrary(data: string): Promise<LibrarySegment[]> {
  const root = folderOf(data);
  await recover(root);
  const ids = (await names(root)).filter((name) => ID.test(name));
  return Promise.all(ids.map((id) => readSegment(join(root, id))));
}
