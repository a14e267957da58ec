import { describe, expect, it } from 'vitest';
import { readCorpusFiles } from '../../lib/build/corpus-files.ts';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import {
  buildCorpusIndex,
  buildIndex,
  createSearcher,
  openIndex,
  packPassages,
  passageDocuments,
} from '../../lib/search/index.ts';

const root = new URL('../..', import.meta.url).pathname;
const corpus = createCorpus(parseCorpus(await readCorpusFiles(root)).data);
const searcher = createSearcher({ corpus, index: openIndex(buildCorpusIndex(corpus)) });
const first = (query: string) => searcher.search(query).hits[0];

describe('A decision', () => {
  it.each([
    ['Vinter', 'vinter-uk'],
    ['дело Винтера', 'vinter-uk'],
    ['Винтердің ісі', 'vinter-uk'],
    ['vinter v uk life sentence', 'vinter-uk'],
    ['Price v UK disabled prisoner', 'price-uk'],
    ['the Price judgment on disability', 'price-uk'],
    ['vinter life sentence', 'vinter-uk'],
    ['Blessington', 'blessington-elliot-australia'],
    ['Блесингтон', 'blessington-elliot-australia'],
    ['1968/2010', 'blessington-elliot-australia'],
    ['2502/2014', 'miller-carroll-new-zealand'],
    ['59-НП Конституционный Суд', 'constitutional-court-59-2024'],
    ['жалоба № 57877/09', 'james-wells-lee-uk'],
    ['Хараҡчиев', 'harakchiev-tolumov-bulgaria'],
    ['Harakchiev and Tolumov', 'harakchiev-tolumov-bulgaria'],
    ['aleksanyan', 'aleksanyan-russia'],
    ['Келли', 'kelly-jamaica'],
    ['Мюррея против Нидерландов', 'murray-netherlands'],
    ['дело Прайс', 'price-uk'],
    ['Макарова Татьяна', 'tatyana-makarova-russia'],
  ])('is found first for "%s"', (query, id) => {
    expect(first(query)).toMatchObject({ kind: 'case', id, confident: true });
  });

  it.each([
    'досрочное освобождение в Испании',
    'пожизненное лишение свободы без права на освобождение',
    'норма 2010 года',
    'winter coat for a prisoner',
    'Winter clothing of convicts',
    'price of goods in the prison shop',
    'Weeks in a cell alone',
    'dental insurance price',
    'прайс интернет-магазина для колонии',
    'жәбірленуші келіспесе шмбб бола ма',
    'келіспеген жағдайда',
    'прайс чая в ларьке',
    'несколько томов дела об удо',
  ])('does not stand above the rules for "%s"', (query) => {
    expect(first(query)?.kind).toBe('provision');
  });

  it('is not sure of an ordinary word that is also a name', () => {
    expect(searcher.search('роман о тюрьме').confident).toBe(false);
  });

  it('stands in the facets of its kind and body', () => {
    const { hits } = searcher.search('Vinter', { filters: { kind: ['case'], body: ['coe'] } });
    expect(hits.map((hit) => hit.kind)).toContain('case');
    expect(hits.every((hit) => hit.kind === 'case')).toBe(true);
  });
});

describe('Where the sources disagree', () => {
  const known = (corpus.data.contradictions ?? []).find(({ about }) => about.length > 0);
  const span = known?.statements.find(({ source }) => source !== undefined)?.source;
  const paper = (corpus.data.papers ?? []).find(({ id }) => id === span?.paper);
  const [line = 0] = (span?.lines ?? '').split('-').map(Number);

  it('a provision says so, with every side', () => {
    const [address] = known?.about ?? [];
    const hit = searcher.search(address ?? '').hits.find((one) => one.kind === 'provision');
    expect(hit?.contradictions.map(({ id }) => id)).toContain(known?.id);
    expect(hit?.contradictions[0]?.statements.length).toBeGreaterThan(1);
  });

  it('the lines of an imported paper say so and name the document, other lines do not', () => {
    const passages = [
      { document: 'mine', id: 'mine#1', text: 'Түрмедегі көлік туралы', lang: 'kk', lines: [line, line + 3] },
      {
        document: 'mine',
        id: 'mine#2',
        text: 'Түрмедегі көлік жайында',
        lang: 'kk',
        lines: [line + 90_000, line + 90_001],
      },
    ] as const;
    const index = openIndex(buildIndex(passageDocuments([...passages] as never)));
    const document = {
      id: 'mine',
      title: 'mine',
      file: paper?.file ?? '',
      kind: 'txt' as const,
      passages: 2,
    };
    const { hits } = searcher
      .withLibrary([{ index, passages: packPassages(passages as never), documents: [document] }])
      .search('түрмедегі көлік', { in: 'library' });
    const [own, other] = ['mine#1', 'mine#2'].map((id) =>
      hits.find((hit) => hit.kind === 'passage' && hit.id === id),
    );
    expect(own?.contradictions.map(({ id }) => id)).toContain(known?.id);
    expect(own?.contradictions.flatMap(({ statements }) => statements.map((one) => one.document))).toContain(
      'mine',
    );
    expect(other?.contradictions).toEqual([]);
  });
});
