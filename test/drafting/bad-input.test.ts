import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { InvalidInputError, TooLargeError } from '../../lib/base/index.ts';
import { documentText, docxOf, pdfOf, renderHtmlPage, reviewRefusal } from '../../lib/drafting/index.ts';
import { desk, fonts, templates, wordsOf } from './support.ts';

/** Marks of HTML, Markdown and templates, a direction mark and a zero-width space in one answer. */
const HOSTILE =
  '<script>alert(1)</script> **a** [x](javascript:y) {{constructor}} {{#each this}} | ::: \u202Eб\u200B &amp; # 1.';
const SHOWN = wordsOf(HOSTILE.replace(/[\u202E\u200B]/g, ''));

type Field = { readonly id: string; readonly kind: string; readonly item?: readonly Field[] | undefined };

/** An answer with the hostile text wherever the kind of question takes free text. */
function hostile(field: Field, ordinary: unknown): unknown {
  if (field.kind === 'text' || field.kind === 'longtext') return HOSTILE;
  if (field.kind === 'person') return { name: HOSTILE };
  if (field.kind === 'list' && Array.isArray(ordinary))
    return ordinary.map((entry: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries(entry).map(([key, value]) => {
          const inner = field.item?.find((one) => one.id === key);
          return [key, inner === undefined ? value : hostile(inner, value)];
        }),
      ),
    );
  return ordinary;
}

function hostileAnswers(id: string, language: 'kk' | 'ru'): Record<string, unknown> {
  const ordinary = desk.examples(id).example?.[language] as Record<string, unknown>;
  const fields = desk.type(id).sections.flatMap((section): readonly Field[] => section.questions);
  return Object.fromEntries(
    Object.entries(ordinary).map(([key, value]) => {
      const field = fields.find((one) => one.id === key);
      return [key, field === undefined ? value : hostile(field, value)];
    }),
  );
}

/** The hostile words stand one after another somewhere in the text. */
function holds(words: readonly string[]): boolean {
  return words.some((_, at) => SHOWN.every((word, next) => words[at + next]?.includes(word)));
}

describe('Hostile marks in every field of every paper', () => {
  it.each(templates.types.map(({ form }) => form.id))(
    '%s shows them as letters in all files',
    async (id) => {
      for (const language of ['kk', 'ru'] as const) {
        const draft = desk.draft(id, { language, answers: hostileAnswers(id, language) });
        const text = documentText(draft.document, { numbers: false });
        expect(holds(wordsOf(text))).toBe(true);
        expect(text).not.toMatch(/[\u202E\u200B]/);
        for (const page of [draft.html, renderHtmlPage(draft.document)]) {
          expect(page).not.toContain('<script');
          expect(page).not.toContain('href');
        }
        const docx = await mammoth.extractRawText({ buffer: Buffer.from(await docxOf(draft.document)) });
        expect(wordsOf(docx.value)).toEqual(wordsOf(text));
        const pdf = await extractText(await getDocumentProxy(await pdfOf(draft.document, fonts)), {
          mergePages: true,
        });
        expect(holds(wordsOf(pdf.text.replace(/ \d+ (?=\p{L})/gu, ' ')))).toBe(true);
      }
    },
    60_000,
  );
});

describe('Answers without measure', () => {
  const ordinary = () => desk.examples('parole-petition').example?.kk as Record<string, unknown>;

  it('a list of 500 attachments is numbered whole or refused with a sentence', async () => {
    const attachments = Array.from({ length: 500 }, (_, at) => ({
      kind: 'other',
      details: `№ ${at + 1}`,
      pages: 1,
    }));
    const draft = desk.draft('parole-petition', { language: 'kk', answers: { ...ordinary(), attachments } });
    expect(draft.markdown).toContain('500. Басқа құжат: № 500, 1 парақта.');
    expect(Buffer.from(await pdfOf(draft.document, fonts)).length).toBeGreaterThan(10_000);
  });

  it.each(['convict', 'residence_with'])('a name of ten thousand letters in «%s» is refused', (field) => {
    const answers = { ...ordinary(), [field]: { name: 'Ы'.repeat(10_000) } };
    expect(() => desk.draft('parole-petition', { language: 'kk', answers })).toThrow(InvalidInputError);
  });

  it('a ruling of two megabytes is refused with a sentence in three languages', () => {
    const ruling = 'Учитывая тяжесть преступления, отказать. '.repeat(26_000);
    try {
      reviewRefusal(ruling, templates.refusals);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(TooLargeError);
      const { text } = error as TooLargeError;
      for (const language of ['kk', 'ru', 'en'] as const) expect(text[language]).toContain('400000');
    }
  });
});
