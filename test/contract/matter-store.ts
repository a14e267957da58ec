import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TooLargeError } from '../../lib/base/index.ts';
import type { Matter, MatterStore } from '../../lib/matters/index.ts';

/** A store under test and the means to set its clock. */
export interface Subject {
  readonly store: MatterStore;
  setSeconds(seconds: number): void;
}

/** Text that gzip cannot shrink by more than a quarter. */
function incompressible(length: number): string {
  const blocks = Array.from({ length: Math.ceil(length / 43) }, (_, index) =>
    createHash('sha256').update(String(index)).digest('base64url'),
  );
  return blocks.join('').slice(0, length);
}

let names = 0;
const owner = (): string => `owner-${++names}`;
const matter = (more: Partial<Matter> = {}): Omit<Matter, 'version'> => ({
  id: 'a',
  kind: 'draft',
  title: 'Өтінішхат',
  data: { text: 'Қамқоршы' },
  created_at: '2026-03-08T00:00:00Z',
  updated_at: '2026-03-08T00:00:00Z',
  ...more,
});

function describeWrites(subject: () => Subject): void {
  it('gives back what was written, with version 1', async () => {
    const { store } = subject();
    const who = owner();
    const saved = await store.put(who, matter(), 0);
    expect(saved).toEqual({ ok: true, matter: { ...matter(), version: 1 } });
    expect(await store.get(who, 'a')).toEqual({ ...matter(), version: 1 });
  });

  it('does not create over what exists, and shows it', async () => {
    const { store } = subject();
    const who = owner();
    await store.put(who, matter({ title: 'Бірінші' }), 0);
    const second = await store.put(who, matter({ title: 'Екінші' }), 0);
    expect(second).toMatchObject({ ok: false, conflict: { title: 'Бірінші', version: 1 } });
    expect((await store.get(who, 'a'))?.title).toBe('Бірінші');
  });

  it('replaces only the version that was read', async () => {
    const { store } = subject();
    const who = owner();
    await store.put(who, matter(), 0);
    expect(await store.put(who, matter({ title: '2' }), 1)).toMatchObject({ ok: true });
    expect(await store.put(who, matter({ title: 'late' }), 1)).toMatchObject({
      ok: false,
      conflict: { title: '2', version: 2 },
    });
    expect(await store.put(who, matter({ title: 'early' }), 3)).toMatchObject({ ok: false });
    expect(await store.get(who, 'a')).toMatchObject({ title: '2', version: 2 });
  });

  it('does not bring back what was deleted', async () => {
    const { store } = subject();
    const who = owner();
    await store.put(who, matter(), 0);
    expect(await store.remove(who, 'a', 1)).toBe(true);
    expect(await store.put(who, matter(), 1)).toEqual({ ok: false, conflict: undefined });
    expect(await store.get(who, 'a')).toBeUndefined();
  });

  it('deletes only the version that was read', async () => {
    const { store } = subject();
    const who = owner();
    await store.put(who, matter(), 0);
    expect(await store.remove(who, 'a', 2)).toBe(false);
    expect(await store.remove(who, 'b', 1)).toBe(false);
    expect(await store.get(who, 'a')).toBeDefined();
  });

  it('lets exactly one of many simultaneous writers win each round', async () => {
    const { store } = subject();
    const who = owner();
    await store.put(who, matter(), 0);
    for (let version = 1; version <= 5; version += 1) {
      const writers = Array.from({ length: 8 }, (_, index) =>
        store.put(who, matter({ title: `${version}-${index}` }), version),
      );
      const results = await Promise.all(writers);
      const won = results.filter((result) => result.ok);
      expect(won).toHaveLength(1);
      expect(await store.get(who, 'a')).toEqual(won[0]?.ok && won[0].matter);
    }
  });
}

function describeContent(subject: () => Subject): void {
  it('keeps any JSON as it was', async () => {
    const { store } = subject();
    const who = owner();
    let version = 0;
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (data) => {
        const expected = JSON.parse(JSON.stringify(data)) as unknown;
        const saved = await store.put(who, matter({ data }), version);
        expect(saved.ok).toBe(true);
        version += 1;
        expect((await store.get(who, 'a'))?.data).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a megabyte of Kazakh text and refuses, whole, what does not fit', async () => {
    const { store } = subject();
    const who = owner();
    const sentence = 'Сотталған адам жазаның белгіленген бөлігін өтегеннен кейін өтінішхат бере алады. ';
    const long = { text: sentence.repeat(7000) };
    expect(Buffer.byteLength(long.text)).toBeGreaterThan(1_000_000);
    expect(await store.put(who, matter({ data: long }), 0)).toMatchObject({ ok: true });
    expect((await store.get(who, 'a'))?.data).toEqual(long);
    const noise = incompressible(600_000);
    await expect(store.put(who, matter({ data: noise }), 1)).rejects.toThrow(TooLargeError);
    expect(await store.get(who, 'a')).toMatchObject({ version: 1, data: long });
  });
}

function describeLists(subject: () => Subject): void {
  it('lists the latest change first, without the data, and only the owner sees it', async () => {
    const { store } = subject();
    const [mine, other] = [owner(), owner()];
    await store.put(mine, matter({ id: 'old', updated_at: '2026-01-01T00:00:00Z' }), 0);
    await store.put(mine, matter({ id: 'new', updated_at: '2026-02-01T00:00:00Z' }), 0);
    await store.put(other, matter({ id: 'theirs' }), 0);
    const listed = await store.list(mine);
    expect(listed.map((one) => one.id)).toEqual(['new', 'old']);
    expect(listed[0]).not.toHaveProperty('data');
    expect(await store.get(mine, 'theirs')).toBeUndefined();
    expect(await store.list(owner())).toEqual([]);
  });

  it('lists more matters than fit in one page of a query', async () => {
    const { store } = subject();
    const who = owner();
    const noise = incompressible(150_000);
    for (let index = 0; index < 12; index += 1) {
      await store.put(who, matter({ id: `m${index}`, data: noise }), 0);
    }
    expect(await store.list(who)).toHaveLength(12);
  });

  it('neither reads nor lists what has expired, whether or not the table dropped it', async () => {
    const { store, setSeconds } = subject();
    const who = owner();
    const expires_at = '2026-03-08T01:00:00Z';
    const end = Date.parse(expires_at) / 1000;
    setSeconds(end - 10);
    await store.put(who, matter({ expires_at }), 0);
    expect(await store.get(who, 'a')).toMatchObject({ expires_at });
    expect(await store.list(who)).toHaveLength(1);
    setSeconds(end);
    expect(await store.get(who, 'a')).toBeUndefined();
    expect(await store.list(who)).toEqual([]);
    expect(await store.remove(who, 'a', 1)).toBe(false);
    expect(await store.put(who, matter(), 1)).toEqual({ ok: false, conflict: undefined });
    expect(await store.put(who, matter({ title: 'Жаңа' }), 0)).toMatchObject({ ok: true });
    expect((await store.get(who, 'a'))?.title).toBe('Жаңа');
  });
}

/** What every store of matters must do, whichever emulator or service stands behind it. */
export function matterStoreContract(name: string, subject: () => Subject): void {
  describe(`${name}: writing`, () => describeWrites(subject));
  describe(`${name}: content`, () => describeContent(subject));
  describe(`${name}: listing`, () => describeLists(subject));
}
