import type { AmendmentTable } from '../model.ts';

/** Tables as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read Kazakh letters). */
export function exportCsv(tables: readonly AmendmentTable[]): string {
  const lines = tables.flatMap((table) => [
    [
      'id',
      'act',
      'address',
      ...table.columns.map(({ title }) => title),
      table.language === 'ru' ? 'Вариант' : 'Нұсқа',
    ],
    ...table.rows.map((row) => [
      row.id,
      row.act,
      row.address ?? '',
      ...table.columns.map(({ id }) => (id === 'number' ? String(row.number ?? '') : row[id])),
      String(row.variant ?? ''),
    ]),
  ]);
  return `\uFEFF${lines.map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`;
}

/** A cell a spreadsheet could take for a formula is kept as text. */
function quote(value: string): string {
  const safe = /^[=+@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Tables as JSON; reading it back gives the same tables. */
export function exportJson(tables: readonly AmendmentTable[]): string {
  return `${JSON.stringify({ tables }, null, 2)}\n`;
}
