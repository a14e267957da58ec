import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importLibrary } from '../../lib/corpus/import/index.ts';

const library = new URL('../../../shared/library/', import.meta.url).pathname;
const office = spawnSync('soffice', ['--version']).status === 0;
const ready = office && existsSync(library);
if (!ready) console.warn('NOT RUN: papers through LibreOffice need soffice and ../shared/library');

const PAPERS = ['000', '001', '002', '003', '004'];
const folder = mkdtempSync(join(tmpdir(), 'tarazy-'));

/** Line ends and hyphens are LibreOffice's own, so passages are compared by their signs without spaces. */
const signs = (text: string): string => text.replace(/\s/g, '');

async function passagesOf(path: string): Promise<string[]> {
  const bytes = new Uint8Array(readFileSync(path));
  const { passages } = await importLibrary({ name: path.split('/').at(-1) ?? '', bytes, id: 'paper' });
  return passages.map(({ text }) => signs(text));
}

/** The paper as a page: a paragraph for each line, a page break where the paper has one. */
function asHtml(text: string): string {
  const paragraphs = text
    .trimEnd()
    .split('\n')
    .map((line, at) => {
      const words = line.trim().replace(/&/g, '&amp;').replace(/</g, '&lt;');
      return at > 0 && /^ \S/.test(line)
        ? `<p style="page-break-before:always">${words}</p>`
        : `<p>${words}</p>`;
    });
  return `<html><head><meta charset="utf-8"></head><body>${paragraphs.join('\n')}</body></html>`;
}

function convert(filter: string, source: 'txt' | 'html'): void {
  const out = join(folder, source);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const files = PAPERS.map((name) => join(folder, `${name}.${source}`));
  spawnSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, ...files]);
}

/** Passages of the text that come out of the other file too, of all, in per cent. */
async function shared(name: string, source: string, kind: string): Promise<number> {
  const expected = await passagesOf(join(folder, `${name}.txt`));
  const found = new Set(await passagesOf(join(folder, source, `${name}.${kind}`)));
  return (100 * expected.filter((text) => found.has(text)).length) / expected.length;
}

describe.skipIf(!ready)('A paper saved by LibreOffice', () => {
  beforeAll(() => {
    for (const name of PAPERS) {
      const text = readFileSync(join(library, `${name}.txt`), 'utf8');
      writeFileSync(join(folder, `${name}.txt`), text);
      writeFileSync(join(folder, `${name}.html`), asHtml(text));
    }
    for (const source of ['txt', 'html'] as const) mkdirSync(join(folder, source));
    convert('docx', 'txt');
    convert('pdf', 'txt');
    convert('docx:Office Open XML Text', 'html');
    convert('pdf:writer_web_pdf_Export', 'html');
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(PAPERS)('%s as DOCX gives the same passages', async (name) => {
    expect([await shared(name, 'txt', 'docx'), await shared(name, 'html', 'docx')]).toEqual([100, 100]);
  });

  // Other line ends, other pages, a monospaced face: one passage of 001 lacks a link that a wrapped line set apart.
  it.each(PAPERS)('%s as PDF gives the same passages, wrapped and paged another way', async (name) => {
    expect(await shared(name, 'txt', 'pdf')).toBeGreaterThanOrEqual(name === '001' ? 99 : 100);
  });

  // Twice as many pages as the paper has: footnotes that a page break parts from their foot stay in the text.
  it.each(PAPERS)('%s as PDF made from a page gives nearly the same', async (name) => {
    expect(await shared(name, 'html', 'pdf')).toBeGreaterThanOrEqual(90);
  });
});
