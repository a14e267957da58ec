import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  caseSchema,
  checkCorpus,
  combine,
  gapOf,
  parseCorpus,
  type Series,
  type StatTable,
  shareOf,
  spansOf,
} from '../../lib/corpus/index.ts';
import { sampleFiles } from './sample.ts';
import { referenceFiles } from './sample-reference.ts';

const sample = parseCorpus([...sampleFiles, ...referenceFiles]);
const tables = sample.data.statistics ?? [];
const court = tables.find((one): one is StatTable<'supreme-court'> => one.series === 'supreme-court');
const committee = tables.find((one): one is StatTable<'penal-committee'> => one.series === 'penal-committee');
if (court === undefined || committee === undefined) throw new Error('the sample has lost a table');

describe('Two series of statistics', () => {
  it('are never put together: the compiler refuses it, and so does the program', () => {
    // @ts-expect-error a table of the committee is not of the court's series
    expect(() => combine(court, committee)).toThrow(RangeError);
    // @ts-expect-error nor the other way round
    expect(() => combine(committee, court)).toThrow(RangeError);
    const widened = [court, committee] as readonly StatTable<Series>[];
    expect(() => combine(widened[0] as StatTable<Series>, ...widened.slice(1))).toThrow(RangeError);
  });

  it('of the same count are put together, each row with its table', () => {
    const both = combine(court, { ...court, id: 'gates-again' });
    expect(both).toMatchObject({
      series: 'supreme-court',
      rows: [{ table: 'gates' }, { table: 'gates-again' }],
    });
  });

  it('give shares and gaps by the book', () => {
    const row = court.rows[0] ?? expect.fail('no row');
    expect(shareOf(row, 'open', 'all')).toBe(70);
    expect(shareOf(row, 'open', 'nothing')).toBeUndefined();
    expect(gapOf(row, { total: 'all', parts: ['open', 'shut'] })).toBe(0);
    expect(
      gapOf({ ...row, values: { all: 10, open: 7, shut: 1 } }, { total: 'all', parts: ['open', 'shut'] }),
    ).toBe(2);
    expect(
      gapOf({ ...row, values: { all: 10, open: null } }, { total: 'all', parts: ['open', 'shut'] }),
    ).toBe(0);
  });
});

describe('Lines of a source', () => {
  it.each([
    ['17', [[17, 17]]],
    ['3856-3875', [[3856, 3875]]],
    [
      '17, 20-21',
      [
        [17, 17],
        [20, 21],
      ],
    ],
  ])('%s are read as spans', (lines, spans) => {
    expect(spansOf(lines)).toEqual(spans);
  });
});

describe('Checking the papers\u2019 knowledge', () => {
  const check = (replace: string, by: string): unknown[] => {
    const files = [...sampleFiles, ...referenceFiles].map((file) => ({
      path: file.path,
      text: file.text.replace(replace, by),
    }));
    const { data, findings } = parseCorpus(files);
    expect(findings).toEqual([]);
    return checkCorpus(data).map((finding) => [finding.rule_id, finding.place]);
  };

  it('finds nothing in a sound sample', () => {
    expect(sample.findings).toEqual([]);
    expect(checkCorpus(sample.data)).toEqual([]);
  });

  it.each([
    ['open: 7, shut: 3', 'open: 7, shut: 2', 'corpus/does-not-add-up', 'statistics gates line 12'],
    ['values: { open: 5 }', 'values: { ajar: 5 }', 'corpus/unknown-column', 'statistics keepers line 22'],
    ['chart: [open]', 'chart: [ajar]', 'corpus/unknown-column', 'statistics gates'],
    ['addressees: [gardener]', 'addressees: [mayor]', 'corpus/unknown-addressee', 'recommendation garden-1'],
    [
      'paper: garden-report, lines: 30-31',
      'paper: lost, lines: 30-31',
      'corpus/unknown-paper',
      'recommendation garden-1 source',
    ],
    ['lines: 40-41', 'lines: 41-40', 'corpus/bad-lines', 'right open-gate source'],
    ['id: gate-v-garden, origin', 'id: gate-v-wall, origin', 'corpus/unknown-case', 'right open-gate'],
    [
      'national: [kz/garden-code/7]',
      'national: [un/garden-rules/9]',
      'corpus/unresolved-address',
      'right open-gate national',
    ],
    [
      'entry: practice/atlantis-appendix-1',
      'entry: practice/lemuria',
      'corpus/unknown-entry',
      'contradiction atlantis-share',
    ],
    [
      'minimum: { kk: 1/3 бөлігі',
      'minimum: { kk: 1/4 бөлігі',
      'corpus/digits-differ',
      'practice atlantis-appendix-1 minimum',
    ],
    [
      '- id: atlantis-chapter-2',
      '- id: atlantis-appendix-1',
      'corpus/duplicate',
      'practice/atlantis-appendix-1',
    ],
  ])('reports %s made into %s', (replace, by, rule, place) => {
    expect(check(replace, by)).toContainEqual([rule, place]);
  });
});

const root = new URL('../..', import.meta.url).pathname;
const files = readdirSync(join(root, 'corpus'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ path: `corpus/${file}`, text: readFileSync(join(root, 'corpus', file), 'utf8') }));
const { data } = parseCorpus(files);

describe('The papers\u2019 knowledge of the project', () => {
  it('has the 18 rows of the appendix, one to a country, in order', () => {
    const rows = (data.practice ?? []).filter((model) => model.part === 'appendix-1');
    expect(rows.map((model) => model.row)).toEqual(Array.from({ length: 18 }, (_one, at) => at + 1));
    expect(new Set(rows.map((model) => model.country)).size).toBe(18);
  });

  it('names in `fractions` exactly the fractions its words name', () => {
    for (const { id, minimum, fractions } of data.practice ?? []) {
      const named = new Set(minimum.en.match(/\d+\/\d+/g) ?? []);
      expect([id, [...named].sort()]).toEqual([id, [...fractions].sort()]);
    }
  });

  it('sees every contradiction of one country between its parts', () => {
    const marked = new Set(
      (data.contradictions ?? []).flatMap((one) => one.statements.map(({ entry }) => entry)),
    );
    const models = data.practice ?? [];
    const differing = models
      .filter((model) => model.part === 'appendix-1')
      .filter((model) => {
        const twin = models.find((one) => one.country === model.country && one.part === 'chapter-2');
        return twin !== undefined && `${[...twin.fractions].sort()}` !== `${[...model.fractions].sort()}`;
      });
    expect(differing.map((model) => model.id).filter((id) => !marked.has(`practice/${id}`))).toEqual([]);
  });

  it('has regional rows that add up to the totals of the whole country', () => {
    const table = (id: string): StatTable =>
      data.statistics?.find((one) => one.id === id) ?? expect.fail(`no table ${id}`);
    const [regions, country] = [table('by-region'), table('first-instance')];
    for (const of of ['parole', 'commutation'] as const) {
      for (const period of ['2024', '2025-Q1']) {
        const total = country.rows.find((row) => row.of === of && row.period === period);
        for (const { id } of country.columns) {
          const sum = regions.rows
            .filter((row) => row.of === of && row.period === period)
            .reduce((all, row) => all + (row.values[id] ?? 0), 0);
          expect([of, period, id, sum]).toEqual([of, period, id, total?.values[id]]);
        }
      }
    }
  });

  it('warns in every table of 2024 of the other series', () => {
    const named = { 'supreme-court': 'Committee', 'penal-committee': 'Supreme Court' } as const;
    for (const table of data.statistics ?? []) {
      if (table.series === 'legal-statistics' || !table.columns.some(({ id }) => id === 'considered'))
        continue;
      if (!table.rows.some((row) => row.period === '2024')) continue;
      expect([table.id, table.caveats.some(({ en }) => en.includes(named[table.series]))]).toEqual([
        table.id,
        true,
      ]);
    }
  });

  it('gives each decision the project added a number, a court, a date and a mark', () => {
    const added = data.cases.filter((one) => one.source === undefined);
    expect(added.length).toBeGreaterThan(80);
    for (const one of added) {
      expect([
        one.id,
        one.numbers.length > 0,
        one.date !== undefined,
        one.articles.length > 0,
        one.verification.mark,
      ]).toEqual([one.id, true, true, true, 'unchecked']);
      expect([one.id, one.spellings.some((name) => /\p{Script=Latin}/u.test(name))]).toEqual([one.id, true]);
    }
  });

  it('corrects every citation that the papers print wrongly', () => {
    const wrong = [
      'aleksanyan-russia',
      'marcello-viola-italy-2',
      'morales-tornel-spain',
      'resin-russia',
      'tatyana-makarova-russia',
    ];
    for (const id of wrong) {
      const one = data.cases.find((decision) => decision.id === id);
      expect([id, one?.as_printed !== undefined, one?.correction !== undefined]).toEqual([id, true, true]);
    }
  });

  it('gives a verified citation without words, of the same numbers and the same day as the decision', () => {
    const given = data.cases.filter(({ as_verified }) => as_verified !== undefined);
    expect(given.length).toBeGreaterThan(5);
    for (const { id, as_verified = '', numbers, date = '' } of given) {
      const [year, month, day] = date.split('-');
      expect(as_verified).toMatch(new RegExp(`, ${Number(day)}\\.${month}\\.${year}$`));
      expect([id, numbers.every((number) => as_verified.split(', ').includes(number))]).toEqual([id, true]);
    }
    const [first] = given;
    const worded = { ...first, as_verified: '46468/06, judgment of 22 December 2008' };
    expect(caseSchema.safeParse(worded).success).toBe(false);
  });

  it('has the 24 recommendations of the report and addresses each', () => {
    const own = (data.recommendations ?? []).filter(({ source }) => source.paper === 'ombudsman-report');
    expect(own.length).toBe(24);
    expect(own.every((one) => one.addressee_mark === 'stated')).toBe(true);
  });

  it('has the seven rights in the order of the report', () => {
    expect((data.rights ?? []).map((right) => right.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
