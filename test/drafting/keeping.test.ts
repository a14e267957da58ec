import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { type Draft, docxOf, pdfOf } from '../../lib/drafting/index.ts';
import { desk, examples, fonts, textOfMarkdown, wordsOf } from './support.ts';

const draftOf = ({ type, language, answers }: (typeof examples)[number]): Draft =>
  desk.draft(type, { language, answers });

/** Headings and bold lines of a paper, each as its words joined. */
function headingsOf({ markdown }: Draft): readonly string[] {
  return markdown
    .split('\n')
    .filter((line) => /^#+ |^\*\*.*\*\*$/.test(line))
    .map((line) => wordsOf(textOfMarkdown(line, false)).join(' '));
}

/** Body paragraphs of a DOCX, tables left out: style, whether it is an item of a list, whether it keeps with the next. */
function paragraphsOf(xml: string) {
  return [
    ...xml.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, '<w:p>TABLE</w:p>').matchAll(/<w:p>([\s\S]*?)<\/w:p>/g),
  ].map(([, inner = '']) => ({
    table: inner === 'TABLE',
    style: /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1] ?? '',
    item: inner.includes('<w:numPr>'),
    keeps: inner.includes('<w:keepNext/>'),
    text: inner.replace(/<[^>]*>/g, ''),
  }));
}

describe('A page does not part what belongs together', () => {
  it.each(examples)(
    '$type in $language, case «$name»: no page of the PDF ends with a heading',
    async (one) => {
      const draft = draftOf(one);
      const { text } = await extractText(await getDocumentProxy(await pdfOf(draft.document, fonts)), {
        mergePages: false,
      });
      const headings = headingsOf(draft);
      for (const [index, page] of text.slice(0, -1).entries()) {
        const words = wordsOf(page);
        const body = (index === 0 ? words : words.slice(0, -1)).join(' ');
        expect(headings.filter((heading) => body.endsWith(` ${heading}`))).toEqual([]);
        expect(body.endsWith(':')).toBe(false);
      }
    },
  );

  it.each(examples)('$type in $language, case «$name»: the DOCX says what to keep together', async (one) => {
    const files = unzipSync(await docxOf(draftOf(one).document));
    const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
    const kept = new Set(
      [...styles.matchAll(/<w:style [^>]*w:styleId="(\w+)"[^>]*>([\s\S]*?)<\/w:style>/g)]
        .filter(([, , inner]) => inner?.includes('<w:keepNext/>'))
        .map(([, id]) => id ?? ''),
    );
    expect([...kept]).toEqual(expect.arrayContaining(['Title', 'Subtitle', 'Heading1']));
    const paragraphs = paragraphsOf(strFromU8(files['word/document.xml'] ?? new Uint8Array()));
    const parted = paragraphs.filter((paragraph, at) => {
      const next = paragraphs[at + 1];
      if (next === undefined || paragraph.keeps || kept.has(paragraph.style)) return false;
      if (paragraph.style === 'BodyText' && (next.item || next.table)) return true;
      return next.style === 'Signature' && !['AfterTable', 'Signature'].includes(paragraph.style);
    });
    expect(parted.map(({ style }) => style)).toEqual([]);
  });
});
