export interface OpenTag {
  readonly kind: 'open';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A tag, or the text between tags, of an HTML or XML page. */
export type MarkupToken =
  | { readonly kind: 'text'; readonly text: string }
  | OpenTag
  | { readonly kind: 'close'; readonly name: string };

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
  sect: '§',
  copy: '©',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  numero: '№',
};

function codePoint(code: number): string {
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Character references as the characters; an unknown one is left as it stands. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return codePoint(Number(decimal));
    return ENTITIES[String(name).toLowerCase()] ?? whole;
  });
}

const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<![^>]*>|<\?[^>]*>|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|([^<]+|<)/g;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes[name.toLowerCase()] = decodeEntities(double ?? single ?? bare ?? '');
  }
  return attributes;
}

/** Elements whose content is never text of the document. */
const SILENT = /<(script|style|noscript|template|svg|head)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

/** Cuts a page into tags and text in one pass; broken markup gives fewer tags, never a failure. */
export function* tokensOf(html: string): Generator<MarkupToken> {
  for (const [, slash, name, attributes, text] of html.replace(SILENT, ' ').matchAll(TOKEN)) {
    if (text !== undefined) yield { kind: 'text', text: decodeEntities(text) };
    else if (name !== undefined) {
      if (slash === '/') yield { kind: 'close', name: name.toLowerCase() };
      else yield { kind: 'open', name: name.toLowerCase(), attributes: attributesOf(attributes ?? '') };
    }
  }
}
