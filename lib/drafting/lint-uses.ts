import type { Language } from '../base/index.ts';
import { HELPER_NAMES } from './helpers.ts';
import { parseTemplate } from './template.ts';
import type { TemplatesData, TypeData } from './templates.ts';

/** What templates read. */
export interface Uses {
  /** Questions read, at the top or inside an `each` over a list. */
  readonly names: Set<string>;
  readonly partials: Set<string>;
  readonly citations: Set<string>;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Collects what a template reads; walks the whole tree once. */
function usesOf(
  source: string,
  uses: Uses = { names: new Set(), partials: new Set(), citations: new Set() },
): Uses {
  const visit = (node: unknown, asHelper = false): void => {
    if (Array.isArray(node)) {
      for (const one of node) visit(one);
      return;
    }
    if (!isNode(node)) return;
    if (node.type === 'PathExpression') {
      const name = String((node.parts as unknown[])[0] ?? '');
      if (!asHelper && name !== '' && node.data !== true) uses.names.add(name);
      return;
    }
    if (declinesConvict(node)) uses.names.add('sex');
    if (node.type === 'PartialStatement') uses.partials.add(String((node.name as Node).original));
    if (node.type === 'StringLiteral' && /^(un|coe|kz)\//.test(String(node.value)))
      uses.citations.add(String(node.value));
    for (const [key, value] of Object.entries(node)) {
      if (key === 'loc' || key === 'strip' || (node.type === 'PartialStatement' && key === 'name')) continue;
      const called = key === 'path' && node.type !== 'PathExpression';
      const path = called ? String((value as Node).original) : '';
      visit(value, called && (isBuiltIn(path) || (HELPER_NAMES as readonly string[]).includes(path)));
      if (isNode(value) && value.type === 'Hash') visit((value.pairs as Node[]).map((pair) => pair.value));
    }
  };
  visit(parseTemplate(source).body);
  return uses;
}

/** `{{name convict "genitive"}}` reads the sex of the person too. */
function declinesConvict({ path, params }: Node): boolean {
  const [person, wanted] = Array.isArray(params) ? params : [];
  const isName = isNode(path) && path.original === 'name';
  return isName && isNode(person) && person.original === 'convict' && wanted !== undefined;
}

const isBuiltIn = (name: string): boolean => ['if', 'unless', 'each'].includes(name);

/** What a template of one language reads, partials included. */
export function allUses(data: TypeData, templates: TemplatesData, language: Language): Uses {
  const uses = usesOf(data.texts[language] ?? '');
  const done = new Set<string>();
  for (let open = [...uses.partials]; open.length > 0; ) {
    for (const name of open) {
      done.add(name);
      const source = templates.partials[language]?.[name];
      if (source !== undefined) usesOf(source, uses);
    }
    open = [...uses.partials].filter((name) => !done.has(name));
  }
  return uses;
}
