import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of gzipped JavaScript a page may cost a phone. */
export const MAX_SCRIPT_BYTES = 60_000;

/** Gzipped size of all scripts of the built site, in bytes. */
export async function scriptBytes(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const scripts = names.filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(
    scripts.map(async (name) => gzipSync(await readFile(join(folder, name)), { level: 9 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** @throws Error when the scripts have outgrown what a phone should load. */
export async function checkWebSize(folder: string): Promise<void> {
  const bytes = await scriptBytes(folder);
  if (bytes <= MAX_SCRIPT_BYTES) return;
  throw new Error(`the scripts of the pages are ${bytes} bytes gzipped, more than ${MAX_SCRIPT_BYTES}`);
}
