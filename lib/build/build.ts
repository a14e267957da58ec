import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildWeb } from '../../web/build.ts';
import { checkWebSize } from './check-web.ts';
import { writeData } from './data.ts';
import { bundleLambdas } from './lambdas.ts';
import { bundleProgram } from './program.ts';

/**
 * Builds into `dist` the data, the program and the pages, and with `functions` also the bundles for AWS. The old `dist` stays
 * in place until the new one is whole, so a failed build breaks nothing.
 *
 * @throws Error with one readable message when a source is wrong.
 */
export async function buildAll(root: string, functions: boolean): Promise<void> {
  const next = join(root, 'dist.next');
  const old = join(root, 'dist.old');
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  await writeData(root, join(next, 'data'));
  await bundleProgram(root, next);
  if (existsSync(join(root, 'web', 'main.tsx'))) {
    await buildWeb({ root, outdir: join(next, 'web') });
    if (functions) await checkWebSize(join(next, 'web'));
  }
  if (functions) await bundleLambdas(root, next);
  const dist = join(root, 'dist');
  await rm(old, { recursive: true, force: true });
  if (existsSync(dist)) await rename(dist, old);
  await rename(next, dist);
  await rm(old, { recursive: true, force: true });
}
