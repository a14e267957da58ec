import { marksOf } from '../diff/index.ts';
import { readElement, startsWithHeading } from '../import/index.ts';
import type { AmendmentRow, TableLanguage } from '../model.ts';
import type { Unit } from './units.ts';
import { newArticle, newItems, newParts, repeal } from './writers.ts';

/** The provision that the element of a row names. */
export function unitOf(row: AmendmentRow): Unit {
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

/** A whole provision added or taken out; `undefined` when words of it change. */
export function wholeSentence(
  row: AmendmentRow,
  old: string,
  next: string,
  language: TableLanguage,
): ((unit: Unit) => string) | undefined {
  const { is_new, article, parts, points } = readElement(row.element);
  if (next === '') return (unit) => (old === '' ? '' : repeal[language](unit));
  const absent = is_new || marksOf(row.current).some(({ kind }) => kind === 'absence');
  if (old !== '' || !absent || article === undefined) return undefined;
  const { part: _, point: __, paragraph: ___, ...bare } = unitOf(row);
  if (points.length > 0 && /^\d+(?:-\d+)*\)/u.test(next))
    return ({ point: _point, ...holder }) => newItems[language](holder, points, next);
  if (parts.length > 0 && bare.top === 'article' && /^\d+(?:-\d+)*\./u.test(next))
    return ({ part: _part, ...holder }) => newParts[language](holder, parts, next);
  const whole = is_new || startsWithHeading(next, article);
  return whole && parts.length + points.length === 0 ? () => newArticle[language](article, next) : undefined;
}

const HEADING_LINE = /^(?:\d+(?:-\d+)*-бап|Статья\s+\d+(?:-\d+)*)\.[^\n]*\n/iu;

/** A heading that only the current cell quotes is not taken out by the draft. */
export function withoutLoneHeading(old: string, next: string): string {
  return next === '' || /^(?:\d+(?:-\d+)*-бап|Статья\s+\d)/iu.test(next)
    ? old
    : old.replace(HEADING_LINE, '');
}
