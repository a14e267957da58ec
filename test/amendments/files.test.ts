import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readGrid } from '../../lib/amendments/import/grid.ts';
import { readByColumns } from '../../lib/amendments/import/pdf-columns.ts';
import { readPages } from '../../lib/amendments/import/pdf-runs.ts';
import {
  type AmendmentTable,
  exampleTable,
  exportAkn,
  exportCsv,
  exportDocx,
  exportJson,
  exportPdf,
  exportTracked,
  importTables,
  importText,
  writeDirections,
} from '../../lib/amendments/index.ts';
import { readFonts } from '../../lib/drafting/adapters/index.ts';
import { ACT, printTable, ROWS, TITLE } from './printer.ts';
import { cell, docx, HEAD, row } from './word-table.ts';

const source = importText(printTable(TITLE, ACT, ROWS)).tables;
const KEYS = [
  'id',
  'number',
  'variant',
  'act',
  'element',
  'address',
  'current',
  'proposed',
  'rationale',
] as const;
const same = (value: unknown): string => String(value).replace(/\s+/g, ' ').trim();
const core = (tables: readonly AmendmentTable[]): string[][] =>
  tables.flatMap((table) => table.rows.map((row) => KEYS.map((key) => same(row[key]))));
const rules = (found: { findings: readonly { rule_id: string }[] }): string[] =>
  found.findings.map((one) => one.rule_id);

describe('A table written and read back', () => {
  it('keeps every row as DOCX, to the letter', async () => {
    const result = await importTables(await exportDocx(source));
    expect(core(result.tables)).toEqual(core(source));
    expect(result.findings).toEqual([]);
    expect(result.tables[0]?.title).toBe(source[0]?.title);
  });

  it('keeps every row as PDF', async () => {
    const result = await importTables(await exportPdf(source, readFonts()));
    expect(core(result.tables)).toEqual(core(source));
  });

  it('keeps every row of a PDF whose table is not ruled, by the places of its text', async () => {
    const pages = await readPages(await exportPdf(source, readFonts()));
    expect(pages.every(({ lines }) => lines.length > 10)).toBe(true);
    const grids = readByColumns(pages.flatMap(({ runs }) => runs));
    const read = grids.flatMap((grid, index) => readGrid(grid, index + 1)?.table ?? []);
    expect(core(read)).toEqual(core(source));
  });

  it('keeps every row of a PDF with underlined and struck words, which are no rules of the table', async () => {
    const marked = await exportPdf(source, readFonts(), { underline_and_strike: true });
    expect(core((await importTables(marked)).tables)).toEqual(core(source));
  });

  it('keeps paragraphs of a cell', async () => {
    const table = exampleTable([
      {
        number: 1,
        element: '10-бап',
        current: 'Бірінші абзац.\nЕкінші абзац.',
        proposed: 'Бірінші абзац.\nҮшінші абзац.',
      },
    ]);
    for (const bytes of [await exportDocx([table]), await exportPdf([table], readFonts())]) {
      const [read] = (await importTables(bytes)).tables;
      expect(read?.rows[0]?.current).toBe('Бірінші абзац.\nЕкінші абзац.');
    }
  });

  it('keeps everything as JSON', () => {
    expect(importText(exportJson(source)).tables).toEqual(source);
  });

  it('as CSV quotes what a spreadsheet would take for a formula', () => {
    const csv = exportCsv([
      exampleTable([{ number: 1, element: '10-бап', current: '=1+1', proposed: 'а "б", в' }]),
    ]);
    expect(csv).toContain("'=1+1");
    expect(csv).toContain('"а ""б"", в"');
  });

  it('as Akoma Ntoso names each change once in the text and once in the analysis', () => {
    const amending = source.map((table) => ({ table, acts: writeDirections(table, { language: 'kk' }) }));
    const xml = exportAkn(amending, { date: '2026-03-08' });
    const mods = [...xml.matchAll(/<mod eId="([^"]+)"/g)].map((match) => match[1]);
    expect(mods.length).toBeGreaterThan(2);
    expect([...xml.matchAll(/<source href="#([^"]+)"/g)].map((match) => match[1])).toEqual(mods);
    expect(new Set(mods).size).toBe(mods.length);
  });

  it('a file with tracked changes is refused with a reason', async () => {
    const [first] = source[0]?.rows ?? [];
    if (first === undefined) throw new Error('the table has rows');
    const bytes = await exportTracked(first, { author: 'Сынақ', date: '2026-03-08T00:00:00Z' });
    expect(rules(await importTables(bytes))).toEqual(['amendments/tracked-changes']);
  });
});

describe('A file from elsewhere', () => {
  it('is read with four columns, other column names and a column of its own', async () => {
    const body = `<w:tbl>${row('Структурный элемент', 'Действующая редакция', 'Предлагаемая редакция', 'Автор', 'Обоснование')}${row('Статья 64 часть 3', 'Было.', 'Стало.', 'Депутат', 'Причина.')}</w:tbl>`;
    const { tables } = await importTables(docx(body));
    expect(tables[0]?.language).toBe('ru');
    expect(tables[0]?.rows[0]).toMatchObject({ current: 'Было.', proposed: 'Стало.' });
    expect(tables[0]?.rows[0]?.rationale).toContain('Автор: Депутат');
  });

  it('reads HTML with unclosed cells, entities and a merged heading', () => {
    const html = `<table><tr><th>№<th>Структурный элемент<th>Действующая редакция<th>Предлагаемая редакция<th>Обоснование
      <tr><td colspan=5>Уголовный кодекс Республики Казахстан
      <tr><td>1<td>Статья 64<td>Суд&nbsp;решает.<td>Суд &laquo;немедленно&raquo; решает.<br>Прокурор уведомляется.<td>Причина.</table>`;
    const [table] = importText(html).tables;
    expect(table?.acts[0]?.address).toBe('kz/criminal-code');
    expect(table?.rows[0]).toMatchObject({
      number: 1,
      address: 'kz/criminal-code/64',
      current: 'Суд решает.',
      proposed: 'Суд «немедленно» решает.\nПрокурор уведомляется.',
    });
  });

  it('takes the element of a new number from its own wording, from above only with a warning', async () => {
    const body = `<w:tbl>${HEAD}${row('1', '72-бап', 'Бұрын.', 'Енді.', 'Себебі.')}${row('', '', 'Бұрын.', 'Басқаша.', 'Себебі.')}${row('2', '', '73-бап. Бұрын.', '73-бап. Енді.', 'Себебі.')}${row('3', '', 'Бұрын.', 'Енді.', 'Себебі.')}</w:tbl>`;
    const { tables, findings } = await importTables(docx(body));
    expect(tables[0]?.rows.map(({ element }) => element)).toEqual(['72-бап', '72-бап', '73-бап', '73-бап']);
    expect(findings.map(({ rule_id, place }) => `${rule_id} ${place}`)).toEqual([
      'amendments/element-from-above row 4',
    ]);
  });

  it('says where rows may have run together, and is silent where one article is named', async () => {
    const both = `${cell('72-бап. Бұрын.').replace('</w:tc>', '')}<w:p><w:r><w:t>73-бап. Бұрын.</w:t></w:r></w:p></w:tc>`;
    const read = async (element: string) =>
      rules(await importTables(docx(`<w:tbl>${HEAD}${row('1', element, both, 'Енді.', 'Себебі.')}</w:tbl>`)));
    expect(await read('72-бап 1-бөлік 73-бап 1-бөлік')).toEqual(['amendments/rows-run-together']);
    expect(await read('72-бап')).toEqual([]);
  });

  it('points out images, nested tables, merged and empty cells', async () => {
    const nested = `<w:tc><w:tbl>${row('ішкі', 'кесте')}</w:tbl></w:tc>`;
    const body = `<w:tbl>${HEAD}${row('1', '10-бап', '<w:tc><w:p><w:r><w:drawing/></w:r></w:p></w:tc>', 'Мәтін.', 'Себебі.')}${row('2', '11-бап', nested, 'Мәтін.', 'Себебі.')}${row('3', '12-бап', cell('Екеуі.', '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'), 'Себебі.')}${row('4', '13-бап', '', '', 'Себебі.')}</w:tbl>`;
    const found = await importTables(docx(body));
    expect(rules(found).sort()).toEqual([
      'amendments/empty-cell',
      'amendments/image-instead-of-text',
      'amendments/merged-cells',
      'amendments/nested-table',
    ]);
    expect(found.tables[0]?.rows.length).toBe(4);
    expect(found.tables[0]?.rows[1]?.current).toContain('ішкі');
  });

  it('without a header is read in order and says so', async () => {
    const found = await importTables(
      docx(`<w:tbl>${row('1', '10-бап', 'Бар.', 'Болады.', 'Себебі.')}</w:tbl>`),
    );
    expect(rules(found)).toEqual(['amendments/header-missing']);
    expect(found.tables[0]?.rows[0]).toMatchObject({ current: 'Бар.', proposed: 'Болады.' });
  });

  it('that is another table gives no rows and a reason', async () => {
    expect(
      rules(await importTables(docx(`<w:tbl>${row('Ай', 'Саны')}${row('Қаңтар', '5')}</w:tbl>`))),
    ).toEqual(['amendments/columns-unknown']);
  });

  it('of ten thousand rows is read whole', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      row(String(index + 1), `${index + 1}-бап`, 'Бар.', 'Болады.', 'Себебі.'),
    ).join('');
    const { tables } = await importTables(docx(`<w:tbl>${HEAD}${rows}</w:tbl>`));
    expect(tables[0]?.rows.length).toBe(10_000);
  });

  it.each([
    ['a broken DOCX', strToU8('PK\u0003\u0004 сынған')],
    ['a broken PDF', strToU8('%PDF-1.7 сынған')],
    ['JSON of another shape', strToU8('{"tables": 5}')],
  ])('%s is refused in one sentence', async (_, bytes) => {
    await expect(importTables(bytes)).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
