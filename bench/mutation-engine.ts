import type { Mutant } from './mutation-load.ts';

/** The engine: it counts, chooses and words nothing; texts and reading of files have tests of their own. */
export const ENGINE = [
  'calendar',
  'fraction',
  'law',
  'matching',
  'evaluate',
  'decide',
  'fact-values',
  'derived',
  'credit',
  'profile',
  'relief',
  'changes',
  'discipline',
  'clocks',
  'after-release',
  'alerts',
] as const;

/** What is found in the text, and what stands there instead. */
const OPERATORS: readonly (readonly [RegExp, string])[] = [
  [/===/g, '!=='],
  [/!==/g, '==='],
  [/ < /g, ' <= '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ >= /g, ' > '],
  [/ \+ /g, ' - '],
  [/ - /g, ' + '],
  [/ \* /g, ' / '],
  [/ \+= /g, ' -= '],
  [/ -= /g, ' += '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \?\? /g, ' && '],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/!(?=[a-zA-Z(])/g, ''],
  [/\bif \(/g, 'if (false && '],
  [/\bif \(/g, 'if (true || '],
  [/\bcontinue;/g, ';'],
];

/** Every operator, truth value and whole number of the engine, one at a time, in the bundled text. */
export function engineMutants(bundle: string): Mutant[] {
  return ENGINE.flatMap((name) => {
    const [start, end] = placeOf(bundle, name);
    const plain = bundle.slice(start, end);
    const code = masked(plain);
    const put = (at: number, length: number, instead: string): Mutant => ({
      name: `${name}:${lineOf(plain, at)}.${at - plain.lastIndexOf('\n', at)}: ${plain.slice(at, at + length).trim()} becomes ${instead.trim() || 'nothing'}: ${lineAt(plain, at)}`,
      source: { at: start + at, length, instead },
    });
    const operators = OPERATORS.flatMap(([pattern, instead]) =>
      [...code.matchAll(pattern)].map((match) => put(match.index, match[0].length, instead)),
    );
    const numbers = [...code.matchAll(/(?<![\w.])\d+(?![\w.])/g)].map((match) =>
      put(match.index, match[0].length, `${Number(match[0]) + 1}`),
    );
    return [...operators, ...numbers];
  });
}

/** Where a file stands in the bundle: from the comment with its path to the next such comment. */
function placeOf(bundle: string, name: string): [number, number] {
  const heading = `// lib/eligibility/${name}.ts\n`;
  const start = bundle.indexOf(heading);
  if (start < 0) throw new Error(`the bundle has no ${name}: there would be no mutant of it`);
  const next = bundle.indexOf('\n// lib/', start + heading.length);
  return [start + heading.length, next < 0 ? bundle.length : next];
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function lineAt(text: string, at: number): string {
  return text.split('\n')[lineOf(text, at) - 1]?.trim() ?? '';
}

/** The same text with strings, patterns, comments and imports blanked out; the length is kept. */
function masked(text: string): string {
  const blank = (found: string): string => found.replace(/[^\n]/g, '\u0001');
  return text
    .replace(/^(?:import|export \{)[^;]*;/gm, blank)
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, blank)
    .replace(/"(?:[^"\\\n]|\\.)*"/g, blank)
    .replace(/(?<=[(=,:] ?)\/(?![*/ ])(?:[^/\\\n]|\\.)+\/[a-z]*/g, blank)
    .replace(/\bvoid 0\b/g, blank)
    .replace(/`(?:[^`\\]|\\.)*`/g, blank);
}
