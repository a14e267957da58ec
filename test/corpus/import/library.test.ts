import { Document, Footer, Packer, Paragraph, TextRun } from 'docx';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { importLibrary } from '../../../lib/corpus/import/index.ts';
import { readLines } from '../../../lib/corpus/import/text-lines.ts';
import { readFont } from '../../../lib/drafting/adapters/index.ts';

const pages = [
  [
    'БАҚ ТУРАЛЫ',
    'Бақ күн сайын екі рет суарылады, ал қоршау жыл сайын бояла-',
    'ды. Бұл ереже барлығына ортақ.',
  ],
  ['Екінші бет осылай басталады және қақпа туралы айтады.', 'Қақпа кешке жабылады.'],
];
const source = pages
  .map((lines, page) => lines.map((line, at) => (page > 0 && at === 0 ? ` ${line}` : line)).join('\n'))
  .join('\n');

async function pdf(): Promise<Uint8Array> {
  const document = new PDFDocument({ autoFirstPage: false, margin: 40 });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => document.on('end', () => resolve()));
  for (const lines of pages) {
    document
      .addPage()
      .font(Buffer.from(readFont('regular')))
      .fontSize(10);
    for (const line of lines) document.text(line);
  }
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

async function docx(): Promise<Uint8Array> {
  const children = pages.flatMap((lines, page) =>
    lines.map(
      (line, at) => new Paragraph({ pageBreakBefore: page > 0 && at === 0, children: [new TextRun(line)] }),
    ),
  );
  const footers = { default: new Footer({ children: [new Paragraph('Колонтитул')] }) };
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ footers, children }] })));
}

const read = (name: string, bytes: Uint8Array) => importLibrary({ name, bytes, id: 'garden' });

describe('A library document', () => {
  it('keeps the lines of a text file as they are, with line and page numbers', async () => {
    const { passages, document } = await read('garden.txt', new TextEncoder().encode(source));
    expect(document).toEqual({
      id: 'garden',
      title: 'garden.txt',
      file: 'garden.txt',
      kind: 'txt',
      passages: passages.length,
    });
    expect(passages[0]).toMatchObject({ lines: [1, 5], page: 1, lang: 'kk', title: 'БАҚ ТУРАЛЫ' });
    expect(passages[0]?.text).toContain('бояла-\nды');
  });

  it.each([
    ['pdf', pdf],
    ['docx', docx],
  ])('gives the same passages when it comes as %s', async (kind, make) => {
    const text = await read('garden.txt', new TextEncoder().encode(source));
    const other = await read(`garden.${kind}`, await make());
    const words = (passages: typeof text.passages) =>
      passages.map((passage) => ({ ...passage, text: passage.text.replace(/\s+/g, ' ').trim() }));
    expect(words(other.passages)).toEqual(words(text.passages));
    expect(other.document.kind).toBe(kind);
  });

  it('says of a page that brings its text by script what to do instead', async () => {
    const html = '<html><head><title>t</title><script src="a.js"></script></head><body></body></html>';
    await expect(
      importLibrary({ name: 'a.html', bytes: new TextEncoder().encode(html), id: 'a' }),
    ).rejects.toMatchObject({ text: { en: expect.stringContaining('by script') } });
  });

  it('takes the words of a page and leaves its scripts', async () => {
    const html =
      '<html><head><title>t</title><script>x()</script></head><body><h1>Бақ</h1><p>Бақ <b>күн</b> сайын суарылады.</p></body></html>';
    const { passages } = await read('garden.html', new TextEncoder().encode(html));
    expect(passages.map((passage) => passage.text)).toEqual(['Бақ\nБақ күн сайын суарылады.']);
  });

  it('reads a file in windows-1251', async () => {
    const bytes = Uint8Array.from('Сад поливают.', (letter) => {
      const code = letter.charCodeAt(0);
      return code < 0x80 ? code : code - 0x350;
    });
    expect((await read('garden.txt', bytes)).passages[0]?.text).toBe('Сад поливают.');
  });

  it('says that a file without words has none', async () => {
    await expect(read('garden.txt', new TextEncoder().encode(' \n\n'))).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await expect(read('garden.json', new TextEncoder().encode('{}'))).rejects.toMatchObject({
      code: 'invalid-input',
    });
  });
});

describe('A footnote', () => {
  const kinds = (text: string) => readLines(text).map((line) => line.kind);

  it('in the middle of a sentence does not swallow the rest of the page', () => {
    const page = [
      'Бақ күзетшісі қақпаны жабуға және',
      '1 Бақтар туралы ереже (№ 5), 2020 ж.',
      'bak.example/ereje (қаралған күні 01.02.2020).',
      'кілтті сақтауға міндетті болады.',
      'Екінші қақпа туралы бөлек айтылады, өйткені оның кілті басқа күзетшіде болады.',
      'Үшінші қақпа да бар, ол көктемде ғана ашылады және арбалар үшін жасалған.',
      'Төртіншісі жоқ.',
    ];
    expect(kinds(page.join('\n'))).toEqual(['body', 'footnote', 'footnote', 'body', 'body', 'body', 'body']);
  });

  it('set with tabs at the head of a page ends with its tabs', () => {
    const page = [
      ' 2\t\tБақтар\tтуралы\tесеп.',
      'екінші\tжолы.',
      'жалғасы осы жерде басталады.',
      'Тағы бір жол.',
    ];
    expect(kinds(page.join('\n'))).toEqual(['footnote', 'footnote', 'body', 'body']);
  });

  it('at the end of a page runs to its end', () => {
    const page = ['Сөйлем аяқталды.', 'Тағы бірі.', '1 Бақ қаулысы (№ 7).', '2 Есеп (№ 8), 2021 ж.'];
    expect(kinds(page.join('\n'))).toEqual(['body', 'body', 'footnote', 'footnote']);
  });
});

describe('A text that is wrapped another way', () => {
  const sentences = Array.from(
    { length: 40 },
    (_one, at) =>
      `Бақтың ${at + 1}-қақпасы туралы бұл сөйлем ұзақ жазылған, өйткені күзетші оны күн сайын ашып-жабады.`,
  );
  const wrap = (width: number): string =>
    sentences
      .join(' ')
      .split(' ')
      .reduce((text, word) => {
        const line = text.slice(text.lastIndexOf('\n') + 1);
        return line.length + word.length >= width ? `${text}\n${word}` : `${text} ${word}`;
      });

  it('gives the same passages, each of whole sentences, at other lines', async () => {
    const texts = async (text: string) =>
      (await read('garden.txt', new TextEncoder().encode(text))).passages.map((passage) =>
        passage.text.replace(/\s+/g, ' '),
      );
    const once = await texts(wrap(60));
    expect(once.length).toBeGreaterThan(3);
    expect(once.join(' ')).toBe(sentences.join(' '));
    expect(once.filter((text) => !/^Бақтың.*жабады\.$/.test(text))).toEqual([]);
    expect(await texts(wrap(37))).toEqual(once);
    expect(await texts(wrap(100_000))).toEqual(once);
  });

  it('tells passages of one long line apart by their names', async () => {
    const { passages } = await read('garden.txt', new TextEncoder().encode(wrap(100_000)));
    expect(passages.slice(0, 3).map(({ id }) => id)).toEqual(['garden#1', 'garden#1.2', 'garden#1.3']);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  });
});

describe('A page of footnotes and text', () => {
  const kinds = (text: string) => readLines(text).map((line) => line.kind);
  const body = (at: number) =>
    `Бақтың ${at}-қақпасы туралы бұл сөйлем ұзақ жазылған, сондықтан жолға әрең сыяды.`;

  it('whose note stands at its head does not become one note', () => {
    const page = [
      '1 Бақ ережесі // bak.example/ereje (01.02.2020).',
      ...Array.from({ length: 20 }, (_one, at) => body(at + 1)),
    ];
    expect(kinds(page.join('\n'))).toEqual(['footnote', ...Array.from({ length: 20 }, () => 'body')]);
  });

  it('keeps the cells of a table that are bare numbers', () => {
    const text = ['КЕСТЕ БОЙЫНША', 'Қақпалар', '12', '7', '15', 'барлығы'].join('\n');
    expect(kinds(text)).toEqual(['heading', 'body', 'body', 'body', 'body', 'body']);
  });

  it('numbered on every page loses the numbers and nothing else', () => {
    const pages = [1, 2, 3].map(
      (page) => `${page > 1 ? ' ' : ''}${body(page)}\nқалғаны ${page}\n${page + 40}`,
    );
    const gone = readLines(pages.join('\n')).filter((line) => line.kind === 'noise');
    expect(gone.map((line) => line.text)).toEqual(['41', '42', '43']);
  });
});

describe('A number alone on its line', () => {
  it('is a page number, unless it is the year of a sentence that was wrapped', () => {
    const kinds = readLines('Саясат тұжырымдамасы\n2030\nжылға дейін бекітілді.\n17\n').map(
      (line) => line.kind,
    );
    expect(kinds.slice(0, 4)).toEqual(['body', 'body', 'body', 'noise']);
  });
});
