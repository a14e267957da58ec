import { Parser } from 'htmlparser2';
import { InvalidInputError } from '../base/index.ts';

export interface OpenTag {
  readonly kind: 'open';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A tag, or the text between tags, character references as the characters. */
export type MarkupToken =
  | { readonly kind: 'text'; readonly text: string }
  | OpenTag
  | { readonly kind: 'close'; readonly name: string };

/** HTML forgives and its names are in small letters; XML keeps its names as written. */
export type Markup = 'html' | 'xml';

/** Elements of a page whose content is never text of the document. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'title']);

/** No document nests so deep; the time of the parser grows with the square of the depth. */
const MAX_DEPTH = 5000;
const TOO_DEEP = {
  kk: 'Файлдың белгілеуі шектен тыс терең қабатталған: оны өз бағдарламасында ашып, қайта сақтаңыз.',
  ru: 'Разметка файла вложена слишком глубоко: откройте его в его программе и сохраните заново.',
  en: 'The markup of the file is nested too deep: open it in its program and save it again.',
};

/**
 * Cuts a page or a part of an office file into tags and text. Every element that opens also closes; broken markup
 * gives fewer tags, never a failure. What a page keeps from its readers (scripts, styles, its title) is left out.
 *
 * @throws InvalidInputError for markup nested deeper than any document, a thing only made to stop the reader.
 */
export function tokensOf(source: string, markup: Markup): MarkupToken[] {
  const tokens: MarkupToken[] = [];
  let silent = 0;
  let depth = 0;
  const hides = (name: string): boolean => markup === 'html' && SILENT.has(name);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > MAX_DEPTH) throw new InvalidInputError(TOO_DEEP);
        if (hides(name)) silent += 1;
        else if (silent === 0) tokens.push({ kind: 'open', name, attributes });
      },
      ontext(text) {
        if (silent === 0) tokens.push({ kind: 'text', text });
      },
      onclosetag(name) {
        depth -= 1;
        if (hides(name)) silent -= 1;
        else if (silent === 0) tokens.push({ kind: 'close', name });
      },
    },
    { xmlMode: markup === 'xml' },
  );
  parser.end(source);
  return tokens;
}
