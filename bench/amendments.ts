/**
 * Measurements of amendment tables: `npx esbuild bench/amendments.ts --bundle --platform=node --format=esm
 * --packages=external --outfile=dist/bench/amendments.mjs && node dist/bench/amendments.mjs`.
 * Invented words only; the machine and its load decide the figures, so nothing here is a test.
 */
import { checkTables, compareDrafts, diffTexts, exampleTable } from '../lib/amendments/index.ts';

const TOKENS = 19_000;
const VOCABULARY = 3000;
const ROUNDS = 7;

/** A small generator of repeatable numbers (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Milliseconds of processor time, so that other work on the machine does not count; the first round warms up. */
function median(work: () => unknown): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((one, other) => one - other);
  return times[Math.floor(ROUNDS / 2)] ?? 0;
}

const random = randomOf(7);
const word = (): string => `сөз${Math.floor(random() * VOCABULARY)}`;
const words = Array.from({ length: TOKENS }, word);
const edited = (share: number): string => words.map((one) => (random() < share ? word() : one)).join(' ');
const old = words.join(' ');

for (const [name, next] of [
  ['the same text', old],
  ['1 % of the words changed', edited(0.01)],
  ['5 % changed', edited(0.05)],
  ['10 % changed', edited(0.1)],
  ['30 % changed', edited(0.3)],
  ['another text of the same words', Array.from({ length: TOKENS }, word).join(' ')],
] as const) {
  console.log(`diff of ${TOKENS} words, ${name}: ${median(() => diffTexts(old, next)).toFixed(1)} ms`);
}

const table = exampleTable(
  Array.from({ length: 200 }, (_, index) => ({
    number: index + 1,
    element: `${index + 10}-бап 1-бөлік`,
    current: Array.from({ length: 80 }, word).join(' '),
    proposed: Array.from({ length: 90 }, word).join(' '),
  })),
);
console.log(`check of 200 rows: ${median(() => checkTables([table])).toFixed(1)} ms`);
console.log(
  `comparison of two drafts of 200 rows: ${median(() =>
    compareDrafts([
      { name: 'A', tables: [table] },
      { name: 'B', tables: [table] },
    ]),
  ).toFixed(1)} ms`,
);
