import { createRoute, z } from '@hono/zod-openapi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createApp, createRouter, jsonBody, jsonResponse } from '../../lib/api/index.ts';
import { LANGUAGES } from '../../lib/base/index.ts';

const echo = createRoute({
  method: 'post',
  path: '/sums',
  request: jsonBody(z.object({ born: z.iso.date(), years: z.int().min(0), name: z.string().min(1) })),
  responses: { 200: jsonResponse('Accepted', z.object({ ok: z.boolean() })) },
});
const faulty = createRoute({ method: 'get', path: '/faulty', responses: { 200: { description: 'never' } } });
const faults: unknown[] = [];
const router = createRouter();
router.openapi(echo, (context) => context.json({ ok: true }, 200));
router.openapi(faulty, () => {
  throw new TypeError('Айбек Қасымов');
});
const app = createApp({ routers: [router], report: (fault) => faults.push(fault) });

const post = (body: BodyInit, query = '', type = 'application/json') =>
  app.request(`/api/sums${query}`, { method: 'POST', body, headers: { 'content-type': type } });
const good = { born: '1990-02-28', years: 5, name: 'А' };

describe('Every answer', () => {
  it('carries the security headers and opens no other origin', async () => {
    for (const path of ['/api/health', '/api/none', '/api/faulty']) {
      const { headers } = await app.request(path, { headers: { origin: 'https://example.org' } });
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('Bad input', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  it.each([
    ['broken UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22]), 422, /UTF-8/],
    ['text that is no JSON', '{"born":', 422, /JSON/],
    ['an empty body', '', 422, /JSON/],
    ['brackets without end', deep, 422, /100/],
    ['more than a megabyte', JSON.stringify({ ...good, name: 'ә'.repeat(1024 * 600) }), 413, /1 М?M?[БB]/],
  ])('such as %s is one sentence, not a fault', async (_, body, status, sentence) => {
    const response = await post(body as BodyInit, '?lang=en');
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const problem = (await response.json()) as { detail: string };
    expect(problem.detail).toMatch(sentence);
  });

  it.each([
    [{ ...good, born: '1990-02-31' }, 'born'],
    [{ ...good, years: -1 }, 'years'],
    [{ ...good, years: '5' }, 'years'],
    [{ born: '1990-02-28', years: 5 }, 'name'],
  ])('names the field that is wrong in each language', async (body, path) => {
    const messages = await Promise.all(
      LANGUAGES.map(async (language) => {
        const response = await post(JSON.stringify(body), `?lang=${language}`);
        expect(response.status).toBe(422);
        const problem = (await response.json()) as { errors: { path: string; message: string }[] };
        expect(problem.errors.map((error) => error.path)).toEqual([path]);
        return problem.errors[0]?.message;
      }),
    );
    expect(new Set(messages).size).toBe(3);
  });

  it('never repeats what was typed', async () => {
    const body = JSON.stringify({ born: 'Қасымов', years: 'Қасымов', name: 5, 'Қасымов Айбек': 1 });
    expect(await (await post(body)).text()).not.toContain('Қасымов');
  });

  it('in the address is one sentence too', async () => {
    for (const path of ['/api/sums/%FF', '/api/none?q=%E0%A4%A']) {
      const response = await app.request(path);
      expect(response.status).toBe(422);
    }
  });

  it('of another format is refused', async () => {
    expect((await post('<b>1</b>', '', 'text/html')).status).toBe(415);
  });

  it('of any shape never ends in a fault of the program', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (body) => {
        expect((await post(body)).status).toBeLessThan(500);
      }),
      { numRuns: 200 },
    );
  });
});

describe('The language of a message', () => {
  it.each([
    ['?lang=en', 'ru', 'Not found'],
    ['', 'ru-RU,ru;q=0.9', 'Не найдено'],
    ['', 'de, en;q=0.4, kk;q=0.8', 'Табылмады'],
    ['', 'de', 'Табылмады'],
    ['?lang=xx', 'en', 'Not found'],
  ])('is chosen from %s and %s', async (query, header, title) => {
    const response = await app.request(`/api/none${query}`, { headers: { 'accept-language': header } });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ title, status: 404, type: 'urn:tarazy:problem:not-found' });
  });
});

describe('A fault of the program', () => {
  it('is told without its message, which may hold what a user typed', async () => {
    faults.length = 0;
    const response = await app.request('/api/faulty');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('Қасымов');
    expect(JSON.stringify(faults)).not.toContain('Қасымов');
    expect(faults).toMatchObject([{ name: 'TypeError', stack: expect.any(Array) }]);
  });
});

describe('The description of the API', () => {
  it('is OpenAPI 3.1 and lists the routes', async () => {
    const document = (await (await app.request('/api/openapi.json')).json()) as Record<string, unknown>;
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths as object)).toContain('/api/sums');
  });
});
