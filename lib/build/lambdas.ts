import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { REQUIRE_BANNER } from './program.ts';

/** What one function may weigh with its data, so that it starts quickly: 4 MB. */
export const MAX_FUNCTION_BYTES = 4 * 1024 * 1024;

/** The functions (entries of `lambdas/`) and the files of `data` each needs beside it. */
export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  corpus: ['corpus.json'],
  matters: [],
};

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function bundleFunction(root: string, dist: string, name: string, data: readonly string[]) {
  const folder = join(dist, 'lambdas', name);
  await build({
    entryPoints: { index: join(root, 'lambdas', `${name}.ts`) },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE_BANNER },
    legalComments: 'none',
    logLevel: 'warning',
  });
  await mkdir(join(folder, 'data'), { recursive: true });
  for (const file of data) await cp(join(dist, 'data', file), join(folder, 'data', file));
  const bytes = await sizeOf(folder);
  if (bytes > MAX_FUNCTION_BYTES) {
    throw new Error(`the function ${name} weighs ${bytes} bytes, more than ${MAX_FUNCTION_BYTES}`);
  }
}

/** Bundles every function with its data into `lambdas/<name>/`. */
export async function bundleLambdas(root: string, dist: string): Promise<void> {
  for (const [name, data] of Object.entries(FUNCTIONS)) await bundleFunction(root, dist, name, data);
}
