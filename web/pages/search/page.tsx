import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchResult } from '../../../lib/search/index.ts';
import { search } from '../../messages/search.ts';
import { Icon } from '../../parts/icons.tsx';
import { addressLink } from '../../parts/norm.tsx';
import { ProblemNote, Progress } from '../../parts/progress.tsx';
import { useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { type Resource, useResource } from '../../shell/resource.ts';
import { navigate, type Place, usePlace, withQuery } from '../../shell/router.ts';
import { FACET_ORDER } from './facets.tsx';
import { remember } from './recent.ts';
import { Results } from './results.tsx';
import { Start } from './start.tsx';

/** How long the hand must rest before what is typed is asked. */
const PAUSE = 80;
const STAYED = 2500;
/** Hits shown at first, and how many more each time; few of them, so that answers come while typing. */
const STEP = 10;
const MOST = 100;
/** In the address, the number of hits shown when it is more than {@link STEP}. */
const SHOWN = 'shown';

function shownIn(place: Place): number {
  const asked = Number(place.query.get(SHOWN));
  return Number.isInteger(asked) && asked > STEP ? Math.min(asked, MOST) : STEP;
}

/** The API's address of what the page's address asks for; `undefined` asks nothing. */
function searchPath(place: Place, language: string): string | undefined {
  const query = place.query.get('q')?.trim() ?? '';
  if (query === '') return undefined;
  const asked = new URLSearchParams({ q: query, lang: language, limit: String(shownIn(place)) });
  for (const name of FACET_ORDER.filter((one) => place.query.has(one)))
    asked.set(name, place.query.get(name) ?? '');
  return `/api/search?${asked}`;
}

/** The one box. What is typed reaches the address after a short pause, without a step for the back button. */
function Box({ place }: { place: Place }) {
  const text = useText();
  const inAddress = place.query.get('q') ?? '';
  const [typed, setTyped] = useState(inAddress);
  const own = useRef(inAddress);
  useEffect(() => {
    if (inAddress !== own.current) setTyped(inAddress);
    own.current = inAddress;
  }, [inAddress]);
  const go = (query: string) => {
    own.current = query;
    const from = { ...place, path: '/search' };
    navigate(withQuery(from, { q: query, [SHOWN]: undefined }), {
      replace: place.path === '/search' && inAddress !== '',
    });
  };
  useEffect(() => {
    if (typed === own.current) return;
    const timer = setTimeout(() => go(typed), PAUSE);
    return () => clearTimeout(timer);
  });
  const submit = (event: Event) => {
    event.preventDefault();
    go(typed);
    remember(typed);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form is what Enter submits; the role names it
    <form class="search-box" role="search" onSubmit={submit}>
      <label class="unseen" for="query">
        {text(search.label)}
      </label>
      <Icon name="search" />
      <input
        id="query"
        type="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={400}
        placeholder={text(search.placeholder)}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button button-main">
        {text(search.go)}
      </button>
    </form>
  );
}

interface Suggested {
  readonly suggestions: readonly {
    readonly text: string;
    readonly lang: string;
    readonly address?: string;
  }[];
}

/** Concepts and headings that begin with what was typed. */
function Suggestions({ query }: { query: string }) {
  const text = useText();
  const language = useLanguage();
  const place = usePlace();
  const asked = new URLSearchParams({ q: query, lang: language, limit: '6' });
  const found = useResource<Suggested>(query.trim().length < 2 ? undefined : `/api/suggest?${asked}`);
  const list = (found.data?.suggestions ?? []).filter(
    (one) => one.text.toLowerCase() !== query.trim().toLowerCase(),
  );
  // the line is kept free, so that what was found does not move when suggestions come and go
  if (list.length === 0) return <div class="suggestions" />;
  return (
    <ul class="bare chips suggestions" aria-label={text(search.suggestions)}>
      {list.map((one) => (
        <li key={one.text}>
          <a
            class="chip"
            lang={one.lang}
            href={one.address === undefined ? withQuery(place, { q: one.text }) : addressLink(one.address)}
          >
            {one.text}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The last answers, so that going back shows at once what was left, at the place where it was left. */
const answers = new Map<string, SearchResult>();
const KEPT_ANSWERS = 20;

/** The answer to what the address asks: the one had before until it has come anew, else the one of the query before. */
function useAnswer(path: string | undefined): Resource<SearchResult> {
  const found = useResource<SearchResult>(path);
  if (path === undefined) return found;
  if (found.loading) {
    const known = answers.get(path);
    return known === undefined ? found : { ...found, data: known };
  }
  if (found.data !== undefined) {
    answers.delete(path);
    answers.set(path, found.data);
    const [oldest] = answers.keys();
    if (answers.size > KEPT_ANSWERS && oldest !== undefined) answers.delete(oldest);
  }
  return found;
}

/** Search: the box, and below it either where to begin or what was found. */
export function SearchPage() {
  const text = useText();
  const language = useLanguage();
  const place = usePlace();
  const path = searchPath(place, language);
  const query = place.query.get('q') ?? '';
  const found = useAnswer(path);
  useEffect(() => {
    const timer = setTimeout(() => remember(query), STAYED);
    return () => clearTimeout(timer);
  }, [query]);
  const home = path === undefined;
  const shown = shownIn(place);
  const more = () => navigate(withQuery(place, { [SHOWN]: String(shown + STEP) }), { replace: true });
  return (
    <Page
      wide
      title={text(home ? search.home_title : search.title)}
      {...(home ? { lead: text(search.home_lead) } : {})}
    >
      <Box place={place} />
      {home ? <Start /> : <Suggestions query={query} />}
      {!home && found.problem !== undefined && !found.loading && (
        <ProblemNote problem={found.problem} retry={found.retry} />
      )}
      {!home && found.loading && found.data === undefined && <Progress />}
      {!home && found.data !== undefined && (
        <Results result={found.data} busy={found.loading} {...(shown < MOST && { more })} />
      )}
    </Page>
  );
}
