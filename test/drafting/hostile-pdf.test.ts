import { zlibSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { InvalidInputError, LANGUAGES, TooLargeError } from '../../lib/base/index.ts';
import { rulingText } from '../../lib/drafting/index.ts';
import { fonts } from './support.ts';

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** A PDF of numbered objects; readers rebuild the missing table of places. */
const pdf = (objects: readonly string[]): Uint8Array =>
  latin(
    `%PDF-1.7\n${objects.map((body, at) => `${at + 1} 0 obj\n${body}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`,
  );

const stream = (data: Uint8Array, filter: string): string =>
  `<< /Length ${data.length}${filter} >>\nstream\n${Buffer.from(data).toString('latin1')}\nendstream`;

const WORDS = latin('BT /F1 12 Tf 72 700 Td (Refused for gravity) Tj ET');
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const page = (more = '') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >>${more} >>`;
const onePage = (content: string, catalog = '', more: readonly string[] = []) =>
  pdf([
    `<< /Type /Catalog /Pages 2 0 R${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    page(),
    content,
    FONT,
    ...more,
  ]);

const emptyPages = (count: number) =>
  pdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${count} /Kids [${Array.from({ length: count }, (_, at) => `${at + 3} 0 R`).join(' ')}] >>`,
    ...Array.from({ length: count }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'),
  ]);

function locked(passwords: Readonly<Record<string, string>>, padding = 0): Promise<Uint8Array> {
  const document = new PDFDocument({
    ...passwords,
    font: null,
  } as unknown as PDFKit.PDFDocumentOptions);
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.registerFont('regular', Buffer.from(fonts.regular)).font('regular').text('Отказать.');
    for (let at = 0; at < padding; at += 1) document.page.write(' '.repeat(1_000_000));
    document.end();
  });
}

/** What a reading ends with; one short sentence in each language. */
async function refusal(bytes: Uint8Array): Promise<InvalidInputError | TooLargeError> {
  const problem = await rulingText(bytes).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(problem instanceof InvalidInputError || problem instanceof TooLargeError))
    throw new Error(`not refused with a sentence: ${problem}`);
  for (const language of LANGUAGES) {
    expect(problem.text[language].length).toBeGreaterThan(20);
    expect(problem.text[language].length).toBeLessThan(200);
  }
  return problem;
}

describe('A hostile PDF ruling', () => {
  it('gives its words and runs nothing: a script on opening, an embedded file, a program to start', async () => {
    const hostile = onePage(
      stream(WORDS, ''),
      ' /OpenAction 6 0 R /AA << /WC 8 0 R >> /Names << /EmbeddedFiles << /Names [(x.exe) 7 0 R] >> >>',
      [
        '<< /S /JavaScript /JS (globalThis.ranFromPdf = 1; app.alert(1)) >>',
        '<< /Type /Filespec /F (x.exe) /EF << /F 9 0 R >> >>',
        '<< /S /Launch /F (x.exe) >>',
        stream(latin('MZ'), ' /Type /EmbeddedFile'),
      ],
    );
    expect((await rulingText(hostile)).trim()).toBe('Refused for gravity');
    expect('ranFromPdf' in globalThis).toBe(false);
  });

  it('is read when packed as usual', async () => {
    const packed = onePage(stream(zlibSync(WORDS), ' /Filter /FlateDecode'));
    expect((await rulingText(packed)).trim()).toBe('Refused for gravity');
  });

  it('is refused with ten thousand pages of nothing', async () => {
    expect(await refusal(emptyPages(10_000))).toBeInstanceOf(TooLargeError);
  });

  it('is refused when its pages hold nothing, or the tree of its pages leads back to itself', async () => {
    await refusal(emptyPages(40));
    await refusal(
      pdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 400 >>']),
    );
  });

  it('is refused when locked by a password', async () => {
    expect((await refusal(await locked({ userPassword: 'secret' }))).text.en).toContain('password');
  });

  it('is refused when protected with an empty password: what it unpacks to cannot be seen', async () => {
    const bomb = await locked({ ownerPassword: 'secret' }, 40);
    expect(bomb.length).toBeLessThan(200_000);
    for (const bytes of [bomb, await locked({ ownerPassword: 'secret' })])
      expect((await refusal(bytes)).text.en).toContain('restrictions');
    const renamed = Buffer.from(bomb).toString('latin1').replace('/Encrypt ', '/Encr#79pt ');
    expect((await refusal(latin(renamed))).text.en).toContain('restrictions');
  });

  it('is refused when deflated data hides behind another packing or stands where it is not looked for', async () => {
    const bomb = zlibSync(new Uint8Array(40 * 1024 * 1024).fill(32), { level: 9 });
    const hex = latin(`${Buffer.from(bomb).toString('hex')}>`);
    for (const filter of [
      '/Filter [/ASCIIHexDecode /FlateDecode]',
      '/Filter [ /AHx/Fl ]',
      '/Filter [/ASCIIHexDecode /Flate#44ecode]',
      '/Filter /LZWDecode',
      '/Filter 6 0 R',
    ])
      expect((await refusal(onePage(stream(hex, ` ${filter}`)))).text.en).toContain('unusual');
    const late = onePage(
      stream(bomb, ' /Filter /FlateDecode').replace('stream\n', `stream${' '.repeat(300)}\n`),
    );
    expect(await refusal(late)).toBeInstanceOf(TooLargeError);
  });

  it('is looked through in one go, whatever words it is full of', async () => {
    const words = latin(`%PDF-1.7 ${'stream '.repeat(290_000)}`);
    await refusal(words);
  });

  it('is refused when a small stream swells, or is packed twice', async () => {
    const bomb = zlibSync(new Uint8Array(64 * 1024 * 1024).fill(32), { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusal(onePage(stream(bomb, ' /Filter /FlateDecode')))).toBeInstanceOf(TooLargeError);
    const twice = zlibSync(bomb, { level: 9 });
    await refusal(onePage(stream(twice, ' /Filter [/FlateDecode /FlateDecode]')));
  });
});
