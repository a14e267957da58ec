import { join } from 'node:path';
import { build } from 'esbuild';

/** Packages that find files beside themselves or are rarely needed: loaded from `node_modules` when used. */
const KEPT_OUT = [
  '@aws-sdk/*',
  'docx',
  'dynalite',
  'esbuild',
  'mammoth',
  'node-sqlite3-wasm',
  'pdfkit',
  'unpdf',
];

/** Lets packages written for CommonJS call `require` inside an ES module. */
export const REQUIRE_BANNER =
  "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);";

/** Bundles the command line to `cli.mjs`; each command is a piece of its own, loaded when called. */
export async function bundleProgram(root: string, folder: string): Promise<void> {
  await build({
    entryPoints: { cli: join(root, 'lib', 'cli', 'entry.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'program/[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: KEPT_OUT,
    banner: { js: REQUIRE_BANNER },
    legalComments: 'none',
    logLevel: 'warning',
  });
}
