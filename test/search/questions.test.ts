import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import { buildCorpusIndex, createSearcher, openIndex } from '../../lib/search/index.ts';

/**
 * Questions of relatives, officers of NGOs and lawyers, ours, in three languages. The addresses were written from
 * the law before the first run. By the failures of the `mended` lists (.86 of 154 and .78 of 60 at first) concepts
 * were mended; the `unseen` lists were written after that and mended nothing, so they say what a new question may
 * expect (.88 of 60; .97 of 32). By the list `mixed` only the weights of
 * standing were chosen (.88 of 60 before, .90 after).
 */
interface Question {
  readonly lang: 'kk' | 'ru' | 'en';
  readonly q: string;
  readonly expected: readonly string[];
}

const root = new URL('../..', import.meta.url).pathname;
const files = readdirSync(join(root, 'corpus'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ path: `corpus/${file}`, text: readFileSync(join(root, 'corpus', file), 'utf8') }));
const corpus = createCorpus(parseCorpus(files).data);
const searcher = createSearcher({ corpus, index: openIndex(buildCorpusIndex(corpus)) });
const read = (name: string): Question[] =>
  readFileSync(new URL(`questions/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Question);

function answered({ q, expected }: Question): boolean {
  return searcher
    .search(q, { in: 'corpus', limit: 3 })
    .hits.some((hit) => hit.kind === 'provision' && expected.includes(hit.address));
}

describe('Questions about prison life and release', () => {
  it.each(['prison-life-mended', 'prison-life-unseen', 'release-mended', 'release-unseen', 'mixed'])(
    'of the list «%s» expect addresses that exist',
    (name) => {
      const missing = read(name).flatMap(({ expected }) =>
        expected.filter((address) => !corpus.has(address)),
      );
      expect(missing).toEqual([]);
    },
  );

  it.each([
    ['prison-life-mended', 0.95],
    ['prison-life-unseen', 0.8],
    ['release-mended', 0.9],
    ['release-unseen', 0.85],
    ['mixed', 0.85],
  ])(
    'of the list «%s» are answered in the first three hits',
    (name, floor) => {
      const questions = read(name);
      const missed = questions.filter((question) => !answered(question));
      const share = 1 - missed.length / questions.length;
      expect({ share, missed: missed.map(({ q }) => q) }).toMatchObject({
        share: expect.toSatisfy((one: number) => one >= floor),
      });
    },
    60_000,
  );
});
