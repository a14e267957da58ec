import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpus, searcher } from './real-corpus.ts';

/**
 * Questions of relatives, officers of NGOs and lawyers, ours, in three languages. The addresses were written from
 * the law before the first run, and the first reading is what a new question may expect:
 *   prison-life-mended .86 of 154, release-mended .78 of 60, prison-life-unseen .88 of 60, release-unseen .97 of 32,
 *   mixed .88 of 60, field-first .88 of 150 (kk .90, ru .82, en .92), field-second .87 of 150 (kk .86, ru .84, en .90),
 *   field-third .84 of 45 (kk 15, ru 12, en 11 of 15), words-first .96 of 45 (kk 14, ru 14, en 15 of 15),
 *   words-second .73 of 45 (kk 12, ru 12, en 9 of 15), words-third .71 of 45 (kk 11, ru 10, en 11 of 15),
 *   words-fourth .91 of 45 (kk 14, ru 14, en 13 of 15), words-fifth .69 of 45 (kk 10, ru 11, en 10 of 15),
 *   plain .93 of 60 (terms and citations rather than stories),
 *   asked-first .90 of 60 (kk 17, ru 18, en 19 of 20), asked-second .97 of 60 (kk 20, ru 18, en 20 of 20).
 *   everyday-first .83 of 60 (kk 16, ru 18, en 16 of 20), everyday-second .93 of 60 (kk 17, ru 19, en 20 of 20).
 * The two `everyday` lists ask the same things in the three languages, half of them misspelt, without Kazakh letters or
 * in Latin ones; they were written for the judgment (sure, perhaps, nothing fits), and no name was added for them.
 * The two `asked` lists mix terms, citations, abbreviations, other forms, typos, translit and short stories, as lawyers
 * and relatives ask. The second was read first after the mends to the first, and before them it gave .97 as well: its
 * questions are easier, and .93 of 120 is what both together promise. `also_ok` is right too, and is not counted.
 * Stories (`words-second`, `-third`, `-fifth`) are read worse than terms: each first reading is only .02 to .04 above
 * that of the concepts before any of these lists.
 * After its first reading no list is unseen any more: concepts were mended by the failures of the `mended` lists and of
 * `field-first`, everyday words by those of `field-second`, and the weights of standing and of confidence were chosen
 * on all before `field-third` together. What `field-third` and the lists of words showed
 * was mended by names of concepts, and so was `asked-first`.
 */
interface Question {
  readonly lang: 'kk' | 'ru' | 'en';
  readonly q: string;
  readonly expected: readonly string[];
}

const read = (name: string): Question[] =>
  readFileSync(new URL(`questions/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Question);

/** Lists with the least share that is answered in the first three hits. */
const ANSWERED: readonly (readonly [string, number])[] = [
  ['prison-life-mended', 0.95],
  ['prison-life-unseen', 0.95],
  ['release-mended', 0.9],
  ['release-unseen', 0.95],
  ['mixed', 0.95],
  ['field-first', 0.9],
  ['field-second', 0.9],
  ['field-third', 0.8],
  ['words-first', 0.93],
  ['words-second', 0.9],
  ['words-third', 0.9],
  ['words-fourth', 0.9],
  ['words-fifth', 0.9],
  ['asked-first', 0.95],
  ['asked-second', 0.95],
  ['plain', 0.9],
  ['everyday-first', 0.8],
  ['everyday-second', 0.9],
];

function answered({ q, expected }: Question): boolean {
  return searcher
    .search(q, { in: 'corpus', limit: 3 })
    .hits.some((hit) => hit.kind === 'provision' && expected.includes(hit.address));
}

describe('Questions about prison life and release', () => {
  it.each([
    'prison-life-mended',
    'prison-life-unseen',
    'release-mended',
    'release-unseen',
    'mixed',
    'field-first',
    'field-second',
    'field-third',
    'words-first',
    'words-second',
    'words-third',
    'words-fourth',
    'words-fifth',
    'plain',
    'asked-first',
    'asked-second',
    'everyday-first',
    'everyday-second',
  ])('of the list «%s» expect addresses that exist', (name) => {
    const missing = read(name).flatMap(({ expected }) => expected.filter((address) => !corpus.has(address)));
    expect(missing).toEqual([]);
  });

  it.each(ANSWERED)(
    'of the list «%s» are answered in the first three hits',
    (name, floor) => {
      const questions = read(name);
      const missed = questions.filter((question) => !answered(question));
      const share = 1 - missed.length / questions.length;
      expect({ share, missed: missed.map(({ q }) => q) }).toMatchObject({
        share: expect.toSatisfy((one: number) => one >= floor),
      });
    },
    60_000,
  );
});

interface Negative {
  readonly kind: 'near' | 'far';
  readonly q: string;
}

const NEGATIVES = ['', '-second', '-third', '-fourth', '-fifth', '-sixth', '-seventh', '-eighth'].map(
  (name) => `negative${name}`,
);

/**
 * Questions that nothing in the corpus answers: `far` from the field, `near` in its words. First readings of the lists
 * written before the mend they measured: `negative-fourth` 17 of 60 called sure (then the words beside the field were
 * written), `negative-fifth` 9 of 40 (then more of them, and `sure` rose from 2.75 to 2.95), `negative-sixth` 3 of 29.
 * `negative-seventh` and `-eighth`, half of them misspelt, without Kazakh letters or in Latin ones, 8 and 9 of 60; then
 * words were written by the kinds of the seventh, a word that nothing knows was read as a slip of one of them, and the
 * weights of confidence were fitted. The eighth was not looked at, but is by the same hand. With all
 * words left aside the numbers call one in eleven of such misses sure, and tell six in ten that nothing fits.
 * So of new ones in such words a few in a hundred may still be called sure.
 */
describe('Questions that nothing answers', () => {
  const negatives = NEGATIVES.flatMap((name) => read(name) as unknown as Negative[]);
  const sure = (kind: string): string[] =>
    negatives
      .filter((question) => question.kind === kind && searcher.search(question.q, { in: 'corpus' }).confident)
      .map(({ q }) => q);

  it('have no sure hit when they are far from the field', () => {
    expect(sure('far')).toEqual([]);
  });

  it('have one in at most four of 384 cases when they speak the words of the field, and are mostly told to have none', () => {
    const near = negatives.filter(({ kind }) => kind === 'near');
    expect(near.length).toBeGreaterThan(380);
    expect(sure('near').length).toBeLessThanOrEqual(4);
    const told = near.filter(({ q }) => searcher.search(q, { in: 'corpus' }).fit === 'near');
    expect(told.length / near.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe('Questions that are answered', () => {
  const lists = [...ANSWERED.map(([name]) => name), 'plain'];
  const found = lists.flatMap(read).flatMap((question) => {
    const { hits, fit } = searcher.search(question.q, { in: 'corpus', limit: 3 });
    const right = hits.some((hit) => hit.kind === 'provision' && question.expected.includes(hit.address));
    return right ? [fit] : [];
  });
  const share = (fit: string): number => found.filter((one) => one === fit).length / found.length;

  it('are mostly called sure, and hardly ever the nearest only', () => {
    expect(found.length).toBeGreaterThan(800);
    expect(share('sure')).toBeGreaterThanOrEqual(0.83);
    expect(share('near')).toBeLessThanOrEqual(0.045);
  });
});
