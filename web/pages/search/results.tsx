import type { SearchHit, SearchResult } from '../../../lib/search/index.ts';
import { corpus } from '../../messages/corpus.ts';
import { search } from '../../messages/search.ts';
import { addressLink } from '../../parts/norm.tsx';
import { Note } from '../../parts/progress.tsx';
import { formatNumber, useLanguage, useText } from '../../shell/language.ts';
import { usePlace, withLanguage, withQuery } from '../../shell/router.ts';
import { FacetPanel } from './facets.tsx';
import { Hit } from './hit.tsx';
import { remember } from './recent.ts';

interface Group {
  readonly key: string;
  readonly title: string;
  readonly href?: string;
  readonly hits: readonly SearchHit[];
}

/** Key, title and address of the group of a hit: its instrument, its document, or the decisions together. */
function groupOf(hit: SearchHit, decisions: string): Omit<Group, 'hits'> {
  if (hit.kind === 'case') return { key: 'case', title: decisions };
  if (hit.kind === 'passage') {
    const href = withLanguage(`/library/${encodeURIComponent(hit.document)}`);
    return { key: `library/${hit.document}`, title: hit.document_title, href };
  }
  return { key: hit.instrument, title: hit.instrument_title, href: addressLink(hit.instrument) };
}

/** Hits by instrument or document, in the order of the best hit of each. */
function groupsOf(hits: readonly SearchHit[], decisions: string): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const hit of hits) {
    const group = groupOf(hit, decisions);
    groups.set(group.key, { ...group, hits: [...(groups.get(group.key)?.hits ?? []), hit] });
  }
  return [...groups.values()];
}

function Groups({ hits }: { hits: readonly SearchHit[] }) {
  const text = useText();
  return (
    <>
      {groupsOf(hits, text(corpus.cases)).map((group) => (
        <section class="hit-group" key={group.key} aria-label={group.title}>
          <h2>{group.href === undefined ? group.title : <a href={group.href}>{group.title}</a>}</h2>
          <ol class="bare">
            {group.hits.map((hit) => (
              <Hit key={hit.kind === 'provision' ? hit.address : hit.id} hit={hit} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** What stands above the hits: how many, how sure, what else may have been meant. */
function Summary({ result }: { result: SearchResult }) {
  const text = useText();
  const language = useLanguage();
  const place = usePlace();
  const absent = result.citations.filter((citation) => !citation.held);
  const meant = result.did_you_mean;
  const none = result.hits.length === 0;
  const nearest = !none && result.fit === 'near';
  return (
    <div role="status">
      {!nearest && (
        <p class="quiet">
          {none ? text(search.nothing) : text(search.found, { count: formatNumber(result.total, language) })}
        </p>
      )}
      {none && <p>{text(search.nothing_hint)}</p>}
      {meant !== undefined && (
        <p>
          {text(search.did_you_mean)}{' '}
          <a href={withQuery(place, { q: meant })} onClick={() => remember(meant)}>
            {meant}
          </a>
        </p>
      )}
      {absent.map((citation) => (
        <Note kind="info" key={citation.text}>
          {text(search.not_held, { text: citation.text })}
        </Note>
      ))}
      {nearest && (
        <Note kind="warning" title={text(search.nothing_fits)}>
          {text(search.nearest_below)}
        </Note>
      )}
      {result.fit === 'perhaps' && <Note kind="info">{text(search.perhaps_fits)}</Note>}
    </div>
  );
}

/**
 * The answer to a query, with its filters.
 * @param busy another answer is on its way
 * @param more shows further hits; absent when no more can be asked for
 */
export function Results(properties: { result: SearchResult; busy: boolean; more?: () => void }) {
  const text = useText();
  const { result, busy, more } = properties;
  return (
    <div class="results" aria-busy={busy}>
      <FacetPanel facets={result.facets} />
      <div>
        <Summary result={result} />
        <Groups hits={result.hits} />
        {result.total > result.hits.length && more !== undefined && (
          <button type="button" class="button" onClick={more}>
            {text(search.more)}
          </button>
        )}
      </div>
    </div>
  );
}
