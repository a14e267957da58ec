/** A cell of RFC 4180; a cell that a spreadsheet would take for a formula is led by an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+@\t\r]|^-(?!\s|\d)/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180, UTF-8 with a byte mark). */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
