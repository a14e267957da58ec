import { ORDINALS, readElement } from '../import/index.ts';
import type { AmendmentRow, TableLanguage } from '../model.ts';
import type { Operation } from './operation.ts';
import type { Unit } from './units.ts';
import { newItems, newParagraph } from './writers.ts';

/** «үшінші абзацпен толықтыру»: the number a direction of the draft itself gives. */
function orderedParagraph(proposed: string): number | undefined {
  const word = /(\p{L}+)\s+абзацпен\s+толықтыр/u.exec(proposed)?.[1]?.toLowerCase();
  return word === undefined ? undefined : ORDINALS[word];
}

/** At least this many words make a paragraph of their own. */
const PARAGRAPH_WORDS = 6;

/** New items and new paragraphs are said as such, with their number, and not word by word. */
export function additionOf(
  row: AmendmentRow,
  unit: Unit,
  operation: Operation,
  old: string,
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
  const known = number === undefined ? (named ?? orderedParagraph(row.proposed)) : Number(number);
  const rest = old.slice(old.lastIndexOf(ends) + ends.length);
  const after = known === undefined && /\p{L}/u.test(rest) ? ends.replace(/[\s.;:,…]+$/u, '') : undefined;
  return newParagraph[language](holder, known, added, after);
}
