import { useState } from 'preact/hooks';
import { corpus } from '../../messages/corpus.ts';
import { official } from '../../messages/official.ts';
import { shell } from '../../messages/shell.ts';
import { addressLink, StatusBadge } from '../../parts/norm.tsx';
import { Loaded } from '../../parts/progress.tsx';
import { addressPath } from '../../shell/api.ts';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { withLanguage } from '../../shell/router.ts';
import { InstrumentMark } from './instrument-mark.tsx';
import type { ContentsEntry, InstrumentContents } from './shapes.ts';

const FORMATS = [
  { format: 'json', name: 'JSON' },
  { format: 'csv', name: 'CSV' },
  { format: 'akn', name: 'Akoma Ntoso' },
] as const;

/** Lines of the contents whose number or heading holds the words typed. */
function fits(entry: ContentsEntry, wanted: string): boolean {
  const needle = wanted.trim().toLocaleLowerCase();
  if (needle === '') return true;
  const { kk, ru, en } = entry.heading;
  return (
    entry.number === needle || [kk, ru, en].some((heading) => heading.toLocaleLowerCase().includes(needle))
  );
}

function About({ instrument }: { instrument: InstrumentContents }) {
  const text = useText();
  const language = useLanguage();
  return (
    <div class="sheet">
      <div class="badges">
        <StatusBadge status={instrument.status} />
        <InstrumentMark instrument={instrument} long />
      </div>
      <p class="instrument-note">{text(instrument.status_note)}</p>
      <dl class="facts-list">
        {instrument.symbol !== undefined && (
          <>
            <dt>{text(corpus.symbol)}</dt>
            <dd>{instrument.symbol}</dd>
          </>
        )}
        <dt>{text(corpus.adopted)}</dt>
        <dd>{formatDate(instrument.adopted, language)}</dd>
        <dt>{text(corpus.edition)}</dt>
        <dd>{instrument.editions.map((edition) => formatDate(edition, language)).join('; ')}</dd>
        {instrument.official_url !== undefined && (
          <>
            <dt>{text(corpus.official)}</dt>
            <dd>
              <a href={instrument.official_url} rel="noreferrer" target="_blank">
                {instrument.official_url}
              </a>
            </dd>
          </>
        )}
      </dl>
      <p class="small badges">
        {text(official.export)}
        {FORMATS.map(({ format, name }) => (
          <a
            key={format}
            href={`/api/instruments/${addressPath(instrument.address)}/export?format=${format}`}
            download
          >
            {name}
          </a>
        ))}
      </p>
    </div>
  );
}

function Entry({ entry }: { entry: ContentsEntry }) {
  const text = useText();
  return (
    <li>
      <a href={addressLink(entry.address)}>
        <span class="contents-number">{entry.number}</span>
        <span>{text(entry.heading)}</span>
        {entry.verification.mark === 'checked' ? (
          <span class="badge badge-good">{text(corpus.checked)}</span>
        ) : (
          <span class="badge badge-warn">{text(corpus.unchecked)}</span>
        )}
      </a>
    </li>
  );
}

function Contents({ instrument }: { instrument: InstrumentContents }) {
  const text = useText();
  const [wanted, setWanted] = useState('');
  const sections = instrument.sections
    .map((section) => ({ ...section, provisions: section.provisions.filter((entry) => fits(entry, wanted)) }))
    .filter((section) => section.provisions.length > 0);
  return (
    <section class="section" aria-labelledby="contents">
      <h2 id="contents">{text(corpus.contents)}</h2>
      <label class="field no-print">
        <span class="field-label">{text(corpus.filter)}</span>
        <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
      </label>
      {sections.length === 0 && <p role="status">{text(corpus.nothing_in_contents)}</p>}
      {sections.map((section) => (
        <div class="contents-section" key={section.provisions[0]?.address}>
          {section.heading !== undefined && <h3>{text(section.heading)}</h3>}
          <ul class="contents">
            {section.provisions.map((entry) => (
              <Entry key={entry.address} entry={entry} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** One instrument: what it is to Kazakhstan, and its contents. */
export function InstrumentPage({ address }: { address: string }) {
  const text = useText();
  const found = useResource<InstrumentContents>(`/api/instruments/${addressPath(address)}`);
  const title = found.data === undefined ? address : text(found.data.title);
  return (
    <Page
      title={title}
      crumbs={<a href={withLanguage('/instruments')}>{text(shell.instruments)}</a>}
      lead={<code class="address">{address}</code>}
    >
      <Loaded from={found}>
        {(instrument) => (
          <>
            <About instrument={instrument} />
            <Contents instrument={instrument} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
