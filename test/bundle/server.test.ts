import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildProject, type RunningProgram, serve } from './project.ts';

const folders: string[] = [];
const running: RunningProgram[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tarazy-server-'));
  folders.push(folder);
  return folder;
};
const start = async (folder: string, port?: number): Promise<RunningProgram> => {
  const program = await serve(folder, port);
  running.push(program);
  return program;
};

beforeAll(buildProject);
afterEach(async () => {
  await Promise.all(running.splice(0).map((program) => program.stop('SIGKILL')));
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const save = (url: string, id: string, title: string, version: number) =>
  fetch(`${url}api/matters/${id}`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      ...(version === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${version}"` }),
    },
    body: JSON.stringify({ kind: 'case', title, data: { title } }),
  });

/** `fetch` does not let a caller choose the Host header. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = request(url, { headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    call.on('error', reject);
    call.end();
  });
}

describe('The store of the running program', () => {
  it('holds every acknowledged write after the process is killed in the middle of writing', async () => {
    const folder = newFolder();
    const acknowledged = new Map<string, { title: string; version: number }>();
    for (let round = 0; round < 3; round += 1) {
      const program = await start(folder);
      let alive = true;
      const writers = Array.from({ length: 6 }, async (_, writer) => {
        const id = `matter-${writer}`;
        for (let turn = 0; alive; turn += 1) {
          const version = acknowledged.get(id)?.version ?? 0;
          const title = `Іс ${round}-${writer}-${turn}`;
          const saved = await save(program.url, id, title, version).catch(() => undefined);
          if (saved === undefined) return;
          const body = (await saved.json().catch(() => undefined)) as
            | { title: string; version: number; current?: { title: string; version: number } }
            | undefined;
          // A write cut off by the last kill may have been kept: then the answer shows it, and it counts.
          const kept = body?.current ?? body;
          if (kept !== undefined) acknowledged.set(id, { title: kept.title, version: kept.version });
        }
      });
      // Killed once every writer has been answered a few times in this round: no clock decides it.
      const enough = () =>
        acknowledged.size === writers.length &&
        [...acknowledged.values()].every(({ version }) => version >= 3 * (round + 1));
      while (!enough()) await new Promise((resolve) => setTimeout(resolve, 20));
      await program.stop('SIGKILL');
      alive = false;
      await Promise.all(writers);
    }
    const program = await start(folder);
    for (const [id, { title, version }] of acknowledged) {
      const matter = (await (await fetch(`${program.url}api/matters/${id}`)).json()) as {
        title: string;
        version: number;
      };
      // At most one write per writer was on its way when the process died.
      expect(matter.version === version || matter.version === version + 1).toBe(true);
      if (matter.version === version) expect(matter.title).toBe(title);
    }
  });

  it('is opened by one program at a time', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await expect(serve(folder)).rejects.toThrow(/ended with 2: .*no other Tarazy/);
    expect((await fetch(`${first.url}api/matters`)).status).toBe(200);
  });

  it('in a folder that cannot be one is refused in one line', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    await expect(serve(join(folder, 'file'))).rejects.toThrow(/ended with 2: tarazy: The store .+\n$/);
  });
});

describe('The running program', () => {
  it('answers only under its own name and to its own pages', async () => {
    const { url } = await start(newFolder());
    const { host } = new URL(url);
    expect(await statusOf(`${url}api/health`, { host })).toBe(200);
    expect(await statusOf(`${url}api/health`, { host: `localhost:${new URL(url).port}` })).toBe(200);
    expect(await statusOf(`${url}api/health`, { host: 'rebound.example' })).toBe(421);
    expect(await statusOf(`${url}`, { host: 'rebound.example' })).toBe(421);
    expect(await statusOf(`${url}api/matters`, { host, origin: 'https://other.example' })).toBe(403);
    expect(await statusOf(`${url}api/matters`, { host, origin: `http://${host}` })).toBe(200);
  });

  it('gives the page at every address and the files of the site, and nothing outside it', async () => {
    const { url } = await start(newFolder());
    for (const path of ['', 'kz/criminal-code/72', 'un/tokyo-rules/8.2', 'matters']) {
      const answer = await fetch(`${url}${path}`);
      expect(answer.headers.get('content-type')).toContain('text/html');
      expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
    }
    const page = await (await fetch(url)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
    const asset = await fetch(new URL(script, url));
    expect(asset.headers.get('content-type')).toContain('text/javascript');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${url}assets/none.js`)).status).toBe(404);
    for (const path of ['..%2f..%2fpackage.json', 'assets/..%2f..%2fcli.mjs']) {
      expect(await (await fetch(`${url}${path}`)).text()).not.toContain('createRequire');
    }
    expect((await fetch(`${url}api/none`)).status).toBe(404);
  });

  it('says in one line that the port is taken', async () => {
    const { url } = await start(newFolder());
    const port = Number(new URL(url).port);
    await expect(serve(newFolder(), port)).rejects.toThrow(/ended with 2: tarazy: Port \d+ is taken.*\n$/);
  });

  it('stops when asked, and prints nothing of what was typed', async () => {
    const folder = newFolder();
    const program = await start(folder);
    await save(program.url, 'secret', 'Сәрсенбаев Ерлан', 0);
    await fetch(`${program.url}api/matters/%FFСәрсенбаев`);
    await fetch(`${program.url}api/provisions/Сәрсенбаев?q=Ерлан`);
    expect(await program.stop('SIGTERM')).toBe(0);
    expect(program.output()).toMatch(/^Tarazy: http:\S+\n$/);
  });

  it('keeps the port closed to other machines', async () => {
    const program = await start(newFolder());
    const port = Number(new URL(program.url).port).toString(16).toUpperCase().padStart(4, '0');
    const tables = ['/proc/net/tcp', '/proc/net/tcp6'].map((file) => readFileSync(file, 'utf8')).join('\n');
    const listening = tables.split('\n').filter((line) => line.includes(`:${port} `) && / 0A /.test(line));
    expect(listening.length).toBeGreaterThan(0);
    expect(listening.every((line) => line.includes(`0100007F:${port}`))).toBe(true);
  });
});
