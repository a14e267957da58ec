import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

export const root = new URL('../..', import.meta.url).pathname;

/** A program of its own that can be killed: bundled from lines that import from the root of the project. */
export async function makeScript(contents: string): Promise<{ path: string; remove(): Promise<void> }> {
  await mkdir(join(root, 'dist'), { recursive: true });
  const place = await mkdtemp(join(root, 'dist', 'script-')); // beside node_modules, so that packages are found
  const path = join(place, 'script.mjs');
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: path,
    logLevel: 'silent',
  });
  return { path, remove: () => rm(place, { recursive: true, force: true }) };
}
