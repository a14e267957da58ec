import { describe, expect, it } from 'vitest';
import { corpusRouter } from '../../lib/api/corpus/index.ts';
import { createApp } from '../../lib/api/index.ts';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import { sampleFiles } from '../corpus/sample.ts';

const app = createApp({ routers: [corpusRouter(createCorpus(parseCorpus(sampleFiles).data))] });
const get = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, body: await response.json() };
};

describe('The corpus routes', () => {
  it('list the instruments with status and edition', async () => {
    const { body } = await get('/api/instruments');
    expect(body.instruments).toMatchObject([
      {
        address: 'kz/garden-code',
        body: 'kz',
        status: 'in-force',
        edition: '2020-05-06',
        provisions: 1,
        checked: 0,
      },
      { address: 'un/garden-rules', body: 'un', status: 'soft-law', provisions: 2, checked: 1 },
    ]);
  });

  it('show the contents of an instrument by section', async () => {
    const { body } = await get('/api/instruments/un/garden-rules');
    expect(body.sections).toMatchObject([
      { provisions: [{ address: 'un/garden-rules/1' }] },
      { heading: { kk: 'Күтім' }, provisions: [{ address: 'un/garden-rules/2' }] },
    ]);
  });

  it('show a provision with all that stands around it', async () => {
    const { status, body } = await get('/api/provisions/un/garden-rules/2/1');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      address: 'un/garden-rules/2/1',
      restatement: true,
      edition: '1901-02-03',
      text: { kk: '2 рет суарылады.' },
      within: [{ address: 'un/garden-rules/2', number: '2' }],
      parts: [{ address: 'un/garden-rules/2/1/a' }],
      status: 'soft-law',
      verification: { mark: 'checked', against: 'the garden book' },
      topics: [{ id: 'water', label: { ru: 'вода' } }],
      linked: [
        {
          address: 'kz/garden-code/7/1',
          relation: 'falls-short',
          side: 'national',
          known: true,
          status: 'ceased',
          second_reading: '2021-07-08',
          verification: { mark: 'unchecked' },
        },
      ],
      concepts: [{ id: 'watering' }],
      previous: { address: 'un/garden-rules/1' },
      section: { en: 'Care' },
    });
  });

  it('take the edition from the address or from the query', async () => {
    expect((await get('/api/provisions/kz/garden-code/7@2020-05-06')).status).toBe(200);
    expect((await get('/api/provisions/kz/garden-code/7?edition=2020-05-06')).status).toBe(200);
    const { status, body } = await get('/api/provisions/kz/garden-code/7?edition=2011-01-01&lang=en');
    expect(status).toBe(404);
    expect(body.detail).toContain('2020-05-06');
  });

  it.each([
    ['/api/provisions/un/garden-rules/9', 404],
    ['/api/provisions/un/no-such/9', 404],
    ['/api/provisions/whatever', 404],
    ['/api/provisions/un/garden-rules/1?edition=2020-02-31', 422],
    ['/api/instruments/un', 404],
    ['/api/instruments/un/none', 404],
    ['/api/instruments/un/garden-rules/1', 404],
  ])('answer %s with one sentence', async (path, expected) => {
    const { status, body } = await get(path);
    expect(status).toBe(expected);
    expect(body.detail).toMatch(/\p{L}.*\.$/u);
  });

  it('give topics, concepts and coverage', async () => {
    expect((await get('/api/topics')).body.topics).toEqual([
      { id: 'water', label: { kk: 'су', ru: 'вода', en: 'water' } },
    ]);
    expect((await get('/api/concepts')).body.concepts).toMatchObject([
      { id: 'watering', about: [{ address: 'un/garden-rules/2', known: true }] },
    ]);
    expect((await get('/api/coverage')).body).toMatchObject({ provisions: 3, checked: 1, unchecked: 2 });
  });

  it('are described with plain paths', async () => {
    const { body } = await get('/api/openapi.json');
    expect(Object.keys(body.paths)).toContain('/api/provisions/{address}');
  });
});
