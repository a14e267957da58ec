import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { readFonts } from '../drafting/adapters/index.ts';
import { REQUIRE_BANNER } from './program.ts';
import { SLIMMING } from './slim.ts';

/** What one function may weigh with its data, so that it starts quickly: 4 MB. */
export const MAX_FUNCTION_BYTES = 4 * 1024 * 1024;

const FACES = ['regular.ttf', 'bold.ttf', 'italic.ttf'];

/** The functions (entries of `lambdas/`) and the files of `data` each needs beside it. */
export const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  amendments: ['outline.json', 'regular.ttf', 'bold.ttf'],
  corpus: ['corpus.json', 'openapi.json'],
  drafting: ['citable.json', 'templates.json', ...FACES],
  eligibility: [],
  matters: [],
  search: ['corpus.json', 'search.bin'],
};

function compress(content: Uint8Array): Uint8Array {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params });
}

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
    plugins: [...SLIMMING],
    banner: { js: REQUIRE_BANNER },
    legalComments: 'none',
    logLevel: 'warning',
  });
  const fonts = new Map(Object.entries(readFonts()).map(([face, content]) => [`${face}.ttf`, content]));
  await mkdir(join(folder, 'data'), { recursive: true });
  for (const file of data) {
    const content = fonts.get(file) ?? (await readFile(join(dist, 'data', file)));
    await writeFile(join(folder, 'data', `${file}.br`), compress(content));
  }
  const bytes = await sizeOf(folder);
  if (bytes > MAX_FUNCTION_BYTES) {
    throw new Error(`the function ${name} weighs ${bytes} bytes, more than ${MAX_FUNCTION_BYTES}`);
  }
}

/** Bundles every function with its data into `lambdas/<name>/`. */
export async function bundleLambdas(root: string, dist: string): Promise<void> {
  for (const [name, data] of Object.entries(FUNCTIONS)) await bundleFunction(root, dist, name, data);
}
