import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { buildIndex, openIndex } from '../../lib/search/index.ts';
import type { Plan } from '../../lib/search/plan.ts';
import { rank } from '../../lib/search/score.ts';
import { BM25 } from '../../lib/search/weights.ts';

interface Database {
  run(sql: string, values?: unknown[]): void;
  all(sql: string, values?: unknown[]): Record<string, unknown>[];
  close(): void;
}
const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as {
  Database: new (path: string) => Database;
};

/** A small generator with a fixed seed, so that every run makes the same collection. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

// words that no stemmer changes; none stands in half of the texts, where FTS5 cuts a word's weight to nothing
const VOCABULARY = Array.from({ length: 1500 }, (_, at) => `q${at}x`);
const next = generator(11);
const word = (): string => VOCABULARY[Math.floor(next() ** 1.5 * VOCABULARY.length)] ?? '';
const TEXTS = Array.from({ length: 600 }, () =>
  Array.from({ length: 10 + Math.floor(next() * 60) }, word).join(' '),
);
const QUERIES = Array.from({ length: 150 }, () => [...new Set([word(), word(), word()])]);

describe('SQLite FTS5, an independent BM25', () => {
  it('agrees on 95 % of the first ten where only stems are used', () => {
    const database = new Database(':memory:');
    database.run("create virtual table t using fts5(x, tokenize = 'unicode61')");
    TEXTS.forEach((text, at) => {
      database.run('insert into t(rowid, x) values (?, ?)', [at + 1, text]);
    });
    const index = openIndex(
      buildIndex(TEXTS.map((text, at) => ({ id: String(at), fields: [{ text, lang: 'en' as const }] }))),
    );
    // FTS5 has k1 1.2 and b 0.75 built in: the engine is set to the same for the comparison
    const constants = BM25 as { k1: number; b: number };
    const kept = { ...constants };
    Object.assign(constants, { k1: 1.2, b: 0.75 });
    let agreed = 0;
    let asked = 0;
    for (const words of QUERIES) {
      const plan: Plan = {
        slots: words.map((text) => ({ text, start: 0, end: 0 })),
        groups: words.map((text, slot) => ({
          slots: [slot],
          reason: 'word' as const,
          weight: 1,
          covers: true,
          variants: [{ keys: [`s${text}`], weight: 1 }],
        })),
        about: new Map(),
      };
      const ours = rank([index], plan, { limit: 10 }).top.map((one) => one.document);
      const theirs = database
        .all('select rowid from t where t match ? order by rank limit 10', [
          words.map((one) => `"${one}"`).join(' OR '),
        ])
        .map((row) => Number(row.rowid) - 1);
      asked += theirs.length;
      agreed += theirs.filter((document) => ours.includes(document)).length;
    }
    Object.assign(constants, kept);
    database.close();
    expect(asked).toBeGreaterThan(900);
    expect(agreed / asked).toBeGreaterThanOrEqual(0.95);
  }, 60_000);
});
