import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { CorpusFile } from '../corpus/index.ts';

/** Reads every YAML file below `corpus/`. */
export async function readCorpusFiles(root: string): Promise<CorpusFile[]> {
  const names = await readdir(join(root, 'corpus'), { recursive: true });
  return Promise.all(
    names
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map(async (name) => ({
        path: `corpus/${name.split(sep).join('/')}`,
        text: await readFile(join(root, 'corpus', name), 'utf8'),
      })),
  );
}
