import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  type AmendmentTable,
  checkTables,
  exportDocx,
  exportPdf,
  importTables,
  importText,
} from '../../lib/amendments/index.ts';
import { readFonts } from '../../lib/drafting/adapters/index.ts';
import { printRussian } from './printer.ts';
import { asHtml, FIRST, gridOf, HEADS, type RussianTable, SECOND } from './russian.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A DOCX as a word processor writes it: a paragraph per line of a cell, a heading over all columns. */
function asDocx(table: RussianTable): Uint8Array {
  const paragraphs = (text: string): string =>
    text
      .split('\n')
      .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
      .join('');
  const row = (cells: readonly string[]): string => {
    const span = cells.length === 1 ? '<w:tcPr><w:gridSpan w:val="5"/></w:tcPr>' : '';
    return `<w:tr>${cells.map((text) => `<w:tc>${span}${paragraphs(text)}</w:tc>`).join('')}</w:tr>`;
  };
  const body = `${paragraphs(table.title)}<w:tbl>${[HEADS, ...gridOf(table)].map(row).join('')}</w:tbl>`;
  const xml = `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

const WAYS: readonly (readonly [string, (table: RussianTable) => Promise<readonly AmendmentTable[]>])[] = [
  ['DOCX', async (table) => (await importTables(asDocx(table))).tables],
  ['HTML', async (table) => importText(asHtml(table)).tables],
  ['text', async (table) => importText(printRussian(table)).tables],
  [
    'our own DOCX',
    async (table) => (await importTables(await exportDocx(importText(asHtml(table)).tables))).tables,
  ],
  [
    'our own PDF',
    async (table) =>
      (await importTables(await exportPdf(importText(asHtml(table)).tables, readFonts()))).tables,
  ],
];

describe.each([
  ['with headings of acts and variants', FIRST],
  ['whose title alone names the act', SECOND],
])('A Russian table %s', (_, table) => {
  const rows = table.acts.flatMap((act) => act.rows);

  it.each(WAYS)('is read from %s: rows, addresses and cells', async (__, read) => {
    const [found, ...others] = await read(table);
    expect(others).toEqual([]);
    expect(found?.language).toBe('ru');
    expect(found?.columns.map(({ title }) => title)).toEqual(HEADS);
    expect(found?.rows.map(({ id }) => id)).toEqual(table.ids);
    expect(found?.rows.map(({ address }) => address)).toEqual(table.addresses);
    for (const cell of ['element', 'current', 'proposed', 'rationale'] as const)
      expect(found?.rows.map((row) => flat(row[cell]))).toEqual(rows.map((row) => flat(row[cell])));
  });

  it.each(WAYS)('shows its faults, and no others, from %s', async (__, read) => {
    const found = checkTables(await read(table)).map(
      ({ rule_id, place = '' }) =>
        `${rule_id.replace('amendments/', '')} at ${place.split(', ').sort().join(', ')}`,
    );
    expect(found.sort()).toEqual([...table.seeded, ...table.besides].sort());
  });
});
