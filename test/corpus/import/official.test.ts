import { deflateRawSync } from 'node:zlib';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, TarazyError } from '../../../lib/base/index.ts';
import { importOfficial } from '../../../lib/corpus/import/index.ts';
import { officialUnit, unitText } from '../../../lib/corpus/index.ts';
import { readFont } from '../../../lib/drafting/adapters/index.ts';
import { adiletHtml, emptyShell, markdown, plainText } from './sample.ts';

const place = { instrument: 'kz/criminal-code', edition: '2024-01-01', lang: 'ru' as const };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, bytes: Uint8Array | string) =>
  importOfficial({ ...place, name, bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes });

/**
 * The sample as a PDF in the manner of Adilet: indented paragraphs, red notes, headings at the margin, those of
 * sections in smaller type.
 */
async function pdf(options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ margin: 42, compress: true, ...options });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => document.on('end', () => resolve()));
  document.font(Buffer.from(readFont('regular'))).fontSize(14);
  const heading = /^(?:Статья \d|Раздел|Кодекс)/;
  const note = /^(?:Сноска|Примечание ИЗПИ|Статью|3\) исключен)/;
  for (const line of plainText.replace('день\nпо', 'день по').trim().split('\n')) {
    document.fontSize(/^Раздел/.test(line) ? 13.3 : 14);
    document.fillColor(note.test(line) ? '#ff0000' : '#000000');
    document.text(line, heading.test(line) && !line.includes('дополнить') ? {} : { indent: 24 });
  }
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

async function docx(): Promise<Uint8Array> {
  const paragraphs = plainText
    .replace('день\nпо', 'день по')
    .trim()
    .split('\n')
    .map(
      (line) =>
        new Paragraph({ children: [new TextRun({ text: line, bold: /^Статья \d|^Раздел/.test(line) })] }),
    );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] })));
}

/** A ZIP whose only entry claims to unpack to `size` bytes. */
function zipClaiming(size: number): Uint8Array {
  const name = Buffer.from('word/document.xml');
  const data = deflateRawSync(Buffer.alloc(64));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(size, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return new Uint8Array(Buffer.concat([local, name, data, central, name, end]));
}

describe('An official text', () => {
  const sources: [string, () => Promise<Uint8Array>][] = [
    ['act.html', async () => bytesOf(adiletHtml)],
    ['act.md', async () => bytesOf(markdown)],
    ['act.txt', async () => bytesOf(plainText)],
    ['act.pdf', pdf],
    ['act.docx', docx],
  ];

  it.each(sources)('gives the same tree out of %s', async (name, make) => {
    const { text } = await read(name, await make());
    expect(
      text.articles.map((article) => [article.number, article.heading, article.repealed ?? false]),
    ).toEqual([
      ['1', 'Полив сада', false],
      ['2-1', 'Забор', false],
      ['3', 'Калитка', true],
    ]);
    const part = officialUnit(text, 'kz/criminal-code/1/1');
    expect(part?.text).toBe('Сад поливают два раза в день по статье 2-1 настоящего Кодекса:');
    expect(part?.tail).toBe('Ночью сад не поливают.');
    expect(part?.parts.map((point) => [point.number, point.text, point.repealed ?? false])).toEqual([
      ['1', 'утром;\nрано;', false],
      ['2', 'вечером.', false],
      ['3', '', true],
    ]);
    expect(officialUnit(text, 'kz/criminal-code/1/note')?.text).toBe('Дождём считается и снег.');
    expect(text.sections).toEqual([{ from: '1', heading: 'Раздел 1. Сад' }]);
  });

  it.each(sources)('keeps the notes of %s apart from the words', async (name, make) => {
    const { text } = await read(name, await make());
    const words = text.articles.map(unitText).join('\n');
    expect(words).not.toMatch(/Сноска|ИЗПИ|исключен|предусматривается/);
    expect(text.articles.map((article) => article.notes.map((note) => note.kind))).toEqual([
      ['changed', 'changed'],
      ['future'],
      ['repealed'],
    ]);
  });

  it('finds paragraphs and items of a remark by their own addresses', async () => {
    const { text } = await read('act.txt', plainText);
    expect(officialUnit(text, 'kz/criminal-code/1/1/1/para-2')?.text).toBe('рано;');
    expect(officialUnit(text, 'kz/criminal-code/1/1/para-9')).toBeUndefined();
    expect(officialUnit(text, 'kz/probation-law/1')).toBeUndefined();
  });

  it('gives a list that goes on after a remark its items back', async () => {
    const source =
      'Кодекс\nСтатья 3. Слова\n1) сад – место;\nПримечание. Место есть двор.\n2) забор – ограда;\n';
    const { text } = await read('act.txt', source);
    expect(text.articles[0]?.parts.map((part) => part.number)).toEqual(['1', '2']);
    expect(officialUnit(text, 'kz/criminal-code/3/1/note')?.text).toBe('Место есть двор.');
  });

  it('reads Kazakh and English headings and letters of items', async () => {
    const kk = await importOfficial({
      ...place,
      lang: 'kk',
      name: 'a.txt',
      bytes: bytesOf('Бақ кодексі\n1-бап. Суару\n1. Күнде суарылады.\n2-1-бап. Қоршау\nБояйды.\n'),
    });
    expect(kk.text.articles.map((article) => article.number)).toEqual(['1', '2-1']);
    const source =
      '### Article 1\n\n1. Gardens:\n\n(a)are watered;\n\n(b) are weeded:\n\n(i) by hand;\n\n(ii) by hoe.\n2. Rain counts.\n';
    const en = await importOfficial({ ...place, lang: 'en', name: 'a.md', bytes: bytesOf(source) });
    expect(officialUnit(en.text, 'kz/criminal-code/1/1/b/ii')?.text).toBe('by hoe.');
    expect(officialUnit(en.text, 'kz/criminal-code/1/2')?.text).toBe('Rain counts.');
  });

  it('warns of a second act in the same file and takes only the first', async () => {
    const { text, findings } = await read('a.txt', 'Акт\nСтатья 1. Сад\nДа.\nСтатья 1. Иной\nНет.\n');
    expect(findings.map((finding) => finding.rule_id)).toContain('import/repeated-articles');
    expect(unitText(text.articles[0] ?? expect.fail())).toBe('Да.');
  });
});

/** The package claims that its text is 200 bytes long: a reader that believes it would see a part. */
function shortened(whole: Uint8Array): Uint8Array {
  const bytes = Buffer.from(whole);
  const name = Buffer.from('word/document.xml');
  for (const [signature, size, at] of [
    ['PK\u0001\u0002', 24, 46],
    ['PK\u0003\u0004', 22, 30],
  ] as const) {
    let found = bytes.indexOf(signature);
    while (found !== -1 && !bytes.subarray(found + at, found + at + name.length).equals(name))
      found = bytes.indexOf(signature, found + 1);
    if (found !== -1) bytes.writeUInt32LE(200, found + size);
  }
  return new Uint8Array(bytes);
}

/** A package whose text is 70 MB of spaces, said to be 200 bytes. */
const bomb = (): Uint8Array =>
  shortened(zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024).fill(32) }));

it('is read whole from a package that says less than it holds', async () => {
  const [one, other] = await Promise.all(
    [docx(), docx().then(shortened)].map(async (made) => read('act.docx', await made)),
  );
  expect(other?.text.articles).toEqual(one?.text.articles);
  expect(other?.text.articles.length).toBe(3);
});

describe('A file that cannot be used', () => {
  const files: [string, string, () => Promise<Uint8Array>, string][] = [
    [
      'the page of a site that loads its text by script',
      'a.html',
      async () => bytesOf(emptyShell),
      'invalid-input',
    ],
    ['a truncated PDF', 'a.pdf', async () => (await pdf()).slice(0, 900), 'invalid-input'],
    ['an encrypted PDF', 'a.pdf', () => pdf({ userPassword: 'x', pdfVersion: '1.7' }), 'invalid-input'],
    ['a package that swells', 'a.docx', async () => zipClaiming(3_000_000_000), 'too-large'],
    [
      'a package that is no document',
      'a.docx',
      async () => bytesOf('PK\u0003\u0004nothing'),
      'invalid-input',
    ],
    ['a package that swells and says it does not', 'a.docx', async () => bomb(), 'too-large'],
    ['half a package', 'a.docx', async () => (await docx()).slice(0, 900), 'invalid-input'],
    [
      'bytes that are no text',
      'a.txt',
      async () => Uint8Array.from({ length: 2000 }, (_b, at) => (at * 37) % 256),
      'invalid-input',
    ],
    ['an empty file', 'a.txt', async () => new Uint8Array(), 'invalid-input'],
    ['an unknown kind', 'a.xyz', async () => bytesOf('?'), 'invalid-input'],
    ['JSON of another shape', 'a.json', async () => bytesOf('{"a":1}'), 'invalid-input'],
    ['broken JSON', 'a.json', async () => bytesOf('{'), 'invalid-input'],
    ['a text without articles', 'a.txt', async () => bytesOf('Просто текст.\nЕщё.'), 'invalid-input'],
    ['a file over the limit', 'a.txt', async () => new Uint8Array(65 * 1024 * 1024), 'too-large'],
  ];

  it.each(files)('is refused with one sentence per language: %s', async (_what, name, make, code) => {
    const error = await read(name, await make()).catch((failure: unknown) => failure);
    if (!(error instanceof TarazyError)) return expect.fail(`not a refusal: ${String(error)}`);
    expect(error.code).toBe(code);
    for (const language of LANGUAGES) expect(error.text[language]).toMatch(/^[^\n]{20,}$/);
    expect(new Set(Object.values(error.text)).size).toBe(3);
  });

  it('has no text when the PDF holds only pictures', async () => {
    const document = new PDFDocument();
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    const done = new Promise<void>((resolve) => document.on('end', () => resolve()));
    document.rect(10, 10, 100, 100).fill();
    document.end();
    await done;
    await expect(read('scan.pdf', new Uint8Array(Buffer.concat(chunks)))).rejects.toMatchObject({
      text: { en: expect.stringContaining('only pictures') },
    });
  });
});
