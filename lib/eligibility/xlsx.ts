import { strToU8, zipSync } from 'fflate';
import { escapeXml, InvalidInputError } from '../base/index.ts';
import { type Element, elementsOf, type PackageRules, readMarkup, unpackParts } from '../files/index.ts';
import { rowsOf } from './csv.ts';
import type { TableRow } from './table-facts.ts';

const NOT_A_BOOK = {
  kk: 'Файл XLSX кестесі емес немесе бүлінген: оны кесте бағдарламасында ашып, XLSX түрінде қайта сақтаңыз.',
  ru: 'Файл не является таблицей XLSX или повреждён: откройте его в табличной программе и сохраните заново.',
  en: 'The file is not an XLSX table or is damaged: open it in a spreadsheet program and save it again.',
};

const TOO_LARGE = {
  kk: 'Кесте тым үлкен: оны бірнеше файлға бөліңіз.',
  ru: 'Таблица слишком велика: разделите её на несколько файлов.',
  en: 'The table is too large: split it into several files.',
};

/** The strings of the workbook and its sheets; what else it holds is not read. */
const SHARED = 'xl/sharedStrings.xml';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const PACKAGE: PackageRules = {
  wanted: (name) => name === SHARED || SHEET.test(name),
  most: 60_000_000,
  broken: NOT_A_BOOK,
  tooLarge: TOO_LARGE,
};

/** As many rows as a sheet can have. */
const MOST_ROWS = 1_048_576;

/**
 * Reads the first sheet of an XLSX workbook into rows by heading; dates come as the numbers the sheet keeps.
 * @throws InvalidInputError when it is no workbook, TooLargeError when it unpacks to more than 60 MB.
 */
export function readXlsx(bytes: Uint8Array): TableRow[] {
  const parts = unpackParts(bytes, PACKAGE);
  const sheet = [...parts.keys()].filter((name) => SHEET.test(name)).sort()[0];
  if (sheet === undefined) throw new InvalidInputError(NOT_A_BOOK);
  const shared = elementsOf(readMarkup(parts.get(SHARED) ?? '', 'xml'), 'si').map(textOf);
  const rows = elementsOf(readMarkup(parts.get(sheet) ?? '', 'xml'), 'row');
  return rowsOf(recordsOf(rows, shared));
}

/** A workbook leaves empty rows out, but the file shows them: a row keeps its number after the heading. */
function recordsOf(rows: readonly Element[], shared: readonly string[]): string[][] {
  const records: string[][] = [];
  let first: number | undefined;
  for (const row of rows) {
    const cells = cellsOf(row, shared);
    if (cells.every((cell) => cell.trim() === '')) continue;
    const number = Number(row.attributes.r);
    first ??= number;
    for (let gap = number - first - records.length; gap > 0 && number <= MOST_ROWS; gap -= 1)
      records.push([]);
    records.push(cells);
  }
  return records;
}

function cellsOf(row: Element, shared: readonly string[]): string[] {
  const cells: string[] = [];
  for (const cell of elementsOf(row, 'c')) {
    const column = columnOf(/^[A-Z]+/.exec(cell.attributes.r ?? '')?.[0] ?? '', cells.length);
    cells[column] = cellText(cell, shared);
  }
  return Array.from(cells, (cell) => cell ?? '');
}

function cellText(cell: Element, shared: readonly string[]): string {
  const value = elementsOf(cell, 'v').map(lettersOf).join('');
  if (cell.attributes.t === 's') return shared[Number(value)] ?? '';
  if (cell.attributes.t === 'inlineStr') return textOf(cell);
  if (cell.attributes.t === 'b') return value === '1' ? 'true' : 'false';
  return value;
}

function columnOf(letters: string, next: number): number {
  if (letters === '' || letters.length > 3) return next;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Runs of one string are one text; how it is read aloud (`rPh`) is not. */
const textOf = (element: Element): string => elementsOf(element, 't', 'rPh').map(lettersOf).join('');

const lettersOf = ({ children }: Element): string =>
  children.filter((child) => typeof child === 'string').join('');

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Cells of a row of a sheet; a number stays one. */
type Row = readonly (string | number)[];

/** How days are shown in a sheet; the cells hold true dates whatever the form. */
export type DayForm = 'dd.mm.yyyy' | 'yyyy-mm-dd';

/**
 * Writes one sheet; ISO dates become true dates, everything else text. The first record is the heading: bold, it
 * stays in sight and filters. Cells wrap, columns are as wide as their words need.
 */
export function writeXlsx(records: readonly Row[], days: DayForm = 'yyyy-mm-dd'): Uint8Array {
  const widths = widthsOf(records);
  const rows = records.map((record, index) => {
    const cells = record.map((cell) => (index === 0 ? textXml(String(cell), HEADING) : cellXml(cell)));
    return `<row ht="${heightOf(record, widths)}" customHeight="1">${cells.join('')}</row>`;
  });
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Tarazy" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/styles.xml': stylesXml(days),
    'xl/worksheets/sheet1.xml': sheetXml(widths, rows),
  };
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: '2020-01-01' });
}

/** Places in the list of cell styles. */
const PLAIN = 0;
const DAY = 1;
const HEADING = 2;

function stylesXml(days: DayForm): string {
  const wrap = '<alignment horizontal="left" vertical="top" wrapText="1"/>';
  return `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${days}"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf applyAlignment="1">${wrap}</xf><xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf><xf fontId="1" applyFont="1" applyAlignment="1">${wrap}</xf></cellXfs></styleSheet>`;
}

/** Widths in letters, heights in points of one line. */
const NARROW = 11;
const WIDE = 32;
const LINE = 13;

/** How wide the columns are: as their longest cell, within bounds. */
function widthsOf(records: readonly Row[]): readonly number[] {
  const [heading = [], ...rest] = records;
  return heading.map((_, column) => {
    const lengths = rest.map((record) => String(record[column] ?? '').length);
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
    return Math.min(WIDE, Math.max(NARROW, longest + 2));
  });
}

/** Programs do not measure wrapped cells of a file they did not write, so the height is said. */
function heightOf(record: Row, widths: readonly number[]): number {
  const lines = record.map((cell, column) => Math.ceil(String(cell).length / ((widths[column] ?? WIDE) - 2)));
  return LINE * Math.max(1, ...lines) + 2;
}

function sheetXml(widths: readonly number[], rows: readonly string[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const last = `${letters(widths.length)}${Math.max(1, rows.length)}`;
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData><autoFilter ref="A1:${last}"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

/** 1 is A, 27 is AA. */
function letters(column: number): string {
  if (column < 1) return '';
  return letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
}

function cellXml(cell: string | number): string {
  if (typeof cell === 'number') return numberXml(cell, PLAIN);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell)) return textXml(cell, PLAIN);
  const serial = Date.parse(`${cell}T00:00:00Z`) / 86_400_000 + 25_569;
  return numberXml(serial, DAY);
}

const numberXml = (value: number, style: number): string => `<c s="${style}"><v>${value}</v></c>`;

function textXml(text: string, style: number): string {
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.replaceAll(/\p{Cc}/gu, ' '))}</t></is></c>`;
}
