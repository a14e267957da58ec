import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

/** Which rooms of the house each room may import from. Imports run downwards only. */
const ALLOWED: Record<string, readonly string[]> = {
  'lib/base': [],
  'lib/files': ['lib/base'],
  'lib/text': ['lib/base'],
  'lib/citation': ['lib/base', 'lib/text'],
  'lib/corpus': ['lib/base', 'lib/files', 'lib/text', 'lib/citation'],
  'lib/search': ['lib/base', 'lib/text', 'lib/citation', 'lib/corpus'],
  'lib/eligibility': ['lib/base', 'lib/files', 'lib/text', 'lib/citation', 'lib/corpus'],
  'lib/drafting': [
    'lib/base',
    'lib/files',
    'lib/text',
    'lib/citation',
    'lib/corpus',
    'lib/search',
    'lib/eligibility',
  ],
  'lib/amendments': ['lib/base', 'lib/files', 'lib/text', 'lib/citation', 'lib/corpus', 'lib/search'],
  'lib/matters': ['lib/base'],
  'lib/api': [
    'lib/base',
    'lib/text',
    'lib/citation',
    'lib/corpus',
    'lib/search',
    'lib/eligibility',
    'lib/drafting',
    'lib/amendments',
    'lib/matters',
  ],
  'lib/infra': ['lib/base'],
};

/** Modules that the pure floors must not touch: no AWS, no HTTP, no file system, no clock of the machine. */
const FORBIDDEN = /^(node:(fs|http|https|net|child_process)|@aws-sdk\/|hono|@hono\/)/;
const ADAPTERS = [
  'lib/matters/dynamodb',
  'lib/corpus/import',
  'lib/corpus/adapters',
  'lib/search/adapters',
  'lib/drafting/adapters',
  'lib/amendments/adapters',
];

const room = (path: string): string => path.split('/').slice(0, 2).join('/');

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

const files = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `lib/${file}`);

describe('The house', () => {
  it('has rooms to inspect', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it.each(files.filter((file) => room(file) in ALLOWED))('%s imports downwards only', (file) => {
    const allowed = [room(file), ...(ALLOWED[room(file)] ?? [])];
    const upward = importsOf(file)
      .filter((target) => target.startsWith('.'))
      .map((target) => normalize(join(dirname(file), target)))
      .filter((target) => !allowed.includes(room(target)));
    expect(upward).toEqual([]);
  });

  it.each(files.filter((file) => room(file) in ALLOWED && !['lib/api', 'lib/infra'].includes(room(file))))(
    '%s knows no HTTP, AWS or file system',
    (file) => {
      if (ADAPTERS.some((adapter) => file.startsWith(adapter))) return;
      expect(importsOf(file).filter((target) => FORBIDDEN.test(target))).toEqual([]);
    },
  );

  it('opens other rooms by their door', () => {
    const side = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => normalize(join(dirname(file), target)))
        .filter(
          (target) => target.startsWith('lib/') && room(target) !== room(file) && room(file) !== 'lib/build',
        )
        .filter((target) => !target.endsWith('index.ts') && !/lib\/[a-z]+\/[a-z]+\/index\.ts$/.test(target))
        .map((target) => `${relative('.', file)} -> ${target}`),
    );
    expect(side).toEqual([]);
  });
});
