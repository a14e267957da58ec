import { diffTexts, keysOf, type Segment, withoutMarks } from '../diff/index.ts';
import { readElement } from '../import/labels.ts';
import { OldWords } from '../import/lcs-length.ts';
import type { AmendmentRow, AmendmentTable } from '../model.ts';
import { type EditKind, editKinds, type Relation, relate } from './edits.ts';

/** One row of one draft, as it stands in a comparison. */
export interface DraftRow {
  readonly draft: string;
  readonly row: string;
  readonly variant: number | null;
  readonly element: string;
  /** Which of the quotations of the law it amends: an index of `law`. */
  readonly quotation: number;
  /** How it stands to the other rows: the worst of its pairs. */
  readonly relation: Relation;
  readonly kinds: readonly EditKind[];
  readonly inserted_runs: readonly string[];
  readonly deleted_runs: readonly string[];
  readonly proposed: string;
  /** The proposed wording against the law quoted by this row. */
  readonly segments: readonly Segment[];
}

/** Rows of any number of drafts on one provision. */
export interface ComparedProvision {
  readonly address: string | null;
  readonly act: string;
  readonly element: string;
  /** Why the rows stand together: one address, or wording that agrees although the address does not. */
  readonly matched_by: 'address' | 'text' | 'alone';
  readonly relation: Relation;
  /** How each two rows stand to each other. */
  readonly pairs: readonly { readonly rows: readonly [string, string]; readonly relation: Relation }[];
  /** The law as quoted, once for each different quotation. */
  readonly law: readonly string[];
  readonly rows: readonly DraftRow[];
}

export interface CompareFilter {
  /** Address or short name of an act. */
  readonly act?: string;
  /** Number of an article: `72`. */
  readonly article?: string;
  readonly kind?: EditKind;
}

interface Placed {
  readonly draft: string;
  readonly row: AmendmentRow;
}

/** Wordings this much alike are one provision whatever their addresses say. */
const SAME_TEXT = 0.85;

interface Group {
  readonly items: Placed[];
  byText: boolean;
}

/** The words after the number: a quotation of one norm opens alike whatever number it was given. */
const openingOf = ({ row }: Placed): string =>
  keysOf(withoutMarks(row.current).slice(0, 80)).slice(1, 4).join(' ');

/** Lays any number of drafts side by side, provision by provision. */
export function compareDrafts(
  drafts: readonly { readonly name: string; readonly tables: readonly AmendmentTable[] }[],
  filter: CompareFilter = {},
): ComparedProvision[] {
  const placed = drafts.flatMap(({ name, tables }) =>
    tables.flatMap((table) => table.rows.map((row): Placed => ({ draft: name, row }))),
  );
  const groups: Group[] = [];
  const byAddress = new Map<string, Group[]>();
  const byOpening = new Map<string, Group[]>();
  for (const item of placed.filter(({ row }) => passes(row, filter))) {
    const near = byAddress.get(articleOf(item)) ?? [];
    const own = near.find(({ items }) => items.some((other) => sameProvision(item, other)));
    const opening = openingOf(item);
    const alike = byOpening.get(opening) ?? [];
    const found = own ?? alike.find(({ items }) => items.some((other) => sameText(item, other)));
    const group = found ?? { items: [], byText: false };
    group.items.push(item);
    if (own === undefined && found !== undefined) group.byText = true;
    if (found === undefined) groups.push(group);
    if (!near.includes(group)) near.push(group);
    if (!alike.includes(group)) alike.push(group);
    byAddress.set(articleOf(item), near);
    byOpening.set(opening, alike);
  }
  return groups.map(({ items, byText }) => compareGroup(items, byText)).sort(byPlace);
}

function passes(row: AmendmentRow, filter: CompareFilter): boolean {
  // Where nothing says whose article it is, the element of the row still says which.
  const article = row.address === undefined ? readElement(row.element).article : row.address.split('/')[2];
  const act =
    filter.act === undefined || row.act === filter.act || row.address?.startsWith(`${filter.act}/`) === true;
  return (
    act &&
    (filter.article === undefined || article === filter.article) &&
    (filter.kind === undefined || editKinds(row).includes(filter.kind))
  );
}

/** One address, or variants of one row on one article (an element may name a part in one variant only). */
function sameProvision(one: Placed, other: Placed): boolean {
  if (one.row.address === undefined || other.row.address === undefined) return false;
  return (
    one.row.address === other.row.address || (areVariants(one, other) && articleOf(one) === articleOf(other))
  );
}

const articleOf = ({ row }: Placed): string => (row.address ?? '').split('/').slice(0, 3).join('/');

/** Variants of one row of one table: adopting one leaves the other out. */
function areVariants(one: Placed, other: Placed): boolean {
  const table = ({ row }: Placed): string => row.id.split('-')[0] ?? '';
  const [a, b] = [one.row, other.row];
  return (
    one.draft === other.draft &&
    table(one) === table(other) &&
    a.number === b.number &&
    a.variant !== null &&
    b.variant !== null &&
    a.variant !== b.variant
  );
}

function relationOf(one: Placed, other: Placed): Relation {
  const relation = relate(one.row, other.row);
  return relation === 'compatible' && areVariants(one, other) ? 'collides' : relation;
}

function sameText(one: Placed, other: Placed): boolean {
  if (one.draft === other.draft) return false;
  const [a, b] = [keysOf(withoutMarks(one.row.current)), keysOf(withoutMarks(other.row.current))];
  if (a.length < 8 || Math.min(a.length, b.length) < SAME_TEXT * Math.max(a.length, b.length)) return false;
  return new OldWords(a).common(b) >= SAME_TEXT * Math.max(a.length, b.length);
}

function compareGroup(items: readonly Placed[], byText: boolean): ComparedProvision {
  const first = items[0]?.row;
  const pairs = items.flatMap((one, index) =>
    items.slice(index + 1).map((other) => ({
      rows: [nameOf(one), nameOf(other)] as const,
      relation: relationOf(one, other),
    })),
  );
  const law = distinct(items.map(({ row }) => row.current));
  return {
    address: first?.address ?? null,
    act: first?.act ?? '',
    element: first?.element ?? '',
    matched_by: items.length === 1 ? 'alone' : byText ? 'text' : 'address',
    relation: worst(pairs),
    pairs: [...pairs].sort((one, other) => WORST.indexOf(one.relation) - WORST.indexOf(other.relation)),
    law: [...law.values()],
    rows: items.map((item) => ({
      ...draftRow(item),
      quotation: [...law.keys()].indexOf(keyOf(item.row.current)),
      relation: worst(pairs.filter(({ rows }) => rows.includes(nameOf(item)))),
    })),
  };
}

const WORST: readonly Relation[] = ['collides', 'compatible', 'same_change'];
const worst = (pairs: readonly { readonly relation: Relation }[]): Relation =>
  WORST.find((relation) => pairs.some((pair) => pair.relation === relation)) ?? 'only_here';

const nameOf = ({ draft, row }: Placed): string =>
  row.id.startsWith(`${draft}-`) ? row.id : `${draft}:${row.id}`;

function draftRow(item: Placed): Omit<DraftRow, 'quotation' | 'relation'> {
  const { draft, row } = item;
  const { inserted_runs, deleted_runs, segments } = diffTexts(row.current, row.proposed);
  return {
    draft,
    row: nameOf(item),
    variant: row.variant,
    element: row.element,
    kinds: editKinds(row),
    inserted_runs,
    deleted_runs,
    proposed: row.proposed,
    segments,
  };
}

const keyOf = (text: string): string => keysOf(text).join(' ');
const distinct = (texts: readonly string[]): Map<string, string> =>
  new Map(texts.map((text) => [keyOf(text), text]));

/** By act in the order met, then article and part as numbers. */
function byPlace(one: ComparedProvision, other: ComparedProvision): number {
  const [a, b] = [one.address ?? '~', other.address ?? '~'];
  return a.localeCompare(b, 'en', { numeric: true });
}

/** One line of "who changes article 72 and how". */
export interface SummaryLine {
  readonly address: string | null;
  readonly element: string;
  readonly draft: string;
  readonly row: string;
  readonly kinds: readonly EditKind[];
  readonly added: string;
  readonly removed: string;
  readonly relation: Relation;
  /** The rows it collides with, or makes the same change as. */
  readonly with: readonly string[];
}

/** The comparison as one table, a line per row of a draft. */
export function summarise(provisions: readonly ComparedProvision[]): SummaryLine[] {
  return provisions.flatMap((provision) =>
    provision.rows.map((row) => ({
      address: provision.address,
      element: row.element,
      draft: row.draft,
      row: row.row,
      kinds: row.kinds,
      added: row.inserted_runs.join(' · '),
      removed: row.deleted_runs.join(' · '),
      relation: row.relation,
      with: partnersOf(provision, row),
    })),
  );
}

/** Rows that may both be adopted are no news. */
function partnersOf({ pairs }: ComparedProvision, { row, relation }: DraftRow): string[] {
  if (relation === 'compatible') return [];
  return pairs
    .filter((pair) => pair.relation === relation && pair.rows.includes(row))
    .flatMap(({ rows }) => rows.filter((other) => other !== row));
}
