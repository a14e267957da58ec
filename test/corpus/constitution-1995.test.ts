import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/base/index.ts';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import { buildCorpusIndex, createSearcher, openIndex } from '../../lib/search/index.ts';

const root = new URL('../..', import.meta.url).pathname;
const files = readdirSync(join(root, 'corpus'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ path: `corpus/${file}`, text: readFileSync(join(root, 'corpus', file), 'utf8') }));
const corpus = createCorpus(parseCorpus(files).data);
const former = corpus.instrument('kz/constitution-1995');
const searcher = createSearcher({ corpus, index: openIndex(buildCorpusIndex(corpus)) });
const addresses = (query: string): string[] =>
  searcher
    .search(query, { in: 'corpus', limit: 3 })
    .hits.flatMap((hit) => (hit.kind === 'provision' ? [hit.address] : []));

describe('The Constitution of 1995', () => {
  it('is shown as no longer in force', () => {
    expect(former?.status).toBe('ceased');
  });

  it('leads from every article to an article of the present Constitution, and says so in each language', () => {
    for (const { number, see, note } of former?.provisions ?? []) {
      expect([number, see.filter((address) => !corpus.has(address))]).toEqual([number, []]);
      expect([number, see.every((address) => address.startsWith('kz/constitution/'))]).toEqual([
        number,
        true,
      ]);
      expect(see.length).toBeGreaterThan(0);
      for (const language of LANGUAGES)
        for (const address of see)
          expect([number, note?.[language]]).toEqual([
            number,
            expect.stringMatching(new RegExp(`(^|\\D)${address.split('/').at(-1)}(\\D|$)`)),
          ]);
    }
  });

  it.each([
    ['Конституция 1995 ст. 16', '16', '18'],
    ['статья 17 Конституции РК 1995 года', '17', '20'],
    ['1995 жылғы Конституцияның 15-бабы', '15', '17'],
    ['ескі Конституция 13-бап', '13', '12'],
    ['Constitution 1995, article 39', '39', '41'],
  ])('puts the old article and then today’s norm first for «%s»', (query, old, present) => {
    expect(addresses(query).slice(0, 2)).toEqual([
      `kz/constitution-1995/${old}`,
      `kz/constitution/${present}`,
    ]);
  });

  it.each([
    ['право на личную свободу по конституции', 'kz/constitution/18'],
    ['өмір сүру құқығы конституция', 'kz/constitution/17'],
    ['presumption of innocence constitution', 'kz/constitution/19'],
  ])('does not stand before the law in force for «%s»', (query, present) => {
    const found = addresses(query);
    const old = found.findIndex((address) => address.startsWith('kz/constitution-1995/'));
    const now = found.findIndex((address) => address.startsWith(present));
    expect(now).toBeGreaterThanOrEqual(0);
    expect(old === -1 || old > now).toBe(true);
  });
});
