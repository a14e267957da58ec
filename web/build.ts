import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { textsPlugin } from './texts.ts';

export interface WebBuild {
  /** The project's root folder. */
  readonly root: string;
  /** Folder the site is written to; emptied first. */
  readonly outdir: string;
  /** Readable output with source maps instead of the small one. */
  readonly development?: boolean;
}

/**
 * Builds the pages: a first script, a script for each area of pages (`web/pages/areas`), the words of each
 * language, one style sheet, the fonts and `index.html`. Every file but the last is named by its content
 * hash, so that it can be cached for ever and a new build is seen at once.
 * Answers with the names of the first script and the style sheet.
 */
export async function buildWeb(options: WebBuild): Promise<{ script: string; style: string }> {
  const { root, outdir, development = false } = options;
  const here = join(root, 'web');
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const result = await build({
    entryPoints: [join(here, 'main.tsx')],
    outdir: join(outdir, 'assets'),
    bundle: true,
    format: 'esm',
    splitting: true,
    plugins: [await textsPlugin(here)],
    target: ['es2022', 'chrome100', 'firefox102', 'safari15.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: !development,
    sourcemap: development,
    charset: 'utf8',
    legalComments: 'none',
    entryNames: 'app-[hash]',
    assetNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    publicPath: '/assets',
    loader: { '.woff2': 'file' },
    define: { 'process.env.NODE_ENV': development ? '"development"' : '"production"' },
    metafile: true,
    logLevel: 'warning',
  });
  const files = Object.keys(result.metafile.outputs).map((file) => file.split('/').at(-1) ?? '');
  const script = files.find((file) => /^app-.*\.js$/.test(file)) ?? '';
  const style = files.find((file) => /^app-.*\.css$/.test(file)) ?? '';
  const page = await readFile(join(here, 'index.html'), 'utf8');
  await writeFile(
    join(outdir, 'index.html'),
    page.replace('%SCRIPT%', `/assets/${script}`).replace('%STYLE%', `/assets/${style}`),
  );
  await cp(join(here, 'static'), outdir, {
    recursive: true,
    filter: (source) => !source.endsWith('screenshot.png'),
  });
  return { script, style };
}
