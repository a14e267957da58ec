import { describe, expect, it } from 'vitest';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import { sampleFiles } from '../corpus/sample.ts';
import { referenceFiles } from '../corpus/sample-reference.ts';
import { runner } from './runner.ts';

const corpus = createCorpus(parseCorpus([...sampleFiles, ...referenceFiles]).data);

const run = runner(corpus);

describe('tarazy show for what the papers say', () => {
  it.each([
    ['cases/gate-v-garden', 'Open the gate.'],
    ['practice/atlantis-appendix-1', 'secondary source, not law'],
    ['statistics/gates', 'All\tOpen\tShut'],
    ['recommendations/garden-1', 'proposal, not law'],
    ['rights/open-gate', 'kz/garden-code/7'],
    ['contradictions/atlantis-share', '[Report, garden.txt: 3-5]'],
  ])('%s tells what it is and where it stands', async (address, words) => {
    const shown = await run(['show', address]);
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain(words);
    const json = JSON.parse((await run(['show', address, '--json'])).stdout);
    expect(json.id).toBe(address.split('/')[1]);
  });

  it('lists a kind, and narrows it', async () => {
    const list = JSON.parse(
      (await run(['show', 'statistics', '--series', 'penal-committee', '--json'])).stdout,
    );
    expect([list.kind, list.entries.map((one: { id: string }) => one.id)]).toEqual([
      'statistics',
      ['keepers'],
    ]);
    expect((await run(['show', 'practice', '--country', 'xa'])).stdout).toContain(
      'contradictions/atlantis-share',
    );
  });

  it.each([['cases/none'], ['practice/none'], ['statistics/none']])(
    '%s is not found: one sentence in each language',
    async (address) => {
      for (const language of ['kk', 'ru', 'en'] as const) {
        const { code, stdout, stderr } = await run(['show', address], language);
        expect([code, stdout]).toEqual([1, '']);
        expect(stderr).toMatch(/^tarazy: .+\n$/);
      }
    },
  );
});

describe('tarazy show of a provision', () => {
  it('says of each link what it rests on and whether it was read twice', async () => {
    expect((await run(['show', 'un/garden-rules/2/1'])).stdout).toContain(
      '-> kz/garden-code/7/1 (falls-short; unchecked; second reading 2021-07-08): No number is given.',
    );
    expect((await run(['show', 'un/garden-rules/1', '--lang', 'kk'])).stdout).toContain(
      '(implements; тексерілмеген; екінші рет оқылмаған)',
    );
  });
});

describe('tarazy export for what the papers say', () => {
  it('writes CSV and JSON, and says that Akoma Ntoso is not for lists', async () => {
    expect((await run(['export', 'statistics', '--format', 'csv'])).stdout).toContain('supreme-court,gates');
    expect(JSON.parse((await run(['export', 'rights', '--format', 'json'])).stdout).kind).toBe('rights');
    const links = JSON.parse((await run(['export', 'crosswalk', '--format', 'json'])).stdout);
    expect([links.kind, links.entries[0].second_reading]).toEqual(['crosswalk', '2021-07-08']);
    const refused = await run(['export', 'rights', '--format', 'akn']);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain('json or csv');
  });
});
