import { describe, expect, it } from 'vitest';
import { createApp } from '../../lib/api/index.ts';
import { mattersRouter } from '../../lib/api/matters/index.ts';
import { memoryStore } from './memory-store.ts';

function prepare() {
  const store = memoryStore();
  let names = 0;
  const router = mattersRouter({
    store: async () => store,
    owner: (context) => context.req.header('x-owner'),
    now: () => '2026-03-08T00:00:00Z',
    newId: () => `matter-${++names}`,
  });
  const app = createApp({ routers: [router] });
  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await app.request(`/api${path}`, {
      method,
      headers: { 'x-owner': 'lawyer', 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, etag: response.headers.get('etag'), body: text && JSON.parse(text) };
  };
}
const draft = { kind: 'draft', title: 'Өтінішхат', data: { answers: { court: 'Алмалы' } } };

describe('A matter', () => {
  it('is saved, read, changed and deleted', async () => {
    const call = prepare();
    const created = await call('POST', '/matters', draft);
    expect(created).toMatchObject({
      status: 201,
      etag: '"1"',
      body: { id: 'matter-1', version: 1, ...draft },
    });
    const changed = await call(
      'PUT',
      '/matters/matter-1',
      { ...draft, title: 'Жаңа' },
      { 'if-match': '"1"' },
    );
    expect(changed).toMatchObject({ status: 200, etag: '"2"', body: { title: 'Жаңа', version: 2 } });
    expect((await call('GET', '/matters/matter-1')).body.title).toBe('Жаңа');
    expect((await call('GET', '/matters')).body.matters).toHaveLength(1);
    expect((await call('DELETE', '/matters/matter-1', undefined, { 'if-match': '"2"' })).status).toBe(204);
    expect((await call('GET', '/matters/matter-1')).status).toBe(404);
  });

  it('saved from two windows keeps the first and gives both versions to the second', async () => {
    const call = prepare();
    await call('POST', '/matters', draft);
    const [first, second] = await Promise.all([
      call('PUT', '/matters/matter-1', { ...draft, title: 'Бірінші' }, { 'if-match': '"1"' }),
      call('PUT', '/matters/matter-1', { ...draft, title: 'Екінші' }, { 'if-match': '"1"' }),
    ]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
    const lost = first.status === 409 ? first : second;
    const won = first.status === 409 ? second : first;
    expect(lost.body.current.title).toBe(won.body.title);
    expect(lost.body.yours.title).not.toBe(won.body.title);
    expect(lost.body.yours.data).toEqual(draft.data);
  });

  it('deleted meanwhile gives the text back to its writer', async () => {
    const call = prepare();
    await call('POST', '/matters', draft);
    await call('DELETE', '/matters/matter-1', undefined, { 'if-match': '1' });
    const late = await call('PUT', '/matters/matter-1', draft, { 'if-match': '"1"' });
    expect(late).toMatchObject({ status: 409, body: { current: null, yours: draft } });
  });

  it('is not overwritten by one who does not say which version he read', async () => {
    const call = prepare();
    await call('POST', '/matters', draft);
    expect((await call('PUT', '/matters/matter-1', draft)).status).toBe(428);
    expect((await call('DELETE', '/matters/matter-1')).status).toBe(428);
    expect((await call('PUT', '/matters/matter-1', draft, { 'if-match': 'x' })).status).toBe(422);
    expect((await call('PUT', '/matters/matter-1', draft, { 'if-none-match': '*' })).status).toBe(409);
    expect((await call('GET', '/matters/matter-1')).body.version).toBe(1);
  });

  it('belongs to its owner alone', async () => {
    const call = prepare();
    await call('POST', '/matters', draft);
    const other = { 'x-owner': 'someone' };
    expect((await call('GET', '/matters/matter-1', undefined, other)).status).toBe(404);
    expect((await call('GET', '/matters', undefined, other)).body.matters).toEqual([]);
    expect(
      (await call('DELETE', '/matters/matter-1', undefined, { ...other, 'if-match': '"1"' })).status,
    ).toBe(404);
  });

  it('is closed to one who is not signed in', async () => {
    const router = mattersRouter({
      store: async () => memoryStore(),
      owner: () => undefined,
      now: () => '',
      newId: () => '',
    });
    const app = createApp({ routers: [router] });
    for (const [method, path] of [
      ['GET', '/api/matters'],
      ['GET', '/api/matters/x'],
      ['DELETE', '/api/matters/x'],
    ] as const) {
      expect((await app.request(path, { method })).status).toBe(401);
    }
  });

  it('without a title or with an impossible id is refused', async () => {
    const call = prepare();
    expect((await call('POST', '/matters', { ...draft, title: ' ' })).body.errors[0].path).toBe('title');
    expect((await call('GET', '/matters/%D0%B0%20b')).status).toBe(422);
  });
});
