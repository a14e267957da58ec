import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import { emptyShell, plainText } from '../corpus/import/sample.ts';
import { sampleFiles } from '../corpus/sample.ts';
import { runner } from './runner.ts';

const corpus = createCorpus(parseCorpus(sampleFiles).data);
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarazy-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const run = runner(corpus, () => ({
  env: { TARAZY_DATA: join(folder, 'store') },
  readText: (path) => readFile(path, 'utf8'),
  readBytes: (path) => readFile(path),
  writeFile: (path, content) => writeFile(path, content),
}));

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const place = ['--official', 'kz/criminal-code', '--lang', 'ru', '--edition'];

describe('tarazy import --official', () => {
  it('keeps two editions, shows each and the words between them', async () => {
    const older = await file('a.txt', plainText);
    const newer = await file('b.txt', plainText.replace('два раза', 'три раза'));
    const kept = await run(['import', older, ...place, '2024-01-01', '--json']);
    expect([kept.code, JSON.parse(kept.stdout)]).toMatchObject([
      0,
      { articles: 3, repealed: 1, findings: [] },
    ]);
    expect((await run(['import', newer, ...place, '2025-01-01'])).code).toBe(0);

    const shown = await run(['show', 'kz/criminal-code/1/1', '--edition', '2024-01-01', '--json']);
    const { official } = JSON.parse(shown.stdout);
    expect(official).toMatchObject({ edition: '2024-01-01', newest: false });
    expect(official.plain).toContain('два раза');

    const diff = await run([
      'show',
      'kz/criminal-code/1',
      '--edition',
      '2024-01-01',
      '--against',
      '2025-01-01',
    ]);
    expect(diff.stdout).toMatch(/\[-два\s?-\]\{\+три\s?\+\}/);
  });

  it.each([
    [['import', 'FILE', '--official', 'kz/moon-code', '--edition', '2024-01-01', '--lang', 'ru']],
    [['import', 'FILE', ...place, '2024-02-30']],
    [['import', 'FILE', '--official', 'kz/criminal-code', '--edition', '2024-01-01']],
    [['import', 'FILE']],
    [['import', 'FILE', '--library', 'a', '--official', 'kz/criminal-code']],
  ])('%j is a wrong use: one line in each language, nothing kept', async (args) => {
    const path = await file('a.txt', plainText);
    for (const language of ['kk', 'ru', 'en'] as const) {
      const { code, stdout, stderr } = await run(
        args.map((one) => (one === 'FILE' ? path : one)),
        language,
      );
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^tarazy: .+\n$/);
    }
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('refuses the page without text and keeps nothing', async () => {
    const { code, stderr } = await run(
      ['import', await file('a.html', emptyShell), ...place, '2024-01-01'],
      'kk',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('PDF не DOCX');
    expect(await readdir(folder)).toEqual(['a.html']);
  });
});

describe('tarazy show with official texts', () => {
  it('warns when the restatement follows an older edition than the store holds', async () => {
    const { importOfficial } = await import('../../lib/corpus/import/index.ts');
    const { officialStore } = await import('../../lib/corpus/adapters/index.ts');
    const bytes = new TextEncoder().encode('Кодекс\nСтатья 7. Полив\n1. Поливают.\n');
    const read = await importOfficial({
      name: 'a.txt',
      bytes,
      instrument: 'kz/garden-code',
      edition: '2099-01-01',
      lang: 'ru',
    });
    await officialStore(join(folder, 'store')).save(read.text);
    const shown = await run(['show', 'kz/garden-code/7', '--json']);
    const { findings, official, restatement } = JSON.parse(shown.stdout);
    expect(findings).toMatchObject([{ rule_id: 'official/newer-edition', expected: '2099-01-01' }]);
    expect([official.plain, restatement]).toEqual(['1. Поливают.', true]);
    expect(shown.stderr).toMatch(/^tarazy: .*2099-01-01.*\n$/);
  });
});

describe('tarazy verify', () => {
  it('says that there is nothing to compare with', async () => {
    const { code, stderr } = await run(['verify', 'kz/garden-code']);
    expect(code).toBe(1);
    expect(stderr).toContain('not in the store');
  });
});

describe('tarazy export', () => {
  it('writes a file', async () => {
    const out = join(folder, 'garden.csv');
    expect((await run(['export', 'un/garden-rules', '--format', 'csv', '--out', out])).code).toBe(0);
    expect(await readFile(out, 'utf8')).toContain('un/garden-rules/1');
  });

  it.each([
    [['export', 'un/garden-rules'], 2],
    [['export', 'un/garden-rules', '--format', 'pdf'], 2],
    [['export', 'un/moon-rules', '--format', 'csv'], 1],
  ])('%j ends with %d', async (args, expected) => {
    expect((await run(args)).code).toBe(expected);
  });
});
