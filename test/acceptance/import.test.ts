import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import PDFDocument from 'pdfkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { importLibrary, importOfficial } from '../../lib/corpus/import/index.ts';
import { readLines } from '../../lib/corpus/import/text-lines.ts';
import { type OfficialText, type OfficialUnit, unitText } from '../../lib/corpus/index.ts';
import { readFont } from '../../lib/drafting/adapters/index.ts';

const shared = new URL('../../../shared/', import.meta.url).pathname;
const present = existsSync(shared);
if (!present) console.warn('NOT RUN: the import of real files needs ../shared beside the project');
const real = present ? describe : describe.skip;

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(shared, path)));

async function official(
  path: string,
  instrument: string,
  lang: 'kk' | 'ru' | 'en' = 'ru',
): Promise<OfficialText> {
  const name = path.split('/').at(-1) ?? '';
  return (await importOfficial({ name, bytes: bytesOf(path), instrument, edition: '2026-03-08', lang })).text;
}

const numbers = (text: OfficialText): string[] => text.articles.map((article) => article.number);
/** Whole numbers from 1 to the last, those left out; inserted articles (`67-1`) apart. */
function gaps(text: OfficialText): number[] {
  const whole = new Set(
    numbers(text)
      .filter((number) => !number.includes('-'))
      .map(Number),
  );
  return Array.from({ length: Math.max(...whole) }, (_one, at) => at + 1).filter(
    (number) => !whole.has(number),
  );
}
const article = (text: OfficialText, number: string): OfficialUnit | undefined =>
  text.articles.find((one) => one.number === number);
/** Numbers of parts and points, those gone left out. */
const shape = (unit: OfficialUnit): unknown[] => [
  unit.number,
  ...unit.parts.filter((part) => part.repealed !== true).map(shape),
];

real('Acts of Adilet as PDF', () => {
  let code: OfficialText;
  let procedure: OfficialText;
  let acts: OfficialText;
  beforeAll(async () => {
    code = await official('official/kz/k1400000226.08-03-2026.rus.pdf', 'kz/criminal-code');
    procedure = await official('official/kz/k1400000231.08-03-2026.rus.pdf', 'kz/criminal-procedure-code');
    acts = await official('official/kz/z1600000480.09-01-2026.rus.pdf', 'kz/legal-acts-law');
  });

  /*
   * Every heading of the file, once: the whole numbers run without a gap (in the Procedure Code one chapter,
   * 448-469, is gone with its headings), the rest are inserted articles. A count of lines that begin with the
   * word «Статья» in the text of a common extractor is lower by the headings that open a page (478, 664, 73).
   */
  it('give every article once and in order', () => {
    expect([code, procedure, acts].map((text) => text.articles.length)).toEqual([503, 686, 80]);
    expect([gaps(code), gaps(acts)]).toEqual([[], []]);
    expect(gaps(procedure)).toEqual(Array.from({ length: 22 }, (_one, at) => 448 + at));
    for (const text of [code, procedure, acts]) {
      const order = new Intl.Collator('en', { numeric: true });
      expect(numbers(text)).toEqual([...new Set(numbers(text))].sort(order.compare));
      expect(text.articles.filter((one) => one.heading === undefined)).toEqual([]);
    }
  });

  it('keep the notes of the publisher apart from the words', () => {
    for (const text of [code, procedure, acts]) {
      for (const one of text.articles) {
        expect(unitText(one)).not.toMatch(/Сноска\.|Примечание ИЗПИ|Примечание РЦПИ|\(вводится в действие/);
      }
    }
    const kinds = (text: OfficialText): Set<string> =>
      new Set(text.articles.flatMap((one) => one.notes.map((note) => note.kind)));
    expect(kinds(procedure)).toEqual(
      new Set(['changed', 'future', 'constitutional-court', 'added', 'repealed', 'other']),
    );
    expect(article(code, '47')?.repealed).toBe(true);
  });

  it('equal the same articles out of HTML', async () => {
    const html = await official('official/kz/cpc-231V.art1,475-482.ru.html', 'kz/criminal-procedure-code');
    expect(numbers(html)).toEqual(['1', '475', '476', '477', '478', '479', '480', '481', '482']);
    for (const one of html.articles) {
      const other = article(procedure, one.number) ?? expect.fail(`no article ${one.number}`);
      expect([one.heading, unitText(one), shape(one)]).toEqual([
        other.heading,
        unitText(other),
        shape(other),
      ]);
    }
  });

  it('equal the same articles out of JSON, but for the one space the source lacks', async () => {
    const json = await official('official/kz/criminal-code-226V.art39-83.ru.json', 'kz/criminal-code');
    expect(json.articles.length).toBe(47);
    for (const one of json.articles) {
      const other = article(code, one.number) ?? expect.fail(`no article ${one.number}`);
      const words = unitText(one).replace('части 4-1статьи', 'части 4-1 статьи');
      expect([one.number, one.heading, words, shape(one)]).toEqual([
        one.number,
        other.heading,
        unitText(other),
        shape(other),
      ]);
    }
  });
});

real('Acts in other formats', () => {
  it.each([
    ['official/kz/probation-38VI.ru.md', 'kz/probation-law', 'ru', 21],
    ['official/kz/constitution-2026.art1-41.ru.txt', 'kz/constitution', 'ru', 41],
    ['official/kz/constitution-2026.extract-art12,13,17-20.kk.md', 'kz/constitution', 'kk', 6],
    ['official/kz/adilet-variantB.constitution1995.extract.ru.html', 'kz/constitution-1995', 'ru', 2],
    ['official/un/udhr.kk.html', 'un/udhr', 'kk', 30],
    ['official/un/udhr.ru.html', 'un/udhr', 'ru', 30],
    ['official/un/udhr.en.html', 'un/udhr', 'en', 30],
    ['official/un/en/udhr.md', 'un/udhr', 'en', 30],
    ['official/un/en/iccpr.md', 'un/iccpr', 'en', 53],
    ['official/un/en/cat.md', 'un/cat', 'en', 33],
    ['official/un/en/opcat.md', 'un/opcat', 'en', 37],
    ['official/un/en/crc.md', 'un/crc', 'en', 54],
    ['official/un/en/crpd.md', 'un/crpd', 'en', 50],
    ['official/un/en/cedaw.md', 'un/cedaw', 'en', 30],
    ['official/un/en/echr.md', 'coe/echr', 'en', 59],
    ['official/un/en/coe-51-conditional.md', 'coe/ets-51', 'en', 40],
    ['official/un/en-second-source/cat.en-zh.json', 'un/cat', 'en', 33],
    ['official/un/en-second-source/crpd.en-zh.json', 'un/crpd', 'en', 50],
    ['official/un/en-second-source/iccpr.en-zh.json', 'un/iccpr', 'en', 53],
  ] as const)('%s is read whole', async (path, instrument, lang, count) => {
    const text = await official(path, instrument, lang);
    expect(text.articles.length).toBe(count);
    expect(text.articles.filter((one) => unitText(one) === '')).toEqual([]);
  });

  it('agree on the words of two sources of one treaty, spaces and misprints apart', async () => {
    const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
    const one = await official('official/un/en/iccpr.md', 'un/iccpr', 'en');
    const other = await official('official/un/en-second-source/iccpr.en-zh.json', 'un/iccpr', 'en');
    const equal = one.articles.filter((unit) => {
      const twin = article(other, unit.number);
      return twin !== undefined && letters(unitText(unit)) === letters(unitText(twin));
    });
    expect(equal.length).toBeGreaterThanOrEqual(40);
  });
});

real('The papers of the library', () => {
  const papers = ['000', '001', '002', '003', '004'];
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const linesOf = (name: string): string[] =>
    new TextDecoder()
      .decode(bytesOf(`library/${name}.txt`))
      .trimEnd()
      .split('\n');

  it.each(papers)(
    '%s is imported whole: what is in no passage is a link, a page number or a running header',
    async (name) => {
      const { passages } = await importLibrary({
        name: `${name}.txt`,
        bytes: bytesOf(`library/${name}.txt`),
        id: name,
      });
      const lines = linesOf(name);
      const known = /https?:|www\.|^\s*\d{1,4}\s*$|^[\p{Lu}\s]+$/u;
      const letters = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');
      const kept = readLines(lines.join('\n')).filter(({ kind }) => kind !== 'noise');
      expect(
        lines.filter((line, at) => !known.test(line) && kept.every(({ number }) => number !== at + 1)),
      ).toEqual([]);
      expect(letters(passages.map(({ text }) => text).join(''))).toBe(
        letters(kept.map(({ text }) => text).join('')),
      );
      for (const {
        lines: [from, to],
        text,
      } of passages) {
        const [first = '', ...rest] = text.split('\n');
        expect(plain(lines[from - 1] ?? '')).toContain(plain(first));
        expect(plain(lines[to - 1] ?? '')).toContain(plain(rest.at(-1) ?? first));
      }
    },
  );

  /** The pages of a paper: a line that begins with one space opens a page. */
  function pagesOf(name: string): string[][] {
    const pages: string[][] = [];
    linesOf(name).forEach((line, at) => {
      if (at === 0 || /^ \S/.test(line)) pages.push([]);
      pages.at(-1)?.push(plain(line));
    });
    return pages;
  }

  async function asPdf(name: string): Promise<Uint8Array> {
    const document = new PDFDocument({ autoFirstPage: false, size: [1600, 3000], margin: 20 });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    const done = new Promise<void>((resolve) => document.on('end', () => resolve()));
    document.registerFont('text', Buffer.from(readFont('regular')));
    for (const page of pagesOf(name)) {
      document.addPage().font('text').fontSize(8);
      for (const line of page) document.text(line === '' ? ' ' : line, { lineBreak: false }).moveDown(1);
    }
    document.end();
    await done;
    return new Uint8Array(Buffer.concat(chunks));
  }

  async function asDocx(name: string): Promise<Uint8Array> {
    const children = pagesOf(name).flatMap((page, number) =>
      page.map(
        (line, at) =>
          new Paragraph({ pageBreakBefore: number > 0 && at === 0, children: [new TextRun(line)] }),
      ),
    );
    return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  }

  it.each(
    papers.flatMap(
      (name) =>
        [
          [name, 'docx', asDocx],
          [name, 'pdf', asPdf],
        ] as const,
    ),
  )('%s gives the same passages as %s', async (name, kind, make) => {
    const text = pagesOf(name)
      .map((page, at) => page.map((line, first) => (at > 0 && first === 0 ? ` ${line}` : line)).join('\n'))
      .join('\n');
    const one = await importLibrary({ name: 'a.txt', bytes: new TextEncoder().encode(text), id: name });
    const other = await importLibrary({ name: `a.${kind}`, bytes: await make(name), id: name });
    const seen = ({ passages }: typeof one) =>
      passages.map((passage) => ({ lines: passage.lines, page: passage.page, text: plain(passage.text) }));
    expect(seen(other)).toEqual(seen(one));
  });
});
