import type { Localized } from '../../../lib/base/index.ts';
import type {
  CaseHit,
  Disagreement,
  NamedAddress,
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

/** Says of a hit that is not sure how far to trust it. */
function FitBadge({ hit: { fit } }: { hit: SearchHit }) {
  const text = useText();
  if (fit === 'sure') return null;
  if (fit === 'perhaps') return <span class="badge">{text(search.perhaps)}</span>;
  return <span class="badge badge-warn">{text(search.nearest)}</span>;
}

const numberOf = (address: string): string => address.split('/').slice(2).join('/');

/** The provisions before and after, by their numbers. */
function Around({ hit: { previous, next } }: { hit: ProvisionHit }) {
  const text = useText();
  const one = (address: string, name: Localized, label: string) => (
    <a href={addressLink(address)} title={text(name)} aria-label={`${text(name)}: ${numberOf(address)}`}>
      {label}
    </a>
  );
  if (previous === undefined && next === undefined) return null;
  return (
    <span class="hit-around small">
      {previous !== undefined && one(previous, corpus.previous, `‹ ${numberOf(previous)}`)}
      {next !== undefined && one(next, corpus.next, `${numberOf(next)} ›`)}
    </span>
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
        <FitBadge hit={hit} />
        <StatusBadge status={hit.status} />
        <span class={`badge ${checked ? 'badge-good' : 'badge-warn'}`}>
          {text(checked ? corpus.checked : corpus.unchecked)}
        </span>
        <Around hit={hit} />
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
        {hit.address !== undefined && <span class="address">{hit.address}</span>}
        <span class="small quiet">
          {text(search.lines, { from, to })}
          {hit.page !== undefined && `, ${text(search.page, { page: hit.page })}`}
        </span>
        <FitBadge hit={hit} />
      </div>
    </>
  );
}

/** Provisions by their names, the addresses beneath the pointer. */
function Links({ links }: { links: readonly NamedAddress[] }) {
  return (
    <>
      {links.map(({ address, title }, index) => (
        <span key={address}>
          {index > 0 && '; '}
          <a href={addressLink(address)} title={address}>
            {title}
          </a>
        </span>
      ))}
    </>
  );
}

/** The first provisions the crosswalk links to this norm. */
function Crosswalk({ hit }: { hit: ProvisionHit }) {
  const text = useText();
  if (hit.links.length === 0) return null;
  return (
    <p class="small hit-links">
      <span class="quiet">{text(corpus.crosswalk)}:</span> <Links links={hit.links} />
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
        <FitBadge hit={hit} />
        <StatusBadge status={hit.status} />
        <span class={`badge ${checked ? 'badge-good' : 'badge-warn'}`}>
          {text(checked ? corpus.checked : corpus.unchecked)}
        </span>
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
  return (
    <>
      <ul class="small">
        {one.statements.map((statement) => (
          <li key={statement.text}>
            {statement.text} <Where statement={statement} />
          </li>
        ))}
      </ul>
      <p class="small">{one.remark}</p>
      {one.links.length > 0 && (
        <p class="small">
          <Links links={one.links} />
        </p>
      )}
    </>
  );
}

/** What the sources disagree about; several subjects stand under one line. */
function Contradictions({ list }: { list: readonly Disagreement[] }) {
  const text = useText();
  const [only] = list;
  if (only === undefined) return null;
  const alone = list.length === 1;
  return (
    <details class="hit-why">
      <summary>
        {text(search.disagree)}: {alone ? only.subject : list.length}
      </summary>
      {list.map((one) => (
        <section key={one.id} aria-label={one.subject}>
          {!alone && <h4>{one.subject}</h4>}
          <Contradiction one={one} />
        </section>
      ))}
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
    <li class={`hit hit-${hit.kind}`}>
      <Head hit={hit} />
      <Snippet hit={hit} />
      {hit.kind === 'provision' && <Crosswalk hit={hit} />}
      <div class="hit-notes">
        <Why hit={hit} />
        <Contradictions list={hit.contradictions} />
      </div>
    </li>
  );
}
