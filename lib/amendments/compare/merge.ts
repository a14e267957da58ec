import { InvalidInputError } from '../../base/index.ts';
import { nameRows } from '../import/index.ts';
import type { Act, AmendmentTable } from '../model.ts';
import { actOf } from '../row-act.ts';

/** A row picked for a new draft. */
export interface Pick {
  readonly table: string;
  readonly row: string;
}

/**
 * Makes a new draft of picked rows: acts in the order first met, rows numbered anew, variants of one row kept
 * under one number. Throws {@link InvalidInputError} when a pick names no row.
 */
export function mergeRows(
  tables: readonly AmendmentTable[],
  picks: readonly Pick[],
  title: string,
): AmendmentTable {
  const picked = picks.map((pick) => {
    const table = tables.find(({ id }) => id === pick.table);
    const row = table?.rows.find(({ id }) => id === pick.row);
    if (table === undefined || row === undefined) throw noRow(pick);
    return { table, row, act: actOf(table, row) };
  });
  const acts: Act[] = [];
  for (const { act } of picked)
    if (act !== undefined && !acts.some(({ id }) => id === act.id)) acts.push(act);
  const idOf = ({ row, act }: (typeof picked)[number]): string => act?.id ?? row.act;
  const ordered = [...new Set([...acts.map(({ id }) => id), ...picked.map(idOf)])];
  const numbers = new Map<string, number>();
  const drafts = ordered.flatMap((act) =>
    picked
      .filter((one) => idOf(one) === act)
      .map(({ table, row: { id: _, ...row } }) => {
        const key = `${table.id} ${act} ${row.number ?? _}`;
        const number = numbers.get(key) ?? numbers.size + 1;
        numbers.set(key, number);
        return { ...row, act, number };
      }),
  );
  const language = picked[0]?.table.language ?? 'kk';
  const columns = picked[0]?.table.columns ?? tables[0]?.columns ?? [];
  return {
    id: 'T1',
    appendix: null,
    title,
    language,
    columns: [...columns],
    acts,
    rows: nameRows('T1', drafts),
  };
}

function noRow({ table, row }: Pick): InvalidInputError {
  const name = `${table} / ${row}`.slice(0, 60);
  return new InvalidInputError({
    kk: `Таңдалған жол табылмады (${name}): кестелердегі жолдардың бірін таңдаңыз.`,
    ru: `Выбранной строки нет (${name}): выберите строку из загруженных таблиц.`,
    en: `There is no such row (${name}): pick a row of the loaded tables.`,
  });
}
