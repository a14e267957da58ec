import type { Language } from '../base/index.ts';
import type { Corpus } from '../corpus/index.ts';
import { guessLanguage, tokenize } from '../text/index.ts';
import { placeCases } from './cases.ts';
import { asCited, type Cited, pin, readCitations, withoutCountry, withoutInstruments } from './cited.ts';
import { byCitations } from './citing.ts';
import type { Disagreements } from './contradictions.ts';
import { countFacets, type Filters, labelOf, passes } from './facets.ts';
import { type HitContext, makeHit } from './hits.ts';
import { judgeOf } from './judge.ts';
import { createMatcher } from './matcher.ts';
import type { Planner } from './planner.ts';
import { byProximity } from './proximity.ts';
import { byCoverage, byMeaning } from './rerank.ts';
import { FITS, type SearchHit, type SearchResult } from './result.ts';
import { type Ranking, rank, type Scored } from './score.ts';
import type { Source } from './sources.ts';
import { asksEurope, byStanding } from './standing.ts';
import { whomOf } from './whom.ts';

export interface SearchOptions {
  /** The reader's language; guessed from the query when left out. */
  readonly lang?: Language;
  readonly in?: 'corpus' | 'library' | 'all';
  /** Hits wanted, 10 when left out, 100 at most. */
  readonly limit?: number;
  readonly filters?: Filters;
}

const MOST_HITS = 100;
/** A result answers when one of this many first hits does: nobody looks further for a sure one. */
const FIRST = 3;
/** Facets are counted over this many best documents. */
const FACET_DEPTH = 500;
/** A query in Russian or English is taken for its reader's language from this share of the evidence. */
const SURE_LANGUAGE = 0.85;

/** What a searcher searches. */
export interface House {
  readonly corpus: Corpus;
  readonly sources: readonly Source[];
  readonly planner: Planner;
  readonly disagreements: Disagreements;
  /** Titles of the documents of the library by their identifiers. */
  readonly titles: ReadonlyMap<string, string>;
}

/** One question on its way through the house. */
interface Question extends HitContext {
  /** The weight of a word that no text has. */
  readonly unknown: number;
  /** As it was meant. */
  readonly query: string;
  /** The words of the query, folded. */
  readonly words: readonly string[];
  /** The language the query seems to be in. */
  readonly asked: Language;
  readonly sources: readonly Source[];
  /** The corpus, in scope or not: what a question finds in it leads to passages that cite it. */
  readonly corpusSource: Source | undefined;
  readonly cited: Cited;
  readonly filters: Filters;
  readonly allowed: (segment: number, document: number) => boolean;
  readonly ranking: Ranking;
}

function inScope(sources: readonly Source[], scope: SearchOptions['in']): Source[] {
  return sources.filter((source) => scope === undefined || scope === 'all' || source.store === scope);
}

/** Reads the query and ranks by its words alone. */
function ask(house: House, typed: string, options: SearchOptions): Question {
  const { corpus, planner } = house;
  const sources = inScope(house.sources, options.in);
  const indexes = sources.map((source) => source.index);
  const query = planner.meant(typed, indexes);
  const guess = guessLanguage(query);
  const cited = readCitations(corpus, query);
  const onlyCorpus = sources.every((source) => source.store === 'corpus');
  const written = new Set(sources.flatMap((source) => [...source.written()]));
  const ranked = onlyCorpus ? withoutCountry(withoutInstruments(query, cited)) : query;
  const plan = planner.plan(ranked, indexes, { lang: options.lang, written });
  const filters = options.filters ?? {};
  const filtered = Object.values(filters).some((values) => values.length > 0);
  const allowed = (segment: number, document: number): boolean => {
    const source = sources[segment];
    return source !== undefined && (!filtered || passes(source, document, filters));
  };
  const ranking = rank(indexes, plan, { limit: FACET_DEPTH, ...(filtered && { allowed }) });
  return {
    ...house,
    query,
    words: tokenize(query).map((token) => token.folded),
    asked: guess.language,
    sources,
    corpusSource: house.sources.find(({ store }) => store === 'corpus'),
    cited,
    filters,
    allowed,
    ranking,
    plan,
    matcher: createMatcher(plan),
    slotWeight: ranking.slotWeight,
    unknown: ranking.unknown,
    lang: options.lang ?? guess.language,
    langSure: options.lang !== undefined || (guess.language !== 'kk' && guess.sure >= SURE_LANGUAGE),
  };
}

/** Orders again by what a bag of words does not see. */
function reorder(question: Question): ReturnType<typeof placeCases> {
  const { sources, plan, slotWeight, cited, allowed, words, asked, matcher, query, ranking, corpusSource } =
    question;
  const addresses = cited.provisions.map(({ address }) => address);
  const linked = byCitations(ranking.top, sources, corpusSource, plan, addresses, allowed);
  const meant = byMeaning(linked, sources, plan, slotWeight, cited.instruments, allowed);
  const covered = byCoverage(meant, plan, slotWeight);
  const near = byProximity(covered, slotWeight, matcher, ({ segment, document }) => {
    const texts = sources[segment]?.texts(document) ?? [];
    return texts.length === 1 ? texts : texts.filter((shown) => shown.lang === asked);
  });
  const wanted = { instruments: cited.instruments, whom: whomOf(words), europe: asksEurope(words) };
  return placeCases(byStanding(near, sources, wanted), sources, { query, slots: plan.slots, matcher });
}

/** The hits to show: what is cited, then the best that is not. */
function hitsOf(question: Question, limit: number): SearchHit[] {
  const { scored, named } = reorder(question);
  const judge = judgeOf(question);
  const pinned = pin(question.cited, question.sources, scored, question.filters);
  const hits: SearchHit[] = [];
  const show = (one: Scored, cited: boolean): SearchHit | undefined => {
    const source = question.sources[one.segment];
    if (source === undefined) return undefined;
    const known = cited || named.has(source.decision(one.document)?.id ?? '');
    return makeHit(question, source, one, known ? 'sure' : judge(source, one));
  };
  for (const found of pinned.slice(0, limit)) {
    const hit = show(found.scored, true);
    if (hit !== undefined) hits.push(asCited(hit, found));
  }
  for (const one of scored) {
    if (hits.length >= limit) break;
    const again = ({ scored: same }: (typeof pinned)[number]): boolean =>
      same.segment === one.segment && same.document === one.document;
    const hit = pinned.some(again) ? undefined : show(one, false);
    if (hit !== undefined) hits.push(hit);
  }
  return hits;
}

/** Answers a query from the house: hits, facets, citations. */
export function answer(house: House, query: string, options: SearchOptions): SearchResult {
  const question = ask(house, query, options);
  const { corpus, titles, sources, ranking, plan, lang, cited } = question;
  const right = plan.corrected ?? (question.query === query ? undefined : question.query);
  const hits = hitsOf(question, Math.max(1, Math.min(options.limit ?? 10, MOST_HITS)));
  const first = hits.slice(0, FIRST);
  const fit = FITS.find((grade) => first.some((hit) => hit.fit === grade)) ?? 'near';
  return {
    query,
    fit,
    confident: fit === 'sure',
    hits,
    // a passage that only cites what the question means was not matched
    total: Math.max(ranking.matched, hits.length),
    facets: countFacets(
      ranking.top.flatMap(({ segment, document }) => {
        const source = sources[segment];
        return source === undefined ? [] : [{ source, document }];
      }),
      labelOf(corpus, titles, lang),
    ),
    citations: cited.read,
    ...(right !== undefined && { did_you_mean: right }),
  };
}
