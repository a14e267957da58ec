import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleTable, exportTracked } from '../../lib/amendments/index.ts';
import { amendmentsRouter } from '../../lib/api/amendments/index.ts';
import { createApp } from '../../lib/api/index.ts';
import { LANGUAGES } from '../../lib/base/index.ts';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import { readFonts } from '../../lib/drafting/adapters/index.ts';
import { runner } from '../cli/runner.ts';
import { sampleFiles } from '../corpus/sample.ts';
import { cell, docx, HEAD, row } from './word-table.ts';

const ROW = row('1', 'ҚК 10-бап', 'Бар.', 'Болады.', 'Себебі.');
const table = (...rows: string[]): Uint8Array => docx(`<w:tbl>${rows.join('')}</w:tbl>`);
const DRAWING = '<w:p><w:r><w:drawing/></w:r></w:p>';

async function scannedPdf(): Promise<Uint8Array> {
  const document = new PDFDocument({ font: null } as unknown as PDFKit.PDFDocumentOptions);
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.rect(50, 50, 300, 300).fill('#888');
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}

async function trackedDocx(): Promise<Uint8Array> {
  const [changed] = exampleTable([
    { number: 1, element: '10-бап', current: 'Бірінші мәтін.', proposed: 'Екінші мәтін.' },
  ]).rows;
  if (changed === undefined) throw new Error('the example has a row');
  return exportTracked(changed, { author: 'Сынақ', date: '2026-03-08T00:00:00Z' });
}

const htmlTable = (proposed: string): Uint8Array =>
  strToU8(
    `<table><tr><td>Элемент</td><td>Действующая редакция</td><td>Предлагаемая редакция</td></tr><tr><td>статья 10 УК</td><td>Было.</td><td>${proposed}</td></tr></table>`,
  );

/** A file and what is said of it: rules with the rows kept beside them, or `refused`: no table and one sentence. */
const CASES: readonly (readonly [
  name: string,
  bytes: () => Uint8Array | Promise<Uint8Array>,
  said: 'refused' | readonly string[],
  rows: number,
])[] = [
  ['a table of another shape', () => table(row('Ай', 'Саны'), row('Қаңтар', '5')), ['columns-unknown'], 0],
  ['a text without a table', () => strToU8('Бұл жерде кесте жоқ.'), ['no-table'], 0],
  ['an empty file', () => new Uint8Array(), ['no-table'], 0],
  [
    'merged cells',
    () =>
      table(
        HEAD,
        row('1', 'ҚК 10-бап', cell('Екеуі.', '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'), 'Себебі.'),
      ),
    ['merged-cells'],
    1,
  ],
  [
    'a table inside a cell',
    () =>
      table(
        HEAD,
        row('1', 'ҚК 10-бап', `<w:tc><w:tbl>${row('ішкі', 'кесте')}</w:tbl></w:tc>`, 'Болады.', 'Себебі.'),
      ),
    ['nested-table'],
    1,
  ],
  ['tracked changes', trackedDocx, ['tracked-changes'], 0],
  [
    'tracked changes of a web page',
    () => htmlTable('<del>Есть</del><ins>Будет</ins>.'),
    ['tracked-changes'],
    0,
  ],
  ['a picture of a table in a DOCX', () => docx(DRAWING), ['image-instead-of-text'], 0],
  [
    'a picture in a cell',
    () => table(HEAD, row('1', 'ҚК 10-бап', `<w:tc>${DRAWING}</w:tc>`, 'Болады.', 'Себебі.')),
    ['image-instead-of-text'],
    1,
  ],
  ['a scanned PDF', scannedPdf, ['image-instead-of-text'], 0],
  [
    'a photograph',
    () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]),
    ['image-instead-of-text'],
    0,
  ],
  ['empty cells', () => table(HEAD, ROW, row('2', 'ҚК 11-бап', '', '', 'Себебі.')), ['empty-cell'], 2],
  ['no header', () => table(ROW), ['header-missing'], 1],
  [
    'a table inside a content control',
    () => docx(`<w:sdt><w:sdtContent><w:tbl>${HEAD}${ROW}</w:tbl></w:sdtContent></w:sdt>`),
    [],
    1,
  ],
  ['a broken DOCX', () => strToU8('PK\u0003\u0004 сынған'), 'refused', 0],
  ['a ZIP that is no DOCX', () => zipSync({ 'a.txt': strToU8('а') }), 'refused', 0],
  ['a broken PDF', () => strToU8('%PDF-1.7 сынған'), 'refused', 0],
  ['JSON of another shape', () => strToU8('{"tables": 5}'), 'refused', 0],
  [
    'a file of the old Word',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    'refused',
    0,
  ],
  ['rich text', () => strToU8('{\\rtf1\\ansi Было. Стало.}'), 'refused', 0],
];

const app = createApp({
  routers: [amendmentsRouter({ fonts: async () => readFonts(), now: () => '2026-03-08T00:00:00Z' })],
});

describe.each(CASES)('%s', (_, make, said, rows) => {
  let bytes = new Uint8Array();
  beforeAll(async () => {
    bytes = Uint8Array.from(await make());
  });
  const ask = async (language: string) => {
    const response = await app.request(`/api/amendments/import?lang=${language}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ file: Buffer.from(bytes).toString('base64') }),
    });
    return { status: response.status, body: await response.json() };
  };
  const run = runner(createCorpus(parseCorpus(sampleFiles).data), () => ({ readBytes: async () => bytes }));

  it('is answered by the API in three languages, with nothing lost', async () => {
    const sentences = new Set<string>();
    for (const language of LANGUAGES) {
      const { status, body } = await ask(language);
      if (said === 'refused') {
        expect(status).toBe(422);
        sentences.add(body.detail);
        continue;
      }
      expect(status).toBe(200);
      expect(body.findings.map((one: { rule_id: string }) => one.rule_id.replace('amendments/', ''))).toEqual(
        said,
      );
      expect(body.tables.flatMap((one: { rows: unknown[] }) => one.rows)).toHaveLength(rows);
      for (const one of body.findings) sentences.add(one.message[language]);
    }
    if (said.length > 0) expect(sentences.size).toBe(LANGUAGES.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^{}]{30,}\.$/u);
  });

  it('is answered by the command line in the language asked', async () => {
    const printed = new Set<string>();
    for (const language of LANGUAGES) {
      const { code, stdout, stderr } = await run(['amendments', 'import', 'file', '--lang', language]);
      if (rows > 0) {
        expect([code, stderr]).toEqual([0, '']);
        for (const rule of said) expect(stdout).toContain(`amendments/${rule}`);
      } else {
        expect(code).toBe(said === 'refused' ? 2 : 1);
        expect([stdout, stderr.trim().split('\n').length]).toEqual(['', 1]);
        printed.add(stderr);
      }
    }
    expect(printed.size).toBe(rows > 0 ? 0 : LANGUAGES.length);
  });
});
