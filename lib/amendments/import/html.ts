import { type Element, elementsOf, hasElement, readMarkup } from '../../files/index.ts';
import type { Grid, GridCell } from './grid.ts';

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'ul',
  'ol',
  'blockquote',
]);

/** Word processors mark what was put in and taken out so; which of the two counts is not said. */
const CHANGES = new Set(['ins', 'del']);

/** Reads the outermost tables of an HTML page, and whether one of them holds tracked changes. */
export function readHtml(source: string): { grids: Grid[]; tracked_changes: boolean } {
  const grids: Grid[] = [];
  let before = '';
  let tracked_changes = false;
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') before += child.replace(/\s+/g, ' ');
      else if (child.name === 'table') {
        tracked_changes ||= hasElement(child, CHANGES);
        grids.push({ before: tidy(before), rows: readRows(child) });
        before = '';
      } else {
        if (BLOCKS.has(child.name) || child.name === 'br') before += '\n';
        walk(child);
      }
    }
  };
  walk(readMarkup(source, 'html'));
  return { grids, tracked_changes };
}

/** Rows with `rowspan` spread out: the text stands in the first row, the rows below have an empty cell. */
function readRows(table: Element): GridCell[][] {
  const open: number[] = [];
  return elementsOf(table, 'tr', 'table').map((row) => {
    const cells: GridCell[] = [];
    let column = 0;
    const skip = (): void => {
      while ((open[column] ?? 0) > 0) {
        open[column] = (open[column] ?? 0) - 1;
        column++;
        cells.push({ text: '', span: 1 });
      }
    };
    for (const child of row.children) {
      if (typeof child === 'string' || (child.name !== 'td' && child.name !== 'th')) continue;
      skip();
      const span = bounded(child.attributes.colspan);
      const down = bounded(child.attributes.rowspan) - 1;
      for (let index = 0; index < span; index++) open[column + index] = down;
      column += span;
      cells.push({
        text: tidy(textOf(child)),
        span,
        image: hasElement(child, new Set(['img', 'svg'])),
        nested: hasElement(child, new Set(['table'])),
      });
    }
    skip();
    return cells;
  });
}

function bounded(value: string | undefined): number {
  const number = Number(value ?? 1);
  return Number.isInteger(number) && number > 0 && number <= 64 ? number : 1;
}

function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/g, ' ');
      if (child.name === 'br') return '\n';
      return BLOCKS.has(child.name) ? `\n${textOf(child)}\n` : textOf(child);
    })
    .join('');
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
