/** One line of a linearised table, with what its layout still tells. */
export interface SourceLine {
  /** Number in the file, from 1. */
  readonly n: number;
  /** Without leading and trailing space. */
  readonly text: string;
  /** How many characters of the raw line stand before `text`. */
  readonly indent: number;
  /** The line may open a page: it follows a form feed or a running header, or starts with a space. */
  readonly page_start: boolean;
  /** A running header, a page number, an empty line: not part of any cell. */
  readonly furniture: boolean;
}

const CAPITALS = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;
const PAGE_NUMBER = /^\d{1,4}$/;

/** Splits a text into lines and marks page starts and furniture. */
export function readLines(text: string): SourceLine[] {
  const raw = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '')
    .split('\n');
  if (raw[raw.length - 1] === '') raw.pop();
  const furniture = raw.map((line) => line.trim() === '');
  markRunningHeaders(raw, furniture);
  let afterHeader = false;
  return raw.map((line, index) => {
    const trimmed = line.trim();
    const isFurniture = furniture[index] === true;
    const page_start = !isFurniture && (afterHeader || /^[ \f]/.test(line));
    if (trimmed !== '') afterHeader = isFurniture;
    return {
      n: index + 1,
      text: trimmed,
      indent: line.length - line.trimStart().length,
      page_start,
      furniture: isFurniture,
    };
  });
}

/** A running header: lines in capitals closed by a page number. */
function markRunningHeaders(raw: readonly string[], furniture: boolean[]): void {
  raw.forEach((line, index) => {
    if (!PAGE_NUMBER.test(line.trim())) return;
    let from = index;
    while (from > 0 && CAPITALS.test((raw[from - 1] ?? '').trim())) from--;
    if (from < index) furniture.fill(true, from, index + 1);
  });
}

/** Joins the lines of a cell: one space between lines, none after a hyphen that ends a line. */
export function joinLines(lines: readonly string[]): string {
  let joined = '';
  for (const line of lines) {
    const glue = joined === '' || /[\p{L}\d]-$/u.test(joined) ? '' : ' ';
    joined += glue + line;
  }
  return joined.replace(/\s+/g, ' ').trim();
}
