import { describe, expect, it } from 'vitest';
import { corpusRouter } from '../../lib/api/corpus/index.ts';
import { createApp } from '../../lib/api/index.ts';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import { sampleFiles } from '../corpus/sample.ts';
import { referenceFiles } from '../corpus/sample-reference.ts';

const corpus = createCorpus(parseCorpus([...sampleFiles, ...referenceFiles]).data);
const app = createApp({ routers: [corpusRouter(corpus)] });
const get = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, body: await response.json() };
};

describe('The routes of what the papers say', () => {
  it('show the models of a country together, each with its source and its contradictions', async () => {
    const { body } = await get('/api/practice?country=xa');
    expect(body.models).toMatchObject([
      {
        id: 'atlantis-appendix-1',
        status: 'secondary',
        fractions: ['1/3'],
        blank: { restrictions: 'dash' },
        source: { paper: 'garden-report', lines: '3-5', file: 'garden.txt', short: { en: 'Report' } },
        contradictions: [{ id: 'atlantis-share' }],
      },
      { id: 'atlantis-chapter-2', criteria: { en: 'Planting flowers' } },
    ]);
    expect((await get('/api/practice?part=chapter-2')).body.models).toHaveLength(1);
    expect((await get('/api/practice?country=zz')).body.models).toEqual([]);
  });

  it('keep the series of statistics apart, each table with its caveats', async () => {
    const { body } = await get('/api/statistics?series=supreme-court');
    expect(body.tables).toMatchObject([
      { id: 'gates', caveats: [{ en: 'Do not add.' }], rows: [{ values: { all: 10 } }] },
    ]);
    expect((await get('/api/statistics/keepers')).body.series).toBe('penal-committee');
    expect((await get('/api/statistics')).body.tables).toHaveLength(2);
  });

  it('list recommendations by addressee with the number each has', async () => {
    const { body } = await get('/api/recommendations?addressee=gardener');
    expect(body).toMatchObject({
      recommendations: [
        { id: 'garden-1', status: 'proposal', about: [{ address: 'un/garden-rules/1', known: true }] },
      ],
      addressees: [{ id: 'gardener', count: 1 }],
    });
    expect((await get('/api/recommendations?addressee=nobody')).body.recommendations).toEqual([]);
  });

  it('lead from a right to articles, decisions and the national norm', async () => {
    const { body } = await get('/api/rights');
    expect(body.rights).toMatchObject([
      {
        id: 'open-gate',
        articles: [{ address: 'un/garden-rules/1', origin: 'report' }],
        cases: [{ id: 'gate-v-garden', origin: 'added', citation: { en: 'The gate case' } }],
        national: [{ address: 'kz/garden-code/7' }],
      },
    ]);
  });

  it('show a decision, and find it by its words and by its right', async () => {
    const { body } = await get('/api/cases/gate-v-garden');
    expect(body).toMatchObject({
      address: 'cases/gate-v-garden',
      articles: [{ address: 'un/garden-rules/1', known: true }],
      rights: [{ id: 'open-gate' }],
    });
    expect((await get('/api/cases?q=КАЛИТК')).body.cases).toHaveLength(1);
    expect((await get('/api/cases?q=forest')).body.cases).toEqual([]);
    expect((await get('/api/cases?right=open-gate')).body.cases).toHaveLength(1);
    expect((await get('/api/cases?right=none')).body.cases).toEqual([]);
  });

  it('show contradictions side by side', async () => {
    const { body } = await get('/api/contradictions');
    expect(body.contradictions[0].statements.map((one: { text: { en: string } }) => one.text.en)).toEqual([
      '1/3',
      '1/2',
    ]);
  });

  it.each([
    ['/api/cases/none', 404],
    ['/api/statistics/none', 404],
    ['/api/statistics?series=both', 422],
    ['/api/reference/weather/export?format=csv', 422],
    ['/api/reference/practice/export?format=akn', 422],
  ])('answer %s with one sentence', async (path, expected) => {
    for (const lang of ['kk', 'ru', 'en']) {
      const { status, body } = await get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      expect(status).toBe(expected);
      expect(body.detail).toMatch(/\p{L}.*\.$/u);
    }
  });

  it.each(['practice', 'statistics', 'recommendations', 'rights', 'cases', 'contradictions'])(
    'give %s as a file',
    async (kind) => {
      const csv = await app.request(`/api/reference/${kind}/export?format=csv`);
      expect(csv.headers.get('content-disposition')).toContain(`tarazy-${kind}.csv`);
      const lines = (await csv.text()).trimEnd().split('\r\n');
      expect(lines.length).toBeGreaterThan(1);
      const width = (line: string): number => line.replaceAll(/"(?:[^"]|"")*"/g, '').split(',').length;
      expect(new Set(lines.map(width)).size).toBe(1);
      const json = JSON.parse(await (await app.request(`/api/reference/${kind}/export?format=json`)).text());
      expect(json.kind).toBe(kind);
      expect(json.entries.length).toBeGreaterThan(0);
    },
  );

  it('write the series of a figure into every line of the file', async () => {
    const csv = await (await app.request('/api/reference/statistics/export?format=csv')).text();
    const lines = csv.trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(',')[0])).toEqual([
      'supreme-court',
      'supreme-court',
      'supreme-court',
      'penal-committee',
    ]);
  });

  it('are described', async () => {
    const { body } = await get('/api/openapi.json');
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining([
        '/api/practice',
        '/api/statistics/{id}',
        '/api/cases/{id}',
        '/api/reference/{kind}/export',
      ]),
    );
  });
});
