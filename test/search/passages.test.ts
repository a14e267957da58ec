import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../lib/corpus/index.ts';
import { packPassages } from '../../lib/search/index.ts';
import { joinPassages } from '../../lib/search/passages.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'аӘқ І«»—№\u00a0\u0000\u0001\n\ud800😀z'), maxLength: 40 }),
);
const number = fc.integer({ min: 1, max: 2 ** 31 });
const passage: fc.Arbitrary<Passage> = fc.record(
  {
    document: fc.constantFrom('report', 'note', ''),
    id: text,
    text,
    lang: fc.constantFrom('kk' as const, 'ru' as const, 'en' as const),
    lines: fc.tuple(number, number),
    page: number,
    title: text,
    address: fc.constantFrom('kz/criminal-code/72', 'un/mandela-rules/45'),
  },
  { requiredKeys: ['document', 'id', 'text', 'lang', 'lines'] },
) as fc.Arbitrary<Passage>;

describe('Packed passages', () => {
  it('are those that were packed, letter by letter', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 8 }), (passages) => {
        const packed = packPassages(passages);
        expect([...packed]).toEqual(passages);
        expect(passages.map((_, at) => packed.at(at))).toEqual(passages);
        expect(passages.map((_, at) => packed.lang(at))).toEqual(passages.map(({ lang }) => lang));
        expect(passages.map((_, at) => packed.document(at))).toEqual(passages.map((one) => one.document));
        expect([packed.at(-1), packed.at(passages.length)]).toEqual([undefined, undefined]);
      }),
    );
  });

  it('are joined in their order, empty lists among them', () => {
    fc.assert(
      fc.property(fc.array(fc.array(passage, { maxLength: 3 }), { maxLength: 5 }), (lists) => {
        const joined = joinPassages(lists.map(packPassages));
        const all = lists.flat();
        expect([...joined]).toEqual(all);
        expect(all.map((_, at) => joined.at(at))).toEqual(all);
        expect(all.map((_, at) => joined.lang(at))).toEqual(all.map(({ lang }) => lang));
        expect(joined.at(all.length)).toBeUndefined();
      }),
    );
  });

  it('are the same when more of them are looked at than are kept', () => {
    const many = Array.from({ length: 300 }, (_, at): Passage => {
      return { document: 'd', id: `d#${at}`, text: `мәтін ${at}`, lang: 'kk', lines: [at + 1, at + 1] };
    });
    const packed = packPassages(many);
    for (const round of [1, 2])
      expect(
        many.map((_, at) => packed.at(at)?.text),
        `${round}`,
      ).toEqual(many.map((one) => one.text));
  });
});
