import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AmendmentTable, exportDocx, importTables, importText } from '../../lib/amendments/index.ts';
import { ACT, printTable, ROWS, TITLE } from '../amendments/printer.ts';
import { asHtml, FIRST, SECOND } from '../amendments/russian.ts';

const REPORT = new URL('../../../shared/library/002.txt', import.meta.url).pathname;
const ready = spawnSync('soffice', ['--version']).status === 0;
if (!ready) console.warn('NOT RUN: tables printed to PDF by LibreOffice need soffice');
if (!existsSync(REPORT))
  console.warn('NOT RUN: the report is not beside the project, its tables were not printed');

const TABLES: Readonly<Record<string, readonly AmendmentTable[]>> = {
  kazakh: importText(printTable(TITLE, ACT, ROWS)).tables,
  russian: importText(asHtml(FIRST)).tables,
  titled: importText(asHtml(SECOND)).tables,
  ...(existsSync(REPORT) ? { report: importText(readFileSync(REPORT, 'utf8')).tables } : {}),
};
const folder = mkdtempSync(join(tmpdir(), 'tarazy-'));

/** The tables as a web page: cell by cell, a heading of an act over all columns. */
function asPage(tables: readonly AmendmentTable[]): string {
  const cell = (text: string, tag = 'td'): string =>
    `<${tag}>${text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</${tag}>`;
  const drawn = tables.map((table) => {
    let act = '';
    let number: number | null = null;
    const rows = table.rows.map((row) => {
      const heading = row.act === act ? '' : `<tr><td colspan="5">${row.act_full ?? row.act}</td></tr>`;
      const word = table.language === 'ru' ? `вариант ${row.variant}` : `${row.variant}-нұсқа`;
      const printed = row.number === number ? '' : String(row.number);
      [act, number] = [row.act, row.number];
      const label = row.variant === null ? row.element : `${row.element}\n${word}`;
      return `${heading}<tr>${[printed, label, row.current, row.proposed, row.rationale].map((text) => cell(text)).join('')}</tr>`;
    });
    const head = `<tr>${table.columns.map(({ title }) => cell(title, 'th')).join('')}</tr>`;
    return `<h1>${table.title}</h1><table border="1">${head}${rows.join('\n')}</table>`;
  });
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>${drawn.join('\n')}</body></html>`;
}

function convert(filter: string, names: readonly string[], out: string): void {
  mkdirSync(join(folder, out));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  spawnSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    join(folder, out),
    ...names,
  ]);
}

/**
 * Lines and spaces are the printer's own; what stands in which cell of which row is compared. The name of the table
 * is not: from a web page LibreOffice prints the first line of the title on no page.
 */
const rowsOf = (tables: readonly AmendmentTable[]): string[][] =>
  tables.flatMap((table) =>
    table.rows.map((row) =>
      [row.id.replace(/^[AT]\d+/u, ''), row.act, row.element, row.current, row.proposed, row.rationale].map(
        (text) => text.replace(/\s/g, ''),
      ),
    ),
  );

describe.skipIf(!ready)('A table printed to PDF by LibreOffice', () => {
  beforeAll(async () => {
    for (const [name, tables] of Object.entries(TABLES)) {
      writeFileSync(join(folder, `${name}.docx`), await exportDocx(tables));
      writeFileSync(join(folder, `${name}.html`), asPage(tables));
    }
    const files = (ending: string): string[] =>
      Object.keys(TABLES).map((name) => join(folder, name + ending));
    convert('pdf', files('.docx'), 'docx');
    convert('pdf:writer_web_pdf_Export', files('.html'), 'html');
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(
    Object.keys(TABLES).flatMap(
      (name) =>
        [
          [name, 'docx'],
          [name, 'html'],
        ] as const,
    ),
  )(
    '%s, from %s, comes back row by row and cell by cell',
    async (name, source) => {
      const bytes = new Uint8Array(readFileSync(join(folder, source, `${name}.pdf`)));
      expect(rowsOf((await importTables(bytes)).tables)).toEqual(rowsOf(TABLES[name] ?? []));
    },
    60_000,
  );
});
