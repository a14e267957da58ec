import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LibraryDocument, passagesOfText } from '../../lib/corpus/index.ts';
import { saveLibraryDocument } from '../../lib/search/adapters/index.ts';
import { buildCorpusIndex } from '../../lib/search/index.ts';
import { corpus } from '../search/real-corpus.ts';
import { runner } from './runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const index = join(folder, 'search.bin');
beforeAll(async () => {
  writeFileSync(index, buildCorpusIndex(corpus));
  const passages = passagesOfText('Тышқан астық қоймасында тұрады.\n\nМысық төбеде ұйықтайды.', 'zoo');
  const document: LibraryDocument = {
    id: 'zoo',
    title: 'zoo',
    file: 'zoo.txt',
    kind: 'txt',
    passages: passages.length,
  };
  await saveLibraryDocument(folder, document, passages);
});
afterAll(() => rmSync(folder, { recursive: true }));

const asked = (lines: readonly unknown[]) =>
  runner(corpus, () => ({
    env: { TARAZY_DATA: folder },
    data: { dist: '', corpus: async () => corpus, pathOf: () => index, file: never, text: never },
    readText: async () => lines.map((line) => JSON.stringify(line)).join('\n'),
  }));
const never = async (): Promise<never> => {
  throw new Error('not used');
};
const ARGUMENTS = ['bench', 'search', '--questions', 'Q.jsonl'];

describe('bench search', () => {
  it('tells the shares answered, by language and kind', async () => {
    const { code, stdout } = await asked([
      { q: 'ҚК 72-бап', lang: 'kk', kind: 'citation', expected: ['kz/criminal-code/72'] },
      { q: 'ст. 73 УК', lang: 'ru', kind: 'citation', expected: ['kz/criminal-code/72'] },
      { q: 'тышқан қайда тұрады', lang: 'kk', document: 'zoo', answer_lines: [[1, 1]] },
    ])(ARGUMENTS);
    const rows = new Map(
      stdout
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/\s+/))
        .map(([group = '', ...figures]) => [group, figures]),
    );
    expect(code).toBe(0);
    expect([...rows.keys()]).toEqual(['all', 'kk', 'ru', 'citation']);
    expect(rows.get('kk')?.slice(0, 2)).toEqual(['2', '1.000']);
    expect(rows.get('ru')?.slice(0, 2)).toEqual(['1', '0.000']);
    expect(rows.get('all')?.slice(0, 2)).toEqual(['3', '0.667']);
    expect(rows.get('citation')?.slice(0, 2)).toEqual(['2', '0.500']);
  });

  it('tells how many questions that nothing answers were called sure', async () => {
    const { stdout } = await asked([{ q: 'ставка НДС' }, { q: 'ҚК 72-бап' }])(ARGUMENTS);
    expect(stdout).toBe('questions that nothing answers: 2; sure 1, perhaps 0, nothing fits 1\n');
  });

  it.each(['kk', 'ru', 'en'] as const)('says in %s which line of a set is wrong', async (language) => {
    const { code, stderr } = await asked([{ q: 'a' }, { lang: 'kk' }])(ARGUMENTS, language);
    expect(code).toBe(2);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stderr).toContain('2');
  });
});

describe('bench stems', () => {
  const treebank = [
    '1\tбалалар\tбала\tNOUN',
    '2\tбаланың\tбала\tNOUN',
    '3\tүйге\tүй\tNOUN',
    '4\tүйде\tдала\tNOUN',
    '',
    '# text',
  ].join('\n');
  const measured = (text: string) =>
    runner(corpus, () => ({ readText: async () => text }))(['bench', 'stems', '--treebank', 'T.conllu']);

  it('compares stems with lemmas', async () => {
    const { stdout } = await measured(treebank);
    // one stem: балалар-баланың, үйге-үйде; one lemma: the first of them
    expect(stdout).toContain('precision 0.500  recall 1.000  F1 0.667');
    expect(stdout).toContain('0.750 of 4');
  });

  it('says that a file holds no words', async () => {
    expect((await measured('nothing')).code).toBe(2);
  });
});
