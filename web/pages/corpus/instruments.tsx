import { BODY_NAMES, corpus, kindName } from '../../messages/corpus.ts';
import { addressLink, StatusBadge } from '../../parts/norm.tsx';
import { Loaded } from '../../parts/progress.tsx';
import { formatDate, formatNumber, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { CorpusTabs } from '../reference/parts.tsx';
import { InstrumentMark } from './instrument-mark.tsx';
import { BODIES, type InstrumentOut } from './shapes.ts';

function InstrumentRow({ instrument }: { instrument: InstrumentOut }) {
  const text = useText();
  const language = useLanguage();
  return (
    <li class="instrument-row">
      <div>
        <a href={addressLink(instrument.address)}>{text(instrument.title)}</a>
        <p class="small quiet">
          {text(kindName(instrument.kind, instrument.address) ?? corpus.instrument)} ·{' '}
          {text(corpus.edition_of, { date: formatDate(instrument.edition, language) })} ·{' '}
          {text(corpus.provisions_count, { count: formatNumber(instrument.provisions, language) })} ·{' '}
          <span class="address">{instrument.address}</span>
        </p>
      </div>
      <div class="badges">
        <StatusBadge status={instrument.status} />
        <InstrumentMark instrument={instrument} />
      </div>
    </li>
  );
}

/** Every instrument of the corpus, by the body that made it. */
export function InstrumentsPage() {
  const text = useText();
  const found = useResource<{ instruments: readonly InstrumentOut[] }>('/api/instruments');
  return (
    <Page title={text(corpus.instruments_title)} lead={text(corpus.instruments_lead)}>
      <CorpusTabs />
      <Loaded from={found}>
        {({ instruments }) =>
          BODIES.map((body) => {
            const own = instruments.filter((instrument) => instrument.body === body);
            if (own.length === 0) return null;
            return (
              <section class="section" key={body}>
                <h2>{text(BODY_NAMES[body] ?? corpus.instrument)}</h2>
                <ul class="bare sheet instrument-rows">
                  {own.map((instrument) => (
                    <InstrumentRow key={instrument.address} instrument={instrument} />
                  ))}
                </ul>
              </section>
            );
          })
        }
      </Loaded>
    </Page>
  );
}
