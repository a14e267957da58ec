/**
 * A small reader of XML and HTML markup into a tree: enough for tables of word processors and web pages,
 * forgiving about unclosed elements, knowing nothing of schemas. Text stays as it is, entities decoded.
 */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([A-Za-z][\w:.-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</g;
const ATTRIBUTE = /([\w:.-]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const VOID = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'col', 'wbr', 'source', 'area', 'base']);
/** HTML lets these close themselves when the next of the kind opens. */
const SELF_CLOSING: Readonly<Record<string, ReadonlySet<string>>> = {
  td: new Set(['td', 'th']),
  th: new Set(['td', 'th']),
  tr: new Set(['td', 'th', 'tr']),
  p: new Set(['p']),
  li: new Set(['li']),
};
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '\u00ad',
  numero: '№',
};
const MAX_DEPTH = 200;

/** Reads markup; never throws: what cannot be read as markup is text. */
export function readMarkup(source: string, html: boolean): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  for (const match of source.matchAll(PIECE)) {
    const [all, cdata, slash, rawName, rest = ''] = match;
    const parent = open[open.length - 1] ?? root;
    if (rawName === undefined) {
      if (cdata !== undefined) parent.children.push(cdata);
      else if (!/^<[?!]/.test(all)) parent.children.push(decode(all));
      continue;
    }
    const name = html ? rawName.toLowerCase() : rawName;
    if (slash === '/') {
      const at = open.map((element) => element.name).lastIndexOf(name);
      if (at > 0) open.length = at;
      continue;
    }
    if (html) closeBefore(open, name);
    const element: Element = { name, attributes: readAttributes(rest), children: [] };
    (open[open.length - 1] ?? root).children.push(element);
    const closed = rest.trimEnd().endsWith('/') || (html && VOID.has(name));
    if (!closed && open.length < MAX_DEPTH) open.push(element);
  }
  return root;
}

function closeBefore(open: Element[], name: string): void {
  const closes = SELF_CLOSING[name];
  if (closes === undefined) return;
  for (let at = open.length - 1; at > 0; at--) {
    const known = open[at]?.name ?? '';
    if (known === 'table' || known === 'ul' || known === 'ol') return;
    if (closes.has(known)) {
      const outer = name === 'tr' ? open.slice(0, at).findLastIndex((element) => element.name === 'tr') : -1;
      const table = open.slice(0, at).findLastIndex((element) => element.name === 'table');
      open.length = outer > table ? outer : at;
      return;
    }
  }
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  );
}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
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
