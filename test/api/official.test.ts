import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusRouter } from '../../lib/api/corpus/index.ts';
import { importRouter, type LibraryStretch } from '../../lib/api/import/index.ts';
import { createApp } from '../../lib/api/index.ts';
import { officialRouter } from '../../lib/api/official/index.ts';
import { officialStore } from '../../lib/corpus/adapters/index.ts';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import { importingInto } from '../../lib/server/importing.ts';
import { emptyShell, plainText } from '../corpus/import/sample.ts';
import { sampleFiles } from '../corpus/sample.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarazy-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const app = () =>
  createApp({ routers: [officialRouter(officialStore(folder)), importRouter(importingInto(folder))] });

function upload(path: string, fields: Record<string, string>, name: string, content: string | Uint8Array) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  form.set('file', new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
  return app().request(path, { method: 'POST', body: form });
}

const keep = (edition: string, words = plainText) =>
  upload(
    '/api/official?lang=ru',
    { instrument: 'kz/criminal-code', edition, language: 'ru' },
    'act.txt',
    words,
  );

describe('Official texts over HTTP', () => {
  it('are uploaded, listed and shown with the editions held', async () => {
    const kept = await keep('2024-01-01');
    expect(kept.status).toBe(201);
    expect(await kept.json()).toMatchObject({ articles: 3, instrument: 'kz/criminal-code', lang: 'ru' });
    await keep('2025-01-01', plainText.replace('два раза', 'три раза'));
    const list = await (await app().request('/api/official')).json();
    expect(list.texts).toHaveLength(2);
    const shown = await (await app().request('/api/official/kz/criminal-code/1/1?edition=2024-01-01')).json();
    expect(shown).toMatchObject({
      official: true,
      edition: '2024-01-01',
      newest: false,
      unit: { number: '1' },
    });
    expect(shown.plain).toContain('два раза');
    expect(shown.notes.map((note: { kind: string }) => note.kind)).toEqual(['changed', 'changed']);
    const newest = await (await app().request('/api/official/kz/criminal-code/1/1')).json();
    expect(newest).toMatchObject({ edition: '2025-01-01', newest: true });
  });

  it('give the words that differ between two editions', async () => {
    await keep('2024-01-01');
    await keep('2025-01-01', plainText.replace('два раза', 'три раза'));
    const path = '/api/official/kz/criminal-code/1/diff?from=2024-01-01&to=2025-01-01';
    const diff = await (await app().request(path)).json();
    expect(diff).toMatchObject({ equal: false, inserted: ['три'], deleted: ['два'] });
    const same = await (await app().request(path.replace('/1/diff', '/2-1/diff'))).json();
    expect(same.equal).toBe(true);
  });

  it('show the contents of a whole act', async () => {
    await keep('2024-01-01');
    const act = await (await app().request('/api/official/kz/criminal-code')).json();
    expect(act.contents).toMatchObject([{ address: 'kz/criminal-code/1' }, {}, { repealed: true }]);
  });

  it.each([
    ['/api/official/kz/criminal-code/1', 404],
    ['/api/official/nonsense', 404],
    ['/api/official/kz/criminal-code/1?edition=yesterday', 422],
    ['/api/official/kz/criminal-code/1/diff?from=2024-01-01', 422],
  ])('answer %s with a problem', async (path, status) => {
    const answer = await app().request(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('refuse what cannot be read and keep nothing of it', async () => {
    const fields = { instrument: 'kz/criminal-code', edition: '2024-01-01', language: 'ru' };
    const shell = await upload('/api/official?lang=en', fields, 'page.html', emptyShell);
    expect(shell.status).toBe(422);
    expect((await shell.json()).detail).toContain('loads it by script');
    const unknown = await upload(
      '/api/official',
      { ...fields, instrument: 'kz/moon-code' },
      'act.txt',
      plainText,
    );
    expect(unknown.status).toBe(422);
    const huge = await upload('/api/official', fields, 'act.txt', new Uint8Array(65 * 1024 * 1024));
    expect(huge.status).toBe(413);
    expect(await officialStore(folder).list()).toEqual([]);
  });
});

describe('The library over HTTP', () => {
  it('takes a document, lists it and removes it', async () => {
    const kept = await upload('/api/library', { id: 'garden' }, '../garden.txt', 'Бақ күн сайын суарылады.');
    expect(kept.status).toBe(201);
    expect(await kept.json()).toMatchObject({ id: 'garden', file: 'garden.txt', passages: 1 });
    const list = await (await app().request('/api/library')).json();
    expect(list.documents).toMatchObject([{ id: 'garden' }]);
    expect((await app().request('/api/library/garden', { method: 'DELETE' })).status).toBe(204);
    expect((await (await app().request('/api/library')).json()).documents).toEqual([]);
  });

  it('gives a document in stretches, from a passage or from a line', async () => {
    const lines = Array.from(
      { length: 90 },
      (_, at) => `Бақша туралы ${at + 1}-тарау\n\n${'Гүл суарылады. '.repeat(60)}\n`,
    );
    await upload('/api/library', { id: 'garden' }, 'garden.txt', lines.join('\n'));
    const read = async (query: string) =>
      (await (await app().request(`/api/library/garden?${query}`)).json()) as LibraryStretch;
    const first = await read('');
    const rest = await read(`from=${first.passages.length}`);
    expect([first.from, rest.from]).toEqual([0, first.passages.length]);
    expect(first.total).toBeGreaterThan(first.passages.length);
    const [wanted] = (await read('line=203')).passages;
    expect(wanted?.lines[0]).toBeLessThanOrEqual(203);
    expect(wanted?.lines[1]).toBeGreaterThanOrEqual(203);
    const seen = [...first.passages, ...rest.passages].map((passage) => passage.id);
    expect(new Set(seen).size).toBe(seen.length);
    expect((await app().request('/api/library/orchard')).status).toBe(404);
  });

  it.each([
    [{ id: '../up' }, 'a.txt', 'слова'],
    [{ id: 'a' }, 'a.pdf', '%PDF-1.7 broken'],
    [{}, 'a.txt', 'слова'],
  ])('refuses %j %s', async (fields, name, content) => {
    const answer = await upload('/api/library', fields as Record<string, string>, name, content);
    expect(answer.status).toBe(422);
    expect((await (await app().request('/api/library')).json()).documents).toEqual([]);
  });

  it('says that a file is missing', async () => {
    const form = new FormData();
    form.set('id', 'garden');
    const answer = await app().request('/api/library?lang=en', { method: 'POST', body: form });
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors).toMatchObject([{ path: 'file' }]);
  });
});

describe('The export of an instrument', () => {
  const corpus = createApp({ routers: [corpusRouter(createCorpus(parseCorpus(sampleFiles).data))] });

  it.each([
    ['json', 'application/json', '"restatement": true'],
    ['csv', 'text/csv', ',restatement,'],
    ['akn', 'application/akn+xml', 'name="restatement"'],
  ])('comes as %s with its name and mark', async (format, type, mark) => {
    const answer = await corpus.request(`/api/instruments/un/garden-rules/export?format=${format}&lang=ru`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('content-disposition')).toContain('un-garden-rules-');
    expect(await answer.text()).toContain(mark);
  });

  it.each([
    ['un/garden-rules', 'docx', 422],
    ['un/moon-rules', 'csv', 404],
  ])('of %s as %s is refused', async (address, format, status) => {
    const answer = await corpus.request(`/api/instruments/${address}/export?format=${format}`);
    expect(answer.status).toBe(status);
  });
});
