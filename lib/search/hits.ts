import type { CaseLaw, Corpus, Passage } from '../corpus/index.ts';
import { bestOf, type Candidate, candidates, type Reading, whyOf } from './candidates.ts';
import type { Disagreements } from './contradictions.ts';
import type { ProvisionEntry } from './documents.ts';
import type { CaseHit, Fit, PassageHit, ProvisionHit, SearchHit, Why } from './result.ts';
import type { Scored } from './score.ts';
import type { Snippet } from './snippet.ts';
import type { Source } from './sources.ts';

/** What is common to the hits of one search. */
export interface HitContext extends Reading {
  readonly corpus: Corpus;
  readonly disagreements: Disagreements;
  /** Titles of the documents of the library. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Links of the crosswalk that are named: a hit shows no more. */
const NAMED_LINKS = 3;

const emptySnippet: Snippet = { text: '', highlights: [], worth: 0 };

type Shared = Omit<
  PassageHit,
  'kind' | 'document' | 'document_title' | 'id' | 'lines' | 'page' | 'address' | 'title'
>;

function passageHit(context: HitContext, passage: Passage, shared: Shared): PassageHit {
  const { document, id, lines, page, address, title } = passage;
  const name = context.titles.get(document) ?? document;
  return {
    ...shared,
    kind: 'passage',
    document,
    document_title: name,
    id,
    lines,
    ...(page !== undefined && { page }),
    ...(address !== undefined && { address }),
    title: title ?? name,
    contradictions: context.disagreements.ofPassage(passage, context.lang),
  };
}

function caseHit({ lang }: HitContext, decision: CaseLaw, shared: Shared): CaseHit {
  const { id, body, status, name, verification, as_verified, as_printed, date, articles } = decision;
  return {
    ...shared,
    kind: 'case',
    id,
    body,
    status,
    title: name[lang],
    verification: verification.mark,
    ...(as_verified !== undefined && { as_verified }),
    ...(as_printed !== undefined && { as_printed }),
    ...(date !== undefined && { date }),
    articles,
  };
}

/** What stands around a provision; never changes, so it is looked up once. */
interface Around {
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly crosswalk: readonly string[];
}

const around = new WeakMap<ProvisionEntry, Around>();

function aroundOf(corpus: Corpus, entry: ProvisionEntry, address: string): Around {
  const known = around.get(entry);
  if (known !== undefined) return known;
  const { previous, next } = corpus.neighbours(address);
  const made: Around = {
    previous: previous?.address,
    next: next?.address,
    crosswalk: [...new Set(corpus.linked(address).map((linked) => linked.address))],
  };
  around.set(entry, made);
  return made;
}

function provisionHit(
  context: HitContext,
  entry: ProvisionEntry,
  best: Candidate | undefined,
  shared: Shared,
): ProvisionHit {
  const { instrument, provision } = entry;
  const { corpus, lang } = context;
  const address = `${instrument.address}/${provision.number}`;
  const pinpoint = best?.snippet().worth === 0 ? undefined : best?.shown.address;
  const { previous, next, crosswalk } = aroundOf(corpus, entry, address);
  return {
    ...shared,
    kind: 'provision',
    address,
    ...(pinpoint !== undefined && pinpoint !== address && { pinpoint }),
    instrument: instrument.address,
    instrument_title: instrument.short[lang],
    status: provision.status ?? instrument.status,
    edition: instrument.edition,
    verification: (provision.verification ?? instrument.verification).mark,
    topics: provision.topics,
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
    crosswalk,
    links: crosswalk
      .slice(0, NAMED_LINKS)
      .map((link) => ({ address: link, title: corpus.caption(link, lang) })),
    title: `${corpus.caption(address, lang)}. ${provision.heading[lang]}`,
    contradictions: context.disagreements.ofProvision(address, lang),
  };
}

const whyCites = ({ corpus, lang }: HitContext, cites: string | undefined): Why[] =>
  cites === undefined ? [] : [{ reason: 'citation', query: corpus.caption(cites, lang), found: cites }];

/** Builds what is shown of one document. */
export function makeHit(
  context: HitContext,
  source: Source,
  { document, score, found, cites }: Scored,
  fit: Fit,
): SearchHit | undefined {
  const all = candidates(context, source.texts(document));
  const best = bestOf(context, all);
  const snippet = best?.snippet() ?? emptySnippet;
  const shared: Shared = {
    lang: best?.shown.lang ?? context.lang,
    score: Math.round(score * 1e4) / 1e4,
    snippet: snippet.text,
    highlights: snippet.highlights,
    why: [...whyOf(context, all, best, found), ...whyCites(context, cites)],
    fit,
    confident: fit === 'sure',
    contradictions: [],
  };
  const passage = source.passage(document);
  if (passage !== undefined) return passageHit(context, passage, shared);
  const decision = source.decision(document);
  if (decision !== undefined) return caseHit(context, decision, shared);
  const entry = source.provision(document);
  return entry === undefined ? undefined : provisionHit(context, entry, best, shared);
}
