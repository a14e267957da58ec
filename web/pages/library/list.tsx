import type { Language } from '../../../lib/base/index.ts';
import type { LibraryDocument } from '../../../lib/corpus/index.ts';
import { library } from '../../messages/library.ts';
import { addressLink } from '../../parts/norm.tsx';
import { Loaded, Note } from '../../parts/progress.tsx';
import { RemovableRow, useRemoval } from '../../parts/removable.tsx';
import { addressPath } from '../../shell/api.ts';
import { formatDate, formatNumber, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { type Resource, useResource } from '../../shell/resource.ts';
import { withLanguage } from '../../shell/router.ts';
import type { InstrumentOut } from '../corpus/shapes.ts';
import { AddFile } from './add.tsx';

type Documents = Resource<{ readonly documents: readonly LibraryDocument[] }>;
type Officials = Resource<{
  readonly texts: readonly {
    readonly instrument: string;
    readonly edition: string;
    readonly lang: Language;
  }[];
}>;

function DocumentRow({ document, onRemove }: { document: LibraryDocument; onRemove: () => void }) {
  const text = useText();
  const language = useLanguage();
  return (
    <RemovableRow
      href={withLanguage(`/library/${encodeURIComponent(document.id)}`)}
      title={document.title}
      level="h3"
      onRemove={onRemove}
    >
      <code>{document.id}</code> · {document.kind.toUpperCase()} ·{' '}
      {text(library.passages, { count: formatNumber(document.passages, language) })}
    </RemovableRow>
  );
}

/** Documents the user added; the one asked to go is confirmed first. */
function DocumentList({ found }: { found: Documents }) {
  const text = useText();
  const { remove, note } = useRemoval(text(library.removed), found.retry);
  const ask = (document: LibraryDocument) =>
    remove({
      question: text(library.remove_sure, { title: document.title }),
      path: `/api/library/${encodeURIComponent(document.id)}`,
    });
  return (
    <section class="section" aria-labelledby="documents">
      <h2 id="documents">{text(library.documents)}</h2>
      {note}
      <Loaded from={found}>
        {({ documents }) => {
          const own = documents.filter((document) => document.official === undefined);
          if (own.length === 0) return <p class="quiet">{text(library.none)}</p>;
          return (
            <ul class="bare sheet instrument-rows">
              {own.map((document) => (
                <DocumentRow key={document.id} document={document} onRemove={() => void ask(document)} />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}

/** Official texts this machine holds, by act, edition and language. */
function OfficialList({ found, acts }: { found: Officials; acts: readonly InstrumentOut[] }) {
  const text = useText();
  const language = useLanguage();
  return (
    <section class="section" aria-labelledby="official-texts">
      <h2 id="official-texts">{text(library.official)}</h2>
      <Loaded from={found}>
        {({ texts }) =>
          texts.length === 0 ? (
            <p class="quiet">{text(library.no_official)}</p>
          ) : (
            <ul class="bare sheet instrument-rows">
              {texts.map(({ instrument, edition, lang }) => {
                const act = acts.find((one) => one.address === instrument);
                return (
                  <li class="type-row" key={`${instrument} ${edition} ${lang}`}>
                    <div>
                      <h3 class="row-title">
                        <a href={addressLink(instrument)}>
                          {act === undefined ? instrument : text(act.title)}
                        </a>
                      </h3>
                      <p class="small quiet">
                        {text(library.edition, { date: formatDate(edition, language) })} · {lang}
                      </p>
                    </div>
                    <a
                      class="button button-small"
                      href={`/api/official/${addressPath(instrument)}?edition=${edition}&lang=${lang}`}
                      download
                    >
                      JSON
                    </a>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

/** What the user added to the store of this machine, and the way to add more. */
export function LibraryPage() {
  const text = useText();
  const documents: Documents = useResource('/api/library');
  const officials: Officials = useResource('/api/official');
  const instruments = useResource<{ instruments: readonly InstrumentOut[] }>('/api/instruments');
  const acts = instruments.data?.instruments ?? [];
  return (
    <Page title={text(library.title)} lead={text(library.lead)}>
      {documents.problem?.status === 404 ? (
        <Note kind="info">{text(library.unavailable)}</Note>
      ) : (
        <>
          <AddFile
            acts={acts}
            onAdded={() => {
              documents.retry();
              officials.retry();
            }}
          />
          <DocumentList found={documents} />
          <OfficialList found={officials} acts={acts} />
        </>
      )}
    </Page>
  );
}
