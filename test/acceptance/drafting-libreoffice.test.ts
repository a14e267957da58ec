import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxOf } from '../../lib/drafting/index.ts';
import { desk, examples, textOfMarkdown, wordsOf } from '../drafting/support.ts';

const office = spawnSync('soffice', ['--version']).status === 0;
if (!office) console.warn('SKIPPED: LibreOffice is not installed, so no DOCX is opened in it');

const folder = mkdtempSync(join(tmpdir(), 'tarazy-'));
const fileOf = (one: { type: string; language: string; name: string }): string =>
  `${one.type}.${one.language}.${one.name}`;

/** The letters of each page without list marks, which LibreOffice draws and our plain reading leaves out, and page numbers. */
async function pagesOfPdf(path: string): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(path))), {
    mergePages: false,
  });
  return text.map((page, index) => {
    const words = wordsOf(page);
    return (index > 0 && words.at(-1) === String(index + 1) ? words.slice(0, -1) : words).join('');
  });
}

/** The letters of the first row of each table, which stands again where the table goes on over a page. */
const headsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^(\|.+\|)\n\|[\s:|-]+\|$/gm)].map(([, head = '']) =>
    wordsOf(head.replaceAll('|', ' ')).join(''),
  );

/** The pages as one text, without the heads of tables that the paper itself does not have in that place. */
function joined(pages: readonly string[], heads: readonly string[], paper: string): string {
  return pages.reduce((text, page) => {
    const head = heads.find((one) => page.startsWith(one) && !paper.startsWith(one, text.length));
    return text + (head === undefined ? page : page.slice(head.length));
  }, '');
}

describe.skipIf(!office)('LibreOffice opens every paper', () => {
  beforeAll(async () => {
    for (const one of examples) {
      const draft = desk.draft(one.type, { language: one.language, answers: one.answers });
      writeFileSync(join(folder, `${fileOf(one)}.docx`), await docxOf(draft.document));
    }
    const files = examples.map((one) => join(folder, `${fileOf(one)}.docx`));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(examples)('$type in $language, case «$name», with the words of the Markdown', async (one) => {
    const draft = desk.draft(one.type, { language: one.language, answers: one.answers });
    const paper = wordsOf(textOfMarkdown(draft.markdown, true)).join('');
    const pages = await pagesOfPdf(join(folder, `${fileOf(one)}.pdf`));
    // Words are compared as letters in a row: the page may cut a word at a line end.
    expect(joined(pages, headsOf(draft.markdown), paper)).toBe(paper);
  });
});
