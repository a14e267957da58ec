import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml, InvalidInputError, TooLargeError } from '../base/index.ts';
import { rowsOf } from './csv.ts';
import type { TableRow } from './table-facts.ts';

/** Largest size of the parts of a workbook once unpacked, bytes. */
const LARGEST = 60_000_000;

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

/**
 * Reads the first sheet of an XLSX workbook into rows by heading; dates come as the numbers the sheet keeps.
 * @throws InvalidInputError when it is no workbook, TooLargeError when it unpacks to more than 60 MB.
 */
export function readXlsx(bytes: Uint8Array): TableRow[] {
  const parts = unpack(bytes);
  const sheet = Object.keys(parts)
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .sort()[0];
  const text = sheet === undefined ? undefined : parts[sheet];
  if (text === undefined) throw new InvalidInputError(NOT_A_BOOK);
  const shared = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map((match) =>
    textOf(match[1] ?? ''),
  );
  const records = [...text.matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/g)].map((match) =>
    cellsOf(match[1] ?? '', shared),
  );
  return rowsOf(records);
}

function unpack(bytes: Uint8Array): Record<string, string> {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        if (!/^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$/.test(file.name)) return false;
        size += file.originalSize;
        if (size > LARGEST) throw new TooLargeError(TOO_LARGE);
        return true;
      },
    });
    return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]));
  } catch (problem) {
    if (problem instanceof TooLargeError) throw problem;
    throw new InvalidInputError(NOT_A_BOOK);
  }
}

function cellsOf(row: string, shared: readonly string[]): string[] {
  const cells: string[] = [];
  for (const match of row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const [, attributes = '', body = ''] = match;
    const column = columnOf(/\br="([A-Z]+)\d+"/.exec(attributes)?.[1] ?? '', cells.length);
    const type = /\bt="(\w+)"/.exec(attributes)?.[1];
    const value = /<v>([\s\S]*?)<\/v>/.exec(body)?.[1] ?? '';
    cells[column] =
      type === 's'
        ? (shared[Number(value)] ?? '')
        : type === 'inlineStr'
          ? textOf(body)
          : type === 'b'
            ? value === '1'
              ? 'true'
              : 'false'
            : unescaped(value);
  }
  return Array.from(cells, (cell) => cell ?? '');
}

function columnOf(letters: string, next: number): number {
  if (letters === '' || letters.length > 3) return next;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)].map((match) => unescaped(match[1] ?? '')).join('');
}

function unescaped(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Writes one sheet; ISO dates become true dates, everything else text. The first record is the heading. */
export function writeXlsx(records: readonly (readonly string[])[]): Uint8Array {
  const rows = records.map((record) => `<row>${record.map(cellXml).join('')}</row>`).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Tarazy" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: '2020-01-01' });
}

function cellXml(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const serial = Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569;
    return `<c s="1"><v>${serial}</v></c>`;
  }
  return `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.replaceAll(/\p{Cc}/gu, ' '))}</t></is></c>`;
}
