import { describe, expect, it } from 'vitest';
import {
  compareDrafts,
  compareThemes,
  editKinds,
  exampleTable,
  mergeRows,
  summarise,
} from '../../lib/amendments/index.ts';

const LAW =
  '10-бап. Кездесу\n1. Сотталған адам айына бір рет туысымен мекеме әкімшілігінің рұқсатымен кездеседі.';
const draft = (name: string, proposed: string, current = LAW, element = '10-бап 1-бөлік') => ({
  name,
  tables: [exampleTable([{ number: 1, element, current, proposed }])],
});
const relation = (one: string, other: string) =>
  compareDrafts([draft('А', one), draft('Б', other)])[0]?.relation;

describe('A comparison of drafts', () => {
  it('calls the same edit the same change', () => {
    expect(relation(LAW.replace('бір', 'екі'), LAW.replace('бір', 'екі'))).toBe('same_change');
  });

  it('calls different words in one place a collision', () => {
    expect(relation(LAW.replace('бір', 'екі'), LAW.replace('бір', 'үш'))).toBe('collides');
  });

  it('calls two rewritings of one sentence a collision', () => {
    expect(
      relation(LAW.replace('бір рет', 'екі рет'), LAW.replace(' мекеме әкімшілігінің рұқсатымен', '')),
    ).toBe('collides');
  });

  it('calls a provision taken out in one draft and changed in another a collision', () => {
    const changed = LAW.replace('бір рет', 'екі рет');
    expect(relation('алып тасталсын', changed)).toBe('collides');
    expect(relation(changed, 'алып тасталсын')).toBe('collides');
  });

  it('calls a whole article that is absent today new, by the heading it brings', () => {
    const kinds = (proposed: string, element = '10-1-бап'): readonly string[] =>
      editKinds(draft('А', proposed, 'Жоқ.', element).tables[0]?.rows[0] as never);
    expect(kinds('10-1-бап. Хабарлау\n1. Мекеме хабарлайды.')).toEqual(['new_article']);
    expect(kinds('Статья 10-1. Уведомление\n1. Учреждение уведомляет.', 'Статья 10-1')).toEqual([
      'new_article',
    ]);
    expect(kinds('1. Мекеме хабарлайды.')).not.toContain('new_article');
  });

  it('filters by the article of an element whose act nothing names', () => {
    const tables = draft('А', LAW.replace('бір', 'екі')).tables.map((table) => ({
      ...table,
      rows: table.rows.map(({ address: _, ...row }) => row),
    }));
    const drafts = [{ name: 'А', tables }];
    expect(compareDrafts(drafts, { article: '10' })).toHaveLength(1);
    expect(compareDrafts(drafts, { article: '11' })).toHaveLength(0);
  });

  it('calls additions in different places compatible', () => {
    expect(
      relation(LAW.replace('адам айына', 'адам әр айына'), LAW.replace('кездеседі', 'бөлмеде кездеседі')),
    ).toBe('compatible');
  });

  it('keeps what only one draft changes, and the reason of each match', () => {
    const compared = compareDrafts([
      draft('А', LAW.replace('бір', 'екі')),
      {
        name: 'Б',
        tables: [
          exampleTable([
            { number: 1, element: '12-бап 1-бөлік', current: 'Басқа норма.', proposed: 'Басқа жаңа норма.' },
          ]),
        ],
      },
    ]);
    expect(compared.map(({ relation: found, matched_by }) => [found, matched_by])).toEqual([
      ['only_here', 'alone'],
      ['only_here', 'alone'],
    ]);
  });

  it('aligns by wording when the addresses differ, and says so', () => {
    const [first] = compareDrafts([
      draft('А', LAW.replace('бір', 'екі')),
      draft('Б', LAW.replace('бір', 'үш'), LAW, '11-бап 1-бөлік'),
    ]);
    expect(first?.matched_by).toBe('text');
    expect(first?.rows.length).toBe(2);
  });

  it('never takes variants of one row for compatible', () => {
    const table = exampleTable([
      {
        number: 1,
        variant: 1,
        element: '10-бап 1-бөлік',
        current: LAW,
        proposed: LAW.replace('адам айына', 'адам әр айына'),
      },
      {
        number: 1,
        variant: 2,
        element: '10-бап 1-бөлік',
        current: LAW,
        proposed: LAW.replace('кездеседі', 'бөлмеде кездеседі'),
      },
    ]);
    expect(compareDrafts([{ name: 'T1', tables: [table] }])[0]?.relation).toBe('collides');
  });

  it('answers who changes an article and how', () => {
    const lines = summarise(
      compareDrafts([draft('А', LAW.replace('бір', 'екі')), draft('Б', `${LAW} Кездесу тіркеледі.`)], {
        article: '10',
      }),
    );
    expect(lines.map(({ draft: name, kinds, added, removed }) => [name, kinds, added, removed])).toEqual([
      ['А', ['replace_words'], 'екі', 'бір'],
      ['Б', ['add_words'], 'Кездесу тіркеледі', ''],
    ]);
    expect(compareDrafts([draft('А', LAW)], { article: '99' })).toEqual([]);
  });

  it.each([
    ['Жоқ', 'Ол тіркеледі.', ['add_paragraph']],
    ['3) келмесе;\n4) жоқ', '3) келмесе;\n4) қашса.', ['add_item']],
    ['11-1-бап жоқ.', '11-1-бап. Тіркеу', ['new_article']],
    ['Ол тіркеледі.', 'Ол тіркеледі.', ['no_change']],
    ['Ол дереу тіркеледі.', 'Ол тіркеледі.', ['delete_words']],
  ])('tells the kind of edit (%#)', (current, proposed, kinds) => {
    const [row] = exampleTable([{ number: 1, element: '11-1-бап', current, proposed }]).rows;
    expect(row === undefined ? [] : editKinds(row)).toEqual(kinds);
  });
});

describe('A draft made of picked rows', () => {
  const tables = [
    { ...exampleTable([{ number: 4, element: '10-бап', current: 'Бір.', proposed: 'Екі.' }]), id: 'A2' },
    {
      ...exampleTable([
        { number: 9, variant: 1, element: '11-бап', current: 'Үш.', proposed: 'Төрт.' },
        { number: 9, variant: 2, element: '11-бап', current: 'Үш.', proposed: 'Бес.' },
      ]),
      id: 'A3',
    },
  ];

  it('numbers rows anew and keeps variants together', () => {
    const merged = mergeRows(
      tables,
      [
        { table: 'A3', row: 'T1-9/1' },
        { table: 'A3', row: 'T1-9/2' },
        { table: 'A2', row: 'T1-4' },
      ],
      'Жаңа жоба',
    );
    expect(merged.rows.map(({ id, proposed }) => [id, proposed])).toEqual([
      ['T1-1/1', 'Төрт.'],
      ['T1-1/2', 'Бес.'],
      ['T1-2', 'Екі.'],
    ]);
    expect(merged.acts.length).toBe(1);
  });

  it('refuses a row that is not there', () => {
    expect(() => mergeRows(tables, [{ table: 'A2', row: 'T1-99' }], 'Жоба')).toThrow();
  });
});

describe('Policy papers by theme', () => {
  it('stand each passage under one theme and name the silent papers', () => {
    const items = [
      { source: 'Бірінші', id: '1', text: 'Түрмедегі медициналық көмекті жақсарту керек.' },
      { source: 'Екінші', id: '2', text: 'Медициналық қызметті министрлікке беру ұсынылады.' },
      { source: 'Екінші', id: '3', text: 'Бейнебақылауды кеңейту қажет.' },
    ];
    const themes = compareThemes(items);
    expect(themes.map(({ theme, relation: found, silent }) => [theme, found, silent])).toEqual([
      ['medical', 'compatible', []],
      ['video', 'only_here', ['Бірінші']],
    ]);
    expect(themes.flatMap(({ sources }) => sources.flatMap((one) => one.items)).length).toBe(items.length);
  });
});
