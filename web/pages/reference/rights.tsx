import type { RightOut } from '../../../lib/api/reference/index.ts';
import { reference } from '../../messages/reference.ts';
import { ProvisionLink, StatusBadge } from '../../parts/norm.tsx';
import { Loaded, Note } from '../../parts/progress.tsx';
import { useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { withLanguage } from '../../shell/router.ts';
import { CorpusTabs, ListActions, SourceLine } from './parts.tsx';

function Origin({ origin }: { origin: 'report' | 'added' }) {
  const text = useText();
  return origin === 'report' ? <span class="badge badge-accent">{text(reference.by_report)}</span> : null;
}

function Right({ right }: { right: RightOut }) {
  const text = useText();
  return (
    <section class="sheet" aria-labelledby={right.id}>
      <h2 id={right.id}>
        {right.number}. {text(right.name)}
      </h2>
      <p>{text(right.why)}</p>
      <div class="matrix">
        <section>
          <h3>{text(reference.articles)}</h3>
          <ul>
            {right.articles.map((one) => (
              <li key={one.address}>
                <ProvisionLink address={one.address} caption={one.caption} known={one.known} />{' '}
                <Origin origin={one.origin} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{text(reference.cases)}</h3>
          <ul>
            {right.cases.map((one) => (
              <li key={one.id}>
                <a href={withLanguage(`/cases/${one.id}`)}>{text(one.name)}</a> <Origin origin={one.origin} />
                {one.corrected && <span class="badge badge-warn">{text(reference.wrong_citation)}</span>}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{text(reference.national)}</h3>
          <ul>
            {right.national.map((one) => (
              <li key={one.address}>
                <ProvisionLink address={one.address} caption={one.caption} known={one.known} />
              </li>
            ))}
          </ul>
        </section>
      </div>
      {right.note !== undefined && <Note kind="info">{text(right.note)}</Note>}
      <SourceLine source={right.source} />
    </section>
  );
}

/** From a right to its articles, the decisions on it and the national norm. */
export function RightsPage() {
  const text = useText();
  const found = useResource<{ rights: readonly RightOut[] }>('/api/rights');
  return (
    <Page title={text(reference.rights)} lead={text(reference.rights_lead)} wide>
      <CorpusTabs />
      <p class="badges">
        <StatusBadge status="secondary" />
      </p>
      <Loaded from={found}>
        {({ rights }) => (
          <div class="sheets">
            {rights.map((right) => (
              <Right key={right.id} right={right} />
            ))}
          </div>
        )}
      </Loaded>
      <ListActions kind="rights" />
    </Page>
  );
}
