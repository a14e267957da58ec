import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { officialStore } from '../../lib/corpus/adapters/index.ts';
import { keepOfficial, loadLibrary } from '../../lib/search/adapters/index.ts';
import { makeScript, root } from './script.ts';

const INSTRUMENT = 'kz/criminal-code';
/** An invented act of many articles, so that there is time to be interrupted. */
const act = (word: string): Uint8Array =>
  new TextEncoder().encode(
    `Акт о садах\n${Array.from({ length: 1500 }, (_one, at) => `Статья ${at + 1}. Полив\n1. Садовник поливает ${word} ${at + 1} раз.\n2. Ночью поливать нельзя.\n`).join('')}`,
  );
const input = (edition: string, bytes: Uint8Array) => ({
  name: 'a.txt',
  bytes,
  instrument: INSTRUMENT,
  edition,
  lang: 'ru' as const,
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tarazy-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Words of the first passage that search would show. */
async function searched(): Promise<string> {
  const segments = await loadLibrary(folder);
  return segments.flatMap((one) => [...one.passages].map((passage) => passage.text))[0] ?? '';
}

describe('Keeping an official text', () => {
  it('leaves no note behind', async () => {
    await keepOfficial(folder, input('2024-01-01', act('розы')));
    expect(await readdir(join(folder, 'pending'))).toEqual([]);
    expect(await searched()).toContain('розы');
  });

  it('is finished by the next reader when a crash came between the text and its search', async () => {
    await keepOfficial(folder, input('2024-01-01', act('розы')));
    const { importOfficial } = await import('../../lib/corpus/import/index.ts');
    await officialStore(folder).save((await importOfficial(input('2025-01-01', act('пионы')))).text);
    const note = join(folder, 'pending', 'kz-criminal-code.ru.json');
    await writeFile(note, JSON.stringify({ instrument: INSTRUMENT, lang: 'ru', process: process.pid }));
    expect(await searched()).toContain('пионы');
    expect(await readdir(join(folder, 'pending'))).toEqual([]);
  });

  it('forgets a note of a text that never came, and half a note', async () => {
    await keepOfficial(folder, input('2024-01-01', act('розы')));
    await writeFile(
      join(folder, 'pending', 'kz-probation-law.ru.json'),
      JSON.stringify({ instrument: 'kz/probation-law', lang: 'ru', process: process.pid }),
    );
    await writeFile(join(folder, 'pending', 'half.json'), '{"instr');
    expect(await searched()).toContain('розы');
    expect(await readdir(join(folder, 'pending'))).toEqual(['half.json']);
  });
});

describe('A process killed while it keeps a text', () => {
  let script: Awaited<ReturnType<typeof makeScript>>;
  beforeAll(async () => {
    script = await makeScript(`
          import { readFile } from 'node:fs/promises';
          import { keepOfficial } from './lib/search/adapters/index.ts';
          const [, , folder, file] = process.argv;
          process.stdout.write('start');
          await keepOfficial(folder, { name: 'a.txt', bytes: await readFile(file), instrument: '${INSTRUMENT}', edition: '2025-01-01', lang: 'ru' });
    `);
  });
  afterAll(() => script.remove());

  /** Ends after `delay` ms of work, or by itself; tells whether it was killed. */
  function keepAndKill(file: string, delay: number): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [script.path, folder, file], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let complaint = '';
      child.stderr.on('data', (data: Buffer) => {
        complaint += data.toString();
      });
      child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), delay));
      child.once('exit', (code, signal) =>
        code === 0 || signal === 'SIGKILL' ? resolve(signal === 'SIGKILL') : reject(new Error(complaint)),
      );
    });
  }

  it('leaves the old text or the new one, never half, and search agrees with it', async () => {
    await keepOfficial(folder, input('2024-01-01', act('розы')));
    const file = join(folder, 'act.txt');
    await writeFile(file, act('пионы'));
    let killed = 0;
    for (const delay of [5, 80, 160, 320, 600]) {
      if (await keepAndKill(file, delay)) killed += 1;
      const [newest] = await officialStore(folder).editions(INSTRUMENT);
      const word = newest?.edition === '2025-01-01' ? 'пионы' : 'розы';
      const text = newest && (await officialStore(folder).read(newest));
      expect(text?.articles.length).toBe(1500);
      expect(await searched()).toContain(word);
      expect(
        await readFile(join(folder, 'library', 'official-kz-criminal-code-ru', 'document.json'), 'utf8'),
      ).toContain('official');
      await rm(join(folder, 'official', 'kz', 'criminal-code', '2025-01-01.ru.json'), { force: true });
      await keepOfficial(folder, input('2024-01-01', act('розы')));
    }
    expect(killed).toBeGreaterThan(0);
  }, 120_000);
});
