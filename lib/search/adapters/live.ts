import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Searcher } from '../searcher.ts';
import { emptyMemory } from './kept.ts';
import { mergeLibrary } from './library.ts';
import { finishOfficial, loadLibrary } from './official.ts';

/** Names and times of the documents: changes when one is added, replaced or removed. */
async function signature(data: string): Promise<string> {
  try {
    const root = join(data, 'library');
    const names = (await readdir(root)).filter((name) => !name.startsWith('.')).sort();
    const times = await Promise.all(
      names.map(async (name) => `${name} ${(await stat(join(root, name, 'document.json'))).mtimeMs}`),
    );
    return times.join('\n');
  } catch {
    return '';
  }
}

/**
 * A searcher that follows the library in the folder `data`: asked again, it opens the segments of
 * documents that were added or replaced since, by this process or by another, and keeps the others as they are. When there are many segments it
 * merges them meanwhile and opens the merged one at the next question.
 */
export function liveSearcher(base: Searcher, data: string): () => Promise<Searcher> {
  let seen: string | undefined;
  let current = base;
  let merging = false;
  const memory = emptyMemory();

  async function merge(): Promise<void> {
    if (merging) return;
    merging = true;
    try {
      if (await mergeLibrary(data, undefined, memory)) seen = undefined;
    } catch {
      // a full disk or a document removed meanwhile: the segments serve as they are
    } finally {
      merging = false;
    }
  }

  return async () => {
    await finishOfficial(data);
    const now = await signature(data);
    if (now !== seen) {
      current = base.withLibrary(await loadLibrary(data, memory));
      seen = now;
      void merge();
    }
    return current;
  };
}
