import type { DecisionOut } from '../../../lib/api/reference/index.ts';
import { corpus } from '../../messages/corpus.ts';
import { CASE_BODIES, OUTCOME_NAMES, reference } from '../../messages/reference.ts';
import { CopyButton } from '../../parts/copy.tsx';
import { ProvisionLink, StatusBadge, VerificationMark } from '../../parts/norm.tsx';
import { Loaded, Note } from '../../parts/progress.tsx';
import { formatDate, SWITCH, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { withLanguage } from '../../shell/router.ts';
import { SourceLine } from './parts.tsx';

/** The citation in each language and the address of the page, each to copy. */
function Cite({ decision }: { decision: DecisionOut }) {
  const text = useText();
  const link = `${location.origin}/${decision.address}`;
  return (
    <section class="sheet" aria-labelledby="cite">
      <h2 id="cite">{text(reference.cite_case)}</h2>
      {SWITCH.map(({ code, name }) => (
        <div class="citation-row" key={code}>
          <span lang={code}>{decision.citation[code]}</span>
          <CopyButton value={decision.citation[code]} label={name} />
        </div>
      ))}
      <div class="citation-row">
        <span class="address">{link}</span>
        <CopyButton value={link} label={text(corpus.link)} />
      </div>
    </section>
  );
}

function Facts({ decision }: { decision: DecisionOut }) {
  const text = useText();
  const language = useLanguage();
  const rows = [
    { name: reference.body, value: text(CASE_BODIES[decision.body] ?? decision.name) },
    { name: reference.numbers, value: decision.numbers.join(', ') },
    { name: reference.date, value: decision.date === undefined ? '' : formatDate(decision.date, language) },
    {
      name: reference.outcome,
      value: decision.outcome === undefined ? '' : text(OUTCOME_NAMES[decision.outcome] ?? decision.right),
    },
    { name: corpus.as_printed, value: decision.as_printed ?? '' },
    { name: corpus.as_verified, value: decision.as_verified ?? '' },
    { name: reference.spellings, value: decision.spellings.join('; ') },
  ];
  return (
    <dl class="facts-list">
      {rows
        .filter(({ value }) => value !== '')
        .map(({ name, value }) => (
          <>
            <dt>{text(name)}</dt>
            <dd>{value}</dd>
          </>
        ))}
    </dl>
  );
}

function Body({ decision }: { decision: DecisionOut }) {
  const text = useText();
  return (
    <>
      <div class="badges">
        <span class="badge">{text(decision.right)}</span>
        <StatusBadge status={decision.status} />
        <VerificationMark
          verification={decision.verification}
          long={decision.verification.mark === 'checked'}
        />
      </div>
      {decision.correction !== undefined && (
        <Note kind="warning" title={text(reference.wrong_citation)}>
          {text(decision.correction)}
        </Note>
      )}
      {decision.verification.mark === 'unchecked' && (
        <Note kind="info">{text(reference.unchecked_case)}</Note>
      )}
      <section class="section" aria-labelledby="holding">
        <h2 id="holding">{text(reference.holding)}</h2>
        <p class="norm">{text(decision.holding)}</p>
      </section>
      <Facts decision={decision} />
      <section class="section" aria-labelledby="articles">
        <h2 id="articles">{text(reference.articles)}</h2>
        <ul>
          {decision.articles.map((one) => (
            <li key={one.address}>
              <ProvisionLink address={one.address} caption={one.caption} known={one.known} />
            </li>
          ))}
        </ul>
      </section>
      {decision.rights.length > 0 && (
        <section class="section" aria-labelledby="rights">
          <h2 id="rights">{text(reference.rights)}</h2>
          <ul>
            {decision.rights.map((right) => (
              <li key={right.id}>
                <a href={`${withLanguage('/rights')}#${right.id}`}>{text(right.name)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {decision.source !== undefined && <SourceLine source={decision.source} />}
      <Cite decision={decision} />
    </>
  );
}

/** One decision at its own address: holding, citation as printed and as verified, articles, rights. */
export function DecisionPage({ id }: { id: string }) {
  const text = useText();
  const found = useResource<DecisionOut>(`/api/cases/${encodeURIComponent(id)}`);
  return (
    <Page
      title={found.data === undefined ? (found.problem?.title ?? id) : text(found.data.name)}
      crumbs={<a href={withLanguage('/cases')}>{text(reference.cases)}</a>}
      lead={<code class="address">cases/{id}</code>}
    >
      <Loaded from={found}>{(decision) => <Body decision={decision} />}</Loaded>
    </Page>
  );
}
