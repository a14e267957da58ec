import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDrafts,
  compareSymbols,
  diffTexts,
  exampleTable,
  policyPassages,
  summarise,
  themeOf,
} from '../../lib/amendments/index.ts';

const changes = (old: string, next: string): string[] =>
  diffTexts(old, next)
    .segments.filter(({ kind }) => kind !== 'same')
    .map(({ kind, old: gone, new: come }) => `${kind} ${gone}${come}`);

describe('Punctuation of an edit', () => {
  it('goes with what is put in', () => {
    expect(
      changes('Жазаны адамға қатысты өзгертеді.', 'Жазаны адамға, жүкті әйелге қатысты өзгертеді.'),
    ).toEqual(['inserted , жүкті әйелге']);
    expect(changes('Шығуға құқығы бар.', 'Шығуға құқығы бар, сондай-ақ хат жазады.')).toEqual([
      'inserted , сондай-ақ хат жазады',
    ]);
  });

  it('goes with what is taken out', () => {
    expect(
      changes('Әйелдерге және жас балаларға, сондай-ақ қарттарға.', 'Әйелдерге, сондай-ақ қарттарға.'),
    ).toEqual(['deleted  және жас балаларға']);
  });

  it('stays with the law where both sides have it after a replacement', () => {
    expect(changes('Бір ай өтеді. Соңы.', 'Екі жыл өтеді. Соңы.')).toEqual([
      'deleted Бір ай',
      'inserted Екі жыл',
    ]);
  });
});

describe('A longest common subsequence of texts that share little', () => {
  it('is as long as the textbook says, in boxes of any size', () => {
    const symbols = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 90, maxLength: 160 });
    fc.assert(
      fc.property(symbols, symbols, (a, b) => {
        const { deleted } = compareSymbols(Int32Array.from(a), Int32Array.from(b));
        let row = new Array<number>(b.length + 1).fill(0);
        for (const x of a) {
          const next = [0];
          for (const [j, y] of b.entries())
            next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
          row = next;
        }
        expect(deleted.filter((flag) => flag === 0).length).toBe(row[b.length]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Drafts beside the law', () => {
  const draft = (name: string, proposed: string, current = 'Сот өтінішхатты он күн ішінде қарайды.') => ({
    name,
    tables: [exampleTable([{ number: 1, element: '72-бап 1-бөлік', current, proposed }])],
  });

  it('tell which quotation of the law each amends, and how each stands to the rest', () => {
    const [provision] = compareDrafts([
      draft('А', 'Сот өтінішхатты бес күн ішінде қарайды.'),
      draft('Б', 'Сот өтінішхатты бір ай ішінде қарайды.'),
      draft('В', 'Қорғаушы шақырылады.', 'Жоқ.'),
    ]);
    expect(provision?.law.length).toBe(2);
    expect(provision?.rows.map(({ quotation }) => quotation)).toEqual([0, 0, 1]);
    expect(provision?.rows.map(({ relation }) => relation)).toEqual(['collides', 'collides', 'compatible']);
    const lines = summarise(provision === undefined ? [] : [provision]);
    expect(lines.map((line) => [line.relation, ...line.with])).toEqual([
      ['collides', 'Б:T1-1'],
      ['collides', 'А:T1-1'],
      ['compatible'],
    ]);
  });
});

describe('A policy paper', () => {
  it('is cut into its paragraphs, words broken at line ends made whole', () => {
    const text =
      'Сотталғандарға көмек көрсету тәрті-\nбі жетілдіріледі және олардың құқық-\nтары қорғалады.\nБейнебақылау барлық мекемелерде ор-\nнатылады, ал жазбалар сақталады.\n12\nҚызмет-көрсету тәртібі.';
    expect(policyPassages('А', text).map((item) => item.text)).toEqual([
      'Сотталғандарға көмек көрсету тәртібі жетілдіріледі және олардың құқықтары қорғалады.',
      'Бейнебақылау барлық мекемелерде орнатылады, ал жазбалар сақталады.',
      'Қызмет-көрсету тәртібі.',
    ]);
  });

  it('is read by theme in Russian as well', () => {
    expect(themeOf('Расширить видеонаблюдение в учреждениях.')).toBe('video');
    expect(themeOf('Помощь лицам, освобождённым из мест лишения свободы, и освобожденным гражданам.')).toBe(
      'post_release',
    );
  });
});
