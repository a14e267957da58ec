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

/** Words without list marks, which LibreOffice draws and our plain reading leaves out, and page numbers. */
async function wordsOfPdf(path: string): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(path))), {
    mergePages: false,
  });
  return text.flatMap((page, index) => {
    const words = wordsOf(page);
    return index > 0 && words.at(-1) === String(index + 1) ? words.slice(0, -1) : words;
  });
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
    const shown = await wordsOfPdf(join(folder, `${fileOf(one)}.pdf`));
    // Words are compared as letters in a row: the page may cut a word at a line end.
    expect(shown.join('')).toBe(wordsOf(textOfMarkdown(draft.markdown, true)).join(''));
  });
});
