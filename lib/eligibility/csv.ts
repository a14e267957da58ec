import type { TableRow } from './table-facts.ts';

/**
 * Reads CSV text (RFC 4180; comma, semicolon or tab, found from the heading; BOM allowed) into rows by
 * heading. Empty lines stay, so that rows keep the numbers the file shows.
 */
export function readCsv(text: string): TableRow[] {
  const clean = text.replace(/^\uFEFF/, '');
  const heading = clean.slice(0, clean.search(/\r?\n|$/));
  const separator = [';', '\t', ','].find((one) => heading.includes(one)) ?? ',';
  return rowsOf(recordsOf(clean, separator));
}

/** Records to rows: the first record is the heading. */
export function rowsOf(records: readonly (readonly string[])[]): TableRow[] {
  const [heading, ...rest] = records;
  if (heading === undefined) return [];
  return rest.map((record) => Object.fromEntries(heading.map((name, index) => [name, record[index] ?? ''])));
}

function recordsOf(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === separator) {
      record.push(cell);
      cell = '';
    } else if (letter === '\n') {
      records.push([...record, cell.replace(/\r$/, '')]);
      record = [];
      cell = '';
    } else cell += letter;
  }
  return cell === '' && record.length === 0 ? records : [...records, [...record, cell.replace(/\r$/, '')]];
}
