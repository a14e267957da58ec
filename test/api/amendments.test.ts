import { describe, expect, it } from 'vitest';
import { exampleTable, exportDocx } from '../../lib/amendments/index.ts';
import { amendmentsRouter } from '../../lib/api/amendments/index.ts';
import { createApp } from '../../lib/api/index.ts';
import { readFonts } from '../../lib/drafting/adapters/index.ts';

const app = createApp({
  routers: [amendmentsRouter({ fonts: async () => readFonts(), now: () => '2026-03-08T00:00:00Z' })],
});
const post = (path: string, body: unknown): Response | Promise<Response> =>
  app.request(`/api/amendments/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const json = async (path: string, body: unknown) => {
  const response = await post(path, body);
  return { status: response.status, body: await response.json() };
};

const table = exampleTable([
  {
    number: 1,
    element: '10-бап 1-бөлік',
    current: 'Адам айына бір рет кездеседі.',
    proposed: 'Адам айына екі рет кездеседі.',
  },
]);

describe('The routes of amendments', () => {
  it('read a file that is sent in base64', async () => {
    const file = Buffer.from(await exportDocx([table])).toString('base64');
    const { status, body } = await json('import', { file });
    expect(status).toBe(200);
    expect(body.tables[0].rows[0].proposed).toBe('Адам айына екі рет кездеседі.');
  });

  it('print the form in the other language and leave the cells as they are', async () => {
    const answer = await post('export/docx', { tables: [table], language: 'ru' });
    const again = await json('import', { file: Buffer.from(await answer.arrayBuffer()).toString('base64') });
    const [printed] = again.body.tables;
    expect(printed.columns.map(({ title }: { title: string }) => title)).toContain('Обоснование');
    expect(printed.rows[0].proposed).toBe('Адам айына екі рет кездеседі.');
  });

  it('write a table from a provision, keeping what is not an act of Kazakhstan out', async () => {
    const begun = await json('write', {
      language: 'ru',
      step: { do: 'provision', address: 'kz/criminal-code/72/3' },
    });
    expect(begun.body.table.rows).toMatchObject([{ id: 'T1-1', element: 'Статья 72 часть 3', current: '' }]);
    const more = await json('write', { table: begun.body.table, step: { do: 'variant', row: 'T1-1' } });
    expect(more.body.table.rows).toHaveLength(2);
    const wrong = await json('write?lang=kk', { step: { do: 'provision', address: 'un/mandela-rules/45' } });
    expect([wrong.status, typeof wrong.body.detail]).toEqual([422, 'string']);
  });

  it('say what is missing when nothing is sent', async () => {
    const { status, body } = await json('import?lang=ru', {});
    expect(status).toBe(422);
    expect(body.detail).toContain('file');
  });

  it('refuse a broken file with a sentence and not a fault', async () => {
    expect((await json('import', { file: Buffer.from('PK\u0003\u0004').toString('base64') })).status).toBe(
      422,
    );
  });

  it('compare the current wording with the official text of the day asked', async () => {
    const law = (edition: string, text: string) => ({
      instrument: 'kz/criminal-code',
      edition,
      lang: 'kk' as const,
      title: 'Ойдан шығарылған',
      preamble: '',
      source: { file: 'a.txt', format: 'txt' as const, sha256: '0' },
      sections: [],
      notes: [],
      articles: [{ number: '10', label: '10-бап', text, parts: [], notes: [] }],
    });
    const texts = [
      law('2026-01-01', 'Адам айына үш рет кездеседі.'),
      law('2020-01-01', 'Адам айына бір рет кездеседі.'),
    ];
    const official = {
      editions: async () => texts,
      read: async (held: { edition: string }) => texts.find(({ edition }) => edition === held.edition),
    };
    const stored = createApp({
      routers: [
        amendmentsRouter({ fonts: async () => readFonts(), official, now: () => '2026-03-08T00:00:00Z' }),
      ],
    });
    const ask = async (as_of?: string) => {
      const answer = await stored.request('/api/amendments/check', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ tables: [table], as_of }),
      });
      return ((await answer.json()).findings as { rule_id: string; expected?: string }[]).filter(
        ({ rule_id }) => rule_id.startsWith('amendments/current'),
      );
    };
    expect(await ask()).toMatchObject([{ rule_id: 'amendments/current-not-in-force', expected: 'үш' }]);
    expect(await ask('2021-05-05')).toMatchObject([{ rule_id: 'amendments/current-in-force' }]);
  });

  it('compare two wordings', async () => {
    const { body } = await json('diff', { current: 'бір рет', proposed: 'екі рет' });
    expect([body.inserted, body.deleted]).toEqual([['екі'], ['бір']]);
  });

  it('check, compare, merge and write directions', async () => {
    expect((await json('check', { tables: [table] })).body.findings).toBeInstanceOf(Array);
    const compared = await json('compare', {
      drafts: [
        { name: 'А', tables: [table] },
        { name: 'Б', tables: [table] },
      ],
    });
    expect(compared.body.provisions[0].relation).toBe('same_change');
    const merged = await json('merge', {
      tables: [table],
      picks: [{ table: 'T1', row: 'T1-1' }],
      title: 'Жаңа',
    });
    expect(merged.body.table.rows.length).toBe(1);
    const directions = await json('directions', { table, language: 'ru' });
    expect(directions.body.text).toContain('слово «бір» заменить словом «екі»');
  });

  it.each([
    ['docx', 'PK'],
    ['pdf', '%PDF'],
    ['csv', '\uFEFFid'],
    ['json', '{'],
    ['akn', '<?xml'],
  ])('write a table as %s', async (format, start) => {
    const response = await post(`export/${format}`, { tables: [table] });
    expect(response.status).toBe(200);
    expect(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()).startsWith(start),
    ).toBe(true);
  });

  it('write one provision with tracked changes, and know when the row is not there', async () => {
    expect((await post('export/tracked', { tables: [table], row: 'T1-1' })).status).toBe(200);
    expect((await post('export/tracked', { tables: [table], row: 'T1-9' })).status).toBe(422);
  });

  it('lay policy papers side by side', async () => {
    const items = [{ source: 'А', id: '1', text: 'Бейнебақылауды кеңейту қажет.' }];
    expect((await json('themes', { items })).body.themes[0].theme).toBe('video');
  });
});
