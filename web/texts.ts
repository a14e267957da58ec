import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import { LANGUAGES } from '../lib/base/index.ts';

const STRING = String.raw`('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;
const CALL = new RegExp(String.raw`\bsay\(\s*${STRING}\s*,\s*${STRING}\s*,\s*${STRING}\s*,?\s*\)`, 'g');
/** The folder of the two faces of `say`, which are not calls of it. */
const OWN_FILES = /[\\/]shell[\\/](say|said)\.ts$/;

interface Texts {
  /** Source with `say(17)` for every text, by file; files without texts are left out. */
  readonly sources: ReadonlyMap<string, string>;
  /** String literals by language, in one order. */
  readonly literals: Readonly<Record<string, readonly string[]>>;
}

/** @throws Error naming the file when a text is written otherwise than with three plain strings. */
function takeOut(file: string, source: string, literals: Record<string, string[]>): string {
  const calls = source.match(/\bsay\(/g)?.length ?? 0;
  let taken = 0;
  const result = source.replace(CALL, (_whole, kk: string, ru: string, en: string) => {
    taken += 1;
    literals.kk?.push(kk);
    literals.ru?.push(ru);
    return `say(${(literals.en?.push(en) ?? 1) - 1})`;
  });
  if (taken !== calls) throw new Error(`${file}: say() takes three plain strings: kk, ru, en`);
  return result;
}

async function readTexts(folder: string): Promise<Texts> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.tsx?$/.test(name)).sort();
  const literals: Record<string, string[]> = { kk: [], ru: [], en: [] };
  const sources = new Map<string, string>();
  for (const name of names) {
    const file = join(folder, name);
    if (OWN_FILES.test(file) || !name.includes(sep)) continue;
    const source = await readFile(file, 'utf8');
    if (/\bsay\(/.test(source)) sources.set(file, takeOut(file, source, literals));
  }
  return { sources, literals };
}

/**
 * Moves the texts of `say(kk, ru, en)` from the code into the modules `words:kk`, `words:ru`, `words:en`,
 * so that one page load brings one language. `folder` is the folder of the pages.
 */
export async function textsPlugin(folder: string): Promise<Plugin> {
  const { sources, literals } = await readTexts(folder);
  return {
    name: 'texts',
    setup(build) {
      build.onResolve({ filter: /^words:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'words' }));
      build.onLoad({ filter: /.*/, namespace: 'words' }, ({ path }) =>
        LANGUAGES.some((language) => language === path)
          ? { contents: `export default [${literals[path]?.join(',') ?? ''}];`, loader: 'js' }
          : undefined,
      );
      build.onResolve({ filter: /\/say\.ts$/ }, () => ({ path: join(folder, 'shell', 'said.ts') }));
      build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        const contents = sources.get(path);
        return contents === undefined ? undefined : { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
      });
    },
  };
}
