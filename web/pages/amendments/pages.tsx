import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { amendments, RELATIONS } from '../../messages/amendments.ts';
import { forms } from '../../messages/forms.ts';
import { shell } from '../../messages/shell.ts';
import { SavePanel } from '../../parts/matter/save.tsx';
import { type MatterWork, useMatter } from '../../parts/matter/use-matter.ts';
import { Loaded, Note, Progress } from '../../parts/progress.tsx';
import { useKept } from '../../shell/kept.ts';
import { useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { navigate, usePlace, withLanguage, withQuery } from '../../shell/router.ts';
import { useAnswer } from '../eligibility/use-case.ts';
import { Segments } from './diff.tsx';
import { Exports } from './export.tsx';
import { Findings, Importer } from './importer.tsx';
import { Row } from './row.tsx';
import {
  type ComparedProvision,
  EMPTY,
  type Finding,
  OTHER,
  rowCount,
  TABLE,
  type TableData,
} from './shapes.ts';

const useTables = (): MatterWork<TableData> =>
  useMatter<TableData>({ name: TABLE, kind: 'table', initial: EMPTY });

const TABS = [
  { path: '/amendments', name: amendments.title },
  { path: '/amendments/table', name: amendments.table },
  { path: '/amendments/checks', name: amendments.checks },
  { path: '/amendments/directions', name: amendments.directions },
  { path: '/amendments/compare', name: amendments.compare },
] as const;

/** The frame of the screens of one table; those that need a table say so when there is none. */
function Screen(properties: { index: number; work: MatterWork<TableData>; children: ComponentChildren }) {
  const text = useText();
  const place = usePlace();
  const { index, work, children } = properties;
  const needed = index > 0 && work.data.tables.length === 0;
  return (
    <Page
      wide
      title={text(TABS[index]?.name ?? amendments.title)}
      {...(index === 0 ? { lead: text(amendments.lead) } : {})}
      crumbs={index === 0 ? undefined : <a href={withLanguage('/amendments')}>{text(shell.amendments)}</a>}
    >
      <nav class="tabs" aria-label={text(amendments.title)}>
        {TABS.map((tab) => (
          <a
            key={tab.path}
            href={withQuery({ ...place, path: tab.path }, {})}
            aria-current={place.path === tab.path ? 'page' : undefined}
          >
            {text(tab.name)}
          </a>
        ))}
      </nav>
      {work.loading && <Progress />}
      {!work.loading && needed && (
        <Note kind="info" title={text(amendments.none)}>
          <a href={withLanguage('/amendments')}>{text(amendments.none_hint)}</a>
        </Note>
      )}
      {!work.loading && !needed && children}
    </Page>
  );
}

/** Loads a table. */
export function AmendmentsPage() {
  const text = useText();
  const place = usePlace();
  const work = useTables();
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
        onImported={(imported) => {
          if (count > 0 && !confirm(text(amendments.replace_sure))) return;
          work.set({ tables: imported.tables });
          navigate(withQuery({ ...place, path: '/amendments/table' }, {}));
        }}
      />
    </Screen>
  );
}

/** The rows of the table, with what each changes. */
export function TablePage() {
  const text = useText();
  const work = useTables();
  const { tables } = work.data;
  return (
    <Screen index={1} work={work}>
      <div class="desk-line">
        <Exports data={work.data} />
        <SavePanel work={work} suggested={tables[0]?.title.slice(0, 120) || text(amendments.save_name)} />
      </div>
      {tables.map((table, place) => (
        <section class="section" key={table.id}>
          <h2 lang={table.language}>{table.title || table.id}</h2>
          <p class="quiet">{text(amendments.rows, { count: table.rows.length })}</p>
          {table.rows.map((row, index) => (
            <Row
              key={row.id}
              row={row}
              language={table.language}
              onChange={(next) => {
                const rows = table.rows.map((old, at) => (at === index ? next : old));
                work.set({ tables: tables.map((old, at) => (at === place ? { ...table, rows } : old)) });
              }}
            />
          ))}
        </section>
      ))}
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
  const text = useText();
  const work = useTables();
  const own = work.data.tables[0]?.language ?? 'kk';
  const [chosen, setChosen] = useState<'kk' | 'ru'>();
  const language = chosen ?? own;
  return (
    <Screen index={3} work={work}>
      <fieldset class="chips bare-group" aria-label={text(amendments.language)}>
        {(['kk', 'ru'] as const).map((code) => (
          <button
            type="button"
            class="chip"
            key={code}
            lang={code}
            aria-pressed={language === code}
            onClick={() => setChosen(code)}
          >
            {code === 'kk' ? 'Қазақша' : 'Русский'}
          </button>
        ))}
      </fieldset>
      <DirectionText data={work.data} language={language} />
    </Screen>
  );
}

const TONES: Readonly<Record<string, string>> = {
  same_change: 'badge-good',
  compatible: 'badge-accent',
  collides: 'badge-bad',
  only_here: '',
};

function Compared({ one, other }: { one: TableData; other: TableData }) {
  const text = useText();
  const names = [text(amendments.first_draft), text(amendments.second_draft)] as const;
  const drafts = [
    { name: names[0], tables: one.tables },
    ...(other.tables.length === 0 ? [] : [{ name: names[1], tables: other.tables }]),
  ];
  const found = useAnswer<{ provisions: readonly ComparedProvision[] }>('/api/amendments/compare', {
    drafts,
  });
  return (
    <Loaded from={found}>
      {({ provisions }) => (
        <div class="sheets section">
          {provisions.map((provision) => (
            <article
              class="sheet amendment-row"
              key={`${provision.address} ${provision.element} ${provision.rows[0]?.row}`}
            >
              <div class="badges">
                <span class={`badge ${TONES[provision.relation] ?? ''}`}>
                  {text(RELATIONS[provision.relation] ?? amendments.compare)}
                </span>
                {provision.address !== null && <code class="address">{provision.address}</code>}
              </div>
              <h2 class="row-title">
                {provision.act} {provision.element}
              </h2>
              {provision.rows.map((row) => (
                <section key={row.draft + row.row}>
                  <h3>
                    {row.draft}, {row.row}
                  </h3>
                  <Segments segments={row.segments} language={one.tables[0]?.language ?? 'kk'} />
                </section>
              ))}
            </article>
          ))}
        </div>
      )}
    </Loaded>
  );
}

/** Two drafts side by side, aligned by provision. */
export function CompareTablesPage() {
  const text = useText();
  const work = useTables();
  const other = useKept<TableData>(OTHER, EMPTY);
  return (
    <Screen index={4} work={work}>
      <details open={other.value.tables.length === 0}>
        <summary>{text(amendments.other)}</summary>
        <Importer id="other" onImported={({ tables }) => other.set({ tables })} />
      </details>
      <Compared one={work.data} other={other.value} />
    </Screen>
  );
}
