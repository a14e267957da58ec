import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type AmendmentRow,
  checkTables,
  compareDrafts,
  compareThemes,
  diffTexts,
  exportDocx,
  exportPdf,
  importTables,
  importText,
  newText,
  oldText,
  pureWording,
  rowDirections,
  themeOf,
} from '../../lib/amendments/index.ts';
import { readFonts } from '../../lib/drafting/adapters/index.ts';

const shared = new URL('../../../shared/', import.meta.url).pathname;
const REPORT = `${shared}library/002.txt`;
const present = existsSync(REPORT) && existsSync(`${shared}eval/amendment-rows.appendix2.jsonl`);
if (!present)
  console.warn(
    'SKIPPED: the report and the amendment rows are not beside the project, nothing of them was checked',
  );
const given = present ? describe : describe.skip;

const read = (name: string): string => readFileSync(shared + name, 'utf8');
const jsonLines = <T>(name: string): T[] =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

type Ranges = readonly (readonly number[])[];
interface GoldRow {
  readonly id: string;
  readonly label_text: string;
  readonly current: string;
  readonly proposed: string;
  readonly rationale: string;
  readonly segments: Readonly<Record<'label' | 'current' | 'proposed' | 'rationale', Ranges>>;
}

/** Cells of appendix 3 as lines of the report, read off by hand: label, current, proposed, rationale. */
const THIRD: Readonly<Record<string, readonly [Ranges, Ranges, Ranges]>> = {
  'A3-1': [
    [
      [5681, 5694],
      [5723, 5726],
    ],
    [
      [5695, 5708],
      [5727, 5729],
    ],
    [
      [5709, 5722],
      [5730, 5732],
    ],
  ],
  'A3-2': [
    [
      [5736, 5759],
      [5808, 5820],
    ],
    [
      [5760, 5783],
      [5821, 5844],
    ],
    [
      [5784, 5807],
      [5845, 5854],
    ],
  ],
  'A3-3': [
    [
      [5859, 5862],
      [5871, 5895],
    ],
    [
      [5863, 5866],
      [5896, 5911],
    ],
    [
      [5867, 5870],
      [5912, 6030],
    ],
  ],
  'A3-4a/1': [[[6034, 6039]], [[6040, 6058]], [[6059, 6080]]],
  'A3-4b/1': [
    [
      [6083, 6084],
      [6090, 6093],
    ],
    [
      [6085, 6086],
      [6094, 6107],
    ],
    [
      [6087, 6088],
      [6108, 6114],
    ],
  ],
  'A3-4a/2': [
    [
      [6119, 6132],
      [6159, 6160],
    ],
    [[6133, 6144]],
    [
      [6145, 6158],
      [6161, 6176],
    ],
  ],
  'A3-4b/2': [
    [[6180, 6184]],
    [
      [6185, 6196],
      [6209, 6215],
    ],
    [
      [6197, 6208],
      [6216, 6231],
    ],
  ],
  'A3-5': [
    [
      [6236, 6247],
      [6267, 6274],
    ],
    [
      [6248, 6259],
      [6275, 6281],
    ],
    [[6260, 6266]],
  ],
  'A3-6/1': [
    [
      [6286, 6295],
      [6332, 6332],
    ],
    [
      [6296, 6313],
      [6333, 6340],
    ],
    [
      [6314, 6331],
      [6341, 6353],
    ],
  ],
  'A3-6/2': [
    [
      [6358, 6372],
      [6403, 6431],
      [6477, 6491],
    ],
    [
      [6373, 6387],
      [6432, 6460],
      [6492, 6502],
    ],
    [
      [6388, 6402],
      [6461, 6476],
    ],
  ],
  'A3-7': [[[6506, 6514]], [[6515, 6524]], [[6525, 6536]]],
  'A3-8': [[[6540, 6547]], [[6548, 6555]], [[6556, 6564]]],
  'A3-9/1': [
    [
      [6568, 6585],
      [6622, 6626],
    ],
    [
      [6586, 6602],
      [6627, 6643],
    ],
    [
      [6603, 6621],
      [6644, 6654],
    ],
  ],
  'A3-9/2': [
    [
      [6658, 6666],
      [6687, 6700],
    ],
    [
      [6667, 6675],
      [6701, 6724],
    ],
    [
      [6676, 6686],
      [6725, 6746],
    ],
  ],
  'A3-10': [
    [
      [6751, 6753],
      [6760, 6766],
      [6813, 6817],
    ],
    [
      [6754, 6756],
      [6767, 6792],
      [6818, 6838],
    ],
    [
      [6757, 6759],
      [6793, 6812],
    ],
  ],
  'A3-11': [
    [
      [6845, 6847],
      [6855, 6866],
    ],
    [
      [6848, 6850],
      [6867, 6875],
    ],
    [
      [6851, 6853],
      [6876, 6883],
    ],
  ],
  'A3-12': [[[6888, 6900]], [[6901, 6907]], [[6908, 6933]]],
  'A3-13': [[[6936, 6938]], [[6939, 6955]], [[6956, 6972]]],
  'A3-14': [[[6981, 6994]], [[6995, 7017]], [[7018, 7052]]],
  'A3-15': [[[7053, 7055]], [[7056, 7062]], [[7063, 7073]]],
};

given('The two comparative tables of the report', () => {
  const { tables } = present ? importText(read('library/002.txt')) : { tables: [] };
  const rows = tables.flatMap((table) => table.rows);
  const gold = present ? jsonLines<GoldRow>('eval/amendment-rows.appendix2.jsonl') : [];
  const byId = (id: string): AmendmentRow | undefined => rows.find((row) => row.id === id);
  const share = (count: (id: string) => boolean): number =>
    [...gold.map(({ id }) => id), ...Object.keys(THIRD)].filter(count).length;

  it('are found whole: 38 rows and variants, four acts, nothing else', () => {
    expect(rows.map((row) => row.id)).toEqual([...gold.map(({ id }) => id), ...Object.keys(THIRD)]);
    expect(new Set(rows.map((row) => row.act)).size).toBe(4);
  });

  it('label and current wording are exact in at least 30 of 38', () => {
    const exact = share((id) => {
      const row = byId(id);
      const known = gold.find((one) => one.id === id);
      if (known !== undefined) return row?.label_text === known.label_text && row.current === known.current;
      return JSON.stringify(row?.segments?.current) === JSON.stringify(THIRD[id]?.[0]);
    });
    console.info(`label and current exact: ${exact} of 38`);
    expect(exact).toBeGreaterThanOrEqual(30);
  });

  it.each([
    ['current and proposed', 33, 0],
    ['proposed and rationale', 24, 2],
  ] as const)('the boundary of %s is right in at least %i', (name, least, which) => {
    const cell = which === 0 ? 'current' : 'rationale';
    const right = share((id) => {
      const expected = gold.find((one) => one.id === id)?.segments[cell] ?? THIRD[id]?.[which];
      return JSON.stringify(byId(id)?.segments?.[cell]) === JSON.stringify(expected);
    });
    console.info(`${name}: ${right} of 38`);
    expect(right).toBeGreaterThanOrEqual(least);
  });

  it('read the same from the lines of one appendix alone', () => {
    const lines = read('library/002.txt').split('\n');
    for (const [from, to, id] of [
      [4080, 5667, 'A2'],
      [5668, 7073, 'A3'],
    ] as const) {
      const alone = importText(lines.slice(from - 1, to).join('\n')).tables;
      const whole = tables.filter((table) => table.id === id);
      const cells = (all: typeof tables): string[][] =>
        all.flatMap((table) => table.rows.map((row) => [row.id, row.current, row.proposed, row.rationale]));
      expect(cells(alone)).toEqual(cells(whole));
    }
  });

  it('come back from DOCX and PDF: 38 of 38', async () => {
    const core = (all: typeof tables): string[][] =>
      all.flatMap((table) =>
        table.rows.map((row) =>
          [row.id, row.act, row.element, row.current, row.proposed, row.rationale].map((text) =>
            text.replace(/\s+/g, ' '),
          ),
        ),
      );
    expect(core((await importTables(await exportDocx(tables))).tables)).toEqual(core(tables));
    expect(core((await importTables(await exportPdf(tables, readFonts()))).tables)).toEqual(core(tables));
  });

  it('are amended by their directions into what they propose', () => {
    for (const row of rows) expect(rowDirections(row, 'kk').consolidated).toBe(pureWording(row.proposed));
  });

  it('show their rivals: every pair on one provision that reading finds', () => {
    const findings = checkTables(tables);
    const spoken = (...places: string[]): boolean =>
      findings.some(({ place = '' }) => places.every((one) => place.split(', ').includes(one)));
    const variants = ['A2-1', 'A2-3', 'A2-5', 'A2-6', 'A2-7', 'A2-8', 'A2-9', 'A2-10', 'A3-6', 'A3-9'];
    for (const id of variants) expect([id, spoken(`${id}/1`, `${id}/2`)]).toEqual([id, true]);
    expect(spoken('A3-3', 'A3-4a/2')).toBe(true);
    expect(spoken('A3-4a/1', 'A3-4b/1', 'A3-4b/2')).toBe(true);
    expect(spoken('A3-3', 'A3-4a/1', 'A3-5')).toBe(true);
    expect(spoken('A3-7', 'A3-8')).toBe(true);
    const ids = new Set(findings.map((one) => one.rule_id));
    expect(ids.has('amendments/paragraph-numbers-shift')).toBe(true);
  });

  it('show where their contents contradict: at least 16 of the 24 places', () => {
    const findings = checkTables(tables);
    const has = (rule: string, ...places: string[]): boolean =>
      findings.some(
        ({ rule_id, place = '' }) =>
          rule_id === `amendments/${rule}` && places.every((one) => place.split(', ').includes(one)),
      );
    const found = [
      has('parallel-wording-differs', 'A2-1/1', 'A2-10/1'),
      has('variants-go-in-pairs', 'A2-1/1', 'A2-10/1'),
      has('rationale-other-institute', 'A2-10/1'),
      has('rename-incomplete', 'A2-3/2', 'A3-2'),
      has('rationale-opposite', 'A3-2'),
      has('rationale-number', 'A3-1') && has('rationale-number', 'A3-2'),
      has('rationale-quote', 'A3-7'),
      has('term-in-two-forms', 'A3-4a/1', 'A3-9/1'),
      has('variants-go-in-pairs', 'A3-4a/1', 'A3-6/1'),
      has('rationale-quote', 'A3-3', 'A3-4b/2'),
      has('reference-to-amended', 'A3-11', 'A3-3'),
      has('depends-on', 'A3-12', 'A3-15'),
      has('depends-on', 'A3-13', 'A3-9/1'),
      has('list-repeats', 'A3-10') && has('term-in-two-forms', 'A3-10'),
      has('scales-differ', 'A3-10', 'A3-14'),
      has('depends-on', 'A3-10', 'A2-7/1'),
      has('reference-to-amended', 'A2-6/1', 'A2-4'),
      has('parallel-wording-differs', 'A2-7/1', 'A2-8/1'),
      has('rationale-number', 'A2-5/1'),
      has('self-contradiction', 'A2-2'),
      has('rationale-opposite', 'A3-8'),
      false, // the body of the report against its appendices: the body is not a table
      has('punishment-as-condition', 'A3-4a/1') && has('punishment-as-condition', 'A3-9/1'),
      findings.some(
        ({ rule_id, actual = '' }) => rule_id === 'amendments/term-in-two-forms' && /уәкілетті/u.test(actual),
      ),
    ];
    const count = found.filter(Boolean).length;
    console.info(
      `places of contradicting content found: ${count} of ${found.length}; findings in all: ${findings.length}`,
    );
    expect(count).toBeGreaterThanOrEqual(16);
  });

  it('stand side by side: who changes article 72', () => {
    const compared = compareDrafts([{ name: 'A3', tables }], { article: '72', act: 'kz/criminal-code' });
    const first = compared.find((one) => one.address === 'kz/criminal-code/72/1');
    expect(first?.rows.length).toBe(6);
    expect(first?.relation).toBe('collides');
    expect(
      first?.pairs.find(({ rows: pair }) => pair.includes('A3-3') && pair.includes('A3-4a/2'))?.relation,
    ).toBe('collides');
  });
});

given('The diffs written by hand', () => {
  interface GoldDiff {
    readonly row: string;
    readonly current: string;
    readonly proposed: string;
    readonly inserted: readonly string[];
    readonly deleted: readonly string[];
  }
  const cases = present ? jsonLines<GoldDiff>('eval/amendment-diffs.dev.jsonl') : [];

  it.each(cases.map((one) => [one.row, one] as const))(
    '%s has exactly its inserted and deleted words',
    (_, one) => {
      const diff = diffTexts(one.current, one.proposed);
      expect([...diff.inserted].sort()).toEqual([...one.inserted].sort());
      expect([...diff.deleted].sort()).toEqual([...one.deleted].sort());
      expect([oldText(diff), newText(diff)]).toEqual([one.current, one.proposed]);
    },
  );
});

given('The Concepts of legal policy', () => {
  interface GoldItem {
    readonly source: string;
    readonly id: string;
    readonly theme: string;
    readonly text_kk: string;
  }
  const items = present ? jsonLines<GoldItem>('eval/concepts.jsonl') : [];

  it('passages that a reader put under one theme stand under one theme, and under another apart', () => {
    const body = items.filter(({ theme }) => theme !== 'heading');
    const pairs = body.flatMap((one, index) => body.slice(index + 1).map((other) => [one, other] as const));
    const together = pairs.filter(([one, other]) => one.theme === other.theme);
    const kept = together.filter(([one, other]) => themeOf(one.text_kk) === themeOf(other.text_kk)).length;
    const apart = pairs.filter(([one, other]) => one.theme !== other.theme);
    const mixed = apart.filter(([one, other]) => themeOf(one.text_kk) === themeOf(other.text_kk)).length;
    console.info(
      `themes: ${kept} of ${together.length} pairs together, ${mixed} of ${apart.length} pairs wrongly together`,
    );
    expect(kept / together.length).toBeGreaterThanOrEqual(0.9);
    expect(mixed / apart.length).toBeLessThanOrEqual(0.03);
  });

  it('every passage stands under exactly one theme', () => {
    const themes = compareThemes(items.map(({ source, id, text_kk }) => ({ source, id, text: text_kk })));
    const placed = themes.flatMap(({ sources }) =>
      sources.flatMap((one) => one.items.map((item) => item.id)),
    );
    expect(placed.sort()).toEqual(items.map(({ id }) => id).sort());
  });
});
