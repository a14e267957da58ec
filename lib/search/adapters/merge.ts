import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { createIndexBuilder } from '../build.ts';
import { passageDocuments } from '../documents.ts';
import type { SearchIndex } from '../open.ts';
import { joinPassages, type PassageList } from '../passages.ts';
import { openIndexFile } from './index-file.ts';

/**
 * One index over many documents of the library, beside their own:
 *
 *     .merged.json          the documents it holds, in order, with the digests of their passages
 *     .merged-<digest>.bin  the index
 *
 * It only serves speed. The documents keep their own segments, and the merged index is used while every one of them
 * is what it was: whatever is cut short, damaged, replaced or removed, the documents are searched one by one. The
 * index is written first and the list, which makes it count, is renamed into place after it.
 */
const LIST = '.merged.json';
const listSchema = z.object({
  index: z.string().regex(/^\.merged-[0-9a-f]{16}\.bin$/),
  parts: z.array(z.object({ id: z.string(), digest: z.string(), passages: z.number().int() })),
});

export interface MergedPart {
  readonly id: string;
  readonly passages: PassageList;
  /** Digest of the file the passages were read from. */
  readonly digest: string;
}

/** Passages after which a merge lets others work. */
const BREATH = 100;

export const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/** Removes merged indexes other than the one in use: a merge that was killed at its end leaves the one before. */
export async function removeOld(root: string, keep: string): Promise<void> {
  for (const name of await readdir(root)) {
    if (/^\.merged-.*\.bin(\.new)?$/.test(name) && name !== keep) await rm(join(root, name), { force: true });
  }
}

/** Writes one index over the parts. Safe to be cut short at any step; what was merged before stays until the end. */
export async function writeMerged(root: string, parts: readonly MergedPart[]): Promise<void> {
  const builder = createIndexBuilder();
  let done = 0;
  for (const document of passageDocuments(joinPassages(parts.map((part) => part.passages)))) {
    builder.add(document);
    done += 1;
    if (done % BREATH === 0) await setImmediate();
  }
  const bytes = builder.done();
  const index = `.merged-${digestOf(bytes)}.bin`;
  await writeFile(join(root, `${index}.new`), bytes);
  await rename(join(root, `${index}.new`), join(root, index));
  const list: z.infer<typeof listSchema> = {
    index,
    parts: parts.map(({ id, digest, passages }) => ({ id, digest, passages: passages.length })),
  };
  await writeFile(join(root, `${LIST}.new`), JSON.stringify(list));
  await rename(join(root, `${LIST}.new`), join(root, LIST));
  await removeOld(root, index);
}

/** A merged index that is in use. */
export interface Merged {
  /** Name of its file. */
  readonly file: string;
  readonly index: SearchIndex;
  readonly ids: readonly string[];
}

/**
 * The merged index and the documents it holds, in its order; `undefined` when there is none that can be used.
 * @param opened the index that was read last: not read again while it is the one in use
 */
export async function readMerged(
  root: string,
  current: ReadonlyMap<string, MergedPart>,
  opened?: { readonly file: string; readonly index: SearchIndex },
): Promise<Merged | undefined> {
  try {
    const list = listSchema.parse(JSON.parse(await readFile(join(root, LIST), 'utf8')));
    if (list.parts.some(({ id, digest }) => current.get(id)?.digest !== digest)) return undefined;
    const index = opened?.file === list.index ? opened.index : openIndexFile(join(root, list.index));
    const passages = list.parts.reduce((sum, part) => sum + part.passages, 0);
    if (index.documentCount !== passages) return undefined;
    return { file: list.index, index, ids: list.parts.map(({ id }) => id) };
  } catch {
    // none yet, or damaged: the segments of the documents serve
    return undefined;
  }
}
