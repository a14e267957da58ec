import { InvalidInputError } from '../base/index.ts';
import { readCsv } from './csv.ts';
import type { TableRow } from './table-facts.ts';
import { readXlsx } from './xlsx.ts';

const NO_TABLE = {
  kk: 'Кестеде жол немесе тақырып жоқ: бірінші жолда өріс атаулары, одан кейінгі жолдарда істер болуы керек.',
  ru: 'В таблице нет строк или заголовка: в первой строке должны стоять названия полей, ниже дела.',
  en: 'The table has no rows or no heading: the first row must name the fields, the cases follow.',
};

const NOT_UTF8 = {
  kk: 'Кестенің кодтамасы UTF-8 емес: оны «CSV UTF-8» немесе XLSX түрінде қайта сақтаңыз.',
  ru: 'Кодировка таблицы не UTF-8: сохраните её заново как «CSV UTF-8» или XLSX.',
  en: 'The table is not in UTF-8: save it again as “CSV UTF-8” or XLSX.',
};

const NOT_A_TABLE = {
  kk: 'Файл CSV немесе XLSX кестесі емес: бірінші жолда бағандар үтірмен, нүктелі үтірмен немесе табуляциямен бөлініп тұруы керек.',
  ru: 'Файл не является таблицей CSV или XLSX: в первой строке столбцы разделяются запятой, точкой с запятой или табуляцией.',
  en: 'The file is no CSV or XLSX table: the columns of the first row are separated by commas, semicolons or tabs.',
};

/**
 * The rows of a table file by heading: an XLSX workbook (told by its first bytes), CSV in UTF-8, or the text with
 * tabs in UTF-16 that spreadsheets save.
 * @throws InvalidInputError when it is no table, has no rows or another encoding; TooLargeError as `readXlsx`.
 */
export function readTable(bytes: Uint8Array): TableRow[] {
  const rows = isWorkbook(bytes) ? readXlsx(bytes) : readCsv(decoded(bytes));
  if (rows.length === 0) throw new InvalidInputError(NO_TABLE);
  return rows;
}

const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InvalidInputError(NOT_UTF8);
  }
  if (text.trim() === '') throw new InvalidInputError(NO_TABLE);
  if (text.includes('\u0000') || !/^[^\n]*[,;\t]/.test(text)) throw new InvalidInputError(NOT_A_TABLE);
  return text;
}
