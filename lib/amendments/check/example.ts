import { elementAddress, nameRows, readAct, readElement } from '../import/index.ts';
import { type Act, type AmendmentTable, defaultColumns } from '../model.ts';
import type { ExampleRow } from './rule.ts';

const CODE = 'Қазақстан Республикасының Қылмыстық кодексі';

/** A table made of example rows. */
export function exampleTable(rows: readonly ExampleRow[]): AmendmentTable {
  const acts = [...new Set(rows.map((row) => row.act ?? CODE))].map((title): Act => readAct(title));
  const drafts = rows.map((row) => {
    const act = acts.find(({ title }) => title === (row.act ?? CODE));
    const address = elementAddress(act, readElement(row.element));
    return {
      number: row.number,
      variant: row.variant ?? null,
      act: act?.id ?? '',
      element: row.element,
      label_text: `${row.number} ${row.element}`,
      ...(address === undefined ? {} : { address }),
      current: row.current,
      proposed: row.proposed,
      rationale: row.rationale ?? 'Себебі негіздемеде көрсетілген.',
    };
  });
  return {
    id: 'T1',
    title: 'Салыстырма кесте',
    language: 'kk',
    columns: defaultColumns('kk'),
    acts,
    rows: nameRows('T1', drafts),
  };
}
