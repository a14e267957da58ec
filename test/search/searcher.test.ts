import { describe, expect, it } from 'vitest';
import { type CorpusData, createCorpus, passagesOfText } from '../../lib/corpus/index.ts';
import {
  buildCorpusIndex,
  buildIndex,
  createSearcher,
  createSuggester,
  openIndex,
  type ProvisionHit,
  packPassages,
  passageDocuments,
} from '../../lib/search/index.ts';

const same = (text: string) => ({ kk: text, ru: text, en: text });

function provision(
  number: string,
  heading: Record<'kk' | 'ru' | 'en', string>,
  text: Record<'kk' | 'ru' | 'en', string>,
) {
  return { number, heading, text, topics: ['t'], whom: ['all' as const], stages: [], see: [] };
}

const DATA: CorpusData = {
  instruments: [
    {
      address: 'un/mandela-rules',
      kind: 'rules',
      status: 'soft-law',
      status_note: same('-'),
      title: { kk: 'Мандела ережелері', ru: 'Правила Манделы', en: 'Mandela Rules' },
      short: { kk: 'Мандела ережелері', ru: 'Правила Манделы', en: 'Mandela Rules' },
      unit: 'rule',
      adopted: '2015-12-17',
      edition: '2015-12-17',
      verification: { mark: 'unchecked' },
      sections: [],
      provisions: [
        provision(
          '43',
          { kk: 'Тыйым салынған жазалар', ru: 'Запрещённые наказания', en: 'Forbidden punishments' },
          {
            kk: 'Қараңғы камераға жабуға жол берілмейді.',
            ru: 'Помещать в тёмную камеру нельзя.',
            en: 'Nobody is put in a dark cell.',
          },
        ),
        provision(
          '48',
          { kk: 'Кісен', ru: 'Наручники', en: 'Handcuffs' },
          {
            kk: 'Босанып жатқан әйелге кісен салынбайды.',
            ru: 'Женщине во время родов наручники не надевают.',
            en: 'A woman in labour is not handcuffed.',
          },
        ),
      ],
    },
    {
      address: 'kz/criminal-code',
      kind: 'code',
      status: 'in-force',
      status_note: same('-'),
      title: { kk: 'Қылмыстық кодекс', ru: 'Уголовный кодекс', en: 'Criminal Code' },
      short: { kk: 'ҚК', ru: 'УК', en: 'CC' },
      unit: 'article',
      adopted: '2014-07-03',
      edition: '2026-03-08',
      verification: { mark: 'unchecked' },
      sections: [],
      provisions: [
        {
          ...provision(
            '72',
            { kk: 'Мерзімінен бұрын босату', ru: 'Досрочное освобождение', en: 'Early release' },
            {
              kk: 'Сот сотталған адамды босата алады.',
              ru: 'Суд может освободить осуждённого.',
              en: 'The court may release the convict.',
            },
          ),
          parts: [
            {
              number: '3',
              text: {
                kk: 'Мерзімнің үштен бірі өтелген соң.',
                ru: 'По отбытии трети срока.',
                en: 'After one third of the term.',
              },
            },
          ],
        },
      ],
    },
  ],
  topics: [{ id: 't', label: same('-') }],
  concepts: [
    {
      id: 'parole',
      pref: { kk: 'мерзімінен бұрын босату', ru: 'досрочное освобождение', en: 'early release' },
      alt: {},
      abbr: { kk: ['ШМББ'], ru: ['УДО'] },
      lay: { en: ['get out early'] },
      broader: [],
      about: ['kz/criminal-code/72'],
    },
  ],
  crosswalk: [
    { standard: 'un/mandela-rules/43', national: 'kz/criminal-code/72', relation: 'silent', why: same('-') },
  ],
  cases: [],
};

const corpus = createCorpus(DATA);
const base = createSearcher({ corpus, index: openIndex(buildCorpusIndex(corpus)) });
const NOTE = 'Есеп.\nТүрме қызметкерлері сауалнамаға жауап берді: отыз\nпайызы шағым түсіре алмайды.\n';
const passages = passagesOfText(NOTE, 'note');
const searcher = base.withLibrary([
  {
    index: openIndex(buildIndex(passageDocuments(passages))),
    passages: packPassages(passages),
    documents: [
      { id: 'note', title: 'Сауалнама есебі', file: 'note.txt', kind: 'txt', passages: passages.length },
    ],
  },
]);
const first = (query: string, options = {}) => searcher.search(query, options).hits[0];
const addressOf = (query: string): string | undefined => {
  const hit = first(query, { in: 'corpus' });
  return hit?.kind === 'provision' ? hit.address : undefined;
};

describe('Search', () => {
  it.each([
    ['кісен салу', 'un/mandela-rules/48'],
    ['кисен салуга бола ма', 'un/mandela-rules/48'],
    ['kisen salu', 'un/mandela-rules/48'],
    ['наручники при родах', 'un/mandela-rules/48'],
    ['наручинки', 'un/mandela-rules/48'],
    ['handcufs', 'un/mandela-rules/48'],
    ['ШМББ', 'kz/criminal-code/72'],
    ['УДО', 'kz/criminal-code/72'],
    ['get out early', 'kz/criminal-code/72'],
    ['ШМББ қашан сұрауға болады', 'kz/criminal-code/72'],
    ['ШМББ-дан түрме камера кісен', 'kz/criminal-code/72'],
    ['release that is early', 'kz/criminal-code/72'],
  ])('answers "%s" with %s', (query, address) => {
    expect(addressOf(query)).toBe(address);
  });

  it.each([
    ['early relaese', 'early release'],
    ['досрочное освобжодение', 'досрочное освобождение'],
  ])('offers a better spelling of "%s"', (query, better) => {
    expect(searcher.search(query).did_you_mean?.toLowerCase()).toBe(better);
  });

  it('offers no other spelling of what is spelt well', () => {
    expect(searcher.search('досрочное освобождение').did_you_mean).toBeUndefined();
  });

  it.each([
    ['the release of a convict', {}, 'en'],
    ['досрочное освобождение осуждённого', {}, 'ru'],
    ['досрочное освобождение осуждённого', { lang: 'kk' as const }, 'kk'],
  ])('shows the answer to "%s" with %o in the language "%s"', (query, options, lang) => {
    expect(first(query, { in: 'corpus', ...options })?.lang).toBe(lang);
  });

  it('puts what a citation names first, with its part', () => {
    expect(first('ст. 72 ч. 3 УК')).toMatchObject({
      address: 'kz/criminal-code/72',
      pinpoint: 'kz/criminal-code/72/3',
      why: [{ reason: 'citation' }, ...(first('ст. 72 ч. 3 УК') as ProvisionHit).why.slice(1)],
    });
  });

  it('highlights the letters of the original', () => {
    const hit = first('кисен', { in: 'corpus' });
    const [place] = hit?.highlights ?? [];
    expect(hit?.snippet.slice(place?.[0], place?.[1])).toBe('кісен');
  });

  it('finds a Kazakh passage for a Russian question, with its lines', () => {
    expect(first('процент жалоб в опросе', { in: 'library' })).toMatchObject({
      document: 'note',
      lines: [1, 3],
    });
  });

  it('searches the corpus and the library in one list or apart', () => {
    const stores = (scope: 'corpus' | 'library' | 'all') =>
      new Set(searcher.search('түрме камера', { in: scope }).hits.map((hit) => hit.kind));
    expect(stores('corpus')).toEqual(new Set(['provision']));
    expect(stores('library')).toEqual(new Set(['passage']));
    expect(stores('all')).toEqual(new Set(['provision', 'passage']));
  });

  it('says that nothing fits when nothing does', () => {
    const result = searcher.search('ставка налога на автомобиль');
    expect(result.confident).toBe(false);
    expect(result.hits.every((hit) => !hit.confident)).toBe(true);
  });

  it('keeps to the facets chosen', () => {
    const hits = searcher.search('босату камера', { filters: { body: ['un'] } }).hits;
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every((hit) => hit.kind === 'provision' && hit.address.startsWith('un/'))).toBe(true);
  });

  it('links the crosswalk and the neighbours', () => {
    expect(first('тёмная камера', { in: 'corpus' })).toMatchObject({
      crosswalk: ['kz/criminal-code/72'],
      next: 'un/mandela-rules/48',
    });
  });

  it.each([
    ['kk', 'ҚК, 72'],
    ['ru', 'УК, 72'],
  ] as const)('names the linked norms in the language of the reader: %s', (lang, title) => {
    expect(first('тёмная камера', { in: 'corpus', lang })).toMatchObject({
      links: [{ address: 'kz/criminal-code/72', title }],
    });
  });

  it('names the document of a passage, in the hit and among the facets', () => {
    const { hits, facets } = searcher.search('сауалнама шағым', { in: 'library' });
    expect(hits[0]).toMatchObject({ document: 'note', document_title: 'Сауалнама есебі' });
    expect(facets.instrument).toEqual([{ value: 'library/note', count: 1, label: 'Сауалнама есебі' }]);
  });

  it('counts the values of the facets over the corpus and the library together', () => {
    const { facets, hits } = searcher.search('түрме камера', { lang: 'ru', limit: 100 });
    const shown = hits.filter((hit) => hit.kind === 'provision' && hit.instrument === 'un/mandela-rules');
    expect(facets.instrument.find(({ value }) => value === 'un/mandela-rules')).toEqual({
      value: 'un/mandela-rules',
      count: shown.length,
      label: 'Правила Манделы',
    });
    expect(facets.language.find(({ value }) => value === 'kk')?.count).toBe(hits.length);
  });

  it('gives no reason for a word it did not find', () => {
    const why = first('кісен велосипед', { in: 'corpus' })?.why ?? [];
    expect(why.map(({ query }) => query)).toEqual(['кісен']);
  });

  it('refuses a query that is too long, and survives any other', () => {
    expect(() => searcher.search('а'.repeat(2001))).toThrow();
    for (const odd of ['', '   ', '???', '\u0000', '{{x}} <b>', '🙂', 'and the of']) {
      expect(() => searcher.search(odd)).not.toThrow();
    }
  });

  it('is deterministic', () => {
    expect(searcher.search('босату')).toEqual(searcher.search('босату'));
  });
});

describe('Suggestions', () => {
  it('offer concepts before headings', () => {
    const offered = createSuggester(corpus)('мерзимин', 'kk', 5);
    expect(offered[0]).toMatchObject({ kind: 'concept', text: 'мерзімінен бұрын босату' });
  });

  it('begin the last word only, and offer a text once', () => {
    const offered = (typed: string) => createSuggester(corpus)(typed, 'kk', 20).map(({ text }) => text);
    expect(offered('мерзімінен бұр')).toContain('мерзімінен бұрын босату');
    expect(offered('мерзім бұрын')).not.toContain('мерзімінен бұрын босату');
    const all = offered('м');
    expect(new Set(all).size).toBe(all.length);
  });

  it('are none for nothing', () => {
    expect(createSuggester(corpus)('  ', undefined, 5)).toEqual([]);
  });
});
