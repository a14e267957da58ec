import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadIndexError, buildIndex, openIndex } from '../../lib/search/index.ts';
import { eachPosting } from '../../lib/search/open.ts';
import type { Plan } from '../../lib/search/plan.ts';
import { rank } from '../../lib/search/score.ts';
import { distance } from '../../lib/search/spelling.ts';
import { BM25 } from '../../lib/search/weights.ts';
import { stemWord } from '../../lib/text/index.ts';
import { bruteForce } from './brute.ts';

const WORDS = [
  'сот',
  'сотты',
  'түрме',
  'түрмеде',
  'босату',
  'бала',
  'балалар',
  'заң',
  'қылмыс',
  'ана',
  'жыл',
  'ай',
];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 20 })
  .map((words) => words.join(' '));
const collection = fc.array(text, { minLength: 1, maxLength: 25 });

const documentsOf = (texts: readonly string[], from = 0) =>
  texts.map((one, at) => ({ id: String(from + at), fields: [{ text: one, lang: 'kk' as const }] }));

/** A plan of stems alone. */
function stemPlan(stems: readonly string[]): Plan {
  return {
    slots: stems.map((stem) => ({ text: stem, start: 0, end: 0 })),
    groups: stems.map((stem, slot) => ({
      slots: [slot],
      reason: 'word' as const,
      weight: 1,
      covers: true,
      variants: [{ keys: [`s${stem}`], weight: 1 }],
    })),
    about: new Map(),
  };
}

const stemsOf = (words: readonly string[]): string[] => [
  ...new Set(words.map((word) => stemWord(word.replace('ү', 'у').replace('ң', 'н').replace('қ', 'к'), 'kk'))),
];
const query = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map(stemsOf);

describe('The index', () => {
  it('ranks as BM25 by the book does', () => {
    fc.assert(
      fc.property(collection, query, (texts, stems) => {
        const index = openIndex(buildIndex(documentsOf(texts)));
        const got = rank([index], stemPlan(stems), { limit: 100 }).top;
        const wanted = bruteForce(texts, stems, BM25);
        expect(got.map((one) => one.score.toFixed(9))).toEqual(wanted.map((one) => one.score.toFixed(9)));
        expect(new Set(got.map((one) => one.document))).toEqual(new Set(wanted.map((one) => one.document)));
      }),
    );
  });

  it('ranks in several segments as in one', () => {
    fc.assert(
      fc.property(collection, collection, query, (left, right, stems) => {
        const whole = openIndex(buildIndex(documentsOf([...left, ...right])));
        const parts = [documentsOf(left), documentsOf(right, left.length)].map((part) =>
          openIndex(buildIndex(part)),
        );
        const ids = (
          top: readonly { segment: number; document: number; score: number }[],
          of: typeof parts,
        ) => top.map((one) => `${of[one.segment]?.id(one.document)} ${one.score.toFixed(9)}`);
        const plan = stemPlan(stems);
        expect(ids(rank(parts, plan, { limit: 100 }).top, parts)).toEqual(
          ids(rank([whole], plan, { limit: 100 }).top, [whole]),
        );
      }),
    );
  });

  it('gives the same bytes for the same documents', () => {
    fc.assert(
      fc.property(collection, (texts) => {
        expect(buildIndex(documentsOf(texts))).toEqual(buildIndex(documentsOf(texts)));
      }),
    );
  });

  it('keeps every document and frequency of a key', () => {
    fc.assert(
      fc.property(collection, (texts) => {
        const index = openIndex(buildIndex(documentsOf(texts)));
        const wanted = texts.flatMap((one, at) => {
          const frequency = one.split(' ').filter((word) => word === 'сот' || word === 'сотты').length;
          return frequency === 0 ? [] : [[at, frequency]];
        });
        const entry = index.find('sсот');
        const got: number[][] = [];
        if (entry !== undefined)
          eachPosting(index, 'sсот', entry, (document, count) => got.push([document, count]));
        expect(got).toEqual(wanted);
      }),
    );
  });

  it('takes the best of the variants of a group, and a phrase only where all its words are', () => {
    const index = openIndex(buildIndex(documentsOf(['сот заң', 'сот', 'заң', 'ана'])));
    const plan: Plan = {
      slots: [{ text: '', start: 0, end: 0 }],
      groups: [
        {
          slots: [0],
          reason: 'concept',
          weight: 1,
          covers: true,
          variants: [
            { keys: ['sсот', 'sзан'], weight: 1 },
            { keys: ['sана'], weight: 0.5 },
          ],
        },
      ],
      about: new Map(),
    };
    expect(rank([index], plan, { limit: 10 }).top.map((one) => one.document)).toEqual([0, 3]);
  });
});

describe('A damaged index', () => {
  const bytes = buildIndex(documentsOf(['сот заң қылмыс', 'түрме бала ана', 'босату жыл ай сот']));

  it('is refused when any byte is changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(() => openIndex(damaged)).toThrow(BadIndexError);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused when cut or lengthened', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(() => openIndex(bytes.slice(0, length))).toThrow(BadIndexError);
      }),
    );
    expect(() => openIndex(Uint8Array.from([...bytes, 0, 0, 0, 0]))).toThrow(BadIndexError);
  });

  it('is refused when it is something else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (other) => {
        expect(() => openIndex(other)).toThrow(BadIndexError);
      }),
    );
  });

  it('is read from any offset of a buffer', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openIndex(shifted.subarray(1)).documentCount).toBe(3);
  });
});

describe('Distance of words', () => {
  it.each([
    ['сот', 'сот', 0],
    ['босату', 'босат', 1],
    ['босату', 'басату', 1],
    ['relaese', 'release', 1],
    ['condtional', 'conditional', 1],
    ['сот', 'түрме', 3],
  ])('%s and %s are %d apart', (left, right, apart) => {
    expect(distance(left, right, 2)).toBe(Math.min(apart, 3));
  });

  it('is the same both ways', () => {
    const word = fc.string({ unit: fc.constantFrom(...'абвг'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(distance(left, right, 3)).toBe(distance(right, left, 3));
      }),
    );
  });
});
