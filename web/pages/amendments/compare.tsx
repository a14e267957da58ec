import { useState } from 'preact/hooks';
import { amendments } from '../../messages/amendments.ts';
import { forms } from '../../messages/forms.ts';
import { Loaded, Note, ProblemNote } from '../../parts/progress.tsx';
import { useText } from '../../shell/language.ts';
import { navigate, usePlace, withQuery } from '../../shell/router.ts';
import { useAnswer } from '../eligibility/use-case.ts';
import { FilterLine, useFilters } from './compare-filters.tsx';
import { type Comparison, Summary } from './compare-summary.tsx';
import { type Draft, type Drafts, useDrafts } from './drafts.ts';
import { Importer } from './importer.tsx';
import { Provision, placeOf } from './provision.tsx';
import { Screen, useTables } from './screen.tsx';
import type { AmendmentTable } from './shapes.ts';
import { useMerge } from './use-merge.ts';

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
