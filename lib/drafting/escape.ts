/** Marks text that is Markdown already and must not be escaped again. */
export const MARKDOWN: unique symbol = Symbol('markdown');
export interface Markdown {
  readonly [MARKDOWN]: true;
  readonly text: string;
}
export const markdown = (text: string): Markdown => ({ [MARKDOWN]: true, text });

/** Characters that turn the reading direction or hide: none belongs in a paper for a court. */
const INVISIBLE = /[\u200B\u200E\u200F\u061C\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/gu;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Takes out direction marks, hidden and control characters; keeps letters, line ends and tabs as spaces. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .replace(CONTROL, '')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(INVISIBLE, '');
}

/** Escapes a value as one line of Markdown text: it reads the same after rendering, whatever it holds. */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&^]/g, '\\$&')
    .replace(/^[-+=:#]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Escapes a longer text; blank lines and line ends of the answer become paragraphs. */
export function escapeParagraphs(text: string): string {
  return cleanText(text)
    .split(/\n+/)
    .map((line) => escapeMarkdown(line))
    .filter((line) => line !== '')
    .join('\n\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML content and attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
