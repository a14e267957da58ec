import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../lib/base/index.ts';
import { documentText } from '../../lib/drafting/index.ts';
import { tinyDesk, wordsOf } from './support.ts';

const desk = tinyDesk(
  '::: addressee\n{{who.name}}\n:::\n\nk {{a}} k\n\n{{paragraphs a}}\n\n1. {{a}}\n\n| h |\n|---|\n| {{a}} |\n',
);
const INVISIBLE =
  /[\p{Cc}\p{Cs}\u200B\u200E\u200F\u061C\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/u;
const visible = fc
  .string({ unit: 'grapheme', maxLength: 120 })
  .filter((text) => !INVISIBLE.test(text))
  .map((text) => text.normalize('NFC'));
const marks = fc
  .array(
    fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '|',
      '#',
      '&',
      '~',
      '\\',
      '{{',
      '}}',
      ':::',
      '1.',
      '- ',
      '+',
      '=',
      'a',
      'ж',
      ' ',
      '!',
      'http://x.kz',
      '&lt;',
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('What people type', () => {
  it('is shown letter by letter, whatever marks it holds', () => {
    fc.assert(
      fc.property(fc.oneof(visible, marks), (typed) => {
        fc.pre(typed.trim() !== '');
        const draft = desk.draft('tiny', { language: 'ru', answers: { a: typed, who: { name: 'Ф' } } });
        const words = wordsOf(typed);
        const expected = ['Ф', 'k', ...words, 'k', ...words, ...words, 'h', ...words];
        expect(wordsOf(documentText(draft.document, { numbers: false }))).toEqual(expected);
      }),
      { numRuns: 400, examples: [[')::: *'], ['a::: b']] },
    );
  });

  it('never becomes an element of the preview', () => {
    const draft = desk.draft('tiny', {
      language: 'kk',
      answers: { a: '<script>alert(1)</script><img src=x onerror=alert(1)>', who: { name: '<b>Ф</b>' } },
    });
    expect(draft.html).not.toMatch(/<(script|img|b)\b/);
    expect(draft.html).toContain('&lt;script&gt;');
  });

  it('loses direction marks and hidden characters', () => {
    const draft = desk.draft('tiny', { language: 'kk', answers: { a: 'а\u202Eб\u200Bв\u2066г\u0000д' } });
    expect(draft.markdown).toContain('абвгд');
    for (const hidden of ['\u202E', '\u200B', '\u2066', '\u0000'])
      expect(draft.markdown).not.toContain(hidden);
  });

  it('is refused with one sentence when a name has ten thousand letters, and is not repeated in it', () => {
    const name = 'Ы'.repeat(10_000);
    const act = () => desk.draft('tiny', { language: 'kk', answers: { who: { name } } });
    expect(act).toThrow(InvalidInputError);
    try {
      act();
    } catch (error) {
      const [issue] = (error as InvalidInputError).issues;
      expect(issue?.path).toBe('who.name');
      expect(issue?.message.kk).toContain('200');
      expect(JSON.stringify(error)).not.toContain('ЫЫЫ');
    }
  });

  it.each(['2026-02-31', '31.02.2026', '2026-13-01', 'вчера'])(
    'a day that does not exist is refused: %s',
    (date) => {
      expect(() => desk.draft('tiny', { language: 'ru', answers: { filing_date: date } })).toThrow(
        InvalidInputError,
      );
    },
  );

  it('of the wrong kind is refused, not guessed', () => {
    for (const answers of [{ a: 7 }, { a: ['x'] }, { who: 'x' }, { who: { name: 5 } }])
      expect(() => desk.draft('tiny', { language: 'ru', answers })).toThrow(InvalidInputError);
  });
});
