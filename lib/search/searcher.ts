import { type Language, TooLargeError } from '../base/index.ts';
import { type Citation, findCitations } from '../citation/index.ts';
import type { Corpus, FoundProvision } from '../corpus/index.ts';
import { guessLanguage, tokenize } from '../text/index.ts';
import { placeCases } from './cases.ts';
import { asksForeignLaw, asksOutside, passageAnswers, provisionAnswers } from './confidence.ts';
import { type Disagreements, disagreementsOf } from './contradictions.ts';
import { countFacets, type Filters, labelOf, passes } from './facets.ts';
import { type HitContext, makeHit } from './hits.ts';
import { createMatcher } from './matcher.ts';
import type { SearchIndex } from './open.ts';
import { createPlanner, type Planner } from './planner.ts';
import { byProximity } from './proximity.ts';
import { queryWords } from './query.ts';
import { byCoverage, byMeaning } from './rerank.ts';
import type { CitationRead, SearchHit, SearchResult } from './result.ts';
import { rank, type Scored } from './score.ts';
import { corpusSource, type LibrarySegment, librarySource, type Source } from './sources.ts';
import { asksEurope, byStanding } from './standing.ts';
import { STOP_WORDS } from './stopwords.ts';
import { whomOf } from './whom.ts';

export interface SearchOptions {
  /** The reader's language; guessed from the query when left out. */
  readonly lang?: Language;
  readonly in?: 'corpus' | 'library' | 'all';
  /** Hits wanted, 10 when left out, 100 at most. */
  readonly limit?: number;
  readonly filters?: Filters;
}

export interface SearcherInput {
  readonly corpus: Corpus;
  readonly index: SearchIndex;
  readonly library?: readonly LibrarySegment[];
}

/** Searches the corpus and the library as one. */
export interface Searcher {
  /** @throws TooLargeError for a query longer than 2,000 characters. */
  search(query: string, options?: SearchOptions): SearchResult;
  /** Searches the same corpus with another library. */
  withLibrary(library: readonly LibrarySegment[]): Searcher;
}

const LONGEST_QUERY = 2000;
const MOST_HITS = 100;
/** A result answers when one of this many first hits does: nobody looks further for a sure one. */
const FIRST = 3;
/** Facets are counted over this many best documents. */
const FACET_DEPTH = 500;
/** A query in Russian or English is taken for its reader's language from this share of the evidence. */
const SURE_LANGUAGE = 0.85;

interface Cited {
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

/** The provision that an address lies in. */
const articleOf = (address: string): string => address.split('/').slice(0, 3).join('/');

/** Whether words are left that say something. */
const isTelling = (query: string): boolean =>
  queryWords(query).some(({ token }) => !STOP_WORDS.has(token.folded));

/** The acts that a bare `ст. 72 ч. 3` is looked for in, the likeliest first. */
const LIKELY = [
  'kz/criminal-code',
  'kz/penal-enforcement-code',
  'kz/criminal-procedure-code',
  'kz/constitution',
] as const;

/**
 * The citations of a query. One that is the whole query and names no act is read as of each act that has such a
 * part, or at least such an article.
 */
function citationsIn(corpus: Corpus, query: string): readonly Citation[] {
  const found = findCitations(query);
  const [only] = found;
  if (only === undefined || found.length > 1 || only.reason !== 'no-instrument') return found;
  if (isTelling(query.replace(only.text, ' '))) return found;
  const held = (citations: readonly Citation[]): readonly Citation[] =>
    citations.filter(({ address }) => address !== undefined && corpus.has(address));
  const readings = LIKELY.flatMap((instrument) => findCitations(query, { instrument }));
  const exact = held(readings);
  if (exact.length > 0) return exact;
  const articles = held(
    readings.map((one) => (one.address === undefined ? one : { ...one, address: articleOf(one.address) })),
  );
  return articles.length > 0 ? articles : found;
}

function readCitations(corpus: Corpus, query: string): Cited {
  const found = citationsIn(corpus, query);
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
function withoutInstruments(query: string, cited: Cited): string {
  let rest = query;
  for (const { text, held } of cited.read) {
    if (held) rest = rest.replace(text, ' '.repeat(text.length));
  }
  return isTelling(rest) ? rest : query;
}

function tooLong(): never {
  throw new TooLargeError({
    kk: `Сұрау тым ұзын: ${LONGEST_QUERY} таңбадан аспасын.`,
    ru: `Запрос слишком длинный: не больше ${LONGEST_QUERY} знаков.`,
    en: `The query is too long: at most ${LONGEST_QUERY} characters.`,
  });
}

/** Makes a searcher over an opened corpus index and any number of library segments. */
export function createSearcher(input: SearcherInput): Searcher {
  const corpusPart = corpusSource(input.corpus, input.index);
  const planner = createPlanner(input.index.bridge);
  const over = (library: readonly LibrarySegment[]): Searcher => {
    const sources = [corpusPart, ...library.map(librarySource)];
    const documents = library.flatMap((segment) => segment.documents);
    const disagreements = disagreementsOf(input.corpus, documents);
    const titles = new Map(documents.map(({ id, title }) => [id, title]));
    return {
      search: (query, options = {}) => {
        if (query.length > LONGEST_QUERY) tooLong();
        const house: House = { corpus: input.corpus, sources, planner, disagreements, titles };
        return searchIn(house, query, options);
      },
      withLibrary: over,
    };
  };
  return over(input.library ?? []);
}

function inScope(sources: readonly Source[], scope: SearchOptions['in']): Source[] {
  return sources.filter((source) => scope === undefined || scope === 'all' || source.store === scope);
}

/** What a searcher searches. */
interface House {
  readonly corpus: Corpus;
  readonly sources: readonly Source[];
  readonly planner: Planner;
  readonly disagreements: Disagreements;
  /** Titles of the documents of the library by their identifiers. */
  readonly titles: ReadonlyMap<string, string>;
}

function searchIn(house: House, query: string, options: SearchOptions): SearchResult {
  const { corpus, planner, disagreements, titles } = house;
  const sources = inScope(house.sources, options.in);
  const indexes = sources.map((source) => source.index);
  const guess = guessLanguage(query);
  const asked = guess.language;
  const langSure = options.lang !== undefined || (asked !== 'kk' && guess.sure >= SURE_LANGUAGE);
  const lang = options.lang ?? asked;
  const limit = Math.max(1, Math.min(options.limit ?? 10, MOST_HITS));
  const cited = readCitations(corpus, query);
  const onlyCorpus = sources.every((source) => source.store === 'corpus');
  const plan = planner.plan(onlyCorpus ? withoutInstruments(query, cited) : query, indexes, options.lang);
  const filters = options.filters ?? {};
  const filtered = Object.values(filters).some((values) => values.length > 0);
  const allowed = (segment: number, document: number): boolean => {
    const source = sources[segment];
    return source !== undefined && (!filtered || passes(source, document, filters));
  };
  const ranking = rank(indexes, plan, {
    limit: FACET_DEPTH,
    ...(filtered && { allowed }),
  });
  const matcher = createMatcher(plan);
  const context: HitContext = {
    corpus,
    plan,
    matcher,
    slotWeight: ranking.slotWeight,
    lang,
    langSure,
    disagreements,
    titles,
  };
  const meant = byMeaning(ranking.top, sources, plan, ranking.slotWeight, cited.instruments, allowed);
  const covered = byCoverage(meant, plan, ranking.slotWeight);
  const near = byProximity(covered, ranking.slotWeight, matcher, ({ segment, document }) => {
    const texts = sources[segment]?.texts(document) ?? [];
    return texts.length === 1 ? texts : texts.filter((shown) => shown.lang === asked);
  });
  const folded = tokenize(query).map((token) => token.folded);
  const wanted = { instruments: cited.instruments, whom: whomOf(folded), europe: asksEurope(folded) };
  const valid = byStanding(near, sources, wanted);
  const { scored, named } = placeCases(valid, sources, query, matcher);
  const outside = asksOutside(folded);
  const foreign = asksForeignLaw(folded);
  const answers = (source: Source, one: Scored): boolean =>
    source.store === 'library'
      ? passageAnswers(plan, ranking.slotWeight, one)
      : !foreign && provisionAnswers(plan, ranking.slotWeight, one);
  const pinned = pin(cited, sources, scored, filters);
  const hits: SearchHit[] = [];
  for (const one of [...pinned.map((found) => found.scored), ...scored]) {
    if (hits.length >= limit) break;
    const source = sources[one.segment];
    if (source === undefined) continue;
    const citation = pinned.find((found) => found.scored === one);
    if (
      citation === undefined &&
      pinned.some(({ scored: same }) => same.segment === one.segment && same.document === one.document)
    )
      continue;
    const sure =
      citation !== undefined ||
      named.has(source.decision(one.document)?.id ?? '') ||
      (!outside && answers(source, one));
    const hit = makeHit(context, source, one, sure);
    if (hit !== undefined) hits.push(citation === undefined ? hit : asCited(hit, citation));
  }
  return {
    query,
    confident: hits.slice(0, FIRST).some((hit) => hit.confident),
    hits,
    total: ranking.matched,
    facets: countFacets(
      ranking.top.flatMap(({ segment, document }) => {
        const source = sources[segment];
        return source === undefined ? [] : [{ source, document }];
      }),
      labelOf(corpus, titles, lang),
    ),
    citations: cited.read,
    ...(plan.corrected !== undefined && { did_you_mean: plan.corrected }),
  };
}

interface Pinned {
  readonly scored: Scored;
  readonly pinpoint: string;
  readonly text: string;
}

/** Cited provisions come first, in the order of the query. */
function pin(
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

function asCited(hit: SearchHit, citation: Pinned): SearchHit {
  if (hit.kind !== 'provision') return hit;
  const { pinpoint: _, ...rest } = hit;
  return {
    ...rest,
    ...(citation.pinpoint !== hit.address && { pinpoint: citation.pinpoint }),
    why: [{ reason: 'citation', query: citation.text, found: citation.pinpoint }, ...hit.why],
  };
}
