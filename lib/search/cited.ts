import type { Corpus, FoundProvision } from '../corpus/index.ts';
import { type Filters, passes } from './facets.ts';
import { articleOf, citationsOf, isTelling } from './read-citations.ts';
import type { CitationRead, SearchHit } from './result.ts';
import type { Scored } from './score.ts';
import type { Source } from './sources.ts';

export interface Cited {
  readonly read: readonly CitationRead[];
  /** Provisions cited, in the order of the query, each once. */
  readonly provisions: readonly {
    readonly address: string;
    readonly pinpoint: string;
    readonly text: string;
  }[];
  /** Instruments named without a number. */
  readonly instruments: readonly string[];
}

/** What applies today in place of a provision no longer in force: the provisions it refers to. */
function successors(cited: FoundProvision): readonly string[] {
  return cited.status === 'ceased' ? cited.provision.see : [];
}

export function readCitations(corpus: Corpus, query: string): Cited {
  const found = citationsOf(corpus, query);
  const read = found.map(({ text, address }) => ({
    text,
    ...(address !== undefined && { address }),
    held: address !== undefined && corpus.has(address),
  }));
  const provisions = new Map<string, { address: string; pinpoint: string; text: string }>();
  for (const { address, path, text } of found) {
    if (address === undefined || path.length === 0) continue;
    const known = corpus.provision(address) ?? corpus.provision(articleOf(address));
    if (known === undefined) continue;
    const provision = `${known.instrument.address}/${known.provision.number}`;
    if (!provisions.has(provision))
      provisions.set(provision, { address: provision, pinpoint: known.address, text });
    for (const successor of successors(known)) {
      if (corpus.has(successor) && !provisions.has(successor))
        provisions.set(successor, { address: successor, pinpoint: successor, text });
    }
  }
  const instruments = found.flatMap(({ address, path }) =>
    address !== undefined && path.length === 0 ? [address] : [],
  );
  return { read, provisions: [...provisions.values()], instruments };
}

/**
 * The query without the names of instruments it cites: the name chooses the instrument, and its words would
 * only prefer articles that happen to repeat them. A query that is nothing but a name stays.
 */
export function withoutInstruments(query: string, cited: Cited): string {
  let rest = query;
  for (const { text, held } of cited.read) {
    if (held) rest = rest.replace(text, ' '.repeat(text.length));
  }
  return isTelling(rest) ? rest : query;
}

/** `в Казахстане`: the corpus is about no other country, so where one asks of it says nothing. */
const HERE =
  /(?<![\p{L}-])(?:(?:в|во)\s+(?:Казахстане|Республике\s+Казахстан|РК)|in\s+Kazakhstan|Қазақстанда|ҚР-да|Қазақстан\s+Республикасында)(?![\p{L}-])/giu;

/** The query without saying that it asks of this country; places stay. */
export function withoutCountry(query: string): string {
  const rest = query.replace(HERE, (words) => ' '.repeat(words.length));
  return isTelling(rest) ? rest : query;
}

export interface Pinned {
  readonly scored: Scored;
  readonly pinpoint: string;
  readonly text: string;
}

/** Cited provisions come first, in the order of the query. */
export function pin(
  cited: Cited,
  sources: readonly Source[],
  scored: readonly Scored[],
  filters: Filters,
): Pinned[] {
  const segment = sources.findIndex((source) => source.store === 'corpus');
  const source = sources[segment];
  if (source === undefined || cited.provisions.length === 0) return [];
  const best = scored[0]?.score ?? 0;
  return cited.provisions.flatMap(({ address, pinpoint, text }, at): Pinned[] => {
    const document = source.place(address);
    if (document === undefined || !passes(source, document, filters)) return [];
    return [
      {
        scored: { segment, document, score: best + cited.provisions.length - at, found: -1, firm: 0 },
        pinpoint,
        text,
      },
    ];
  });
}

export function asCited(hit: SearchHit, citation: Pinned): SearchHit {
  if (hit.kind !== 'provision') return hit;
  const { pinpoint: _, ...rest } = hit;
  return {
    ...rest,
    ...(citation.pinpoint !== hit.address && { pinpoint: citation.pinpoint }),
    why: [{ reason: 'citation', query: citation.text, found: citation.pinpoint }, ...hit.why],
  };
}
