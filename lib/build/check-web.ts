import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES, type Language } from '../base/index.ts';

/** Bytes of gzipped JavaScript one page load may cost a phone. */
export const MAX_SCRIPT_BYTES = 60_000;

/** What a first visit to an area of pages downloads in a language: gzipped bytes of all scripts. */
export interface PageLoad {
  /** `search` is the first screen, which the first script holds itself. */
  readonly area: string;
  readonly language: Language;
  readonly bytes: number;
}

interface Script {
  readonly bytes: number;
  readonly imports: readonly string[];
  readonly lazy: readonly string[];
}

/** File names that stand in imports of a minified script; `lazy` ones are fetched on demand. */
function readScript(content: Buffer): Script {
  const code = content.toString('utf8');
  const names = (pattern: RegExp) => [...code.matchAll(pattern)].map((match) => match[1] ?? '');
  return {
    bytes: gzipSync(content, { level: 9 }).length,
    imports: names(/(?:from|import)\s*"\/assets\/([\w.-]+\.js)"/g),
    lazy: names(/import\(\s*"\/assets\/([\w.-]+\.js)"\s*\)/g),
  };
}

/** The scripts fetched with `names`, each once. */
function fetchedWith(names: readonly string[], scripts: ReadonlyMap<string, Script>): Set<string> {
  const fetched = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const script = scripts.get(name);
    if (script === undefined) throw new Error(`the built pages ask for ${name}, which is not there`);
    if (fetched.has(name)) continue;
    fetched.add(name);
    waiting.push(...script.imports);
  }
  return fetched;
}

/**
 * Measures every area of the built site in every language: the first script, the words of the language
 * and the area's own script, each with all it imports.
 * @throws Error when the site lacks a script or the words of a language.
 */
export async function pageLoads(folder: string): Promise<readonly PageLoad[]> {
  const assets = join(folder, 'assets');
  const names = (await readdir(assets)).filter((name) => name.endsWith('.js'));
  const entries = names.map(async (name) => [name, readScript(await readFile(join(assets, name)))] as const);
  const scripts = new Map(await Promise.all(entries));
  const first = /\/assets\/(app-[\w-]+\.js)/.exec(await readFile(join(folder, 'index.html'), 'utf8'))?.[1];
  if (first === undefined) throw new Error('the built page names no script');
  const start = fetchedWith([first], scripts);
  const lazy = [...new Set([...start].flatMap((name) => scripts.get(name)?.lazy ?? []))];
  const areaOf = (name: string) => name.replace(/-[^-]+\.js$/, '');
  const words = (language: Language): string => {
    const name = lazy.find((one) => areaOf(one) === language);
    if (name === undefined) throw new Error(`the built pages have no words in ${language}`);
    return name;
  };
  const areas = lazy.filter((name) => !LANGUAGES.some((language) => language === areaOf(name)));
  return [undefined, ...areas].flatMap((area) =>
    LANGUAGES.map((language): PageLoad => {
      const wanted = [first, words(language), ...(area === undefined ? [] : [area])];
      const all = [...fetchedWith(wanted, scripts)];
      const bytes = all.reduce((sum, name) => sum + (scripts.get(name)?.bytes ?? 0), 0);
      return { area: area === undefined ? 'search' : areaOf(area), language, bytes };
    }),
  );
}

/** One line per area: `eligibility: kk 41234, ru 41200, en 40100`. */
export function describeLoads(loads: readonly PageLoad[]): string {
  const areas = [...new Set(loads.map(({ area }) => area))];
  const figures = (area: string) =>
    loads.filter((load) => load.area === area).map(({ language, bytes }) => `${language} ${bytes}`);
  return areas.map((area) => `${area}: ${figures(area).join(', ')}`).join('\n');
}

/** @throws Error when a page load has outgrown what a phone should fetch. */
export async function checkWebSize(folder: string): Promise<void> {
  const loads = await pageLoads(folder);
  process.stderr.write(`JavaScript of one page load, bytes gzipped:\n${describeLoads(loads)}\n`);
  const heavy = loads.filter(({ bytes }) => bytes > MAX_SCRIPT_BYTES);
  if (heavy.length === 0) return;
  throw new Error(`page loads of more than ${MAX_SCRIPT_BYTES} bytes gzipped: ${describeLoads(heavy)}`);
}
