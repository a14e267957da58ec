import { useState } from 'preact/hooks';
import { amendments } from '../../messages/amendments.ts';
import { forms } from '../../messages/forms.ts';
import { ByTheHundred } from '../../parts/by-the-hundred.tsx';
import { SavePanel } from '../../parts/matter/save.tsx';
import { Loaded, Note } from '../../parts/progress.tsx';
import { useText } from '../../shell/language.ts';
import { navigate, usePlace, withQuery } from '../../shell/router.ts';
import { useAnswer } from '../eligibility/use-case.ts';
import { Exports } from './export.tsx';
import { Findings, Importer } from './importer.tsx';
import { Row } from './row.tsx';
import { Screen, useTables } from './screen.tsx';
import { type Finding, rowCount, type TableData } from './shapes.ts';
import { TakeUp, TwoLanguages, useWriting } from './write.tsx';

/** Loads a table. */
export function AmendmentsPage() {
  const text = useText();
  const place = usePlace();
  const work = useTables();
  const writing = useWriting(work);
  const count = rowCount(work.data);
  return (
    <Screen index={0} work={work}>
      {count > 0 && (
        <Note kind="info" title={text(amendments.open_table)}>
          <p>
            {work.title} {text(amendments.rows, { count })}{' '}
            <a href={withQuery({ ...place, path: '/amendments/table' }, {})}>{text(amendments.table)}</a>
          </p>
        </Note>
      )}
      <Importer
        id="table"
        onImported={({ tables, findings }, source) => {
          if (count > 0 && !confirm(text(amendments.replace_sure))) return;
          const movable =
            source !== undefined && tables.some((table) => table.rows.some((row) => row.segments));
          // Boundaries in doubt are marked at their rows; the rest would be lost with this page.
          const warnings = findings.filter(({ severity }) => severity !== 'info');
          work.set({
            tables,
            ...(movable ? { source } : {}),
            ...(warnings.length === 0 ? {} : { warnings }),
          });
          navigate(withQuery({ ...place, path: '/amendments/table' }, {}));
        }}
      />
      {count === 0 && (
        <section class="section importer">
          <h2>{text(amendments.write)}</h2>
          <TakeUp
            writing={writing}
            onTaken={() => navigate(withQuery({ ...place, path: '/amendments/table' }, {}))}
          />
        </section>
      )}
    </Screen>
  );
}

/** The rows of the table, with what each changes. */
export function TablePage() {
  const text = useText();
  const work = useTables();
  const writing = useWriting(work);
  const { warnings = [], ...data } = work.data;
  const { tables, source } = data;
  return (
    <Screen index={1} work={work}>
      {warnings.length > 0 && (
        <div class="section">
          <Findings findings={warnings} />
          <button type="button" class="button button-small" onClick={() => work.set(data)}>
            {text(forms.remove)}
          </button>
        </div>
      )}
      <div class="desk-line">
        <Exports data={work.data} />
        <SavePanel work={work} suggested={tables[0]?.title.slice(0, 120) || text(amendments.save_name)} />
      </div>
      {tables.map((table, place) => (
        <section class="section" key={table.id}>
          <h2 lang={table.language}>{table.title || table.id}</h2>
          <p class="quiet">{text(amendments.rows, { count: table.rows.length })}</p>
          <ByTheHundred items={table.rows}>
            {(row, index) => (
              <Row
                key={row.id}
                row={row}
                table={table}
                source={source}
                writing={writing}
                onChange={(next) => {
                  const rows = table.rows.flatMap((old, at) => (at === index ? (next ?? []) : old));
                  const changed = tables.map((old, at) => (at === place ? { ...table, rows } : old));
                  work.set({ ...work.data, tables: changed });
                }}
              />
            )}
          </ByTheHundred>
        </section>
      ))}
      <section class="section importer">
        <TakeUp writing={writing} table={tables[tables.length - 1]} />
      </section>
    </Screen>
  );
}

function CheckList({ data }: { data: TableData }) {
  const text = useText();
  const found = useAnswer<{ findings: readonly Finding[] }>('/api/amendments/check', { tables: data.tables });
  return (
    <Loaded from={found}>
      {({ findings }) =>
        findings.length === 0 ? (
          <Note kind="done">{text(forms.nothing_found)}</Note>
        ) : (
          <Findings findings={findings} />
        )
      }
    </Loaded>
  );
}

/** What is wrong in the table or in its rows. */
export function TableChecksPage() {
  const work = useTables();
  return (
    <Screen index={2} work={work}>
      <CheckList data={work.data} />
    </Screen>
  );
}

function DirectionText({ data, language }: { data: TableData; language: 'kk' | 'ru' }) {
  const found = useAnswer<{ text: string }>('/api/amendments/directions', {
    table: data.tables[0],
    language,
  });
  return (
    <Loaded from={found}>
      {(answer) => (
        <div class="sheet norm rationale" lang={language}>
          {answer.text}
        </div>
      )}
    </Loaded>
  );
}

/** The amending directions of a draft law, written from the rows. */
export function DirectionsPage() {
  const work = useTables();
  const own = work.data.tables[0]?.language ?? 'kk';
  const [chosen, setChosen] = useState<'kk' | 'ru'>();
  const language = chosen ?? own;
  return (
    <Screen index={3} work={work}>
      <TwoLanguages value={language} onChange={setChosen} />
      <DirectionText data={work.data} language={language} />
    </Screen>
  );
}
