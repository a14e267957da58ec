import { useState } from 'preact/hooks';
import { amendments, RELATIONS } from '../../messages/amendments.ts';
import { Loaded, ProblemNote } from '../../parts/progress.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { call, type Problem, problemFrom } from '../../shell/api.ts';
import { useKept } from '../../shell/kept.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { navigate, usePlace, withQuery } from '../../shell/router.ts';
import { useAnswer } from '../eligibility/use-case.ts';
import { Segments } from './diff.tsx';
import { Importer } from './importer.tsx';
import { Screen, useTables } from './screen.tsx';
import {
  type AmendmentTable,
  type ComparedProvision,
  EMPTY,
  OTHER,
  type SummaryLine,
  type TableData,
} from './shapes.ts';

const TONES: Readonly<Record<string, string>> = {
  same_change: 'badge-good',
  compatible: 'badge-accent',
  collides: 'badge-bad',
  only_here: '',
};

interface Draft {
  readonly name: string;
  readonly tables: readonly AmendmentTable[];
}

/** Two files are two drafts; the tables of one file are compared with each other. */
function useDrafts(one: TableData, other: TableData): Draft[] {
  const text = useText();
  if (other.tables.length > 0)
    return [
      { name: text(amendments.first_draft), tables: one.tables },
      // Two files may both call their table T1; a merged draft must tell them apart.
      {
        name: text(amendments.second_draft),
        tables: other.tables.map((table) => ({ ...table, id: `2-${table.id}` })),
      },
    ];
  return one.tables.map((table) => ({ name: table.id, tables: [table] }));
}

/** The row's own id: the comparison puts the draft before it. */
const ownId = ({ draft, row }: { draft: string; row: string }): string =>
  row.startsWith(`${draft}:`) ? row.slice(draft.length + 1) : row;

/** A line per row: whose it is, how it stands to the others, what comes and goes. */
function Summary({ lines, language }: { lines: readonly SummaryLine[]; language: string }) {
  const text = useText();
  return (
    <Scroller label={text(amendments.summary)}>
      <table>
        <caption>{text(amendments.summary)}</caption>
        <tbody>
          {lines.map((line) => (
            <tr key={line.draft + line.row}>
              <th scope="row">
                {line.draft}, {ownId(line)}
              </th>
              <td lang={language}>{line.element}</td>
              <td>{text(RELATIONS[line.relation] ?? amendments.compare)}</td>
              <td lang={language}>
                {line.added !== '' && <ins>{line.added}</ins>}{' '}
                {line.removed !== '' && <del>{line.removed}</del>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

interface PickProperties {
  readonly picks: readonly string[];
  readonly onPick: (key: string) => void;
}

function Provision({
  provision,
  language,
  picks,
  onPick,
}: PickProperties & { provision: ComparedProvision; language: string }) {
  const text = useText();
  return (
    <article class="sheet amendment-row">
      <div class="badges">
        <span class={`badge ${TONES[provision.relation] ?? ''}`}>
          {text(RELATIONS[provision.relation] ?? amendments.compare)}
        </span>
        {provision.address !== null && <code class="address">{provision.address}</code>}
      </div>
      <h2 class="row-title">
        {provision.act} {provision.element}
      </h2>
      {provision.rows.map((row) => {
        const key = `${row.draft}\n${ownId(row)}`;
        return (
          <section key={key}>
            <h3>
              <label class="choice">
                <input type="checkbox" checked={picks.includes(key)} onChange={() => onPick(key)} />
                {row.draft}, {ownId(row)}
              </label>
            </h3>
            <Segments segments={row.segments} language={language} />
          </section>
        );
      })}
    </article>
  );
}

function Compared({ drafts, merge }: { drafts: readonly Draft[]; merge: (table: AmendmentTable) => void }) {
  const text = useText();
  const reader = useLanguage();
  const [article, setArticle] = useState('');
  const [picks, setPicks] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const found = useAnswer<{ provisions: readonly ComparedProvision[]; summary: readonly SummaryLine[] }>(
    '/api/amendments/compare',
    { drafts, article: article.trim() === '' ? undefined : article.trim() },
  );
  const language = drafts[0]?.tables[0]?.language ?? 'kk';
  const tables = drafts.flatMap((draft) => draft.tables);
  const mergePicked = async () => {
    const picked = picks.map((pick) => {
      const [name, row] = pick.split('\n');
      const own = drafts.find((draft) => draft.name === name)?.tables ?? [];
      return { table: own.find((table) => table.rows.some(({ id }) => id === row))?.id ?? '', row };
    });
    try {
      const body = { tables, picks: picked, title: tables[0]?.title || text(amendments.save_name) };
      const answer = await call<{ table: AmendmentTable }>('/api/amendments/merge', {
        language: reader,
        method: 'POST',
        body,
      });
      merge(answer.table);
    } catch (cause) {
      setProblem(problemFrom(cause, reader));
    }
  };
  const pick = (key: string) =>
    setPicks(picks.includes(key) ? picks.filter((one) => one !== key) : [...picks, key]);
  return (
    <>
      <div class="buttons">
        <label for="compare-article">{text(amendments.article)}</label>
        <input
          id="compare-article"
          size={8}
          autocomplete="off"
          value={article}
          onInput={(event) => setArticle(event.currentTarget.value)}
        />
        <button type="button" class="button" disabled={picks.length === 0} onClick={() => void mergePicked()}>
          {text(amendments.merge)}
        </button>
      </div>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <Loaded from={found}>
        {({ provisions, summary }) => (
          <div class="sheets section">
            {summary.length > 0 && <Summary lines={summary} language={language} />}
            {provisions.map((provision) => (
              <Provision
                key={`${provision.address} ${provision.element} ${provision.rows[0]?.row}`}
                {...{ provision, language, picks, onPick: pick }}
              />
            ))}
          </div>
        )}
      </Loaded>
    </>
  );
}

/** Drafts side by side, aligned by provision: who changes what and how, and a new draft of picked rows. */
export function CompareTablesPage() {
  const text = useText();
  const place = usePlace();
  const work = useTables();
  const other = useKept<TableData>(OTHER, EMPTY);
  const drafts = useDrafts(work.data, other.value);
  return (
    <Screen index={4} work={work}>
      <details open={other.value.tables.length === 0 && work.data.tables.length < 2}>
        <summary>{text(amendments.other)}</summary>
        <Importer id="other" onImported={({ tables }) => other.set({ tables })} />
      </details>
      <Compared
        drafts={drafts}
        merge={(table) => {
          if (!confirm(text(amendments.replace_sure))) return;
          work.set({ tables: [table] });
          navigate(withQuery({ ...place, path: '/amendments/table' }, {}));
        }}
      />
    </Screen>
  );
}
