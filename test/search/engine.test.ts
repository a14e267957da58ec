import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeKey } from '../../lib/search/bytes.ts';
import { openDictionary, sortKeys } from '../../lib/search/dictionary.ts';
import { BadIndexError, buildIndex, openIndex } from '../../lib/search/index.ts';
import type { Plan } from '../../lib/search/plan.ts';
import { decodePostings, roomFor } from '../../lib/search/postings.ts';
import { rank } from '../../lib/search/score.ts';
import { join, offsetsOf } from '../../lib/search/sections.ts';
import { nearKeys } from '../../lib/search/spelling.ts';
import { BM25 } from '../../lib/search/weights.ts';
import { stemWord, tokenize } from '../../lib/text/index.ts';
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

  it('counts a gram once in a document, whatever its frequency', () => {
    const grams = fc
      .constantFrom('_сот', 'босa', 'турм', '_бал', 'алал')
      .map((gram) => gram.replace('a', 'а'));
    fc.assert(
      fc.property(collection, grams, (texts, gram) => {
        const index = openIndex(buildIndex(documentsOf(texts)));
        const [group] = stemPlan(['']).groups;
        if (group === undefined) throw new Error('a plan of one stem has a group');
        const variants = [{ keys: [`g${gram}`], weight: 1 }];
        const plan = { ...stemPlan(['']), groups: [{ ...group, covers: false, weight: 0.2, variants }] };
        const words = texts.map((one) => tokenize(one).map(({ folded }) => `_${folded}`));
        // a document that has the gram is as long as it is, and has one word that counts
        const marked = words.map((own) =>
          own.map((_, at) => {
            const first = own.findIndex((other) => other.includes(gram));
            return at === first ? 'сот' : 'ай';
          }),
        );
        const wanted = bruteForce(
          marked.map((own) => own.join(' ')),
          ['сот'],
          BM25,
        );
        expect(rank([index], plan, { limit: 100 }).top.map((one) => one.score.toFixed(9))).toEqual(
          wanted.map((one) => (0.2 * one.score).toFixed(9)),
        );
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
        const room = roomFor(texts.length);
        const count = entry === undefined ? 0 : decodePostings(index.postings, 'sсот', entry, room);
        expect(count).toBe(entry?.count ?? 0);
        const got = Array.from({ length: count }, (_, at) => [room.documents[at], room.frequencies[at]]);
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

/** Optimal string alignment by the book: the whole matrix, for one pair. */
function distance(left: string, right: string): number {
  const rows = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= left.length; row += 1) {
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1;
      const swap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const choices = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same];
      if (row > 1 && column > 1 && swap) choices.push(at(row - 2, column - 2) + 1);
      (rows[row] ?? [])[column] = Math.min(...choices);
    }
  }
  return at(left.length, right.length);
}

/** A dictionary of words through the file, as a library of one word per document would have it. */
const dictionaryOf = (words: readonly string[]) => {
  const encoded = sortKeys([...new Set(words)].map((word) => ({ bytes: encodeKey(word) }))).map(
    ({ bytes }) => bytes,
  );
  return openDictionary(join(encoded), offsetsOf(encoded));
};

describe('Near words', () => {
  it.each([
    ['босату', 'босат'],
    ['босату', 'басату'],
    ['relaese', 'release'],
    ['eralier', 'earlier'],
    ['condtioanl', 'conditional'],
  ])('%s leads to %s', (asked, wanted) => {
    const dictionary = dictionaryOf(['сот', 'турме', 'ana', wanted]);
    expect(nearKeys(dictionary, '', asked).map(({ key }) => dictionary.key(key))).toEqual([wanted]);
  });

  it('are those that a comparison with every word of the dictionary finds', () => {
    const word = fc.string({ unit: fc.constantFrom(...'абвz'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), word, (words, asked) => {
        const dictionary = dictionaryOf(words);
        const most = asked.length < 4 ? -1 : asked.length >= 8 ? 2 : 1;
        const wanted = [...new Set(words)]
          .filter((one) => one[0] === asked[0] || one[0] === asked[1])
          .map((one) => `${one} ${distance(asked, one)}`)
          .filter((one) => Number(one.split(' ')[1]) <= most);
        const got = nearKeys(dictionary, '', asked).map(
          ({ key, distance: apart }) => `${dictionary.key(key)} ${apart}`,
        );
        expect(got.sort()).toEqual(wanted.sort());
      }),
      { numRuns: 500 },
    );
  });
});
