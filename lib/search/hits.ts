import type { Language } from '../base/index.ts';
import type { Corpus } from '../corpus/index.ts';
import type { Match, Matcher } from './matcher.ts';
import type { Plan } from './plan.ts';
import type { SearchHit, Why } from './result.ts';
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
}

interface Candidate {
  readonly shown: Shown;
  readonly matches: readonly Match[];
  readonly snippet: Snippet;
}

/** A text in the reader's language is preferred to one in another that matches a little better. */
const OWN_LANGUAGE = 1.5;

function candidates(context: HitContext, texts: readonly Shown[]): Candidate[] {
  return texts.map((shown) => {
    const matches = context.matcher(shown.text, shown.lang);
    return { shown, matches, snippet: makeSnippet(shown.text, matches, context.slotWeight) };
  });
}

function bestOf(context: HitContext, all: readonly Candidate[]): Candidate | undefined {
  const every = all.filter(({ shown }) => !shown.heading);
  const own = every.filter(({ shown }) => shown.lang === context.lang);
  const bodies = context.langSure && own.length > 0 ? own : every;
  const value = ({ shown, snippet }: Candidate): number =>
    (snippet.worth + 0.001) * (shown.lang === context.lang ? OWN_LANGUAGE : 1);
  return bodies.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || value(one) > value(best) ? one : best),
    undefined,
  );
}

/** One reason per slot, the surest first. */
function whyOf(context: HitContext, all: readonly Candidate[], best: Candidate | undefined): Why[] {
  const ordered = [...(best === undefined ? [] : [best]), ...all];
  return context.plan.slots.flatMap((slot, at): Why[] => {
    for (const { shown, matches } of ordered) {
      const match = matches.find((one) => one.slot === at);
      if (match !== undefined) {
        return [
          { reason: match.group.reason, query: slot.text, found: shown.text.slice(match.start, match.end) },
        ];
      }
    }
    return [];
  });
}

const emptySnippet: Snippet = { text: '', highlights: [], worth: 0 };

/** Builds what is shown of one document. */
export function makeHit(
  context: HitContext,
  source: Source,
  document: number,
  score: number,
  confident: boolean,
): SearchHit | undefined {
  const all = candidates(context, source.texts(document));
  const best = bestOf(context, all);
  const snippet = best?.snippet ?? emptySnippet;
  const shared = {
    lang: best?.shown.lang ?? context.lang,
    score: Math.round(score * 1e4) / 1e4,
    snippet: snippet.text,
    highlights: snippet.highlights,
    why: whyOf(context, all, best),
    confident,
  };
  const passage = source.passage(document);
  if (passage !== undefined) {
    return {
      kind: 'passage',
      document: passage.document,
      id: passage.id,
      lines: passage.lines,
      ...(passage.page !== undefined && { page: passage.page }),
      ...(passage.address !== undefined && { address: passage.address }),
      title: passage.title ?? passage.document,
      ...shared,
    };
  }
  const entry = source.provision(document);
  if (entry === undefined) return undefined;
  const { instrument, provision } = entry;
  const address = `${instrument.address}/${provision.number}`;
  const pinpoint = best?.snippet.worth === 0 ? undefined : best?.shown.address;
  const { previous, next } = context.corpus.neighbours(address);
  const links = context.corpus.data.crosswalk.flatMap((link) =>
    link.standard === address ? [link.national] : link.national === address ? [link.standard] : [],
  );
  return {
    kind: 'provision',
    address,
    ...(pinpoint !== undefined && pinpoint !== address && { pinpoint }),
    instrument: instrument.address,
    instrument_title: instrument.short[context.lang],
    status: provision.status ?? instrument.status,
    edition: instrument.edition,
    verification: (provision.verification ?? instrument.verification).mark,
    topics: provision.topics,
    ...(previous !== undefined && { previous: previous.address }),
    ...(next !== undefined && { next: next.address }),
    crosswalk: [...new Set(links)],
    title: `${context.corpus.caption(address, context.lang)}. ${provision.heading[context.lang]}`,
    ...shared,
  };
}
