import type { ComponentChildren } from 'preact';
import type { TableOut } from '../../../lib/api/reference/index.ts';
import { reference, SERIES_NAMES } from '../../messages/reference.ts';
import { Loaded, Note } from '../../parts/progress.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { formatNumber, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { usePlace } from '../../shell/router.ts';
import { Bars } from './chart.tsx';
import { Choose, ContradictionMarks, CorpusTabs, ListActions, SourceLine } from './parts.tsx';

/** Tables longer than this are opened by the reader. */
const LONG = 20;

function Cells({ table }: { table: TableOut }) {
  const text = useText();
  const language = useLanguage();
  const doubtful = table.rows.some((row) => row.doubt !== undefined);
  const figure = (value: number | null | undefined, unit: string): string =>
    value === null || value === undefined
      ? '–'
      : `${formatNumber(value, language)}${unit === 'percent' ? ' %' : ''}`;
  return (
    <Scroller label={text(table.title)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text(reference.row)}</th>
            {table.columns.map((column) => (
              <th scope="col" class="number" key={column.id}>
                {text(column.label)}
              </th>
            ))}
            {doubtful && <th scope="col">{text(reference.doubt)}</th>}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={`${row.line} ${row.label.en}`}>
              <th scope="row">{text(row.label)}</th>
              {table.columns.map((column) => (
                <td class="number" key={column.id}>
                  {figure(row.values[column.id], column.unit)}
                </td>
              ))}
              {doubtful && <td class="small">{row.doubt !== undefined && text(row.doubt)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function Folded({ count, children }: { count: number; children: ComponentChildren }) {
  const text = useText();
  if (count <= LONG) return <>{children}</>;
  return (
    <details>
      <summary>{text(reference.show_table, { count })}</summary>
      {children}
    </details>
  );
}

function Table({ table }: { table: TableOut }) {
  const text = useText();
  return (
    <div class="sheet stat-table">
      <h3 id={table.id}>{text(table.title)}</h3>
      <p class="badges">
        <span class="small">{text(reference.counted_by, { who: text(table.counted_by) })}</span>
        <SourceLine source={table.source} />
        <ContradictionMarks marks={table.contradictions} />
      </p>
      <Note kind="warning">
        <ul>
          {table.caveats.map((caveat) => (
            <li key={caveat.en}>{text(caveat)}</li>
          ))}
        </ul>
      </Note>
      {table.chart.length > 0 && <Bars table={table} />}
      <Folded count={table.rows.length}>
        <Cells table={table} />
      </Folded>
    </div>
  );
}

function AllSeries({ tables }: { tables: readonly TableOut[] }) {
  const text = useText();
  const { query } = usePlace();
  const wanted = query.get('series') ?? '';
  return (
    <>
      <div class="filters no-print">
        <Choose
          name="series"
          label={text(reference.counted_by, { who: '' }).replace(/[:\s]+$/, '')}
          choices={Object.entries(SERIES_NAMES).map(([id, name]) => ({ id, label: text(name) }))}
        />
      </div>
      {Object.entries(SERIES_NAMES)
        .filter(([series]) => wanted === '' || wanted === series)
        .map(([series, name]) => (
          <section class="section" key={series} aria-labelledby={series}>
            <h2 id={series}>{text(name)}</h2>
            <div class="sheets">
              {tables
                .filter((table) => table.series === series)
                .map((table) => (
                  <Table key={table.id} table={table} />
                ))}
            </div>
          </section>
        ))}
    </>
  );
}

/** Every table under the series it belongs to, its caveats above its figures. */
export function StatisticsPage() {
  const text = useText();
  const found = useResource<{ tables: readonly TableOut[] }>('/api/statistics');
  return (
    <Page title={text(reference.statistics)} lead={text(reference.statistics_lead)} wide>
      <CorpusTabs />
      <Loaded from={found}>{({ tables }) => <AllSeries tables={tables} />}</Loaded>
      <ListActions kind="statistics" />
    </Page>
  );
}
