import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openIndexFile } from '../../lib/search/adapters/index.ts';
import {
  BadIndexError,
  buildIndex,
  openIndex,
  type SearchIndex,
  writeBridge,
} from '../../lib/search/index.ts';
import { decodePostings, roomFor } from '../../lib/search/postings.ts';

const LETTERS = 'абвгдежзиклмнопрст';
const DOCUMENTS = 1500;
const LENGTH = 40;

/** Words without end, always the same: a few of them often, most of them seldom. */
function texts(): string[] {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
  const word = (): string => {
    let rest = next(3) === 0 ? next(60) : next(40_000);
    let made = 'к';
    for (; rest > 0; rest = Math.floor(rest / LETTERS.length)) made += LETTERS[rest % LETTERS.length];
    return made;
  };
  return Array.from({ length: DOCUMENTS }, () => Array.from({ length: LENGTH }, word).join(' '));
}

const bytes = buildIndex(
  texts().map((text, at) => ({ id: `документ-${at}`, fields: [{ text, lang: 'kk' as const }] })),
  writeBridge([]),
);
const whole = openIndex(bytes);
const folder = mkdtempSync(join(tmpdir(), 'index-'));
const path = join(folder, 'search.bin');
beforeEach(() => writeFileSync(path, bytes));
afterAll(() => rmSync(folder, { recursive: true }));

function documentsOf(index: SearchIndex, key: string): unknown {
  const entry = index.find(key);
  if (entry === undefined) return undefined;
  const room = roomFor(DOCUMENTS);
  const count = decodePostings(index.postings, key, entry, room);
  return [entry.count, [...room.documents.subarray(0, count)], [...room.frequencies.subarray(0, count)]];
}

const anyKey = fc.nat(whole.keys.size - 1);

describe('An index on the disk', () => {
  it('is longer than what is read at one go', () => {
    expect(statSync(path).size).toBeGreaterThan(1 << 20);
  });

  it('answers as the one in memory does, whatever is asked first', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyKey, fc.nat(4)), { minLength: 1, maxLength: 40 }), (steps) => {
        const index = openIndexFile(path);
        for (const [key, what] of steps) {
          const text = whole.keys.key(key);
          if (what === 0) expect(index.countOf(key)).toBe(whole.countOf(key));
          else if (what === 1) expect(index.id(key % DOCUMENTS)).toBe(whole.id(key % DOCUMENTS));
          else if (what === 2)
            expect(index.keys.lowerBound(`${text}я`)).toBe(whole.keys.lowerBound(`${text}я`));
          else expect(documentsOf(index, text)).toEqual(documentsOf(whole, text));
        }
      }),
    );
  });

  it('has the same lengths, bridge and keys', () => {
    const index = openIndexFile(path);
    expect(index.lengths).toEqual(whole.lengths);
    expect(Buffer.compare(index.bridge, whole.bridge)).toBe(0);
    expect(index.hasBridge).toBe(true);
    expect(index.totalWords).toBe(DOCUMENTS * LENGTH);
    expect(Buffer.compare(index.keys.blob, whole.keys.blob)).toBe(0);
    for (let key = 0; key < whole.keys.size; key += 97) {
      const text = whole.keys.key(key);
      expect(documentsOf(index, text)).toEqual(documentsOf(whole, text));
    }
  });

  it('is refused when any byte is changed, when cut and when lengthened', () => {
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(change, ([at, by]) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ by;
        writeFileSync(path, damaged);
        expect(() => openIndexFile(path)).toThrow(BadIndexError);
        writeFileSync(path, bytes.subarray(0, at));
        expect(() => openIndexFile(path)).toThrow(BadIndexError);
      }),
      { numRuns: 60 },
    );
    writeFileSync(path, Uint8Array.from([...bytes, 0, 0, 0, 0]));
    expect(() => openIndexFile(path)).toThrow(BadIndexError);
  });

  it('goes on with what it opened when another file takes its place', () => {
    const index = openIndexFile(path);
    writeFileSync(`${path}.new`, 'not an index');
    renameSync(`${path}.new`, path);
    expect(readFileSync(path, 'utf8')).toBe('not an index');
    const text = whole.keys.key(11);
    expect(documentsOf(index, text)).toEqual(documentsOf(whole, text));
  });

  it('is refused, not misread, when somebody writes into the open file', () => {
    for (const written of [bytes.map((byte) => byte ^ 1), bytes.subarray(0, 1000)]) {
      writeFileSync(path, bytes);
      utimesSync(path, 0, 0); // clocks of some disks are coarse: the two writings must not share a tick
      const index = openIndexFile(path);
      writeFileSync(path, written);
      expect(() => index.find(whole.keys.key(11))).toThrow(BadIndexError);
    }
  });

  it('that is small is read whole and no longer needs its file', () => {
    const small = buildIndex([{ id: 'a', fields: [{ text: 'сот заң', lang: 'kk' }] }]);
    writeFileSync(path, small);
    const index = openIndexFile(path);
    writeFileSync(path, 'gone');
    expect(index.find('sсот')?.count).toBe(1);
    expect(index.hasBridge).toBe(false);
  });
});
