import type { OfficialOut } from '../../../lib/api/official/index.ts';
import { corpus } from '../../messages/corpus.ts';
import { official } from '../../messages/official.ts';
import { shell } from '../../messages/shell.ts';
import { Icon } from '../../parts/icons.tsx';
import { addressLink, StatusBadge, VerificationMark } from '../../parts/norm.tsx';
import { Note, ProblemNote, Progress } from '../../parts/progress.tsx';
import { addressPath } from '../../shell/api.ts';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { usePicks } from '../../shell/picks.ts';
import { useResource } from '../../shell/resource.ts';
import { usePlace, withLanguage, withQuery } from '../../shell/router.ts';
import { CitePanel } from './cite.tsx';
import { OfficialText, useOfficial } from './official.tsx';
import { Beside, Cases, Crosswalk, Neighbours } from './related.tsx';
import type { ProvisionOut } from './shapes.ts';
import { NormText, RestatementNote, SideBySide } from './text.tsx';

function PickButton({ provision }: { provision: ProvisionOut }) {
  const text = useText();
  const { has, toggle } = usePicks();
  const picked = has(provision.address);
  return (
    <button
      type="button"
      class="button"
      aria-pressed={picked}
      onClick={() => toggle({ address: provision.address, caption: provision.citation })}
    >
      <Icon name={picked ? 'check' : 'pin'} />
      {text(picked ? corpus.picked : corpus.pick)}
    </button>
  );
}

/** Address, status, mark and edition: in sight however far the text is scrolled. */
function NormLine({ provision }: { provision: ProvisionOut }) {
  const text = useText();
  const language = useLanguage();
  return (
    <div class="norm-line">
      <code class="address">{provision.address}</code>
      <StatusBadge status={provision.status} />
      <VerificationMark verification={provision.verification} />
      <span class="small quiet">
        {text(corpus.edition_of, { date: formatDate(provision.edition, language) })}
      </span>
    </div>
  );
}

function ViewSwitch({ beside }: { beside: boolean }) {
  const text = useText();
  const place = usePlace();
  return (
    <nav class="tabs" aria-label={text(corpus.view)}>
      <a href={withQuery(place, { view: undefined })} aria-current={beside ? undefined : 'true'}>
        {text(corpus.one_language)}
      </a>
      <a href={withQuery(place, { view: 'three' })} aria-current={beside ? 'true' : undefined}>
        {text(corpus.side_by_side)}
      </a>
    </nav>
  );
}

function Crumbs({ provision }: { provision: ProvisionOut }) {
  const text = useText();
  return (
    <>
      <a href={withLanguage('/instruments')}>{text(shell.instruments)}</a>
      <a href={addressLink(provision.instrument.address)}>{text(provision.instrument.short)}</a>
      {provision.within.map((above) => (
        <a key={above.address} href={addressLink(above.address)}>
          {above.number}
        </a>
      ))}
      {provision.section !== undefined && provision.within.length === 0 && (
        <span>{text(provision.section)}</span>
      )}
    </>
  );
}

/** The restatement in the reader's language, with its note and mark. */
function Restatement({ provision }: { provision: ProvisionOut }) {
  const text = useText();
  const language = useLanguage();
  const { query } = usePlace();
  return (
    <>
      {query.get('view') !== 'three' && <NormText provision={provision} language={language} />}
      {provision.note !== undefined && <Note kind="warning">{text(provision.note)}</Note>}
      <RestatementNote provision={provision} />
      <p class="badges">
        <VerificationMark verification={provision.verification} long />
      </p>
    </>
  );
}

/** Our words and the publisher's, side by side where the screen is wide enough. */
function Pair({ provision, shown }: { provision: ProvisionOut; shown: OfficialOut }) {
  const text = useText();
  return (
    <div class="norm-pair">
      <section aria-labelledby="restated-text">
        <h2 id="restated-text">{text(official.restated)}</h2>
        <Restatement provision={provision} />
      </section>
      <OfficialText provision={provision} shown={shown} />
    </div>
  );
}

function Body({ provision }: { provision: ProvisionOut }) {
  const { query } = usePlace();
  const three = query.get('view') === 'three';
  const shown = useOfficial(provision);
  const pair = shown !== undefined && !three;
  return (
    <>
      <NormLine provision={provision} />
      <ViewSwitch beside={three} />
      {three && <SideBySide provision={provision} />}
      {pair && <Pair provision={provision} shown={shown} />}
      <div class="beside">
        <div>
          {!pair && <Restatement provision={provision} />}
          {three && shown !== undefined && (
            <div class="section">
              <OfficialText provision={provision} shown={shown} />
            </div>
          )}
          <Crosswalk provision={provision} />
          <Cases provision={provision} />
          <section class="section">
            <CitePanel provision={provision} />
          </section>
        </div>
        <Beside provision={provision} />
      </div>
      <Neighbours provision={provision} />
    </>
  );
}

/** One provision or part at its own address, with all that is linked to it. */
export function ProvisionPage({ address }: { address: string }) {
  const text = useText();
  const language = useLanguage();
  const found = useResource<ProvisionOut>(`/api/provisions/${addressPath(address)}`);
  const provision = found.loading && found.data?.address !== address ? undefined : found.data;
  if (provision === undefined) {
    return (
      <Page title={found.problem?.title ?? address}>
        {found.problem !== undefined && !found.loading ? (
          <>
            <ProblemNote problem={found.problem} retry={found.retry} />
            <a href={withLanguage('/instruments')}>{text(corpus.instruments_title)}</a>
          </>
        ) : (
          <Progress />
        )}
      </Page>
    );
  }
  return (
    <Page
      wide
      title={provision.heading[language]}
      crumbs={<Crumbs provision={provision} />}
      lead={<span>{provision.citation[language]}</span>}
      actions={
        <>
          <PickButton provision={provision} />
          <button type="button" class="button" onClick={() => print()}>
            <Icon name="print" />
            {text(shell.print)}
          </button>
        </>
      }
    >
      <Body provision={provision} />
    </Page>
  );
}
