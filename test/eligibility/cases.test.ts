import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../lib/eligibility/index.ts';

interface PairFile {
  readonly article: string;
  readonly cases: readonly {
    readonly name: string;
    readonly input: { readonly as_of: string; readonly edition: string; readonly facts: unknown };
    readonly expected: Record<string, unknown>;
  }[];
}

const folder = new URL('./cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** Lists of which a case states some parts of each member, in any order. */
const LISTS = [
  'candidates',
  'clocks',
  'discipline',
  'after_release',
  'alerts',
  'what_would_change',
  'documents',
  'arithmetic',
  'rules',
  'blocks',
  'review',
  'assumed',
  'derived',
  'timeline',
];

/** What a case states about a field that must not be there. */
const ABSENT = '(absent)';

/** Compares everything the case states; what it does not state is not compared. */
function expectPart(actual: unknown, expected: unknown, path: string): void {
  if (expected === ABSENT) expect(actual, path).toBeUndefined();
  else if (LISTS.some((list) => path.endsWith(`.${list}`))) {
    const found = actual as Record<string, unknown>[];
    const wanted = expected as Record<string, unknown>[];
    expect(found, path).toHaveLength(wanted.length);
    for (const one of wanted) expect(found, path).toContainEqual(expect.objectContaining(one));
  } else if (typeof expected === 'object' && expected !== null && !Array.isArray(expected)) {
    for (const [key, value] of Object.entries(expected)) {
      expectPart((actual as Record<string, unknown> | undefined)?.[key], value, `${path}.${key}`);
    }
  } else expect(actual, path).toEqual(expected);
}

describe('Cases worked out from the law', () => {
  it('are at least three hundred', () => {
    const count = files.reduce((sum, file) => sum + read(file).cases.length, 0);
    expect(count).toBeGreaterThanOrEqual(300);
  });

  describe.each(files)('%s', (file) => {
    it.each(read(file).cases)('$name', ({ input, expected }) => {
      const answer = assess(input);
      expect(answer.findings.filter((one) => one.severity === 'error')).toEqual([]);
      expectPart(answer, expected, file);
    });
  });
});

function read(file: string): PairFile {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as PairFile;
}
