import type { FormCell, FormItem } from '../../../lib/amendments/index.ts';
import { amendments } from '../../messages/amendments.ts';
import { Loaded } from '../../parts/progress.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { useText } from '../../shell/language.ts';
import { useAnswer } from '../eligibility/use-case.ts';
import { Screen, useTables } from './screen.tsx';
import type { AmendmentTable } from './shapes.ts';

interface Drawn extends Pick<AmendmentTable, 'title' | 'language' | 'columns'> {
  readonly items: readonly FormItem[];
}

function Cell({ cell, mark }: { cell: FormCell; mark: 'del' | 'ins' }) {
  return (
    <td>
      {cell.map((runs, at) => (
        <p key={at}>
          {runs.map(({ text, changed }, place) => {
            if (!changed) return <span key={place}>{text}</span>;
            return mark === 'del' ? <del key={place}>{text}</del> : <ins key={place}>{text}</ins>;
          })}
        </p>
      ))}
    </td>
  );
}

function Sheet({ table }: { table: Drawn }) {
  return (
    <Scroller label={table.title}>
      <table class="printed" lang={table.language}>
        <caption>{table.title}</caption>
        <thead>
          <tr>
            {table.columns.map(({ id, title }) => (
              <th key={id} scope="col" class={`column-${id}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.items.map((item, at) =>
            item.kind === 'act' ? (
              <tr key={at}>
                <th colSpan={table.columns.length} scope="colgroup" class="column-act">
                  {item.title}
                </th>
              </tr>
            ) : (
              <tr key={at}>
                {table.columns.map(({ id }) => (
                  <Cell key={id} cell={item.cells[id]} mark={id === 'current' ? 'del' : 'ins'} />
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </Scroller>
  );
}

/** The tables in the printed form: landscape, the head on every page, changed words set off. */
export function PrintTablePage() {
  const text = useText();
  const work = useTables();
  const { tables } = work.data;
  const found = useAnswer<{ tables: readonly Drawn[] }>(
    '/api/amendments/form',
    tables.length === 0 ? undefined : { tables },
  );
  return (
    <Screen index={5} work={work}>
      <p class="buttons">
        <button type="button" class="button button-main" onClick={() => print()}>
          {text(amendments.print)}
        </button>
      </p>
      <Loaded from={found}>
        {(drawn) => drawn.tables.map((table, at) => <Sheet key={at} table={table} />)}
      </Loaded>
    </Screen>
  );
}
