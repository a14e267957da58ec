import type { ComponentChildren } from 'preact';
import { amendments } from '../../messages/amendments.ts';
import { shell } from '../../messages/shell.ts';
import { type MatterWork, useMatter } from '../../parts/matter/use-matter.ts';
import { Note, Progress } from '../../parts/progress.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { withLanguage } from '../../shell/router.ts';
import { EMPTY, TABLE, type TableData } from './shapes.ts';

/** The open table, kept in this browser and, once saved, in a matter. */
export const useTables = (): MatterWork<TableData> =>
  useMatter<TableData>({ name: TABLE, kind: 'table', initial: EMPTY });

const TABS = [
  { path: '/amendments', name: amendments.title },
  { path: '/amendments/table', name: amendments.table },
  { path: '/amendments/checks', name: amendments.checks },
  { path: '/amendments/directions', name: amendments.directions },
  { path: '/amendments/compare', name: amendments.compare },
  { path: '/amendments/print', name: amendments.print_form },
  { path: '/amendments/themes', name: amendments.themes },
] as const;

/** The screens of the amendment tables. */
export function TableTabs() {
  return <Tabs label={amendments.title} tabs={TABS} of="work" />;
}

/** The frame of the screens of one table; those that need a table say so when there is none. */
export function Screen(properties: {
  index: number;
  work: MatterWork<TableData>;
  children: ComponentChildren;
}) {
  const text = useText();
  const { index, work, children } = properties;
  const needed = index > 0 && work.data.tables.length === 0;
  return (
    <Page
      wide
      title={text(TABS[index]?.name ?? amendments.title)}
      {...(index === 0 ? { lead: text(amendments.lead) } : {})}
      crumbs={index === 0 ? undefined : <a href={withLanguage('/amendments')}>{text(shell.amendments)}</a>}
    >
      <TableTabs />
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
