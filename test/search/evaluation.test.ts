import { describe, expect, it } from 'vitest';
import { wordPairs } from '../../lib/search/index.ts';

const word = (form: string, lemma: string, stem: string) => ({ form, lemma, stem });

describe('Pairs of words of one lemma', () => {
  it('are counted among those with one stem and the other way round', () => {
    const words = [
      word('a1', 'A', 'x'),
      word('a2', 'A', 'x'),
      word('a2', 'A', 'x'),
      word('a3', 'A', 'y'),
      word('b1', 'B', 'y'),
      word('b2', 'B', 'z'),
    ];
    // one stem: a1-a2, a3-b1; one lemma: three pairs of A, one of B; both: a1-a2
    const { precision, recall, f1 } = wordPairs(words);
    expect(precision).toBeCloseTo(1 / 2);
    expect(recall).toBeCloseTo(1 / 4);
    expect(f1).toBeCloseTo(1 / 3);
  });

  it('are none found when no stem fits', () => {
    expect(wordPairs([word('a1', 'A', 'x'), word('a2', 'A', 'y')]).f1).toBe(0);
  });
});
