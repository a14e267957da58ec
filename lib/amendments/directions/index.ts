import { readElement } from '../import/index.ts';
import type { AmendmentRow, AmendmentTable, TableLanguage } from '../model.ts';
import { actLine } from './acts.ts';
import { applyOperations, deriveOperations, type Operation, pureWording } from './operations.ts';
import type { Unit } from './units.ts';
import { newArticle, newItems, newParagraph, repeal, writeOperation } from './writers.ts';

export * from './operations.ts';
export * from './units.ts';
export * from './writers.ts';

/** The directions of one row: sentences, and the operations they say. */
export interface RowDirections {
  readonly row: string;
  readonly sentences: readonly string[];
  readonly operations: readonly Operation[];
  /** The wording as amended. */
  readonly consolidated: string;
}

export interface ActDirections {
  readonly act: string;
  /** «1. … Қылмыстық кодексіне:». */
  readonly lead: string;
  readonly rows: readonly RowDirections[];
}

export interface DirectionOptions {
  readonly language: TableLanguage;
  /** Which variant is written where a row has several; the first when left out. */
  readonly variant?: number;
}

/** Writes the amending directions of a draft law from a table, act by act. */
export function writeDirections(table: AmendmentTable, options: DirectionOptions): ActDirections[] {
  const rows = table.rows.filter((row) => row.variant === null || row.variant === (options.variant ?? 1));
  const acts = [...new Set(rows.map((row) => row.act))];
  return acts.map((act, index) => ({
    act,
    lead: `${index + 1}. ${actLine(
      table.acts.find(({ id }) => id === act),
      act,
      options.language,
    )}`,
    rows: rows.filter((row) => row.act === act).map((row) => rowDirections(row, options.language)),
  }));
}

/** The directions as the text of an article of a draft law. */
export function directionsText(acts: readonly ActDirections[]): string {
  return acts
    .map(({ lead, rows }) => {
      const sentences = rows.flatMap((row) => row.sentences);
      const lines = sentences.map(
        (text, index) => `${index + 1}) ${text}${index === sentences.length - 1 ? '.' : ';'}`,
      );
      return [lead, ...lines].join('\n');
    })
    .join('\n\n');
}

/** The directions of one row and the wording they lead to. */
export function rowDirections(row: AmendmentRow, language: TableLanguage): RowDirections {
  const old = pureWording(row.current);
  const next = pureWording(row.proposed);
  const operations = deriveOperations(old, next);
  return {
    row: row.id,
    sentences: sentencesOf(row, old, next, operations, language),
    operations,
    consolidated: applyOperations(old, operations),
  };
}

/** The text of the provision as it will read. */
export function consolidatedText(row: AmendmentRow): string {
  const old = pureWording(row.current);
  return applyOperations(old, deriveOperations(old, pureWording(row.proposed)));
}

function sentencesOf(
  row: AmendmentRow,
  old: string,
  next: string,
  operations: readonly Operation[],
  language: TableLanguage,
): string[] {
  const element = readElement(row.element);
  const unit = unitOf(row);
  if (next === '') return old === '' ? [] : [repeal[language](unit)];
  if (old === '' && element.is_new && element.article !== undefined)
    return [newArticle[language](element.article, next)];
  const whole = operations.filter((operation) => !isTrifle(operation));
  return whole.map(
    (operation) =>
      additionOf(row, unit, operation, language) ?? writeOperation(unit, clean(operation), language),
  );
}

/** Spaces, dashes, doubled stops and omission marks are printing, not law. */
function isTrifle(operation: Operation): boolean {
  if (operation.kind === 'new_edition') return false;
  const bare = (text: string): string => text.replace(/[\s….–—-]/gu, '');
  if (operation.kind === 'insert') return /^[.\s…]*$/u.test(operation.new);
  return bare(operation.old) === bare(operation.kind === 'delete' ? '' : operation.new);
}

/** A new edition of a quoted part does not repeat the omission marks around it. */
function clean(operation: Operation): Operation {
  if (operation.kind !== 'new_edition') return operation;
  return { ...operation, text: operation.text.replace(/^(?:\s*…)+\s*|(?:\s*…)+\s*$/gu, '') };
}

function unitOf(row: AmendmentRow): Unit {
  const element = readElement(row.element);
  const [part] = element.parts;
  const [point] = element.points;
  const [paragraph] = element.paragraphs;
  return {
    top:
      /\d[-–]тарма|пункт/iu.test(row.element) && !/баб|бап|стать/iu.test(row.element) ? 'point' : 'article',
    ...(element.article === undefined ? {} : { article: element.article }),
    ...(part === undefined || element.parts.length > 1 ? {} : { part }),
    ...(point === undefined || element.points.length > 1 ? {} : { point }),
    ...(paragraph === undefined || element.paragraphs.length > 1 ? {} : { paragraph }),
  };
}

/** At least this many words make a paragraph of their own. */
const PARAGRAPH_WORDS = 6;

/** New items and new paragraphs are said as such, with their number, and not word by word. */
function additionOf(
  row: AmendmentRow,
  unit: Unit,
  operation: Operation,
  language: TableLanguage,
): string | undefined {
  if (operation.kind !== 'insert' && operation.kind !== 'replace') return undefined;
  const before = operation.kind === 'insert' ? operation.after : operation.old.replace(/[\s.;:,…]+$/u, '');
  const text = operation.kind === 'insert' ? operation.new : operation.new.slice(before.length);
  if (operation.kind === 'replace' && !operation.new.startsWith(before)) return undefined;
  const added = text.replace(/^[\s.;:,…]+/u, '').trim();
  const { paragraph: _, point: __, ...holder } = unit;
  const numbers = [...added.matchAll(/(?:^|;\s+|\.\s+|\n)(\d+(?:-\d+)*)\)\s/gu)].map(
    (match) => match[1] ?? '',
  );
  if (numbers.length > 0 && /^\d+(?:-\d+)*\)/.test(added)) return newItems[language](holder, numbers, added);
  const ends = operation.kind === 'replace' ? operation.old : before;
  const atSentence = /[.;:…]\s*$/u.test(ends) || /^\s*[.;…]/u.test(text);
  if (!atSentence || !/^\p{Lu}/u.test(added) || added.split(/\s+/).length < PARAGRAPH_WORDS) return undefined;
  const number = /№\s*(\d+)\s+жаңа\s+абзац/iu.exec(`${row.current} ${row.proposed}`)?.[1];
  const named = /(?:жоқ|отсутствует)/iu.test(row.current)
    ? readElement(row.element).paragraphs[0]
    : undefined;
  return newParagraph[language](holder, number === undefined ? named : Number(number), added);
}
