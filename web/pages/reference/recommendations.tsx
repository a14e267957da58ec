import type { RecommendationOut, RecommendationsOut } from '../../../lib/api/reference/index.ts';
import { reference } from '../../messages/reference.ts';
import { ProvisionLink, StatusBadge } from '../../parts/norm.tsx';
import { Loaded, Note } from '../../parts/progress.tsx';
import { useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { usePlace } from '../../shell/router.ts';
import { Choose, CorpusTabs, ListActions, SourceLine } from './parts.tsx';

function Item({ one }: { one: RecommendationOut }) {
  const text = useText();
  return (
    <li class="crosslink" id={one.id}>
      <p>{text(one.text)}</p>
      <div class="badges">
        {one.addressees.map((body) => (
          <span class="badge" key={body.id}>
            {text(body.label)}
          </span>
        ))}
        {one.addressee_mark === 'inferred' && <span class="small quiet">{text(reference.inferred)}</span>}
        {one.about.map((about) => (
          <ProvisionLink
            key={about.address}
            address={about.address}
            caption={about.caption}
            known={about.known}
          />
        ))}
        <SourceLine source={one.source} />
      </div>
      {one.note !== undefined && <Note kind="info">{text(one.note)}</Note>}
    </li>
  );
}

function List({ found }: { found: RecommendationsOut }) {
  const text = useText();
  return (
    <>
      <div class="filters no-print">
        <Choose
          name="addressee"
          label={text(reference.addressee)}
          choices={found.addressees.map(({ id, label, count }) => ({
            id,
            label: `${text(label)} (${count})`,
          }))}
        />
        <Choose
          name="paper"
          label={text(reference.paper)}
          choices={found.papers.map(({ id, short }) => ({ id, label: text(short) }))}
        />
      </div>
      <p role="status">{text(reference.found_count, { count: found.recommendations.length })}</p>
      {found.recommendations.length === 0 && <p>{text(reference.nothing)}</p>}
      <ul class="bare sheet">
        {found.recommendations.map((one) => (
          <Item key={one.id} one={one} />
        ))}
      </ul>
    </>
  );
}

/** What the papers ask of whom, each with its lines; the filters stand in the address. */
export function RecommendationsPage() {
  const text = useText();
  const { query } = usePlace();
  const asked = new URLSearchParams();
  for (const name of ['addressee', 'paper']) {
    const value = query.get(name);
    if (value !== null && value !== '') asked.set(name, value);
  }
  const found = useResource<RecommendationsOut>(`/api/recommendations?${asked}`);
  return (
    <Page title={text(reference.recommendations)} lead={text(reference.recommendations_lead)}>
      <CorpusTabs />
      <p class="badges">
        <StatusBadge status="proposal" />
      </p>
      <Loaded from={found}>{(data) => <List found={data} />}</Loaded>
      <ListActions kind="recommendations" />
    </Page>
  );
}
