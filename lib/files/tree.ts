import { type Markup, tokensOf } from './markup.ts';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Deeper elements lie flat in this one, so that whoever walks the tree needs no more depth than this. */
const MAX_DEPTH = 200;
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const ROWS: ReadonlySet<string> = new Set(['tr', ...CELLS]);

/**
 * Reads markup into a tree whose root has no name.
 *
 * @throws InvalidInputError as {@link tokensOf}.
 */
export function readMarkup(source: string, markup: Markup): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  /** What the next element or text lies in, outermost first. */
  const within: Element[] = [root];
  /** What has not closed yet: every element that opens also closes, but a cell may have ended before. */
  const open: Element[] = [];
  for (const token of tokensOf(source, markup)) {
    if (token.kind === 'close') {
      const at = within.lastIndexOf(open.pop() ?? root);
      if (at > 0) within.length = at;
      continue;
    }
    if (token.kind === 'open' && markup === 'html') endCell(within, token.name);
    const parent = within.at(-1) ?? root;
    if (token.kind === 'text') parent.children.push(token.text);
    else {
      const element: Element = { name: token.name, attributes: token.attributes, children: [] };
      parent.children.push(element);
      open.push(element);
      if (within.length < MAX_DEPTH) within.push(element);
    }
  }
  return root;
}

/** A cell or a row ends the one before it, even when a paragraph in that one was never closed. */
function endCell(within: Element[], opening: string): void {
  if (!ROWS.has(opening)) return;
  const ends = opening === 'tr' ? ROWS : CELLS;
  const table = within.findLastIndex(({ name }) => name === 'table');
  const first = within.findIndex(({ name }, at) => at > table && ends.has(name));
  if (first > 0) within.length = first;
}

/** All elements of a name below an element, in order, not looking inside the ones found or `except`. */
export function elementsOf(element: Element, name: string, except?: string): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === name) return [child];
    return child.name === except ? [] : elementsOf(child, name, except);
  });
}

/** Whether an element of one of the names is somewhere below. */
export function hasElement(element: Element, names: ReadonlySet<string>): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (names.has(child.name) || hasElement(child, names)),
  );
}
