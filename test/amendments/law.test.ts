import { describe, expect, it } from 'vitest';
import { checkTables, exampleTable, lawFrom } from '../../lib/amendments/index.ts';
import type { OfficialText, OfficialUnit } from '../../lib/corpus/index.ts';

const unit = (
  number: string,
  label: string,
  text: string,
  more: Partial<OfficialUnit> = {},
): OfficialUnit => ({
  number,
  label,
  text,
  parts: [],
  notes: [],
  ...more,
});

/** An invented act in two editions: nothing of it is law. */
const edition = (date: string, lang: 'kk' | 'ru', visits: string): OfficialText => ({
  instrument: 'kz/criminal-code',
  edition: date,
  lang,
  title: 'Ойдан шығарылған кодекс',
  preamble: '',
  source: { file: 'garden.txt', format: 'txt', sha256: '0' },
  sections: [],
  notes: [],
  articles: [
    unit('10', '10-бап', '', {
      heading: 'Бақ',
      parts: [
        unit('1', '1.', `Бағбан бақты аптасына ${visits} рет суарады.`),
        unit('2', '2.', 'Құрал қоймада сақталады:', {
          parts: [unit('1', '1)', 'күрек;'), unit('2', '2)', 'алынып тасталды', { repealed: true })],
        }),
      ],
    }),
    unit('12', '12-бап', '', { repealed: true }),
  ],
});

const texts = [edition('2026-03-08', 'kk', 'екі'), edition('2020-01-01', 'kk', 'бір')];
const store = {
  editions: async (instrument: string) => texts.filter((text) => text.instrument === instrument),
  read: async (held: { edition: string }) => texts.find((text) => text.edition === held.edition),
};

type Row = Partial<Parameters<typeof exampleTable>[0][number]>;
async function check(row: Row, date = '2026-04-01') {
  const example = {
    number: 1,
    element: '10-бап 1-бөлік',
    current: '',
    proposed: 'Бағбан бақты күн сайын суарады.',
  };
  const table = exampleTable([{ ...example, ...row }]);
  const found = checkTables([table], { law: await lawFrom(store, [table], date) });
  return (id: string) => found.filter((one) => one.rule_id === `amendments/${id}`);
}

describe('Current wordings against the official text', () => {
  it('are told to be the law word for word, with the edition', async () => {
    const found = await check({ current: '10-бап. Бақ\n1. Бағбан бақты аптасына екі рет суарады.' });
    expect(found('current-not-in-force')).toEqual([]);
    expect(found('current-in-force')).toMatchObject([
      { severity: 'info', ground: ['kz/criminal-code@2026-03-08'] },
    ]);
  });

  it('show the words of the table and of the law where they differ', async () => {
    const found = await check({ current: '1. Бағбан бақты аптасына бір рет суарады.' });
    expect(found('current-not-in-force')).toMatchObject([
      { actual: 'бір', expected: 'екі', ground: ['kz/criminal-code/10@2026-03-08'] },
    ]);
    expect(found('current-in-force')).toEqual([]);
  });

  it('are compared with the edition of the day asked', async () => {
    const found = await check({ current: '1. Бағбан бақты аптасына бір рет суарады.' }, '2025-01-01');
    expect(found('current-in-force')).toMatchObject([{ ground: ['kz/criminal-code@2020-01-01'] }]);
  });

  it('may not leave words out unless a mark says so', async () => {
    const silent = await check({ current: '1. Бағбан бақты екі рет суарады.' });
    expect(silent('current-not-in-force')).toMatchObject([{ expected: 'аптасына' }]);
    const marked = await check({ current: '1. Бағбан бақты … екі рет суарады.' });
    expect(marked('current-not-in-force')).toEqual([]);
    const paragraph = await check({ current: '10-бап. Бақ\n2. Құрал қоймада сақталады:' });
    expect(paragraph('current-not-in-force')).toEqual([]);
  });

  it('name an article that is missing, one that is repealed, and a repealed point', async () => {
    const gone = await check({ element: '11-бап', current: '11-бап. Арық' });
    expect(gone('no-such-article')).toMatchObject([{ ground: ['kz/criminal-code/11'] }]);
    const repealed = await check({ element: '12-бап', current: '12-бап. Арық бойы' });
    expect(repealed('provision-repealed')).toHaveLength(1);
    const point = await check({ element: '10-бап 2-бөлік 2)', current: '2) алынып тасталды' });
    expect(point('provision-repealed')).toMatchObject([{ ground: ['kz/criminal-code/10/2/2'] }]);
  });

  it('find the number of what is added free or taken', async () => {
    const free = await check({
      element: 'Жаңа 10-бап 3-бөлік',
      current: 'Жоқ.',
      proposed: '3. Ағаш егіледі.',
    });
    expect(free('number-taken')).toEqual([]);
    const taken = await check({
      element: 'Жаңа 10-бап 2-бөлік',
      current: 'Жоқ.',
      proposed: '2. Ағаш егіледі.',
    });
    expect(taken('number-taken')).toMatchObject([{ ground: ['kz/criminal-code/10/2'] }]);
    const point = await check({
      element: '10-бап 2-бөлік',
      current: '2. Құрал қоймада сақталады:\n1) жоқ.',
      proposed: '2. Құрал қоймада сақталады:\n1) тырма.',
    });
    expect(point('number-taken')).toMatchObject([{ ground: ['kz/criminal-code/10/2/1'] }]);
  });

  it("take the note of a repealed point as the publisher's, and a repealed article as one finding", async () => {
    for (const noted of [
      '2) 29.12.2021 № 89-VII ҚР Заңымен алып тасталды;',
      '2) алып тасталды – ҚР 29.12.2021 № 89-VII Заңымен.',
    ]) {
      const found = await check({
        element: '10-бап 2-бөлік',
        current: `2. Құрал қоймада сақталады:\n1) күрек;\n${noted}`,
      });
      expect(found('current-not-in-force')).toEqual([]);
    }
    const repealed = await check({ element: '12-бап', current: '12-бап. Арық бойы' });
    expect(repealed('current-not-in-force')).toEqual([]);
  });

  it('tell of an empty cell where the law has a text', async () => {
    const found = await check({ current: '' });
    expect(found('current-empty')).toMatchObject([{ ground: ['kz/criminal-code/10@2026-03-08'] }]);
    const absent = await check({
      element: 'Жаңа 10-бап 3-бөлік',
      current: 'Жоқ.',
      proposed: '3. Ағаш егіледі.',
    });
    expect(absent('current-empty')).toEqual([]);
  });

  it('let a wording refer to the article it adds, and name provisions in words', async () => {
    const own = await check({
      element: 'Жаңа 10-1-бап',
      current: 'Жоқ.',
      proposed: '10-1-бап. Су\nБағбан осы Кодекстің 10-1-бабына сәйкес суарады.',
    });
    expect(own('broken-reference')).toEqual([]);
    const other = await check({
      element: 'Жаңа 10-1-бап',
      current: 'Жоқ.',
      proposed: '10-1-бап. Су\nБағбан осы Кодекстің 99-бабына сәйкес суарады.',
    });
    expect(other('broken-reference')).toHaveLength(1);
    const gone = await check({ element: '11-бап', current: '11-бап. Арық' });
    expect(gone('no-such-article')[0]?.message.kk).not.toContain('kz/');
  });

  it('say which act the store lacks in the language of the table', async () => {
    const table = {
      ...exampleTable([{ number: 1, element: '10-бап', current: 'Бағбан бақты суарады.', proposed: 'Жоқ.' }]),
    };
    const russian = { ...table, language: 'ru' as const };
    const found = checkTables([russian], { law: await lawFrom(store, [russian], '2026-04-01') });
    expect(found.filter((one) => one.rule_id === 'amendments/law-not-held')).toHaveLength(1);
    expect(found.filter((one) => one.rule_id === 'amendments/current-not-in-force')).toEqual([]);
  });
});

describe('Rows that cannot be compared with the law say so', () => {
  const [given] = exampleTable([
    { number: 1, element: '10-бап 1-бөлік', current: '1. Бағбан бақты суарады.', proposed: '1. Енді.' },
  ]).rows;
  if (given === undefined) throw new Error('the example has a row');
  const ids = async (row: Partial<typeof given>, acts: ReturnType<typeof exampleTable>['acts'] = []) => {
    const { act_full: _, address: __, ...bare } = given;
    const table = { ...exampleTable([]), acts, rows: [{ ...bare, act: '', ...row }] };
    const found = checkTables([table], { law: await lawFrom(store, [table], '2026-04-01') });
    return found.map(({ rule_id }) => rule_id.replace('amendments/', ''));
  };

  it('when nothing names the act', async () => {
    expect(await ids({})).toContain('act-missing');
  });

  it.each<[string, Partial<typeof given>]>([
    ['its own heading', { act_full: 'Қазақстан Республикасының Қылмыстық кодексі' }],
    ['the short name', { act: 'ҚК' }],
    ['the element', { element: 'ҚК-нің 10-бабы 1-бөлігі' }],
    ['the address', { address: 'kz/criminal-code/10/1' }],
  ])('but are compared where %s names it although the list of acts does not', async (_, row) => {
    const found = await ids(row);
    expect(found).toContain('current-not-in-force');
    expect(found).not.toContain('act-missing');
  });

  it('when the act is none that the program knows', async () => {
    const title = 'Қазақстан Республикасының Бақ кодексі';
    expect(await ids({ act: title }, [{ id: title, title }])).toContain('act-not-known');
  });

  it('when no article can be read from the element', async () => {
    expect(await ids({ act: 'ҚК', element: 'Кіріспе' })).toContain('element-unread');
  });
});
