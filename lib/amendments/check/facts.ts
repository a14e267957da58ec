import { type Diff, diffTexts, keysOf, withoutMarks } from '../diff/index.ts';
import { type Element, readElement } from '../import/index.ts';
import type { AmendmentRow, AmendmentTable, TableLanguage } from '../model.ts';
import { actOf } from '../row-act.ts';
import { type Citation, citationsOf } from './citations.ts';

/** A row with everything the rules ask of it, worked out once. */
export interface RowFacts {
  readonly row: AmendmentRow;
  readonly table: string;
  readonly language: TableLanguage;
  /** The element cell, read. */
  readonly element: Element;
  /** Row number with its table: `A2-1`; variants share it. */
  readonly group: string;
  readonly diff: Diff;
  /** Address of the instrument, else the act as printed. */
  readonly act: string;
  /** Heading of the act; absent when nothing says which act the row amends. */
  readonly act_title: string | undefined;
  readonly article: string | undefined;
  /** The parts the element names. */
  readonly parts: readonly string[];
  readonly is_new: boolean;
  /** Words of the edit: what the proposed text adds. */
  readonly added: readonly string[];
  /** The same and the proposed wording as one folded text each, for patterns. */
  readonly added_text: string;
  readonly proposed_text: string;
  /** Word keys of both wordings without marks. */
  readonly current_keys: readonly string[];
  readonly proposed_keys: readonly string[];
  readonly cited_in_text: readonly Citation[];
  readonly cited_in_rationale: readonly Citation[];
}

/** Works out the facts of every row of the tables. */
export function rowFacts(tables: readonly AmendmentTable[]): RowFacts[] {
  return tables.flatMap((table) =>
    table.rows.map((row) => {
      const element = readElement(row.element);
      const named = actOf(table, row);
      const act = named?.address ?? row.act;
      const diff = diffTexts(row.current, row.proposed);
      return {
        row,
        table: table.id,
        language: table.language,
        element,
        group: `${table.id}-${row.number ?? row.id}`,
        diff,
        act,
        act_title: named?.title,
        article: element.article,
        parts: element.parts,
        is_new: element.is_new,
        added: diff.inserted.flatMap((word) => keysOf(word)),
        added_text: keysOf(diff.inserted_runs.join(' ')).join(' '),
        proposed_text: keysOf(row.proposed).join(' '),
        current_keys: keysOf(withoutMarks(row.current)),
        proposed_keys: keysOf(withoutMarks(row.proposed)),
        cited_in_text: citationsOf(diff.inserted_runs.join(' '), act),
        cited_in_rationale: citationsOf(row.rationale, act),
      };
    }),
  );
}

/** Article and part as one key: `kz/criminal-code/72/1`; only the article when no single part is named. */
export function provisionKey(facts: RowFacts): string | undefined {
  if (facts.article === undefined) return undefined;
  const base = `${facts.act}/${facts.article}`;
  return facts.parts.length === 1 ? `${base}/${facts.parts[0]}` : base;
}

/** The beginning of a word, by which forms of one word are recognised. */
export const stem = (key: string): string => key.slice(0, 6);

/** Row ids for `place` and messages. */
export const ids = (rows: readonly RowFacts[]): string => rows.map(({ row }) => row.id).join(', ');

/** Long quotations are cut at a word, so that a message stays one sentence. */
export function short(text: string, limit = 160): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  return `${flat.slice(0, flat.lastIndexOf(' ', limit))} …`;
}

/** All unordered pairs. */
export function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other): [T, T] => [one, other]));
}

/** Groups items by a key; items without one are left out. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name === undefined) continue;
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [item]);
    else known.push(item);
  }
  return groups;
}
