import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import type { fractionDates } from '../lib/eligibility/calendar.ts';
import type { decide } from '../lib/eligibility/decide.ts';
import type { profileOf } from '../lib/eligibility/profile.ts';
import type { EDITIONS, PROFILE_FIELDS, Rule } from '../lib/eligibility/rules/index.ts';
import type { Engine } from '../test/eligibility/engine-checks.ts';

/** One change: of a rule (`rule`), or of some letters of the bundled calculator (`source`). */
export interface Mutant {
  readonly name: string;
  readonly rule?: { readonly index: number; readonly value: Rule | undefined };
  readonly source?: { readonly at: number; readonly length: number; readonly instead: string };
}

/** A calculator, sound or broken. */
export interface Calculator extends Engine {
  readonly decide: typeof decide;
  readonly profileOf: typeof profileOf;
  readonly fractionDates: typeof fractionDates;
  readonly EDITIONS: typeof EDITIONS;
  readonly PROFILE_FIELDS: typeof PROFILE_FIELDS;
  readonly RULES: Rule[];
  readonly forget: () => void;
}

export interface Workshop {
  readonly original: Calculator;
  /** The text of the bundle in which engine mutants are made; each file begins with its path in a comment. */
  readonly code: string;
  make(mutant: Mutant): Calculator;
  restore(): void;
  /** Runs a task, and throws when it takes longer than so many seconds. */
  within<T>(seconds: number, task: () => T): T;
}

export const FOLDER = resolve('lib/eligibility');

const ENTRY = `
export { assess } from './assess.ts';
export { decide } from './decide.ts';
export { applies } from './matching.ts';
export { profileOf } from './profile.ts';
export { addWorkingDays, dayAfterMonths, dayOf, fractionDates, latest } from './calendar.ts';
export { isLife } from './fact-values.ts';
export { ceilOf, exactOf, floorOf, parseFraction, writeProduct } from './fraction.ts';
export { EDITIONS, PROFILE_FIELDS, RULES } from './rules/index.ts';
export { forget } from './law.ts';
`;

/** Tables of a day are kept by the calculator; a mutant of a rule must be read anew. */
const FORGET = '\nexport function forget() { laws.clear(); }\n';

/** Bundles the calculator once, without writing anything to the disk; a mutant is that text with a few letters changed. */
export async function openWorkshop(): Promise<Workshop> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: FOLDER, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    write: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'forget',
        setup(made) {
          made.onLoad({ filter: /lib\/eligibility\/law\.ts$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8') + FORGET,
            loader: 'ts',
          }));
        },
      },
    ],
  });
  const code = outputFiles[0]?.text ?? '';
  const require = createRequire(`${FOLDER}/`);
  const started = (text: string): Calculator => {
    const module = { exports: {} };
    new Function('require', 'module', 'exports', text)(require, module, module.exports);
    return module.exports as Calculator;
  };
  const original = started(code);
  // Rules are changed in a copy, so that the sound calculator stays at hand for comparison.
  const copy = started(code);
  const sound = [...copy.RULES];
  const put = (rules: readonly Rule[]): void => {
    copy.RULES.splice(0, copy.RULES.length, ...rules);
    copy.forget();
  };
  return {
    original,
    code,
    make: ({ rule, source }) => {
      if (source !== undefined)
        return started(code.slice(0, source.at) + source.instead + code.slice(source.at + source.length));
      if (rule !== undefined)
        put(sound.flatMap((one, index) => (index === rule.index ? (rule.value ?? []) : one)));
      return copy;
    },
    restore: () => put(sound),
    within,
  };
}

function within<T>(seconds: number, task: () => T): T {
  const place = globalThis as { tarazyTask?: () => T };
  place.tarazyTask = task;
  return new Script('tarazyTask()').runInThisContext({ timeout: seconds * 1000 }) as T;
}
