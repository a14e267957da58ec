import type { Mutant } from './mutation-load.ts';

/** The engine: it counts, chooses and words nothing; texts and reading of files have tests of their own. */
export const ENGINE = [
  'calendar',
  'fraction',
  'law',
  'matching',
  'outcome',
  'met',
  'evaluate',
  'decide',
  'milder',
  'fact-values',
  'derived',
  'credit',
  'profile',
  'relief',
  'relief-own',
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
  [/\bcontinue;/g, ';'],
];

/** Every operator, condition, truth value and whole number of the engine, one at a time, in the bundled text. */
export function engineMutants(bundle: string): Mutant[] {
  return ENGINE.flatMap((name) => {
    const [start, end] = placeOf(bundle, name);
    const plain = bundle.slice(start, end);
    const code = masked(plain);
    const put = (at: number, length: number, instead: string, what?: string): Mutant => ({
      name: `${name}:${lineOf(plain, at)}.${at - plain.lastIndexOf('\n', at)}: ${what ?? plain.slice(at, at + length).trim()} becomes ${instead.trim() || 'nothing'}: ${lineAt(plain, at)}`,
      source: { at: start + at, length, instead },
    });
    const operators = OPERATORS.flatMap(([pattern, instead]) =>
      [...code.matchAll(pattern)].map((match) => put(match.index, match[0].length, instead)),
    );
    const conditions = [...code.matchAll(/\bif \(/g)].flatMap(({ index }) =>
      ['false', 'true'].map((value) =>
        put(index + 4, closingOf(code, index + 3) - index - 4, value, 'condition'),
      ),
    );
    const numbers = [...code.matchAll(/(?<![\w.])\d+(?![\w.])/g)].map((match) =>
      put(match.index, match[0].length, `${Number(match[0]) + 1}`),
    );
    return [...operators, ...conditions, ...numbers].filter((one) => isProgram(bundle, one));
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

/** Whether the changed text can still be read: `??` beside `&&` cannot, and what never runs proves nothing. */
function isProgram(bundle: string, { source }: Mutant): boolean {
  if (source === undefined || source.instead !== ' && ') return true;
  try {
    new Function(bundle.slice(0, source.at) + source.instead + bundle.slice(source.at + source.length));
    return true;
  } catch {
    return false;
  }
}

/** The place of the bracket that closes the one at `open`; strings were blanked out before. */
function closingOf(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at += 1) {
    depth += code[at] === '(' ? 1 : code[at] === ')' ? -1 : 0;
    if (depth === 0) return at;
  }
  throw new Error('a condition is never closed: the text was not masked rightly');
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
