import { Fragment } from 'preact';
import type { LibraryStretch } from '../../../lib/api/import/index.ts';
import { library } from '../../messages/library.ts';
import { search } from '../../messages/search.ts';
import { addressLink } from '../../parts/norm.tsx';
import { Loaded } from '../../parts/progress.tsx';
import { useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { navigate, usePlace, withLanguage, withQuery } from '../../shell/router.ts';

type Passage = LibraryStretch['passages'][number];

/** A heading is shown over the passages beneath it, unless the passage itself begins with its words. */
function headingOf(passage: Passage, before: Passage | undefined): string | undefined {
  const { title } = passage;
  if (title === undefined || title === before?.title) return undefined;
  const words = passage.text.replace(/\s+/g, ' ');
  return words.startsWith(title.slice(0, 20)) ? undefined : title;
}

/** The words as they stand in the file, with their lines beside them. */
function PassageRow({ passage, wanted }: { passage: Passage; wanted: boolean }) {
  const text = useText();
  const [from, to] = passage.lines;
  return (
    <li class={wanted ? 'passage passage-wanted' : 'passage'} id={`line-${from}`}>
      <p class="passage-place small quiet">
        {text(search.lines, { from, to })}
        {passage.page !== undefined && <span>{text(search.page, { page: passage.page })}</span>}
        {passage.address !== undefined && (
          <a class="address" href={addressLink(passage.address)}>
            {passage.address}
          </a>
        )}
      </p>
      <p class="passage-text" lang={passage.lang}>
        {passage.text}
      </p>
    </li>
  );
}

function Heading({ passage, before }: { passage: Passage; before: Passage | undefined }) {
  const title = headingOf(passage, before);
  if (title === undefined) return null;
  return (
    <li class="passage-heading">
      <h2 lang={passage.lang}>{title}</h2>
    </li>
  );
}

/** The way to a line: papers are cited by line and page. */
function LineForm() {
  const text = useText();
  const place = usePlace();
  return (
    <form
      class="line-form"
      onSubmit={(event) => {
        event.preventDefault();
        const line = new FormData(event.currentTarget).get('line');
        navigate(withQuery(place, { line: String(line), from: undefined }));
      }}
    >
      <label for="line">{text(library.line)}</label>
      <input
        id="line"
        name="line"
        type="text"
        class="tiny"
        pattern="[1-9][0-9]*"
        required
        inputMode="numeric"
      />
      <button type="submit" class="button">
        {text(library.to_line)}
      </button>
    </form>
  );
}

function Steps({ stretch }: { stretch: LibraryStretch }) {
  const text = useText();
  const place = usePlace();
  const { from, total, passages } = stretch;
  const next = from + passages.length;
  const step = (to: number) => withQuery(place, { line: undefined, from: String(to) });
  return (
    <nav class="buttons" aria-label={text(library.title)}>
      {from > 0 && (
        <a class="button" href={step(Math.max(0, from - passages.length))}>
          {text(library.earlier)}
        </a>
      )}
      {next < total && (
        <a class="button" href={step(next)}>
          {text(library.later)}
        </a>
      )}
    </nav>
  );
}

function Stretch({ stretch, line }: { stretch: LibraryStretch; line: number | undefined }) {
  const text = useText();
  const { from, total, passages } = stretch;
  const holds = (passage: Passage) =>
    line !== undefined && passage.lines[0] <= line && line <= passage.lines[1];
  return (
    <>
      <p class="quiet">{text(library.place, { from: from + 1, to: from + passages.length, total })}</p>
      <ol class="bare passages">
        {passages.map((passage, index) => (
          <Fragment key={passage.id}>
            <Heading passage={passage} before={passages[index - 1]} />
            <PassageRow passage={passage} wanted={holds(passage)} />
          </Fragment>
        ))}
      </ol>
      <Steps stretch={stretch} />
    </>
  );
}

/** A document of the library as it was read: passages with their lines and pages. */
export function DocumentPage({ id }: { id: string }) {
  const text = useText();
  const { query } = usePlace();
  const asked = new URLSearchParams();
  for (const name of ['line', 'from']) {
    const value = query.get(name);
    if (value !== null) asked.set(name, value);
  }
  const found = useResource<LibraryStretch>(`/api/library/${encodeURIComponent(id)}?${asked}`);
  const line = query.get('line');
  return (
    <Page
      title={found.data?.document.title ?? text(library.title)}
      crumbs={<a href={withLanguage('/library')}>{text(library.title)}</a>}
      actions={<LineForm />}
    >
      <Loaded from={found}>
        {(stretch) => <Stretch stretch={stretch} line={line === null ? undefined : Number(line)} />}
      </Loaded>
    </Page>
  );
}
