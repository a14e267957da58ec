import { readFileSync } from 'node:fs';
import { buildIndex, type PassageList, packPassages, writeBridge } from '../lib/search/index.ts';

export interface Passage {
  readonly id: string;
  readonly text: string;
}

/** The values of a file of JSON Lines. */
export const lines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** As many passages as asked: the real ones first, then sentences of theirs in a new order. */
export function enlarge(real: readonly Passage[], count: number): Passage[] {
  const sentences = real.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/));
  let state = 42;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const all = real.slice(0, count);
  while (all.length < count) {
    const length = 2 + Math.floor(next() * 4);
    const text = Array.from({ length }, () => sentences[Math.floor(next() * sentences.length)]).join(' ');
    all.push({ id: `made-${all.length}`, text });
  }
  return all;
}

/** The index of Kazakh passages. */
export function indexOf(passages: readonly Passage[]): Uint8Array {
  return buildIndex(
    passages.map(({ id, text }) => ({ id, fields: [{ text, lang: 'kk' }] })),
    writeBridge([]),
  );
}

/** The passages as the library of a user holds them in memory. */
export function held(passages: Iterable<Passage>): PassageList {
  function* whole() {
    for (const { id, text } of passages) {
      yield { document: 'bench', id, text, lang: 'kk' as const, lines: [1, 1] as [number, number] };
    }
  }
  return packPassages(whole());
}
