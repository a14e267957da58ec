import type {
  CaseHit,
  Disagreement,
  PassageHit,
  ProvisionHit,
  SearchHit,
} from '../../../lib/search/index.ts';
import { corpus } from '../../messages/corpus.ts';
import { REASONS, search } from '../../messages/search.ts';
import { addressLink, StatusBadge } from '../../parts/norm.tsx';
import { useText } from '../../shell/language.ts';
import { withLanguage } from '../../shell/router.ts';
import { Snippet } from './snippet.tsx';

function Why({ hit }: { hit: SearchHit }) {
  const text = useText();
  if (hit.why.length === 0) return null;
  return (
    <details class="hit-why">
      <summary>
        {text(search.why)}
        <span class="unseen">: {hit.title}</span>
      </summary>
      <ul class="bare small">
        {hit.why.map((why) => (
          <li key={why.reason + why.query + why.found}>
            {why.query} → {why.found}{' '}
            <span class="quiet">({text(REASONS[why.reason] ?? REASONS.word ?? search.why)})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Provision({ hit }: { hit: ProvisionHit }) {
  const text = useText();
  const checked = hit.verification === 'checked';
  return (
    <>
      <h3>
        <a href={addressLink(hit.pinpoint ?? hit.address)}>{hit.title}</a>
      </h3>
      <div class="badges hit-line">
        <span class="address">{hit.pinpoint ?? hit.address}</span>
        <StatusBadge status={hit.status} />
        <span class={`badge ${checked ? 'badge-good' : 'badge-warn'}`}>
          {text(checked ? corpus.checked : corpus.unchecked)}
        </span>
        {!hit.confident && <span class="badge">{text(search.nearest)}</span>}
      </div>
    </>
  );
}

function Passage({ hit }: { hit: PassageHit }) {
  const text = useText();
  const [from, to] = hit.lines;
  return (
    <>
      <h3>
        <a
          href={withLanguage(
            hit.address === undefined
              ? `/library/${encodeURIComponent(hit.document)}?line=${from}`
              : `/${hit.address}`,
          )}
        >
          {hit.title}
        </a>
      </h3>
      <div class="badges hit-line">
        <span class="address">{hit.document}</span>
        <span class="small quiet">
          {text(search.lines, { from, to })}
          {hit.page !== undefined && `, ${text(search.page, { page: hit.page })}`}
        </span>
        {!hit.confident && <span class="badge">{text(search.nearest)}</span>}
      </div>
    </>
  );
}

/** The first addresses the crosswalk links to this norm. */
function Crosswalk({ hit }: { hit: ProvisionHit }) {
  const text = useText();
  if (hit.crosswalk.length === 0) return null;
  return (
    <p class="small">
      {text(corpus.crosswalk)}:{' '}
      {hit.crosswalk.slice(0, 3).map((address, index) => (
        <span key={address}>
          {index > 0 && ', '}
          <a class="address" href={addressLink(address)}>
            {address}
          </a>
        </span>
      ))}
    </p>
  );
}

function Decision({ hit }: { hit: CaseHit }) {
  const text = useText();
  const checked = hit.verification === 'checked';
  return (
    <>
      <h3>
        <a href={addressLink(`cases/${hit.id}`)}>{hit.title}</a>
      </h3>
      <div class="badges hit-line">
        <span class="small quiet">{hit.as_verified ?? hit.as_printed}</span>
        <StatusBadge status={hit.status} />
        <span class={`badge ${checked ? 'badge-good' : 'badge-warn'}`}>
          {text(checked ? corpus.checked : corpus.unchecked)}
        </span>
        {!hit.confident && <span class="badge">{text(search.nearest)}</span>}
      </div>
    </>
  );
}

/** The paper of a statement; a link to its lines when the paper is in the library. */
function Where({
  statement: { source, document, lines },
}: {
  statement: Disagreement['statements'][number];
}) {
  const text = useText();
  const [first] = lines;
  if (source === undefined || first === undefined) return null;
  const [from, to] = first;
  const name = `${source}, ${text(search.lines, { from, to })}`;
  if (document === undefined) return <span class="quiet">{name}</span>;
  return <a href={withLanguage(`/library/${encodeURIComponent(document)}?line=${from}`)}>{name}</a>;
}

/** Statements that cannot all be true: who says what and where, and which to trust. */
function Contradiction({ one }: { one: Disagreement }) {
  const text = useText();
  return (
    <details class="hit-why">
      <summary>
        {text(search.disagree)}: {one.subject}
      </summary>
      <ul class="small">
        {one.statements.map((statement) => (
          <li key={statement.text}>
            {statement.text} <Where statement={statement} />
          </li>
        ))}
      </ul>
      <p class="small">{one.remark}</p>
      {one.about.length > 0 && (
        <p class="small">
          {one.about.map((address, index) => (
            <span key={address}>
              {index > 0 && ', '}
              <a class="address" href={addressLink(address)}>
                {address}
              </a>
            </span>
          ))}
        </p>
      )}
    </details>
  );
}

function Head({ hit }: { hit: SearchHit }) {
  if (hit.kind === 'provision') return <Provision hit={hit} />;
  return hit.kind === 'case' ? <Decision hit={hit} /> : <Passage hit={hit} />;
}

/** One hit: what it is, where it stands, the passage, and why it was found. */
export function Hit({ hit }: { hit: SearchHit }) {
  return (
    <li class="hit">
      <Head hit={hit} />
      <Snippet hit={hit} />
      {hit.kind === 'provision' && <Crosswalk hit={hit} />}
      {hit.contradictions.map((one) => (
        <Contradiction key={one.id} one={one} />
      ))}
      <Why hit={hit} />
    </li>
  );
}
