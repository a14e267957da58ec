import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { type Draft, docxOf, pdfOf } from '../../lib/drafting/index.ts';
import { desk, examples, fonts, textOfMarkdown, tinyDesk, wordsOf } from './support.ts';

async function docxWords(draft: Draft): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await docxOf(draft.document)) });
  return wordsOf(value);
}

/** Words of the pages of the PDF without the page numbers at the foot of the second and later ones. */
async function pdfPages(draft: Draft): Promise<string[][]> {
  const { text } = await extractText(await getDocumentProxy(await pdfOf(draft.document, fonts)), {
    mergePages: false,
  });
  return text.map((page, index) => {
    const words = wordsOf(page);
    if (index === 0) return words;
    expect(words.at(-1)).toBe(String(index + 1));
    return words.slice(0, -1);
  });
}

/** Words of the PDF; the head of a table that goes on over a page, which stands there again, is told once. */
async function pdfWords(draft: Draft): Promise<string[]> {
  const paper = wordsOf(textOfMarkdown(draft.markdown, true));
  const heads = [...draft.markdown.matchAll(/^(\|.+\|)\n\|[\s:|-]+\|$/gm)].map(([, head = '']) =>
    wordsOf(textOfMarkdown(head, true)),
  );
  const startsAt = (words: readonly string[], part: readonly string[], from: number): boolean =>
    part.every((word, index) => words[from + index] === word);
  const read: string[] = [];
  for (const page of await pdfPages(draft)) {
    const again = heads.find((head) => startsAt(page, head, 0) && !startsAt(paper, head, read.length));
    read.push(...page.slice(again?.length ?? 0));
  }
  return read;
}

describe('One text in all files', () => {
  it.each(examples)(
    '$type in $language, case «$name»: the DOCX holds the words of the Markdown',
    async (one) => {
      const draft = desk.draft(one.type, { language: one.language, answers: one.answers });
      expect(await docxWords(draft)).toEqual(wordsOf(textOfMarkdown(draft.markdown, false)));
    },
  );

  it.each(examples)(
    '$type in $language, case «$name»: the PDF holds the words of the Markdown',
    async (one) => {
      const draft = desk.draft(one.type, { language: one.language, answers: one.answers });
      expect(await pdfWords(draft)).toEqual(wordsOf(textOfMarkdown(draft.markdown, true)));
    },
  );

  it('shows every Kazakh letter in the PDF', async () => {
    const letters = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
    const both = `${letters} ${letters.toUpperCase()}`;
    const draft = tinyDesk('{{a}}').draft('tiny', { language: 'kk', answers: { a: both } });
    expect(await pdfWords(draft)).toEqual(both.split(' '));
  });

  it('keeps marks of Markdown, HTML and templates as letters in DOCX and PDF', async () => {
    const nasty = '<b>x</b> &amp; {{this}} **z** [a](http://x.kz) `c` www.x.kz a_b_c ~~d~~ | \\t # 1. - +';
    const draft = tinyDesk('# T\n\nk {{a}}\n\n| h |\n|---|\n| {{a}} |').draft('tiny', {
      language: 'ru',
      answers: { a: nasty },
    });
    const expected = wordsOf(`T k ${nasty} h ${nasty}`);
    expect(await docxWords(draft)).toEqual(expected);
    expect(await pdfWords(draft)).toEqual(expected);
  });
});

describe('A table over several pages', () => {
  const rows = Array.from({ length: 80 }, (_, index) => `| жол ${index} | мән |`).join('\n');
  const source = `k\n\n| Атауы | Мәні |\n|---|---|\n${rows}`;
  const draft = tinyDesk(source).draft('tiny', { language: 'kk', answers: {} });

  it('has its head again on every page, and a reading program hears it once', async () => {
    const pages = await pdfPages(draft);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map((page) => page.filter((word) => word === 'Атауы').length)).toEqual(pages.map(() => 1));
    const raw = Buffer.from(await pdfOf(draft.document, fonts)).toString('latin1');
    expect(raw.match(/\/S \/TH\b/g)).toHaveLength(2);
  });
});

describe('A chart', () => {
  const source = '::: chart-5\n| k | Балл |\n|---|---|\n| а | 4 |\n| б | 9 |\n| в | мына |\n:::';
  const draft = tinyDesk(source).draft('tiny', { language: 'kk', answers: {} });

  it('draws each number as a bar out of the whole and keeps the number as text', () => {
    const widths = [...draft.html.matchAll(/<rect width="(\d+)"/g)].map((match) => Number(match[1]));
    expect(widths).toEqual([80, 100, 0]);
    expect(draft.html).toContain('<td>4 <svg');
    expect(draft.html.match(/aria-hidden="true"/g)).toHaveLength(3);
  });

  it('has the same words in DOCX and PDF, and filled cells in DOCX', async () => {
    const words = ['k', 'Балл', 'а', '4', 'б', '9', 'в', 'мына'];
    expect(await docxWords(draft)).toEqual(words);
    expect(await pdfWords(draft)).toEqual(words);
    const xml = strFromU8(unzipSync(await docxOf(draft.document))['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/w:fill="404040"/g)).toHaveLength(4 + 5);
    expect(xml).toContain('w:gridSpan w:val="6"');
  });
});
