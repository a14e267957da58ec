import type { Act, AmendmentRow, Position } from '../model.ts';
import type { Element } from './labels.ts';

/** The address of the provision an element names, as deep as it is unambiguous. */
export function elementAddress(act: Act | undefined, element: Element): string | undefined {
  if (act?.address === undefined || element.article === undefined) return undefined;
  const path = [act.address, element.article];
  if (element.parts.length === 1) path.push(element.parts[0] ?? '');
  if (element.points.length === 1 && element.parts.length <= 1) path.push(element.points[0] ?? '');
  return path.join('/');
}

/**
 * Gives every row its id: table, number, a letter where one number and variant has several rows, variant:
 * `A2-2`, `A2-1/1`, `A3-4a/2`.
 */
export function nameRows(table: string, rows: readonly Omit<AmendmentRow, 'id'>[]): AmendmentRow[] {
  const key = (row: Omit<AmendmentRow, 'id'>): string => `${row.number ?? '?'}/${row.variant ?? ''}`;
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const place = seen.get(key(row)) ?? 0;
    seen.set(key(row), place + 1);
    const letter = (counts.get(key(row)) ?? 0) > 1 ? letterOf(place) : '';
    const variant = row.variant === null ? '' : `/${row.variant}`;
    return { id: `${table}-${row.number ?? '?'}${letter}${variant}`, ...row };
  });
}

/** a … z, then aa, ab …: any number of rows. */
function letterOf(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : letterOf(Math.floor(place / 26) - 1) + letter;
}

/** Separate positions inside a rationale: «1-ші ұстаным», «2-ші ұстаным», «Позиция 1». */
export function positionsOf(rationale: string): Position[] {
  const heads = [...rationale.matchAll(/(\d+)-?ш[іы]\s+ұстаным\p{L}*:?|позиция\s+(\d+)\s*:?/giu)];
  return heads.map((head, index) => {
    const next = heads[index + 1];
    const end = next === undefined ? rationale.length : sentenceStart(rationale, next.index);
    return {
      number: Number(head[1] ?? head[2]),
      text: rationale.slice(head.index + head[0].length, end).trim(),
    };
  });
}

/** The start of the sentence that contains a place, so that a lead-in goes with its position. */
function sentenceStart(text: string, at: number): number {
  const before = text.slice(0, at);
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('\n'));
  return stop < 0 ? at : stop + 1;
}
