import { amendments } from '../../messages/amendments.ts';
import { useKept } from '../../shell/kept.ts';
import { useText } from '../../shell/language.ts';
import { type AmendmentTable, EMPTY, OTHER, type TableData } from './shapes.ts';

export interface Draft {
  readonly name: string;
  readonly tables: readonly AmendmentTable[];
}

/** Further drafts, kept in this browser beside the open table. */
interface Others extends TableData {
  readonly drafts?: readonly Draft[];
}

export interface Drafts {
  /** Every draft compared, the open table first. */
  readonly all: readonly Draft[];
  /** How many of them, from the end, were added for comparison. */
  readonly added: number;
  readonly add: (draft: Draft) => void;
  readonly remove: (place: number) => void;
}

/** The open table and the drafts it is compared with; the tables of a single file are compared with each other. */
export function useDrafts(open: TableData): Drafts {
  const text = useText();
  const kept = useKept<Others>(OTHER, EMPTY);
  const { drafts = [], tables } = kept.value;
  const others = tables.length > 0 ? [{ name: text(amendments.second_draft), tables }, ...drafts] : drafts;
  const first = { name: text(amendments.first_draft), tables: open.tables };
  const own = others.length > 0 ? [first] : open.tables.map((table) => ({ name: table.id, tables: [table] }));
  const set = (next: readonly Draft[]) => kept.set({ tables: [], drafts: next });
  return {
    // Two files may both call their table T1; a merged draft must tell them apart.
    all: [
      ...own,
      ...others.map(({ name, tables: read }, index) => ({
        name,
        tables: read.map((table) => ({ ...table, id: `${index + 2}-${table.id}` })),
      })),
    ],
    added: others.length,
    add: (draft) => {
      const names = [first.name, ...others.map(({ name }) => name)];
      set([...others, { ...draft, name: freeName(draft.name, names) }]);
    },
    remove: (place) => set(others.filter((_, index) => index !== place)),
  };
}

function freeName(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let next = 2; taken.includes(name); next++) name = `${wanted} (${next})`;
  return name;
}

/** The row's own id: the comparison puts the draft before it. */
export const ownId = ({ draft, row }: { draft: string; row: string }): string =>
  row.startsWith(`${draft}:`) ? row.slice(draft.length + 1) : row;

/** A row as it is called on the page: the id of a table's row already says which table it is of. */
export const rowName = (line: { draft: string; row: string }): string =>
  line.row.startsWith(`${line.draft}-`) ? line.row : `${line.draft}, ${ownId(line)}`;
