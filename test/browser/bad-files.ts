import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import type { Language } from '../../lib/base/index.ts';

/** A file the library cannot take, and a word of the sentence that must say why, in each language. */
export interface BadFile {
  readonly name: string;
  readonly path: string;
  readonly says: Readonly<Record<Language, RegExp>>;
}

const MEGABYTE = 1024 * 1024;

function pdf(options: PDFKit.PDFDocumentOptions, draw: (page: PDFKit.PDFDocument) => void): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument(options);
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    draw(document);
    document.end();
  });
}

/** The page of a site that brings its text by script, as the new Adilet does. */
const SCRIPT_PAGE = `<!doctype html><html><head><title>Garden</title><script src="/main.js"></script></head>
<body><div id="root"></div><noscript>Enable JavaScript.</noscript><script>boot()</script></body></html>`;

/** Makes one of each kind in a folder of its own; `remove` deletes it. */
export async function badFiles(): Promise<{ readonly files: readonly BadFile[]; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'tarazy-bad-'));
  const whole = await pdf({}, (page) => {
    for (let line = 0; line < 60; line += 1) page.text(`Invented line ${line} of a garden book`);
  });
  const kinds: readonly (readonly [string, string | Uint8Array, BadFile['says']])[] = [
    [
      'locked.pdf',
      await pdf({ userPassword: 'x', pdfVersion: '1.7' }, (page) => page.text('Garden')),
      { kk: /құпиясөз/, ru: /паролем/, en: /password/ },
    ],
    [
      'scanned.pdf',
      await pdf({}, (page) => page.rect(50, 50, 300, 400).fill('#888')),
      { kk: /тек суреттер/, ru: /только изображения/, en: /only pictures/ },
    ],
    [
      'half.pdf',
      whole.subarray(0, Math.floor(whole.length * 0.6)),
      { kk: /бүлінген/, ru: /повреждён/, en: /damaged/ },
    ],
    [
      'bomb.docx',
      zipSync({ 'word/document.xml': [new Uint8Array(70 * MEGABYTE), { level: 9 }] }),
      { kk: /ашылғанда тым үлкейеді/, ru: /при распаковке слишком велик/, en: /too large when unpacked/ },
    ],
    [
      'plan.xyz',
      'Garden',
      { kk: /файл түрі оқылмайды/, ru: /этого вида не читаются/, en: /kind are not read/ },
    ],
    ['nothing.txt', '', { kk: /Файл бос/, ru: /Файл пуст/, en: /file is empty/ }],
    ['site.html', SCRIPT_PAGE, { kk: /скриптпен/, ru: /скриптом/, en: /by script/ }],
  ];
  const files = kinds.map(([name, content, says]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return { name, path, says };
  });
  const huge = join(folder, 'huge.pdf');
  const handle = openSync(huge, 'w');
  ftruncateSync(handle, 300 * MEGABYTE);
  closeSync(handle);
  files.push({
    name: 'huge.pdf',
    path: huge,
    says: { kk: /Файл тым үлкен/, ru: /Файл слишком велик/, en: /file is too large/ },
  });
  return { files, remove: () => rmSync(folder, { recursive: true }) };
}
