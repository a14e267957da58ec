/**
 * Memory of the search engine over a bare process: its index and the texts of its passages, after questions were asked.
 *
 *     node dist/bench/memory.mjs PASSAGES.jsonl QUESTIONS.jsonl [COUNT]
 *
 * The index is built first; a process of its own then opens it, so that nothing of the building is counted. "held" is
 * heap and array buffers after garbage was collected, "resident" what the system has given to the process, which keeps
 * room for what was thrown away.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openIndexFile } from '../lib/search/adapters/index.ts';
import { retrieverOver, textsOf } from '../lib/search/index.ts';
import { enlarge, held, indexOf, lines, type Passage } from './passages.ts';

const CHILD = '--child';

function memory(): { held: number; resident: number } {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { held: heapUsed + arrayBuffers, resident: rss };
}

async function measureAlone(folder: string, questionFile: string): Promise<void> {
  const questions = lines<{ q: string }>(questionFile).map(({ q }) => q);
  const bare = memory();
  const passages: Passage[] = [];
  for await (const line of createInterface({ input: createReadStream(join(folder, 'passages.jsonl')) })) {
    passages.push(JSON.parse(line) as Passage);
  }
  const kept = held(passages);
  passages.length = 0;
  const index = openIndexFile(join(folder, 'search.bin'));
  const ask = retrieverOver(index, textsOf(kept));
  for (const question of questions) ask(question, 10);
  const loaded = memory();
  const over = (name: 'held' | 'resident'): string => ((loaded[name] - bare[name]) / 2 ** 20).toFixed(1);
  console.log(
    `${kept.length} passages, ${questions.length} questions: held ${over('held')} MB, resident ${over('resident')} MB`,
  );
  if (ask('', 1).length > 0) throw new Error('nothing was asked and something was found');
}

async function main(): Promise<void> {
  const [first, second, count = '50000'] = process.argv.slice(2);
  if (first === undefined || second === undefined) {
    console.error('two files are needed: passages and questions, both JSON Lines');
    process.exit(2);
  }
  if (first === CHILD) return measureAlone(second, count);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const passages = enlarge(lines<Passage>(first), Number(count));
    writeFileSync(join(folder, 'search.bin'), indexOf(passages));
    writeFileSync(join(folder, 'passages.jsonl'), passages.map((one) => JSON.stringify(one)).join('\n'));
    const script = process.argv[1] ?? '';
    const child = spawnSync(process.execPath, ['--expose-gc', script, CHILD, folder, second], {
      stdio: 'inherit',
    });
    process.exitCode = child.status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
