import { type Language, once } from '../base/index.ts';
import type { CaseLaw, Corpus, Passage } from '../corpus/index.ts';
import type { Disagreements } from './contradictions.ts';
import type { ProvisionEntry } from './documents.ts';
import type { Match, Matcher } from './matcher.ts';
import type { Plan } from './plan.ts';
import type { CaseHit, PassageHit, ProvisionHit, SearchHit, Why } from './result.ts';
import type { Scored } from './score.ts';
import { makeSnippet, type Snippet } from './snippet.ts';
import type { Shown, Source } from './sources.ts';

/** What is common to the hits of one search. */
export interface HitContext {
  readonly corpus: Corpus;
  readonly plan: Plan;
  readonly matcher: Matcher;
  readonly slotWeight: readonly number[];
  /** The language the user reads; a text that answers much better in another is shown in that. */
  readonly lang: Language;
  /** True when the reader's language is known: a text in it is shown whenever there is one. */
  readonly langSure: boolean;
  readonly disagreements: Disagreements;
  /** Titles of the documents of the library. */
  readonly titles: ReadonlyMap<string, string>;
}

/** A text that may be shown. Matching reads every word, so it waits until the text is looked at. */
interface Candidate {
  readonly shown: Shown;
  readonly matches: () => readonly Match[];
  readonly snippet: () => Snippet;
}

/** A text in the reader's language is preferred to one in another that matches a little better. */
const OWN_LANGUAGE = 1.5;

function candidates(context: HitContext, texts: readonly Shown[]): Candidate[] {
  return texts.map((shown) => {
    const matches = once(() => context.matcher(shown.text, shown.lang));
    return { shown, matches, snippet: once(() => makeSnippet(shown.text, matches(), context.slotWeight)) };
  });
}

function bestOf(context: HitContext, all: readonly Candidate[]): Candidate | undefined {
  const every = all.filter(({ shown }) => !shown.heading);
  const own = every.filter(({ shown }) => shown.lang === context.lang);
  const bodies = context.langSure && own.length > 0 ? own : every;
  const value = ({ shown, snippet }: Candidate): number =>
    (snippet().worth + 0.001) * (shown.lang === context.lang ? OWN_LANGUAGE : 1);
  return bodies.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || value(one) > value(best) ? one : best),
    undefined,
  );
}

/** Slots beyond these are not counted as found, so nothing is known of them. */
const COUNTED_SLOTS = 31;

/** One reason per slot that was found, the surest first; texts are read for these only. */
function whyOf(
  context: HitContext,
  all: readonly Candidate[],
  best: Candidate | undefined,
  found: number,
): Why[] {
  const ordered = [...(best === undefined ? [] : [best]), ...all];
  return context.plan.slots.flatMap((slot, at): Why[] => {
    if (at < COUNTED_SLOTS && (found & (1 << at)) === 0) return [];
    for (const { shown, matches } of ordered) {
      const match = matches().find((one) => one.slot === at);
      if (match !== undefined) {
        return [
          { reason: match.group.reason, query: slot.text, found: shown.text.slice(match.start, match.end) },
        ];
      }
    }
    return [];
  });
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

/** Builds what is shown of one document. */
export function makeHit(
  context: HitContext,
  source: Source,
  { document, score, found }: Scored,
  confident: boolean,
): SearchHit | undefined {
  const all = candidates(context, source.texts(document));
  const best = bestOf(context, all);
  const snippet = best?.snippet() ?? emptySnippet;
  const shared: Shared = {
    lang: best?.shown.lang ?? context.lang,
    score: Math.round(score * 1e4) / 1e4,
    snippet: snippet.text,
    highlights: snippet.highlights,
    why: whyOf(context, all, best, found),
    confident,
    contradictions: [],
  };
  const passage = source.passage(document);
  if (passage !== undefined) return passageHit(context, passage, shared);
  const decision = source.decision(document);
  if (decision !== undefined) return caseHit(context, decision, shared);
  const entry = source.provision(document);
  return entry === undefined ? undefined : provisionHit(context, entry, best, shared);
}
