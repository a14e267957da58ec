import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passagesOfText } from '../../lib/corpus/index.ts';
import { loadLibrary, mergeLibrary, saveLibraryDocument } from '../../lib/search/adapters/index.ts';
import { makeScript, root } from './script.ts';

/**
 * Merges, and stands still before one of the changes it makes on the disk (`half`: after half of a file is written),
 * says so and waits to be killed.
 */
const MERGE = `
  import fs from 'node:fs/promises';
  import { syncBuiltinESMExports } from 'node:module';
  const [, , folder, stop, half] = process.argv;
  const { writeFile, rename, rm } = fs;
  let step = 0;
  const wait = () => new Promise(() => { setInterval(() => {}, 1000); process.stdout.write('here'); });
  const guarded = (act, part) => async (...given) => {
    step += 1;
    if (step === Number(stop)) {
      if (half === 'half' && part !== undefined) await part(...given);
      await wait();
    }
    return act(...given);
  };
  fs.writeFile = guarded(writeFile, (path, data) => writeFile(path, data.slice(0, data.length / 2)));
  fs.rename = guarded(rename);
  fs.rm = guarded(rm);
  syncBuiltinESMExports();
  const { mergeLibrary } = await import('./lib/search/adapters/index.ts');
  await mergeLibrary(folder, 2);
`;

let script: Awaited<ReturnType<typeof makeScript>>;
let prepared = '';

const save = async (id: string, text: string): Promise<void> => {
  const passages = passagesOfText(text, id);
  const document = { id, title: id, file: `${id}.txt`, kind: 'txt' as const, passages: passages.length };
  await saveLibraryDocument(prepared, document, passages);
};

beforeAll(async () => {
  script = await makeScript(MERGE);
  prepared = await mkdtemp(join(tmpdir(), 'merge-'));
  for (const id of ['a', 'b']) await save(id, `${id} бірінші мәтін.`);
  await mergeLibrary(prepared, 2);
  await save('c', 'c үшінші мәтін.');
  await save('b', 'b жаңа мәтін.');
}, 60_000);
afterAll(async () => {
  await script.remove();
  await rm(prepared, { recursive: true, force: true });
});

/** Runs the merge and kills it where it stands still; false when it came to its end without standing still. */
function mergeAndKill(folder: string, stop: number, half: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script.path, folder, String(stop), half ? 'half' : 'whole'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complaint = '';
    child.stderr.on('data', (data: Buffer) => {
      complaint += data.toString();
    });
    child.stdout.once('data', () => child.kill('SIGKILL'));
    child.once('exit', (code, signal) =>
      code === 0 || signal === 'SIGKILL' ? resolve(signal === 'SIGKILL') : reject(new Error(complaint)),
    );
  });
}

const textsOf = async (folder: string): Promise<string[]> =>
  (await loadLibrary(folder)).flatMap(({ passages }) => [...passages].map(({ text }) => text)).sort();

const ALL = ['a бірінші мәтін.', 'b жаңа мәтін.', 'c үшінші мәтін.'];

describe('A process killed while it merges', () => {
  it.each([
    ['before each of its changes', false],
    ['in the middle of each file it writes', true],
  ])(
    '%s loses nothing, and the next merge comes to its end',
    async (_, half) => {
      let killed = 0;
      for (let stop = 1; ; stop += 1) {
        const folder = await mkdtemp(join(tmpdir(), 'killed-'));
        try {
          await cp(prepared, folder, { recursive: true });
          const was = await mergeAndKill(folder, stop, half);
          expect(await textsOf(folder), `killed at change ${stop}`).toEqual(ALL);
          await mergeLibrary(folder, 2);
          const segments = await loadLibrary(folder);
          expect(segments.map(({ documents }) => documents.map(({ id }) => id))).toEqual([['a', 'b', 'c']]);
          expect(await textsOf(folder)).toEqual(ALL);
          const left = (await readdir(join(folder, 'library'))).filter((name) => name.startsWith('.'));
          expect(left.filter((name) => name.endsWith('.bin'))).toHaveLength(1);
          if (!was) break;
          killed += 1;
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      }
      // two files written, two renamed, the old index removed
      expect(killed).toBeGreaterThanOrEqual(5);
    },
    240_000,
  );
});
