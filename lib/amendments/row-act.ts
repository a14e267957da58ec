import { actAt, actNamedIn, readAct } from './import/index.ts';
import type { Act, AmendmentRow, AmendmentTable } from './model.ts';

/**
 * The act a row amends: the one of the table's list; where the list lacks it, the one that the row's address, its
 * own heading or its element cell names. An act the product does not know has no address; `undefined` when nothing
 * says which act is meant.
 */
export function actOf(table: Pick<AmendmentTable, 'acts' | 'language'>, row: AmendmentRow): Act | undefined {
  const listed = table.acts.find(({ id }) => id !== '' && id === row.act);
  if (listed !== undefined) return listed;
  const headings = [row.act_full ?? '', row.act].map((text) => text.trim()).filter((text) => text !== '');
  const read = [
    ...[row.address ?? '', row.act].map((address) => actAt(address, table.language)),
    ...headings.map((heading) => table.acts.find(({ title }) => title === heading) ?? readAct(heading)),
    ...[...headings, row.element, row.label_text].map((text) => actNamedIn(text, table.language)),
  ].filter((act) => act !== undefined);
  return read.find(({ address }) => address !== undefined) ?? read[0];
}
