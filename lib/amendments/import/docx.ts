import { InvalidInputError } from '../../base/index.ts';
import {
  type Element,
  elementsOf,
  hasElement,
  NOT_DOCX,
  type PackageRules,
  readMarkup,
  unpackParts,
} from '../../files/index.ts';
import type { Grid, GridCell } from './grid.ts';

const HUGE = {
  kk: 'Құжат тым үлкен: мәтіні 64 МБ-тан аспайтын файл жүктеңіз.',
  ru: 'Документ слишком велик: загрузите файл, текст которого не больше 64 МБ.',
  en: 'The document is too large: load a file whose text is at most 64 MB.',
};
const DOCUMENT = 'word/document.xml';
const PACKAGE: PackageRules = {
  wanted: (name) => name === DOCUMENT,
  most: 64 * 1024 * 1024,
  broken: NOT_DOCX,
  tooLarge: HUGE,
};
const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel']);
const IMAGES = new Set(['w:drawing', 'w:pict', 'w:object']);

export interface DocxContent {
  readonly grids: readonly Grid[];
  readonly tracked_changes: boolean;
  readonly images: boolean;
}

/**
 * Reads the tables of a DOCX.
 *
 * @throws InvalidInputError when the bytes are not one; TooLargeError when it swells.
 */
export function readDocx(bytes: Uint8Array): DocxContent {
  const document = readMarkup(unpackParts(bytes, PACKAGE).get(DOCUMENT) ?? '', 'xml');
  const body = elementsOf(document, 'w:body')[0];
  if (body === undefined) throw new InvalidInputError(NOT_DOCX);
  const grids: Grid[] = [];
  let before: string[] = [];
  // Content controls and the like hold paragraphs and tables of their own.
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'w:tbl') {
        grids.push({ before: before.join('\n'), ...readTable(child) });
        before = [];
      } else if (child.name === 'w:p') before.push(textOf(child));
      else walk(child);
    }
  };
  walk(body);
  return { grids, tracked_changes: hasElement(body, CHANGES), images: hasElement(body, IMAGES) };
}

function readTable(table: Element): Omit<Grid, 'before'> {
  const rows = elementsOf(table, 'w:tr', 'w:tbl').map((row) =>
    elementsOf(row, 'w:tc', 'w:tbl').map(readCell),
  );
  return { rows, automatic_numbers: hasElement(table, new Set(['w:numPr'])) };
}

function readCell(cell: Element): GridCell {
  const properties = elementsOf(cell, 'w:tcPr')[0];
  const span = Number(
    properties === undefined ? 1 : (elementsOf(properties, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1),
  );
  const paragraphs = elementsOf(cell, 'w:p', 'w:tcPr').map(textOf);
  return {
    text: paragraphs.join('\n').trim(),
    span: Number.isInteger(span) && span > 0 && span < 64 ? span : 1,
    image: hasElement(cell, IMAGES),
    nested: elementsOf(cell, 'w:tbl').length > 0,
  };
}

function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 'w:t' ? child : '';
      if (child.name === 'w:tab') return element.name === 'w:tabs' ? '' : '\t';
      if (child.name === 'w:br' || child.name === 'w:cr') return '\n';
      if (child.name === 'w:noBreakHyphen') return '-';
      if (child.name === 'w:softHyphen' || child.name === 'w:delText' || child.name === 'w:instrText')
        return '';
      if (child.name === 'w:pPr' || child.name === 'w:rPr') return '';
      return textOf(child);
    })
    .join('');
}
