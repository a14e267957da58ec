import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Searcher } from '../searcher.ts';
import { loadLibrary } from './library.ts';

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
 * A searcher that follows the library in the folder `data`: asked again, it opens the segments anew when a
 * document was added, replaced or removed since, by this process or by another.
 */
export function liveSearcher(base: Searcher, data: string): () => Promise<Searcher> {
  let seen: string | undefined;
  let current = base;
  return async () => {
    const now = await signature(data);
    if (now !== seen) {
      current = base.withLibrary(await loadLibrary(data));
      seen = now;
    }
    return current;
  };
}
