import { amendments, RELATIONS } from '../../messages/amendments.ts';
import { Loaded } from '../../parts/progress.tsx';
import { useKept } from '../../shell/kept.ts';
import { useText } from '../../shell/language.ts';
import { useAnswer } from '../eligibility/use-case.ts';
import { Segments } from './diff.tsx';
import { Importer } from './importer.tsx';
import { Screen, useTables } from './screen.tsx';
import { type ComparedProvision, EMPTY, OTHER, type TableData } from './shapes.ts';

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
