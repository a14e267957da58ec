import { elementAddress, nameRows, readAct, readElement } from '../import/index.ts';
import { type Act, type AmendmentTable, defaultColumns, type TableLanguage } from '../model.ts';
import type { ExampleRow } from './rule.ts';

const CODE: Readonly<Record<TableLanguage, string>> = {
  kk: 'Қазақстан Республикасының Қылмыстық кодексі',
  ru: 'Уголовный кодекс Республики Казахстан',
};
const RATIONALE: Readonly<Record<TableLanguage, string>> = {
  kk: 'Себебі негіздемеде көрсетілген.',
  ru: 'Причина изложена в обосновании.',
};
const TITLE: Readonly<Record<TableLanguage, string>> = {
  kk: 'Салыстырма кесте',
  ru: 'Сравнительная таблица',
};

/** A table made of example rows. */
export function exampleTable(rows: readonly ExampleRow[], language: TableLanguage = 'kk'): AmendmentTable {
  const code = CODE[language];
  const acts = [...new Set(rows.map((row) => row.act ?? code))].map((title): Act => readAct(title));
  const drafts = rows.map((row) => {
    const act = acts.find(({ title }) => title === (row.act ?? code));
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
      rationale: row.rationale ?? RATIONALE[language],
    };
  });
  return {
    id: 'T1',
    title: TITLE[language],
    language,
    columns: defaultColumns(language),
    acts,
    rows: nameRows('T1', drafts),
  };
}
