import { describe, expect, it } from 'vitest';
import { corpus, searcher } from './real-corpus.ts';

/** What the hits that stand by a citation name, in order. */
const cited = (query: string): string[] =>
  searcher.search(query).hits.flatMap((hit) => {
    const [why] = hit.why;
    return hit.kind === 'provision' && why?.reason === 'citation' ? [hit.pinpoint ?? hit.address] : [];
  });

describe('A citation that names no act and is the whole query', () => {
  it.each(['ст 72 ч 3', 'ст. 72 ч. 3', '72-баптың 3-бөлігі', 'article 72(3)'])(
    'is read as of the acts that have such a part, the Criminal Code first: %s',
    (query) => {
      expect(cited(query)).toEqual(['kz/criminal-code/72/3', 'kz/penal-enforcement-code/72/3']);
      expect(searcher.search(query).confident).toBe(true);
    },
  );

  it.each(['кодекс 72', 'кодекс 72-бап', 'ст. 72 кодекса', 'кодекстің 72-бабы', 'code 72', 'code art. 72'])(
    'is read likewise where it says no more than that the act is a code: %s',
    (query) => {
      expect(cited(query)).toEqual(['kz/criminal-code/72', 'kz/penal-enforcement-code/72']);
    },
  );

  it('is read as of the one act that has the point', () => {
    expect(cited('ст. 72 ч. 3 п. 2')).toEqual(['kz/criminal-code/72/3/2']);
  });

  it('is read as of the article where no act has the part', () => {
    expect(corpus.has('kz/criminal-code/72')).toBe(true);
    expect(cited('ст. 72 ч. 77')).toEqual(['kz/criminal-code/72', 'kz/penal-enforcement-code/72']);
  });

  it('is found nowhere when no act has the article', () => {
    expect(cited('ст. 999')).toEqual([]);
    expect(searcher.search('ст. 999').confident).toBe(false);
  });

  it.each(['ст. 131 взыскания', 'закон Узбекистана статья 72'])(
    'is not guessed where other words stand with it: %s',
    (query) => {
      expect(cited(query)).toEqual([]);
    },
  );
});

describe('A citation in letters of another keyboard', () => {
  it.each([
    ['UIK 162', 'kz/penal-enforcement-code/162'],
    ['QK 72-bap', 'kz/criminal-code/72'],
    ['st. 72 ch. 3 UK RK', 'kz/criminal-code/72/3'],
    ['cn/ 72 ER HR', 'kz/criminal-code/72'],
  ])('stands first: %s', (query, address) => {
    expect(cited(query)).toEqual([address]);
    // The text of the citation is what was typed, or what it was read as on the other layout.
    expect(searcher.search(query).citations).toMatchObject([{ address, held: true }]);
  });

  it.each([
    'room 72 in the hostel',
    'трудовой кодекс 72',
    'code 72 hours',
    'art. 917 of the Civil Code',
    'uk visa 72',
  ])('is not seen in a question: %s', (query) => {
    expect(cited(query)).toEqual([]);
  });
});
