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

describe('The matters function', () => {
  const body = JSON.stringify({ kind: 'case', title: 'Іс', data: { term: 5 } });
  const json = { 'content-type': 'application/json' };

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
