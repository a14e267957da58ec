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
  const unit = unitOf(row);
  const operations = deriveOperations(old, next);
  const consolidated = applyOperations(old, operations);
  const whole = wholeDirection(row, unit, old, next, language);
  const sentences =
    whole === undefined ? operations.map((operation) => writeOperation(unit, operation, language)) : [whole];
  return { row: row.id, sentences, operations, consolidated };
}

/** The text of the provision as it will read. */
export function consolidatedText(row: AmendmentRow): string {
  return applyOperations(
    pureWording(row.current),
    deriveOperations(pureWording(row.current), pureWording(row.proposed)),
  );
}

function unitOf(row: AmendmentRow): Unit {
  const element = readElement(row.element);
  const [part] = element.parts;
  const [point] = element.points;
  return {
    top:
      /\d[-–]тарма|пункт/iu.test(row.element) && !/баб|бап|стать/iu.test(row.element) ? 'point' : 'article',
    ...(element.article === undefined ? {} : { article: element.article }),
    ...(part === undefined || element.parts.length > 1 ? {} : { part }),
    ...(point === undefined || element.points.length > 1 ? {} : { point }),
  };
}

/** A new article, new items, a new paragraph or a repeal is said as a whole, not word by word. */
function wholeDirection(
  row: AmendmentRow,
  unit: Unit,
  old: string,
  next: string,
  language: TableLanguage,
): string | undefined {
  const element = readElement(row.element);
  if (next === '') return repeal[language](unit);
  if (element.is_new && old === '' && element.article !== undefined)
    return newArticle[language](element.article, next);
  const operations = deriveOperations(old, next);
  const [only] = operations;
  if (operations.length !== 1 || only === undefined || (only.kind !== 'insert' && only.kind !== 'replace'))
    return undefined;
  const kept = only.kind === 'insert' ? '' : only.old.trim();
  const added = only.new
    .trim()
    .slice(only.new.trim().startsWith(kept) ? kept.length : 0)
    .trim();
  if (added === '' || (kept !== '' && !only.new.trim().startsWith(kept))) return undefined;
  const numbers = [...added.matchAll(/(?:^|[;.]\s+|\n)(\d+(?:-\d+)*)\)\s/gu)].map((match) => match[1] ?? '');
  const holder: Unit = { ...unit };
  delete (holder as { point?: string }).point;
  if (numbers.length > 0 && /^\d+(?:-\d+)*\)/.test(added)) return newItems[language](holder, numbers, added);
  if (!/^\p{Lu}/u.test(added) || !/[.;]$/.test(added)) return undefined;
  const number = /№\s*(\d+)\s+жаңа\s+абзац/iu.exec(`${row.current} ${row.proposed}`)?.[1];
  return newParagraph[language](holder, number === undefined ? element.paragraphs[0] : Number(number), added);
}
