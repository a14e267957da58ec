import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from './emulator.ts';
import { type Call, invoke } from './gateway.ts';
import { buildProject, root } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'tarazy-lambda-'));
const timings: string[] = [];
let emulator: Emulator;

beforeAll(async () => {
  buildProject();
  emulator = await startEmulator(folder);
});
afterAll(async () => {
  console.info(`Cold start in a fresh process, module load to first answer: ${timings.join(', ')}`);
  await emulator.stop();
  rmSync(folder, { recursive: true });
});

async function ask(name: string, calls: readonly Call[], environment?: Record<string, string>) {
  const result = await invoke(name, calls, environment);
  timings.push(`${name} ${result.milliseconds} ms`);
  return result.answers.map((answer) => ({ ...answer, json: () => JSON.parse(answer.body) }));
}

const json = { 'content-type': 'application/json' };
const storeEnvironment = () => ({
  TARAZY_TABLE: emulator.table,
  AWS_ENDPOINT_URL_DYNAMODB: emulator.endpoint,
  AWS_REGION: 'local',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
});

describe('Every built function', () => {
  const names = readdirSync(join(root, 'lambdas')).map((file) => file.replace(/\.ts$/, ''));

  it.each(names)('%s is bundled under 4 MB and refuses what cannot be read', async (name) => {
    const built = join(root, 'dist', 'lambdas', name);
    const files = readdirSync(built, { recursive: true, encoding: 'utf8' });
    const bytes = files.reduce((sum, file) => sum + statSync(join(built, file)).size, 0);
    expect(bytes).toBeLessThan(4 * 1024 * 1024);
    const [health, none, broken] = await ask(name, [
      { path: '/api/health' },
      { path: '/api/none?lang=ru' },
      { method: 'POST', path: '/api/x', headers: { 'content-type': 'application/json' }, body: '{' },
    ]);
    expect(health?.statusCode).toBe(200);
    expect(none?.statusCode).toBe(404);
    expect(none?.json().title).toBe('Не найдено');
    expect(broken?.statusCode).toBe(422);
    expect(broken?.headers['content-type']).toContain('application/problem+json');
  });
});

describe('The corpus function', () => {
  it('answers from its own data', async () => {
    const [list, rule, unknown] = await ask('corpus', [
      { path: '/api/instruments' },
      { path: '/api/provisions/un/mandela-rules/45' },
      { path: '/api/provisions/un/mandela-rules/999', headers: { 'accept-language': 'kk' } },
    ]);
    expect(list?.json().instruments.length).toBeGreaterThan(2);
    expect(rule?.json()).toMatchObject({ address: 'un/mandela-rules/45', status: 'soft-law' });
    expect(unknown?.statusCode).toBe(404);
    expect(unknown?.json().title).toBe('Табылмады');
  });
});

describe('The search function', () => {
  it('finds a provision by its citation and by Kazakh words', async () => {
    const [cited, words] = await ask('search', [
      { path: `/api/search?q=${encodeURIComponent('Мандела ережелері 45')}` },
      { path: `/api/search?lang=kk&q=${encodeURIComponent('шартты түрде мерзімінен бұрын босату')}` },
    ]);
    expect(cited?.json().hits[0]).toMatchObject({ address: 'un/mandela-rules/45' });
    expect(words?.json().hits.map((hit: { address: string }) => hit.address.split('/72')[0])).toContain(
      'kz/criminal-code',
    );
  });
});

describe('The eligibility function', () => {
  it('gives its rules with their addresses and refuses impossible input', async () => {
    const [rules, wrong] = await ask('eligibility', [
      { path: '/api/eligibility/rules' },
      { method: 'POST', path: '/api/eligibility?lang=ru', headers: json, body: '{"facts":5}' },
    ]);
    expect(rules?.body).toContain('kz/criminal-code/72/3');
    expect(wrong?.statusCode).toBe(422);
    expect(wrong?.json().errors.length).toBeGreaterThan(0);
  });
});

describe('The drafting function', () => {
  const draft = JSON.stringify({ language: 'kk', answers: {} });
  const path = (format: string) => `/api/drafts/parole-petition/${format}`;

  it('writes a preview, a DOCX and a tagged PDF from its own templates and fonts', async () => {
    const [types, preview, docx, pdf] = await ask('drafting', [
      { path: '/api/document-types' },
      { method: 'POST', path: path('preview'), headers: json, body: draft },
      { method: 'POST', path: path('docx'), headers: json, body: draft },
      { method: 'POST', path: path('pdf'), headers: json, body: draft },
    ]);
    expect(types?.body).toContain('parole-petition');
    expect(preview?.statusCode).toBe(200);
    expect(docx?.isBase64Encoded).toBe(true);
    expect(
      Buffer.from(docx?.body ?? '', 'base64')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(pdf?.isBase64Encoded).toBe(true);
    const bytes = Buffer.from(pdf?.body ?? '', 'base64').toString('latin1');
    expect(bytes.slice(0, 5)).toBe('%PDF-');
    expect(bytes).toContain('/MarkInfo');
  });
});

describe('The amendments function', () => {
  it('compares two wordings word by word', async () => {
    const body = JSON.stringify({ current: 'Екі жылға дейін.', proposed: 'Үш жылға дейін.' });
    const [answer] = await ask('amendments', [
      { method: 'POST', path: '/api/amendments/diff', headers: json, body },
    ]);
    expect(answer?.json()).toMatchObject({ deleted: ['Екі'], inserted: ['Үш'] });
  });

  it('writes, checks and prints a table from its own data', async () => {
    const post = (path: string, body: unknown): Call => ({
      method: 'POST',
      path: `/api/amendments/${path}`,
      headers: json,
      body: JSON.stringify(body),
    });
    const [written] = await ask('amendments', [
      post('write', { language: 'kk', step: { do: 'provision', address: 'kz/criminal-code/72' } }),
    ]);
    const { table } = written?.json() ?? {};
    expect(table.rows[0]).toMatchObject({ element: '72-бап', number: 1 });
    table.rows[0].current = 'Сот екі күнде қарайды.';
    table.rows[0].proposed = 'Сот үш күнде қарайды.';
    const [checked, directions, docx, pdf] = await ask('amendments', [
      post('check', { tables: [table] }),
      post('directions', { table, language: 'kk' }),
      post('export/docx', { tables: [table] }),
      post('export/pdf', { tables: [table], language: 'ru' }),
    ]);
    const rules = checked?.json().findings.map((one: { rule_id: string }) => one.rule_id);
    expect(rules).toContain('amendments/standard-to-consider');
    expect(directions?.json().text).toContain('«екі» деген сөз');
    const start = (answer: typeof docx) =>
      Buffer.from(answer?.body ?? '', 'base64')
        .toString('latin1')
        .slice(0, 5);
    expect([start(docx).slice(0, 2), start(pdf)]).toEqual(['PK', '%PDF-']);
  });
});

describe('The description of the API', () => {
  it('names the routes of every function, whichever serves it', async () => {
    const [answer] = await ask('corpus', [{ path: '/api/openapi.json' }]);
    const paths = Object.keys(answer?.json().paths);
    for (const path of [
      'provisions/{address}',
      'search',
      'eligibility',
      'refusal-review',
      'amendments/diff',
      'matters',
    ]) {
      expect(paths).toContain(`/api/${path}`);
    }
  });
});

describe('The matters function', () => {
  const body = JSON.stringify({ kind: 'case', title: 'Іс', data: { term: 5 } });
  it('does not load the AWS SDK before a store is touched', () => {
    const built = join(root, 'dist', 'lambdas', 'matters');
    const seen = new Set<string>();
    const load = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const source = readFileSync(join(built, file), 'utf8');
      for (const match of source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.mjs)"/g)) load(match[1] ?? '');
    };
    load('index.mjs');
    const sdk = (file: string) => readFileSync(join(built, file), 'utf8').includes('DynamoDB_20120810');
    const pieces = readdirSync(built).filter((file) => file.endsWith('.mjs'));
    expect(pieces.filter(sdk)).not.toEqual([]);
    expect([...seen].filter(sdk)).toEqual([]);
  });

  it('is closed to one without a token', async () => {
    const [answer] = await ask('matters', [{ path: '/api/matters' }], storeEnvironment());
    expect(answer?.statusCode).toBe(401);
  });

  it('keeps what a signed-in user saves, for that user alone', async () => {
    const path = '/api/matters/a';
    const create = { ...json, 'if-none-match': '*' };
    const [saved, lost, mine, theirs] = await ask(
      'matters',
      [
        { method: 'PUT', path, headers: create, body, subject: 'first' },
        { method: 'PUT', path, headers: create, body, subject: 'first' },
        { path, subject: 'first' },
        { path, subject: 'second' },
      ],
      storeEnvironment(),
    );
    expect(saved?.statusCode).toBe(200);
    expect(lost?.statusCode).toBe(409);
    expect(mine?.json()).toMatchObject({ data: { term: 5 }, version: 1 });
    expect(theirs?.statusCode).toBe(404);
  });
});
