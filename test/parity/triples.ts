import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One text of the program in three languages, as it stands in the source. */
export interface Triple {
  /** `web/messages/shell.ts:12`. */
  readonly place: string;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** The words of a string or template; each inserted value becomes `{its source}`. */
function textOf(node: ts.Expression, file: ts.SourceFile): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.templateSpans.reduce(
    (text, span) => `${text}{${span.expression.getText(file)}}${span.literal.text}`,
    node.head.text,
  );
}

function ofObject(node: ts.ObjectLiteralExpression): (ts.Expression | undefined)[] {
  return ['kk', 'ru', 'en'].map((language) => {
    const property = node.properties.find((one) => one.name?.getText() === language);
    return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
  });
}

function triplesOf(path: string, source: string): Triple[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: Triple[] = [];
  const visit = (node: ts.Node): void => {
    const parts = ts.isObjectLiteralExpression(node)
      ? ofObject(node)
      : ts.isCallExpression(node) && node.expression.getText(file) === 'say'
        ? [...node.arguments]
        : [];
    const [kk, ru, en] = parts.map((part) => part && textOf(part, file));
    if (kk !== undefined && ru !== undefined && en !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ place: `${path}:${line + 1}`, kk, ru, en });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Every text in three languages that the sources below `folders` hold. */
export function sourceTriples(root: string, folders: readonly string[]): Triple[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => triplesOf(`${folder}/${file}`, readFileSync(join(root, folder, file), 'utf8'))),
  );
}

/** Every object with the three languages inside parsed YAML or JSON. */
export function dataTriples(place: string, value: unknown): Triple[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kk, ru, en } = value as Record<string, unknown>;
  if (typeof kk === 'string' && typeof ru === 'string' && typeof en === 'string')
    return [{ place, kk, ru, en }];
  return Object.entries(value).flatMap(([key, below]) => dataTriples(`${place}.${key}`, below));
}
