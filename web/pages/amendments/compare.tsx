import { useState } from 'preact/hooks';
import { amendments, KINDS } from '../../messages/amendments.ts';
import { forms } from '../../messages/forms.ts';
import { Loaded, Note, ProblemNote } from '../../parts/progress.tsx';
import { Scroller } from '../../parts/scroller.tsx';
import { call, type Problem, problemFrom } from '../../shell/api.ts';
import { useLanguage, useText } from '../../shell/language.ts';
import { navigate, usePlace, withQuery } from '../../shell/router.ts';
import { useAnswer } from '../eligibility/use-case.ts';
import { type Draft, type Drafts, rowName, useDrafts } from './drafts.ts';
import { Importer } from './importer.tsx';
import { Provision, placeOf, RelationBadge } from './provision.tsx';
import { Screen, useTables } from './screen.tsx';
import type { AmendmentTable, ComparedProvision, SummaryLine } from './shapes.ts';

interface Comparison {
  readonly provisions: readonly ComparedProvision[];
  readonly summary: readonly SummaryLine[];
}

/** A line per row: whose it is, what it changes, how it stands to the others, what comes and goes. */
function Summary({ provisions, summary, language }: Comparison & { language: string }) {
  const text = useText();
  const places = new Map(
    provisions.flatMap((one) => one.rows.map((row) => [`${row.draft} ${row.row}`, placeOf(one)])),
  );
  return (
    <Scroller label={text(amendments.summary)}>
      <table class="who-changes">
        <caption>{text(amendments.summary)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(amendments.whose)}</th>
            <th scope="col">{text(amendments.label)}</th>
            <th scope="col">{text(amendments.kind)}</th>
            <th scope="col">{text(amendments.relation)}</th>
            <th scope="col">{text(amendments.changes)}</th>
          </tr>
        </thead>
        <tbody>
          {summary.map((line) => (
            <tr key={line.draft + line.row}>
              <th scope="row">
                <a href={`#${places.get(`${line.draft} ${line.row}`)}`}>{rowName(line)}</a>
              </th>
              <td lang={language}>{line.element}</td>
              <td>{line.kinds.map((kind) => text(KINDS[kind])).join(', ')}</td>
              <td>
                <RelationBadge relation={line.relation} />
                {line.with.length > 0 && <div class="small">{line.with.join(', ')}</div>}
              </td>
              <td lang={language}>
                {line.removed !== '' && <del>{shortened(line.removed)}</del>}{' '}
                {line.added !== '' && <ins>{shortened(line.added)}</ins>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

/** A whole new article is not read in a cell of the summary. */
const LONGEST = 320;
const shortened = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`;

interface Filters {
  readonly act: string;
  readonly article: string;
  readonly kind: string;
  readonly meeting: boolean;
}

function FilterLine(properties: {
  drafts: readonly Draft[];
  filters: Filters;
  onChange: (filters: Filters) => void;
}) {
  const text = useText();
  const { drafts, filters, onChange } = properties;
  const acts = new Map(
    drafts.flatMap(({ tables }) =>
      tables.flatMap((table) => table.acts.map(({ id, address }) => [address ?? id, id] as const)),
    ),
  );
  return (
    <fieldset class="filters bare-group">
      <legend class="unseen">{text(amendments.filters)}</legend>
      <label>
        {text(amendments.act)}{' '}
        <select
          id="compare-act"
          value={filters.act}
          onChange={(event) => onChange({ ...filters, act: event.currentTarget.value })}
        >
          <option value="">{text(amendments.every)}</option>
          {[...acts].map(([key, name]) => (
            <option key={key} value={key}>
              {name.length > 60 ? `${name.slice(0, 60)}…` : name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text(amendments.article)}{' '}
        <input
          id="compare-article"
          type="text"
          class="tiny"
          autocomplete="off"
          value={filters.article}
          onInput={(event) => onChange({ ...filters, article: event.currentTarget.value })}
        />
      </label>
      <label>
        {text(amendments.kind)}{' '}
        <select
          id="compare-kind"
          value={filters.kind}
          onChange={(event) => onChange({ ...filters, kind: event.currentTarget.value })}
        >
          <option value="">{text(amendments.every)}</option>
          {Object.entries(KINDS).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {text(name)}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <input
          id="compare-meeting"
          type="checkbox"
          checked={filters.meeting}
          onChange={(event) => onChange({ ...filters, meeting: event.currentTarget.checked })}
        />
        {text(amendments.meeting)}
      </label>
    </fieldset>
  );
}

/** Rows picked for a new draft, and the step that makes it. */
function useMerge(drafts: readonly Draft[], onMerged: (table: AmendmentTable) => void) {
  const text = useText();
  const reader = useLanguage();
  const [picks, setPicks] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const tables = drafts.flatMap((draft) => draft.tables);
  const merge = async () => {
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
      onMerged(answer.table);
    } catch (cause) {
      setProblem(problemFrom(cause, reader));
    }
  };
  const onPick = (key: string) =>
    setPicks(picks.includes(key) ? picks.filter((one) => one !== key) : [...picks, key]);
  return { picks, onPick, merge, problem };
}

/** What the address asks for, so that a comparison of one article can be sent and returned to. */
function useFilters(): readonly [Filters, (filters: Filters) => void] {
  const place = usePlace();
  const read = (name: string): string => place.query.get(name) ?? '';
  const filters = {
    act: read('act'),
    article: read('article'),
    kind: read('kind'),
    meeting: read('meeting') !== '',
  };
  const set = ({ meeting, ...named }: Filters): void =>
    navigate(withQuery(place, { ...named, meeting: meeting ? '1' : '' }), { replace: true });
  return [filters, set];
}

const asked = (value: string): string | undefined => (value.trim() === '' ? undefined : value.trim());

function Compared({
  drafts,
  onMerged,
}: {
  drafts: readonly Draft[];
  onMerged: (table: AmendmentTable) => void;
}) {
  const text = useText();
  const [filters, setFilters] = useFilters();
  const [brief, setBrief] = useState(false);
  const { picks, onPick, merge, problem } = useMerge(drafts, onMerged);
  const found = useAnswer<Comparison>('/api/amendments/compare', {
    drafts,
    act: asked(filters.act),
    article: asked(filters.article),
    kind: asked(filters.kind),
  });
  const language = drafts[0]?.tables[0]?.language ?? 'kk';
  return (
    <>
      <FilterLine drafts={drafts} filters={filters} onChange={setFilters} />
      <div class="buttons">
        <label class="choice">
          <input
            type="checkbox"
            checked={brief}
            onChange={(event) => setBrief(event.currentTarget.checked)}
          />
          {text(amendments.only_changes)}
        </label>
        <button
          type="button"
          class="button"
          id="compare-merge"
          disabled={picks.length === 0}
          onClick={() => void merge()}
        >
          {text(amendments.merge)}
        </button>
      </div>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <Loaded from={found}>
        {(all) => {
          const provisions = filters.meeting
            ? all.provisions.filter(({ relation }) => relation !== 'only_here')
            : all.provisions;
          const summary = filters.meeting
            ? all.summary.filter(({ relation }) => relation !== 'only_here')
            : all.summary;
          return (
            <div class="sheets section">
              {summary.length === 0 ? (
                <Note kind="info">{text(forms.nothing_found)}</Note>
              ) : (
                <Summary {...{ provisions, summary, language }} />
              )}
              {provisions.map((provision) => (
                <Provision key={placeOf(provision)} {...{ provision, language, brief, picks, onPick }} />
              ))}
            </div>
          );
        }}
      </Loaded>
    </>
  );
}

/** The drafts added for comparison, each with a way to take it out. */
function DraftList({ drafts }: { drafts: Drafts }) {
  const text = useText();
  return (
    <ul class="chips">
      {drafts.all.slice(drafts.all.length - drafts.added).map(({ name }, place) => (
        <li key={name} class="badge">
          {name}{' '}
          <button type="button" class="button button-small" onClick={() => drafts.remove(place)}>
            {text(forms.remove)}
            <span class="unseen">: {name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Drafts side by side, aligned by provision: who changes what and how, and a new draft of picked rows. */
export function CompareTablesPage() {
  const text = useText();
  const place = usePlace();
  const work = useTables();
  const drafts = useDrafts(work.data);
  return (
    <Screen index={4} work={work}>
      <details open={drafts.all.length < 2}>
        <summary>{text(amendments.other)}</summary>
        <Importer
          id="other"
          onImported={({ tables }, _, name) =>
            drafts.add({ name: name ?? text(amendments.second_draft), tables })
          }
        />
      </details>
      {drafts.added > 0 && <DraftList drafts={drafts} />}
      <Compared
        key={drafts.all.map(({ name }) => name).join('\n')}
        drafts={drafts.all}
        onMerged={(table) => {
          if (!confirm(text(amendments.replace_sure))) return;
          work.set({ tables: [table] });
          navigate(withQuery({ ...place, path: '/amendments/table' }, {}));
        }}
      />
    </Screen>
  );
}
