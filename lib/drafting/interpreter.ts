import { escapeMarkdown, MARKDOWN, type Markdown } from './escape.ts';
import { DEFAULT_LIMITS, type Limits, type Template, TemplateError } from './template.ts';

export type Helper = (values: readonly unknown[], options: Readonly<Record<string, unknown>>) => unknown;

export interface RenderOptions {
  readonly helpers: Readonly<Record<string, Helper>>;
  readonly partials: Readonly<Record<string, Template>>;
  /** Stands where an answer is absent. */
  readonly blank: string;
  /** Told the path of every absent answer that the text needed. */
  readonly onMissing?: (path: string) => void;
  readonly limits?: Limits;
}

interface Frame {
  readonly self: unknown;
  readonly parent: Frame | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

const BLOCKED = new Set(['__proto__', 'prototype', 'constructor']);

function own(value: unknown, key: string): unknown {
  if (value === null || typeof value !== 'object' || BLOCKED.has(key)) return undefined;
  if (Array.isArray(value) && key === 'length') return value.length;
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** Handlebars' idea of false, and an empty text too: an answer of nothing but spaces is no answer. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** So many letters given to a helper are one step. */
const LETTERS_A_STEP = 50;

/** Letters in the texts of a value, however deep they lie; each entry counts at least one. */
function lettersOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (value === null || typeof value !== 'object') return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + lettersOf(part), 1);
}

class Renderer {
  #out = '';
  #steps = 0;
  readonly #options: RenderOptions;
  readonly #limits: Limits;
  constructor(options: RenderOptions) {
    this.#options = options;
    this.#limits = options.limits ?? DEFAULT_LIMITS;
  }

  get output(): string {
    return this.#out;
  }

  program(program: Template, frame: Frame, depth: number): void {
    if (depth > this.#limits.depth) throw new TemplateError('too-deep', program.loc?.start.line, 'nesting');
    for (const statement of program.body) this.#statement(statement, frame, depth);
  }

  #write(text: string): void {
    this.#out += text;
    if (this.#out.length > this.#limits.output) throw new TemplateError('too-long', undefined, 'output');
  }

  #step(node: hbs.AST.Node, steps = 1): void {
    this.#steps += steps;
    if (this.#steps > this.#limits.steps)
      throw new TemplateError('too-many-steps', node.loc?.start.line, 'work limit');
  }

  #statement(node: hbs.AST.Statement, frame: Frame, depth: number): void {
    this.#step(node);
    switch (node.type) {
      case 'ContentStatement':
        this.#write((node as hbs.AST.ContentStatement).value);
        return;
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        this.#mustache(node as hbs.AST.MustacheStatement, frame);
        return;
      case 'BlockStatement':
        this.#block(node as hbs.AST.BlockStatement, frame, depth);
        return;
      case 'PartialStatement':
        this.#partial(node as hbs.AST.PartialStatement, frame, depth);
        return;
      default:
        throw new TemplateError('unsupported', node.loc?.start.line, node.type);
    }
  }

  #mustache(node: hbs.AST.MustacheStatement, frame: Frame): void {
    const value = this.#call(node, frame);
    if (value !== null && typeof value === 'object' && MARKDOWN in value) {
      this.#write((value as Markdown).text);
      return;
    }
    if (isEmpty(value) && value !== false) {
      this.#options.onMissing?.(pathName(node.params[0] ?? node.path));
      this.#write(this.#options.blank);
      return;
    }
    // Objects and lists have no single text; a template must say which part it wants.
    if (typeof value === 'object') throw new TemplateError('unsupported', node.loc?.start.line, 'object');
    this.#write(escapeMarkdown(String(value)));
  }

  #call(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression, frame: Frame): unknown {
    const path = node.path as hbs.AST.PathExpression;
    const name = path.type === 'PathExpression' ? path.original : '';
    if (Object.hasOwn(this.#options.helpers, name)) {
      const values = node.params.map((parameter) => this.#value(parameter, frame));
      const hash: Record<string, unknown> = Object.create(null);
      for (const pair of node.hash?.pairs ?? []) hash[pair.key] = this.#value(pair.value, frame);
      // A helper works through what it is given, so a long answer counts as many steps, written out or not.
      this.#step(node, Math.ceil(lettersOf(values) / LETTERS_A_STEP));
      return this.#options.helpers[name]?.(values, hash);
    }
    if (node.params.length > 0 || (node.hash?.pairs.length ?? 0) > 0)
      throw new TemplateError('unknown-helper', node.loc?.start.line, name.slice(0, 40));
    return this.#value(node.path, frame);
  }

  #value(node: hbs.AST.Expression, frame: Frame): unknown {
    this.#step(node);
    switch (node.type) {
      case 'PathExpression':
        return this.#path(node as hbs.AST.PathExpression, frame);
      case 'SubExpression':
        return this.#call(node as hbs.AST.SubExpression, frame);
      case 'StringLiteral':
      case 'NumberLiteral':
      case 'BooleanLiteral':
        return (node as hbs.AST.StringLiteral).value;
      case 'UndefinedLiteral':
      case 'NullLiteral':
        return undefined;
      default:
        throw new TemplateError('unsupported', node.loc?.start.line, node.type);
    }
  }

  #path(node: hbs.AST.PathExpression, frame: Frame): unknown {
    const parts = node.parts as unknown as readonly string[];
    if (node.data) return own(frame.data, parts[0] ?? '');
    let base: Frame | undefined = frame;
    for (let level = 0; level < node.depth; level += 1) base = base?.parent;
    return parts.reduce<unknown>((value, part) => own(value, String(part)), base?.self);
  }

  #block(node: hbs.AST.BlockStatement, frame: Frame, depth: number): void {
    const name = (node.path as hbs.AST.PathExpression).original;
    const first = node.params[0];
    const value = first === undefined ? undefined : this.#value(first, frame);
    if (name === 'if' || name === 'unless') {
      const branch = isEmpty(value) === (name === 'unless') ? node.program : node.inverse;
      if (branch !== undefined) this.program(branch, frame, depth + 1);
      return;
    }
    if (name !== 'each') throw new TemplateError('unknown-helper', node.loc?.start.line, name.slice(0, 40));
    const items = Array.isArray(value) ? value : [];
    if (items.length === 0 && node.inverse !== undefined) this.program(node.inverse, frame, depth + 1);
    items.forEach((item, index) => {
      const data = { index, number: index + 1, first: index === 0, last: index === items.length - 1 };
      this.program(node.program, { self: item, parent: frame, data }, depth + 1);
    });
  }

  #partial(node: hbs.AST.PartialStatement, frame: Frame, depth: number): void {
    const name = (node.name as hbs.AST.PathExpression).original;
    const partial = Object.hasOwn(this.#options.partials, name) ? this.#options.partials[name] : undefined;
    if (partial === undefined) throw new TemplateError('unknown-helper', node.loc?.start.line, name);
    this.program(partial, frame, depth + 1);
  }
}

function pathName(node: hbs.AST.Expression): string {
  return node.type === 'PathExpression' ? (node as hbs.AST.PathExpression).original : '';
}

/** Renders a parsed template over plain data to Markdown; answers are escaped, helpers' Markdown is not. */
export function renderTemplate(template: Template, data: object, options: RenderOptions): string {
  const renderer = new Renderer(options);
  renderer.program(template, { self: data, parent: undefined, data: {} }, 0);
  return renderer.output;
}
