import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alignWords,
  compareSymbols,
  diffTexts,
  marksOf,
  newText,
  oldText,
} from '../../lib/amendments/index.ts';

const word = fc.constantFrom(
  'сот',
  'адам',
  'мекеме',
  'тәртіп',
  'ұсыну',
  'береді',
  'алады',
  'немесе',
  '1)',
  '2-1)',
  'ерекше',
  'тiзiм',
);
const gap = fc.constantFrom(' ', ', ', '. ', '; ', '\n', ' – ', ' … ', '. Жоқ. ');
const text = fc.array(fc.tuple(word, gap), { maxLength: 40 }).map((parts) => parts.flat().join(''));

/** Length of the longest common subsequence by the textbook table. */
function lcsLength(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (const [j, y] of b.entries())
      next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('A word diff', () => {
  it('of a text with itself is empty', () => {
    fc.assert(
      fc.property(text, (same) => {
        const diff = diffTexts(same, same);
        expect([...diff.inserted, ...diff.deleted]).toEqual([]);
        expect(diff.segments.every((segment) => segment.kind === 'same')).toBe(true);
      }),
    );
  });

  it('gives the old text back when all is rejected and the new one when all is accepted, to the letter', () => {
    fc.assert(
      fc.property(text, text, (old, next) => {
        const diff = diffTexts(old, next);
        expect(oldText(diff)).toBe(old);
        expect(newText(diff)).toBe(next);
      }),
    );
  });

  it('keeps a longest common subsequence, few edits or many', () => {
    const symbols = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 60 });
    fc.assert(
      fc.property(symbols, symbols, (a, b) => {
        const { deleted, inserted } = compareSymbols(Int32Array.from(a), Int32Array.from(b));
        const kept = a.filter((_, index) => deleted[index] === 0);
        expect(kept).toEqual(b.filter((_, index) => inserted[index] === 0));
        expect(kept.length).toBe(lcsLength(a, b));
      }),
    );
  });

  it('stays exact when the texts are long and share little', () => {
    const a = Array.from({ length: 3000 }, (_, index) => (index * 7919) % 400);
    const b = Array.from({ length: 3000 }, (_, index) => (index * 104729) % 400);
    const { deleted } = compareSymbols(Int32Array.from(a), Int32Array.from(b));
    expect(deleted.filter((flag) => flag === 0).length).toBe(lcsLength(a, b));
  });

  it('sees no change in punctuation, case, spaces or a Latin letter in a Kazakh word', () => {
    const diff = diffTexts('Мерзiмі өткен адам, босатылады', 'мерзімі  өткен адам босатылады.');
    expect([diff.inserted, diff.deleted]).toEqual([[], []]);
  });

  it('sets marks and directions apart', () => {
    const diff = diffTexts(
      '3) келмесе;\n4) жоқ',
      '10-баптың 2-бөлігі №3 жаңа абзацпен толықтырылсын\n3) келмесе;\n4) бас тартса.',
    );
    expect(diff.inserted_runs).toEqual(['4) бас тартса']);
    expect(diff.deleted).toEqual([]);
    expect(diff.marks.old.map((mark) => mark.kind)).toEqual(['absence']);
    expect(diff.marks.new.map((mark) => mark.kind)).toEqual(['direction']);
  });

  it('does not take a sentence that begins with «Жоқ» for a mark', () => {
    expect(marksOf('Жоқ болған адам ізделеді. Құқығы жоқ адам шақырылмайды.')).toEqual([]);
  });

  it('reads a run at a phrase edge', () => {
    const diff = diffTexts(
      'жасөспірімге, науқасқа беріледі',
      'жасөспірімге, қарт науқасқа, қарт адамға беріледі',
    );
    expect(diff.inserted_runs.length).toBeLessThanOrEqual(2);
    expect(diff.deleted).toEqual([]);
  });

  it('names a run that was moved and items that were renumbered', () => {
    const moved = diffTexts(
      'Бес күн ішінде қайта қаралады. Қалған тәртіп бұрынғыша сақталады.',
      'Қалған тәртіп бұрынғыша сақталады. Бес күн ішінде қайта қаралады.',
    );
    expect(moved.moved.length).toBe(1);
    const renumbered = diffTexts('4) қашып кетсе; 5) келмей қалса;', '5) қашып кетсе; 6) келмей қалса;');
    expect(renumbered.renumbered).toEqual([
      { from: '4)', to: '5)' },
      { from: '5)', to: '6)' },
    ]);
  });

  it('names an item that changed places with another and kept its wording', () => {
    const diff = diffTexts(
      '1) көшеттер күн сайын суарылады;\n2) жемістер піскен соң ғана жиналады;\n3) құралдар қоймада тұрады.',
      '1) жемістер піскен соң ғана жиналады;\n2) көшеттер күн сайын суарылады;\n3) құралдар қоймада тұрады.',
    );
    expect(diff.moved).toHaveLength(1);
    expect(['көшеттер күн сайын суарылады', 'жемістер піскен соң ғана жиналады']).toContain(diff.moved[0]);
    expect(diff.renumbered).toHaveLength(1);
  });

  it('names every item that a new one pushes on', () => {
    const diff = diffTexts(
      '1) алма жиналады;\n2) алмұрт ұзақ кептіріледі;\n3) шие тосапқа кетеді.',
      '1) алма жиналады;\n2) жаңадан отырғызылған өрік;\n3) алмұрт ұзақ кептіріледі;\n4) шие тосапқа кетеді.',
    );
    expect(diff.renumbered).toEqual([
      { from: '2)', to: '3)' },
      { from: '3)', to: '4)' },
    ]);
    expect(diff.moved).toEqual([]);
  });

  it('aligns the same words on both sides', () => {
    fc.assert(
      fc.property(text, text, (old, next) => {
        const { before, after, deleted, inserted } = alignWords(old, next);
        expect(before.filter((_, index) => deleted[index] === 0).map((one) => one.key)).toEqual(
          after.filter((_, index) => inserted[index] === 0).map((one) => one.key),
        );
      }),
    );
  });
});
