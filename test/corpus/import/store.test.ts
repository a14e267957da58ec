import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { officialStore } from '../../../lib/corpus/adapters/index.ts';
import { importOfficial } from '../../../lib/corpus/import/index.ts';
import { plainText } from './sample.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarazy-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function text(edition: string, words = plainText) {
  const bytes = new TextEncoder().encode(words);
  return (await importOfficial({ name: 'a.txt', bytes, instrument: 'kz/criminal-code', edition, lang: 'ru' }))
    .text;
}

describe('The store of official texts', () => {
  it('holds several editions side by side, the newest first', async () => {
    const store = officialStore(folder);
    await store.save(await text('2024-01-01'));
    await store.save(await text('2025-06-30'));
    expect(await store.editions('kz/criminal-code')).toEqual([
      { instrument: 'kz/criminal-code', edition: '2025-06-30', lang: 'ru' },
      { instrument: 'kz/criminal-code', edition: '2024-01-01', lang: 'ru' },
    ]);
    expect(await store.list()).toHaveLength(2);
  });

  it('gives back what was saved', async () => {
    const store = officialStore(folder);
    const saved = await text('2024-01-01');
    await store.save(saved);
    expect(await store.read({ instrument: 'kz/criminal-code', edition: '2024-01-01', lang: 'ru' })).toEqual(
      saved,
    );
  });

  it('replaces an edition and reads the new one', async () => {
    const store = officialStore(folder);
    const held = { instrument: 'kz/criminal-code', edition: '2024-01-01', lang: 'ru' } as const;
    await store.save(await text('2024-01-01'));
    await store.read(held);
    await store.save(await text('2024-01-01', 'Акт\nСтатья 9. Пень\nСтоит.\n'));
    expect((await store.read(held))?.articles.map((article) => article.number)).toEqual(['9']);
  });

  it('ignores and clears what an interrupted import left', async () => {
    const store = officialStore(folder);
    await store.save(await text('2024-01-01'));
    const place = join(folder, 'official', 'kz', 'criminal-code');
    await writeFile(join(place, '.2025-01-01.ru.new'), '{"half":');
    expect(await store.editions('kz/criminal-code')).toHaveLength(1);
    await store.save(await text('2025-06-30'));
    expect(await readdir(place)).toEqual(['2024-01-01.ru.json', '2025-06-30.ru.json']);
  });

  it('names a damaged text instead of failing', async () => {
    const store = officialStore(folder);
    await store.save(await text('2024-01-01'));
    await writeFile(join(folder, 'official', 'kz', 'criminal-code', '2024-01-01.ru.json'), '{"a":1}');
    const held = { instrument: 'kz/criminal-code', edition: '2024-01-01', lang: 'ru' } as const;
    await expect(store.read(held)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('holds nothing before the first import and takes no path for an instrument', async () => {
    const store = officialStore(folder);
    expect(await store.list()).toEqual([]);
    expect(await store.editions('../../etc')).toEqual([]);
  });
});
