import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../lib/base/index.ts';
import { type Element, elementsOf, readMarkup, tokensOf } from '../../lib/files/index.ts';

const words = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : words(child))).join('');
const cells = (html: string): string[][] =>
  elementsOf(readMarkup(html, 'html'), 'tr', 'td').map((row) => elementsOf(row, 'td').map(words));

describe('Markup', () => {
  it('keeps character references as the characters', () => {
    expect(words(readMarkup('<p>&laquo;&#1076;&#x430;&raquo; &amp; &numero;&nbsp;5</p>', 'html'))).toBe(
      '«да» & №\u00a05',
    );
  });

  it('of a page leaves out scripts, styles and the title, and nothing that is to be read', () => {
    const page = '<head><title>t</title><style>s</style><p>one</p><script>if (a < b) c</script><p>two';
    expect(words(readMarkup(page, 'html'))).toBe('onetwo');
  });

  it('of an office file keeps names as written and closes what stands alone', () => {
    expect(
      tokensOf('<w:pPr/><w:t>a</w:t>', 'xml').map((token) => ('name' in token ? token.name : token.text)),
    ).toEqual(['w:pPr', 'w:pPr', 'w:t', 'a', 'w:t']);
  });

  it('ends a cell where the next begins, though its paragraph was never closed', () => {
    expect(cells('<table><tr><td><p>1<td><p>2<tr><td>3</td><td><p>4</table>')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it('leaves the cell around a table in a cell open', () => {
    expect(cells('<table><tr><td>a<table><tr><td>b</td></tr></table>c</td><td>d</td></tr></table>')).toEqual([
      ['abc', 'd'],
    ]);
  });

  it('nested deep is read without end of the stack, and refused with a sentence when no document is so', () => {
    expect(words(readMarkup(`${'<div>'.repeat(4_000)}words`, 'html'))).toBe('words');
    expect(() => readMarkup('<div>'.repeat(200_000), 'html')).toThrow(InvalidInputError);
  });

  it('opens and closes in pairs, whatever it is given', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<td>',
      '</td>',
      '<tr',
      '</table>',
      '<table>',
      '<br/>',
      '&#',
      'ә',
      '<!--',
      '"',
      '>',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }),
        fc.constantFrom('html' as const, 'xml' as const),
        (parts, markup) => {
          const open: string[] = [];
          for (const token of tokensOf(parts.join(''), markup)) {
            if (token.kind === 'open') open.push(token.name);
            if (token.kind === 'close') expect(open.pop()).toBe(token.name);
          }
          expect(open).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
