import Handlebars from 'handlebars';

export type Template = hbs.AST.Program;

/**
 * Reads Handlebars templates with the library's own parser and walks the tree itself. No code is generated
 * and nothing but own properties of plain data is read, so a template loaded by a user can reach neither a
 * prototype nor a function that is not in the table of helpers. Steps, depth and output are bounded.
 */
export interface Limits {
  /** Longest template source, in characters. */
  readonly source: number;
  /** Nodes walked in one rendering, the letters given to helpers counted in. */
  readonly steps: number;
  /** Nesting of blocks and partials. */
  readonly depth: number;
  /** Longest output, in characters. */
  readonly output: number;
}
export const DEFAULT_LIMITS: Limits = { source: 120_000, steps: 200_000, depth: 40, output: 1_000_000 };

/** A template that cannot be used: `reason` is a stable word, `place` a line in the template. */
export class TemplateError extends Error {
  constructor(
    readonly reason: 'syntax' | 'too-long' | 'too-deep' | 'too-many-steps' | 'unknown-helper' | 'unsupported',
    readonly line: number | undefined,
    detail: string,
  ) {
    super(`${reason}${line === undefined ? '' : ` at line ${line}`}: ${detail}`);
    this.name = 'TemplateError';
  }
}

/** Parses a template; throws {@link TemplateError} on bad syntax, excess length or excess nesting. */
export function parseTemplate(source: string, limits: Limits = DEFAULT_LIMITS): Template {
  if (source.length > limits.source)
    throw new TemplateError('too-long', undefined, `${source.length} characters`);
  try {
    return Handlebars.parse(source);
  } catch (cause) {
    if (cause instanceof RangeError) throw new TemplateError('too-deep', undefined, 'nesting');
    const line = /line (\d+)/.exec(String(cause))?.[1];
    throw new TemplateError('syntax', line === undefined ? undefined : Number(line), 'cannot be read');
  }
}
