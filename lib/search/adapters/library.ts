import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidInputError } from '../../base/index.ts';
import type { LibraryDocument, Passage } from '../../corpus/index.ts';
import { buildIndex } from '../build.ts';
import { passageDocuments } from '../documents.ts';
import { joinPassages } from '../passages.ts';
import type { LibrarySegment } from '../sources.ts';
import { emptyMemory, FILES, type Kept, type LibraryMemory, readKept, segmentOf } from './kept.ts';
import { type Merged, readMerged, removeOld, writeMerged } from './merge.ts';

/**
 * The library on disk, one folder per document under `<data>/library`:
 *
 *     <id>/document.json   what the document is
 *     <id>/passages.json   its passages
 *     <id>/search.bin      their index: one segment
 *     .merged…             one index over many of them, see merge.ts
 *
 * A document is written whole into `.<id>.new` and renamed into place. When a version is replaced the old one
 * is renamed to `.<id>.old` first; a crash in between leaves one of the two whole, and reading puts it back. The names
 * of the files are in `kept.ts`.
 */
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

/** The merged index, opened again only when another file holds it. */
async function mergedOf(
  root: string,
  kept: ReadonlyMap<string, Kept>,
  memory: LibraryMemory,
): Promise<Merged | undefined> {
  const merged = await readMerged(root, kept, memory.merged);
  if (merged === undefined) delete memory.merged;
  else memory.merged = merged;
  return merged;
}

async function readAll(root: string, memory: LibraryMemory): Promise<Map<string, Kept>> {
  await recover(root);
  const ids = (await names(root)).filter((name) => ID.test(name));
  const kept = await Promise.all(ids.map((id) => readKept(root, id, memory)));
  for (const id of memory.documents.keys()) if (!ids.includes(id)) memory.documents.delete(id);
  return new Map(kept.map((one) => [one.id, one]));
}

/**
 * Reads the library: the documents merged into one segment, if some are, then one segment per document in the order
 * of their names; empty when there is no library.
 * @param memory what the last reading left; a document that is still the same is not read again
 */
export async function readLibrary(
  data: string,
  memory: LibraryMemory = emptyMemory(),
): Promise<LibrarySegment[]> {
  const root = folderOf(data);
  const kept = await readAll(root, memory);
  const merged = await mergedOf(root, kept, memory);
  const inside = (merged?.ids ?? []).flatMap((id) => kept.get(id) ?? []);
  // the merged index serves them: their own need not be held
  for (const one of inside) delete one.segment;
  const outside = [...kept.values()].filter((one) => !inside.includes(one));
  const own = await Promise.all(outside.map((one) => segmentOf(root, one)));
  if (merged === undefined) return own;
  const whole: LibrarySegment = {
    index: merged.index,
    passages: joinPassages(inside.map((one) => one.passages)),
    documents: inside.map((one) => one.document),
  };
  return [whole, ...own];
}

/** From this many segments on they are merged: each costs a query the search of its keys. */
const MANY = 8;

/**
 * Merges the segments of the library when there are many; others can work meanwhile. Nothing is lost when it is cut
 * short: see `merge.ts`.
 * @param many segments from which on it is worth the work
 * @returns true when something was merged
 */
export async function mergeLibrary(
  data: string,
  many: number = MANY,
  memory: LibraryMemory = emptyMemory(),
): Promise<boolean> {
  const root = folderOf(data);
  const kept = await readAll(root, memory);
  const merged = await mergedOf(root, kept, memory);
  const segments = kept.size - (merged?.ids.length ?? 0) + (merged === undefined ? 0 : 1);
  if (segments < many || kept.size < 2) {
    if (merged !== undefined) await removeOld(root, merged.file);
    return false;
  }
  await writeMerged(root, [...kept.values()]);
  return true;
}
