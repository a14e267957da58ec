import { useEffect } from 'preact/hooks';
import type { ContradictionOut } from '../../../lib/api/reference/index.ts';
import { reference } from '../../messages/reference.ts';
import { ProvisionLink } from '../../parts/norm.tsx';
import { Loaded } from '../../parts/progress.tsx';
import { useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { CorpusTabs, ListActions, SourceLine } from './parts.tsx';

function Item({ one }: { one: ContradictionOut }) {
  const text = useText();
  return (
    <section class="sheet" aria-labelledby={one.id}>
      <h2 id={one.id} tabIndex={-1}>
        {text(one.subject)}
      </h2>
      <ul>
        {one.statements.map((statement) => (
          <li key={statement.text.en}>
            {text(statement.text)}{' '}
            {statement.source !== undefined && <SourceLine source={statement.source} />}
          </li>
        ))}
      </ul>
      <p>
        <strong>{text(reference.remark)}:</strong> {text(one.remark)}
      </p>
      {one.about.length > 0 && (
        <p class="badges">
          {one.about.map((about) => (
            <ProvisionLink
              key={about.address}
              address={about.address}
              caption={about.caption}
              known={about.known}
            />
          ))}
        </p>
      )}
    </section>
  );
}

function List({ list }: { list: readonly ContradictionOut[] }) {
  // The place named in the address comes after the data: the browser has looked for it too early.
  useEffect(() => {
    const wanted = document.getElementById(location.hash.slice(1));
    wanted?.scrollIntoView();
    wanted?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="sheets">
      {list.map((one) => (
        <Item key={one.id} one={one} />
      ))}
    </div>
  );
}

/** Statements of the sources that cannot all be true, side by side. */
export function ContradictionsPage() {
  const text = useText();
  const found = useResource<{ contradictions: readonly ContradictionOut[] }>('/api/contradictions');
  return (
    <Page title={text(reference.contradictions)} lead={text(reference.contradictions_lead)}>
      <CorpusTabs />
      <Loaded from={found}>{({ contradictions }) => <List list={contradictions} />}</Loaded>
      <ListActions kind="contradictions" />
    </Page>
  );
}
