import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { context } from 'esbuild';
import type { assess } from '../lib/eligibility/assess.ts';
import type { fractionDates } from '../lib/eligibility/calendar.ts';
import type { decide } from '../lib/eligibility/decide.ts';
import type { applies } from '../lib/eligibility/matching.ts';
import type { profileOf } from '../lib/eligibility/profile.ts';
import type { EDITIONS, PROFILE_FIELDS, Rule } from '../lib/eligibility/rules/index.ts';

/** One change: of a rule (`rule`), or of the text of an engine file (`file` and `text`). */
export interface Mutant {
  readonly name: string;
  readonly rule?: { readonly index: number; readonly value: Rule | undefined };
  readonly source?: { readonly file: string; readonly text: string };
}

/** A calculator, sound or broken. */
export interface Calculator {
  readonly assess: typeof assess;
  readonly decide: typeof decide;
  readonly applies: typeof applies;
  readonly profileOf: typeof profileOf;
  readonly fractionDates: typeof fractionDates;
  readonly dayOf: (text: string) => Parameters<typeof fractionDates>[0]['start'];
  readonly EDITIONS: typeof EDITIONS;
  readonly PROFILE_FIELDS: typeof PROFILE_FIELDS;
  readonly RULES: Rule[];
  readonly forget: () => void;
}

export interface Workshop {
  readonly original: Calculator;
  make(mutant: Mutant): Promise<Calculator>;
  restore(): void;
  /** Runs a task, and throws when it takes longer than so many seconds. */
  within<T>(seconds: number, task: () => T): T;
  close(): Promise<void>;
}

export const FOLDER = resolve('lib/eligibility');

const ENTRY = `
export { assess } from './assess.ts';
export { decide } from './decide.ts';
export { applies } from './matching.ts';
export { profileOf } from './profile.ts';
export { fractionDates, dayOf } from './calendar.ts';
export { EDITIONS, PROFILE_FIELDS, RULES } from './rules/index.ts';
export { forget } from './law.ts';
`;

/** Tables of a day are kept by the calculator; a mutant of a rule must be read anew. */
const FORGET = '\nexport function forget() { laws.clear(); }\n';

/** Bundles the calculator with one file changed, without writing anything to the disk. */
export async function openWorkshop(): Promise<Workshop> {
  let change: Mutant['source'];
  const bundler = await context({
    stdin: { contents: ENTRY, resolveDir: FOLDER, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    write: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'one-change',
        setup(build) {
          build.onLoad({ filter: /lib\/eligibility\/[a-z-]+\.ts$/ }, ({ path }) => {
            const text = path === change?.file ? change.text : readFileSync(path, 'utf8');
            return { contents: path.endsWith('/law.ts') ? text + FORGET : text, loader: 'ts' };
          });
        },
      },
    ],
  });
  const require = createRequire(`${FOLDER}/`);
  const build = async (): Promise<Calculator> => {
    const { outputFiles } = await bundler.rebuild();
    const module = { exports: {} };
    const code = outputFiles?.[0]?.text ?? '';
    new Function('require', 'module', 'exports', code)(require, module, module.exports);
    return module.exports as Calculator;
  };
  const original = await build();
  // Rules are changed in a copy, so that the sound calculator stays at hand for comparison.
  const copy = await build();
  const sound = [...copy.RULES];
  const put = (rules: readonly Rule[]): void => {
    copy.RULES.splice(0, copy.RULES.length, ...rules);
    copy.forget();
  };
  return {
    original,
    make: async ({ rule, source }) => {
      change = source;
      if (rule === undefined) return build();
      put(sound.flatMap((one, index) => (index === rule.index ? (rule.value ?? []) : one)));
      return copy;
    },
    restore: () => {
      change = undefined;
      put(sound);
    },
    within,
    close: () => bundler.dispose(),
  };
}

function within<T>(seconds: number, task: () => T): T {
  const place = globalThis as { tarazyTask?: () => T };
  place.tarazyTask = task;
  return new Script('tarazyTask()').runInThisContext({ timeout: seconds * 1000 }) as T;
}
