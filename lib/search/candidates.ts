import { type Language, once } from '../base/index.ts';
import type { Match, Matcher } from './matcher.ts';
import type { Plan } from './plan.ts';
import type { Why } from './result.ts';
import { makeSnippet, type Snippet } from './snippet.ts';
import type { Shown } from './sources.ts';

/** What the texts of one search are read with. */
export interface Reading {
  readonly plan: Plan;
  readonly matcher: Matcher;
  readonly slotWeight: readonly number[];
  /** The language the user reads; a text that answers much better in another is shown in that. */
  readonly lang: Language;
  /** True when the reader's language is known: a text in it is shown whenever there is one. */
  readonly langSure: boolean;
}

/** A text that may be shown. Matching reads every word, so it waits until the text is looked at. */
export interface Candidate {
  readonly shown: Shown;
  readonly matches: () => readonly Match[];
  readonly snippet: () => Snippet;
}

/** A text in the reader's language is preferred to one in another that matches a little better. */
const OWN_LANGUAGE = 1.5;

export function candidates(reading: Reading, texts: readonly Shown[]): Candidate[] {
  return texts.map((shown) => {
    const matches = once(() => reading.matcher(shown.packed ?? shown.text, shown.lang).matches);
    return { shown, matches, snippet: once(() => makeSnippet(shown.text, matches(), reading.slotWeight)) };
  });
}

/** The body to show: the one that answers best, the reader's own language preferred. */
export function bestOf(reading: Reading, all: readonly Candidate[]): Candidate | undefined {
  const every = all.filter(({ shown }) => !shown.heading);
  const own = every.filter(({ shown }) => shown.lang === reading.lang);
  const bodies = reading.langSure && own.length > 0 ? own : every;
  const value = ({ shown, snippet }: Candidate): number =>
    (snippet().worth + 0.001) * (shown.lang === reading.lang ? OWN_LANGUAGE : 1);
  return bodies.reduce<Candidate | undefined>(
    (best, one) => (best === undefined || value(one) > value(best) ? one : best),
    undefined,
  );
}

/** Slots beyond these are not counted as found, so nothing is known of them. */
const COUNTED_SLOTS = 31;

/** One reason per slot that was found, the surest first; texts are read for these only. */
export function whyOf(
  reading: Reading,
  all: readonly Candidate[],
  best: Candidate | undefined,
  found: number,
): Why[] {
  const ordered = [...(best === undefined ? [] : [best]), ...all];
  return reading.plan.slots.flatMap((slot, at): Why[] => {
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
