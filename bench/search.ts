/**
 * Search engines side by side on the same passages: ours, MiniSearch and SQLite FTS5.
 *
 *     npx esbuild bench/search.ts --bundle --platform=node --format=esm --packages=external --outfile=dist/bench-search.mjs
 *     node --expose-gc dist/bench-search.mjs PASSAGES.jsonl QUESTIONS.jsonl [COUNT ...] [ours]
 *
 * `ours` leaves the other engines out. Passages are lines {id, text}, questions lines {id, q}. When COUNT (5000 and 50000 by default) is more than
 * there are passages, further ones are put together from sentences of different passages, with a fixed seed.
 * "answer" is the load with the first question, for an engine that opens its file reads it when it is asked.
 * Loads and queries are measured by the clock, and the quickest of several counts, for all engines alike, so that a
 * machine with other work to do gives nearly the same figures. Memory is measured by
 * `bench/memory.ts`, in a process of its own. The stock engines are used as their own documents advise: prefix and fuzzy for MiniSearch, BM25 for FTS5.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { openIndexFile } from '../lib/search/adapters/index.ts';
import { type PassageList, retrieverOver, textsOf } from '../lib/search/index.ts';
import { tokenize } from '../lib/text/index.ts';
import { enlarge, held, indexOf, lines, type Passage } from './passages.ts';

interface Engine {
  readonly name: string;
  /** Bytes a fresh process would read. */
  readonly size: number;
  /** Takes the texts of the passages into memory, where the engine reads them again for its ranking. */
  hold?(): void;
  /** Opens what was written and returns how to ask. */
  open(): (query: string) => unknown;
}

const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as {
  Database: new (
    path: string,
    options?: { readOnly?: boolean },
  ) => {
    run(sql: string, values?: unknown[]): void;
    all(sql: string, values?: unknown[]): unknown[];
    exec(sql: string): void;
    close(): void;
  };
};

function ours(passages: readonly Passage[], folder: string): Engine {
  const path = join(folder, `${passages.length}.bin`);
  let kept: PassageList | undefined;
  const bytes = indexOf(passages);
  writeFileSync(path, bytes);
  return {
    name: 'ours',
    size: bytes.length,
    hold: () => {
      kept = held(passages);
    },
    open: () => {
      const retriever = retrieverOver(openIndexFile(path), kept && textsOf(kept));
      return (query) => retriever(query, 10);
    },
  };
}

const options = { fields: ['text'], searchOptions: { prefix: true, fuzzy: 0.2 } };

function miniSearch(passages: readonly Passage[]): Engine {
  const engine = new MiniSearch<Passage>(options);
  engine.addAll(passages);
  const json = JSON.stringify(engine);
  return {
    name: 'MiniSearch',
    size: Buffer.byteLength(json),
    open: () => {
      const loaded = MiniSearch.loadJSON<Passage>(json, options);
      return (query) => loaded.search(query).slice(0, 10);
    },
  };
}

function fts5(passages: readonly Passage[], folder: string): Engine {
  const path = join(folder, `${passages.length}.db`);
  const database = new Database(path);
  database.exec('create virtual table t using fts5(text, content="")');
  database.exec('begin');
  passages.forEach(({ text }, at) => {
    database.run('insert into t(rowid, text) values (?, ?)', [at + 1, text]);
  });
  database.exec('commit');
  database.close();
  return {
    name: 'SQLite FTS5',
    size: statSync(path).size,
    open: () => {
      const opened = new Database(path, { readOnly: true });
      return (query) => {
        const words = tokenize(query).map((token) => `"${query.slice(token.start, token.end)}"`);
        return opened.all('select rowid from t where t match ? order by rank limit 10', [words.join(' OR ')]);
      };
    },
  };
}

const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1).padStart(7);

/** Every question is asked in rounds, and its quickest answer counts: what the machine did besides is left out. */
const ROUNDS = 5;
const OPENINGS = 5;

function measure(engine: Engine, questions: readonly string[]) {
  collect();
  engine.hold?.();
  let ask = engine.open();
  const openings = Array.from({ length: OPENINGS }, () => {
    const start = performance.now();
    ask = engine.open();
    const load = performance.now() - start;
    ask(questions[0] ?? '');
    return { load, answer: performance.now() - start };
  });
  for (const question of questions) ask(question);
  const best = questions.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1) {
    questions.forEach((question, at) => {
      const start = performance.now();
      ask(question);
      best[at] = Math.min(best[at] ?? 0, performance.now() - start);
    });
  }
  best.sort((left, right) => left - right);
  const at = (share: number): number => best[Math.floor(best.length * share)] ?? 0;
  return {
    load: Math.min(...openings.map(({ load }) => load)),
    answer: Math.min(...openings.map(({ answer }) => answer)),
    p50: at(0.5),
    p95: at(0.95),
  };
}

const [passageFile, questionFile, ...rest] = process.argv.slice(2);
const counts = rest.map(Number).filter((count) => count > 0);
const onlyOurs = rest.includes('ours');
if (passageFile === undefined || questionFile === undefined) {
  console.error('two files are needed: passages and questions, both JSON Lines');
  process.exit(2);
}
const real = lines<Passage>(passageFile);
const questions = lines<{ q: string }>(questionFile).map(({ q }) => q);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
for (const count of counts.length > 0 ? counts : [5000, 50_000]) {
  const passages = enlarge(real, count);
  console.log(`\n${count} passages, ${questions.length} questions`);
  console.log('engine         load ms  answer   p50 ms   p95 ms   size MB');
  let base: ReturnType<typeof measure> | undefined;
  for (const make of onlyOurs ? [ours] : [ours, miniSearch, fts5]) {
    const engine = make(passages, folder);
    const found = measure(engine, questions);
    base ??= found;
    const numbers = [found.load, found.answer, found.p50, found.p95]
      .map((value) => value.toFixed(2).padStart(8))
      .join(' ');
    const ratio = `load x${(found.load / base.load).toFixed(1)}, p95 x${(found.p95 / base.p95).toFixed(1)}`;
    console.log(`${engine.name.padEnd(12)} ${numbers}  ${megabytes(engine.size)}  ${ratio}`);
  }
}
rmSync(folder, { recursive: true });
