import { describe, expect, it } from 'vitest';
import { eligibilityRouter } from '../../lib/api/eligibility/index.ts';
import { createApp } from '../../lib/api/index.ts';
import { readXlsx } from '../../lib/eligibility/index.ts';
import { GRAVE as FACTS } from '../eligibility/impossible-facts.ts';

const app = createApp({ routers: [eligibilityRouter()] });
const QUESTION = { facts: FACTS, as_of: '2026-11-20' };

async function post(path: string, body: unknown): Promise<{ status: number; json: Record<string, never> }> {
  const response = await app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, json: (await response.json()) as Record<string, never> };
}

describe('POST /api/eligibility', () => {
  it('answers with the edition, the rule set, the date and the ground', async () => {
    const { status, json } = await post('/api/eligibility', QUESTION);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      edition: '2026-03-08',
      rule_set: 'kz-2026-03-08/1.4.0',
      parole: {
        status: 'mandatory',
        earliest: '2028-12-01',
        ground: ['kz/criminal-code/72/1', 'kz/criminal-code/72/3/2'],
      },
    });
  });

  it('answers impossible facts with findings, not with a failure', async () => {
    const { status, json } = await post('/api/eligibility', {
      ...QUESTION,
      facts: { ...FACTS, start: '2026-02-31' },
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      findings: [{ place: 'start', severity: 'error' }],
      parole: { earliest: null },
    });
  });

  it('refuses a body without facts, and names the field', async () => {
    const { status, json } = await post('/api/eligibility', { as_of: '2026-11-20' });
    expect(status).toBe(422);
    expect(json).toMatchObject({ errors: [{ path: 'facts' }] });
  });
});

describe('POST /api/eligibility/compare', () => {
  it('says what moves', async () => {
    const { json } = await post('/api/eligibility/compare', {
      before: QUESTION,
      after: { ...QUESTION, facts: { ...FACTS, damage: 'unpaid' } },
    });
    expect(json.differences).toContainEqual({
      relief: 'parole',
      field: 'status',
      from: 'mandatory',
      to: 'discretionary',
    });
  });
});

describe('GET /api/eligibility/rules and /questions', () => {
  it('give every rule with its provision', async () => {
    const response = await app.request('/api/eligibility/rules');
    const table = (await response.json()) as { rules: { ground: string }[]; editions: unknown[] };
    expect(table.rules.length).toBeGreaterThan(150);
    expect(table.editions).toHaveLength(2);
  });

  it('give the form with reasons in three languages', async () => {
    const response = await app.request('/api/eligibility/questions');
    const { questions } = (await response.json()) as {
      questions: { why: Record<string, string>; ground: string }[];
    };
    expect(questions.length).toBeGreaterThan(30);
    for (const question of questions) {
      expect(Object.keys(question.why)).toEqual(['kk', 'ru', 'en']);
      expect(question.ground).toMatch(/^kz\//);
    }
  });
});

describe('POST /api/eligibility/batch', () => {
  const csv =
    'id,sentence_type,category,against,damage,malicious_violations_active,crime_date,start,term\n1,imprisonment,grave,none,repaid,false,2025-10-02,2025-12-01,6y\n2,imprisonment,grave,none,repaid,false,2025-10-02,2026-02-31,6y\n';
  const send = (query: string): Promise<Response> =>
    Promise.resolve(
      app.request(`/api/eligibility/batch?as_of=2026-11-20${query}`, {
        method: 'POST',
        headers: { 'Content-Type': 'text/csv' },
        body: csv,
      }),
    );

  it('computes good rows and lists bad ones', async () => {
    const result = (await (await send('')).json()) as { good: unknown[]; bad: unknown[] };
    expect(result.good).toMatchObject([{ id: '1', row: 2, parole: { earliest: '2028-12-01' } }]);
    expect(result.bad).toMatchObject([{ id: '2', row: 3, findings: [{ place: 'start' }] }]);
  });

  it('gives a workbook and a calendar', async () => {
    const book = await send('&format=xlsx&lang=en');
    expect(readXlsx(new Uint8Array(await book.arrayBuffer()))).toHaveLength(2);
    const calendar = await send('&format=ics');
    expect(calendar.headers.get('content-type')).toContain('text/calendar');
    expect(await calendar.text()).toContain('DTSTART;VALUE=DATE:20281201');
  });

  it('takes rows as JSON', async () => {
    const { json } = await post('/api/eligibility/batch', {
      rows: [
        { id: 'a', ...QUESTION },
        { id: 'b', facts: { start: 'soon' } },
      ],
    });
    expect(json).toMatchObject({ good: [{ id: 'a' }], bad: [{ id: 'b' }] });
  });

  it('refuses an empty table with a sentence', async () => {
    const response = await app.request('/api/eligibility/batch', {
      method: 'POST',
      headers: { 'Content-Type': 'text/csv' },
      body: '',
    });
    expect(response.status).toBe(422);
  });
});

describe('GET /api/eligibility/editions', () => {
  it('says what changed between two editions, by their day or a day inside them', async () => {
    const response = await app.request('/api/eligibility/editions?from=2024-01-10&to=2026-03-08');
    expect(response.status).toBe(200);
    const json = (await response.json()) as { from: string; to: string; rules: { change: string }[] };
    expect([json.from, json.to]).toEqual(['2025-06-30', '2026-03-08']);
    expect(new Set(json.rules.map((rule) => rule.change))).toEqual(new Set(['new', 'gone', 'changed']));
  });

  it('refuses a day it cannot read, with a sentence in the language asked for', async () => {
    const response = await app.request('/api/eligibility/editions?from=autumn&lang=kk');
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Редакция күні');
  });
});
