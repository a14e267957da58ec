/** An element of an XML document as the structure tests see it. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

const TOKEN = /<\?[^?]*\?>|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for these characters
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Reads a document without comments, DTD or CDATA; throws where it is not well formed. */
export function readTree(xml: string): Node {
  if (FORBIDDEN.test(xml)) throw new Error('a character that XML has no place for');
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: Node[];
    text: string;
  }
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [top];
  let at = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const [whole, closing, name, attributes = '', empty, text] = match;
    at += whole.length;
    const here = open.at(-1) ?? top;
    if (text !== undefined) {
      if (ENTITY.test(text) || text.includes('>')) throw new Error(`unescaped text: ${text.slice(0, 40)}`);
      here.text += text;
    } else if (closing === '/') {
      if (open.length < 2 || here.name !== name) throw new Error(`</${name}> closes <${here.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
        ([, key = '', value = '']) => [key, value] as const,
      );
      if (new Set(pairs.map(([key]) => key)).size !== pairs.length)
        throw new Error(`an attribute twice in <${name}>`);
      if (ENTITY.test(attributes)) throw new Error(`unescaped attribute in <${name}>`);
      const node: Open = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
      here.children.push(node);
      if (empty !== '/') open.push(node);
    }
  }
  const [root] = top.children;
  if (at !== xml.length || open.length > 1 || root === undefined || top.children.length > 1)
    throw new Error(`not one closed document: read ${at} of ${xml.length} characters`);
  return root;
}

/** The element and all below it, in order. */
export function allOf(node: Node): Node[] {
  return [node, ...node.children.flatMap(allOf)];
}
