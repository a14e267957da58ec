import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AmendmentRow,
  importText,
  readElement,
  readLinearTables,
  readLines,
  recutRow,
} from '../../lib/amendments/index.ts';
import { ACT, printTable, ROWS, TITLE } from './printer.ts';

const same = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every line of the table is in exactly one cell (shared lines: in disjoint pieces) or outside all cells. */
function expectNothingLost(source: string): void {
  const lines = readLines(source);
  for (const {
    table,
    outside,
    lines: [from, to],
  } of readLinearTables(source)) {
    const uses = new Map<number, number>(outside.map((n) => [n, 1]));
    for (const row of table.rows) {
      for (const ranges of Object.values(row.segments ?? {})) {
        for (const [first, last] of ranges)
          for (let n = first; n <= last; n++) uses.set(n, (uses.get(n) ?? 0) + 1);
      }
      const shared = Object.values(row.joined_line_splits ?? {})
        .flat()
        .map(([n]) => n);
      for (const n of new Set(shared))
        uses.set(n, (uses.get(n) ?? 0) - shared.filter((other) => other === n).length + 1);
    }
    for (const line of lines.slice(from - 1, to)) {
      if (line.text !== '') expect([line.n, uses.get(line.n)]).toEqual([line.n, 1]);
    }
    const letters = (rows: readonly AmendmentRow[]): number =>
      rows.reduce(
        (sum, row) =>
          sum + `${row.label_text}${row.current}${row.proposed}${row.rationale}`.replace(/\s/g, '').length,
        0,
      );
    const inside = lines.filter((line) => line.n >= from && line.n <= to && !outside.includes(line.n));
    expect(letters(table.rows)).toBe(
      inside.reduce((sum, line) => sum + line.text.replace(/\s/g, '').length, 0),
    );
  }
}

describe('A linearised table', () => {
  it.each([9, 14, 23, 60])('is read back row by row when a page holds %i lines', (height) => {
    const [table] = importText(printTable(TITLE, ACT, ROWS, height)).tables;
    expect(table?.id).toBe('A7');
    expect(table?.rows.map((row) => row.id)).toEqual(['A7-1', 'A7-2/1', 'A7-2/2', 'A7-3']);
    expect(table?.rows.map((row) => row.label_text)).toEqual(ROWS.map((row) => row.label.join(' ')));
    expect(table?.rows.map((row) => row.current)).toEqual(ROWS.map((row) => same(row.current)));
    expect(table?.rows.map((row) => row.address)).toEqual([
      'kz/penal-enforcement-code/201/2',
      'kz/penal-enforcement-code/202/1',
      'kz/penal-enforcement-code/202/1',
      'kz/penal-enforcement-code/203-1',
    ]);
  });

  it('parts the proposed wording from the rationale', () => {
    const [table] = importText(printTable(TITLE, ACT, ROWS, 14)).tables;
    expect(table?.rows.map((row) => row.proposed)).toEqual(ROWS.map((row) => same(row.proposed)));
    expect(table?.rows.map((row) => row.rationale)).toEqual(ROWS.map((row) => same(row.rationale)));
  });

  it('loses and doubles nothing, whatever stands in the cells', () => {
    const words = fc.array(
      fc.constantFrom(
        'адам',
        'мекеме',
        'Сот',
        '64-бап',
        '2-бөлік',
        'Жоқ.',
        '…',
        'тәртіп.',
        '1)',
        'сондай-',
        '5',
      ),
      { minLength: 1, maxLength: 60 },
    );
    const row = fc.record({ current: words, proposed: words, rationale: words });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 4, max: 30 }),
        (rows, height) => {
          const printed = rows.map(({ current, proposed, rationale }, index) => ({
            label: [`${index + 1} ${index + 10}-бап`],
            current: `${index + 10}-бап. ${current.join(' ')}`,
            proposed: `${index + 10}-бап. ${proposed.join(' ')}`,
            rationale: rationale.join(' '),
          }));
          expectNothingLost(printTable(TITLE, ACT, printed, height));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is found inside other text and does not swallow what follows', () => {
    const source = `Кіріспе сөз.\nОсы есепте екі кесте бар.\n${printTable(TITLE, ACT, ROWS)}№8 қосымша\nСтатистика\n`;
    const [read] = readLinearTables(source);
    expect(read?.lines[0]).toBe(3);
    expect(read?.table.rows.at(-1)?.rationale.endsWith('сақтайды.')).toBe(true);
  });

  it('gives each cell a confidence and keeps a running header out of the cells', () => {
    const source = printTable(TITLE, ACT, ROWS, 60).replace(
      '\n202-бап\n1-бөлік\n2-нұсқа',
      '\nАРНАЙЫ БАЯНДАМА\n118\n202-бап\n1-бөлік\n2-нұсқа',
    );
    const [read] = readLinearTables(source);
    expect(read?.table.rows.some((row) => row.rationale.includes('БАЯНДАМА'))).toBe(false);
    for (const row of read?.table.rows ?? [])
      expect(row.confidence?.current_proposed).toBeGreaterThanOrEqual(0);
  });

  it.each(['', 'Бұл жерде кесте жоқ.', '№\n\n\n', 'a'.repeat(100_000)])(
    'says so when there is none (%#)',
    (source) => {
      const result = importText(source);
      expect(result.tables).toEqual([]);
      expect(result.findings.map((one) => one.rule_id)).toEqual(['amendments/no-table']);
    },
  );
});

describe('A boundary moved by a person', () => {
  const source = printTable(TITLE, ACT, ROWS, 60);
  const row = importText(source).tables[0]?.rows[0];
  const segments = row?.segments;

  it('gives the same cells when nothing moves, and counts as confirmed', () => {
    if (row === undefined || segments === undefined) throw new Error('the row was read');
    const again = recutRow(source, row, segments);
    expect([again.current, again.proposed, again.rationale]).toEqual([
      row.current,
      row.proposed,
      row.rationale,
    ]);
    expect(again.confidence).toEqual({ label: 1, current_proposed: 1, proposed_rationale: 1 });
  });

  it('takes the line from one cell to the other and loses nothing', () => {
    if (row === undefined || segments === undefined) throw new Error('the row was read');
    const [first = 0, last = 0] = segments.rationale[0] ?? [];
    const [from = 0] = segments.proposed[0] ?? [];
    const moved = recutRow(source, row, {
      ...segments,
      proposed: [[from, first]],
      rationale: [[first + 1, last]],
    });
    expect(same(`${moved.proposed} ${moved.rationale}`)).toBe(same(`${row.proposed} ${row.rationale}`));
    expect(moved.proposed.length).toBeGreaterThan(row.proposed.length);
    expect(() => recutRow(source, row, { ...segments, rationale: [[first + 1, last]] })).toThrow();
  });
});

describe('An element cell', () => {
  it.each([
    ['1 64-бап 2 және 3-бөліктер 1-нұсқа', { number: 1, variant: 1, article: '64', parts: ['2', '3'] }],
    ['ҚАК-тің 96-бабы 3-1-бөлігі 2-нұсқа', { number: null, variant: 2, article: '96', parts: ['3-1'] }],
    ['72-бап 8-бөлік 2-1) тармақ', { number: null, article: '72', parts: ['8'], points: ['2-1'] }],
    ['12 ЖСНҚ 9-тармақ төртінші абзац', { number: 12, article: '9', paragraphs: [4] }],
    ['5 Жаңа 136-1-бап', { number: 5, article: '136-1', is_new: true }],
    ['Статья 64 часть 3 вариант 2', { variant: 2, article: '64', parts: ['3'] }],
  ])('is read: %s', (label, expected) => {
    expect(readElement(label)).toMatchObject(expected);
  });
});
