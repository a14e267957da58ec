import { useState } from 'preact/hooks';
import type { CaseBriefOut, RightOut } from '../../../lib/api/reference/index.ts';
import { CASE_BODIES, OUTCOME_NAMES, reference } from '../../messages/reference.ts';
import { StatusBadge, VerificationMark } from '../../parts/norm.tsx';
import { Loaded } from '../../parts/progress.tsx';
import { useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { navigate, usePlace, withLanguage, withQuery } from '../../shell/router.ts';
import { Choose, CorpusTabs, ListActions } from './parts.tsx';

function Item({ one }: { one: CaseBriefOut }) {
  const text = useText();
  return (
    <li class="crosslink">
      <h2 class="item-title">
        <a href={withLanguage(`/cases/${one.id}`)}>{text(one.name)}</a>
      </h2>
      <p class="small quiet">{text(one.citation)}</p>
      <p>{text(one.holding)}</p>
      <div class="badges">
        <span class="badge">{text(one.right)}</span>
        {one.outcome !== undefined && (
          <span class="badge">{text(OUTCOME_NAMES[one.outcome] ?? one.right)}</span>
        )}
        <StatusBadge status={one.status} />
        <VerificationMark verification={one.verification} />
        {one.corrected && <span class="badge badge-warn">{text(reference.wrong_citation)}</span>}
      </div>
    </li>
  );
}

/** The words looked for, kept in the address a moment after the last letter. */
function Words() {
  const text = useText();
  const place = usePlace();
  const [typed, setTyped] = useState(place.query.get('q') ?? '');
  return (
    <label class="field">
      <span class="field-label">{text(reference.find_case)}</span>
      <input
        type="search"
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          navigate(withQuery(place, { q: event.currentTarget.value }), { replace: true });
        }}
      />
    </label>
  );
}

function Filters() {
  const text = useText();
  const rights = useResource<{ rights: readonly RightOut[] }>('/api/rights');
  return (
    <div class="filters no-print">
      <Words />
      <Choose
        name="body"
        label={text(reference.body)}
        choices={Object.entries(CASE_BODIES).map(([id, name]) => ({ id, label: text(name) }))}
      />
      <Choose
        name="right"
        label={text(reference.right)}
        choices={(rights.data?.rights ?? []).map(({ id, name }) => ({ id, label: text(name) }))}
      />
    </div>
  );
}

/** Every decision, the newest first; words, body and right narrow the list. */
export function CasesPage() {
  const text = useText();
  const { query } = usePlace();
  const asked = new URLSearchParams();
  for (const name of ['q', 'body', 'right']) {
    const value = query.get(name);
    if (value !== null && value !== '') asked.set(name, value);
  }
  const found = useResource<{ cases: readonly CaseBriefOut[] }>(`/api/cases?${asked}`);
  return (
    <Page title={text(reference.cases)} lead={text(reference.cases_lead)}>
      <CorpusTabs />
      <Filters />
      <Loaded from={found}>
        {({ cases }) => (
          <>
            <p role="status">
              {text(reference.found_count, { count: cases.length })}{' '}
              {text(reference.checked_count, {
                checked: cases.filter((one) => one.verification.mark === 'checked').length,
              })}
            </p>
            {cases.length === 0 && <p>{text(reference.nothing)}</p>}
            <ul class="bare sheet">
              {cases.map((one) => (
                <Item key={one.id} one={one} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <ListActions kind="cases" />
    </Page>
  );
}
