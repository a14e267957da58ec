import type { Sentence } from './reading.ts';
import { type Asked, any } from './ready.ts';
import type { Relief } from './relief.ts';

/** What is asked of a whole ruling before its sentences are read. */
export interface Whole {
  readonly relief: Relief | 'unknown';
  /** It names a ground that the law admits. */
  readonly lawful: boolean;
  readonly refused: boolean;
  /** It does not grant and names none. */
  readonly groundless: boolean;
}

/**
 * How a sentence gives a reason: by meanings of its own, or by a conclusion that may rest on another reason. Or it
 * may give it: it names it beside a ground that the law admits, or when it tells the case.
 */
export type Voice = 'own' | 'conclusion' | 'beside' | 'told';

function speaks(one: Asked, sentence: Sentence, whole: Whole): Voice | undefined {
  const { reading, reasoned, tied, setAside, told } = sentence;
  const { lawful: silencedBy } = one.pattern;
  if (sentence.recites && !one.pattern.of_law) return undefined;
  const silenced = silencedBy === 'ruling' ? whole.lawful : silencedBy === 'sentence' && sentence.lawful;
  if (silenced && !setAside && !sentence.recites && any(one.firm, reading)) return 'own';
  if (silenced) return one.pattern.of_law && !setAside && any(one.means, reading) ? 'beside' : undefined;
  if (any(one.unless, reading)) return undefined;
  if (whole.relief === 'commutation' && any(one.unlessCommutation, reading)) return undefined;
  const named = whole.groundless && !setAside && !(one.pattern.may_be_told && told);
  const given = whole.lawful ? tied : reasoned || named;
  if (given && any(one.means, reading)) return 'own';
  if (given && sentence.old && any(one.past, reading)) return 'own';
  if (whole.refused && named && any(one.hints, reading)) return 'own';
  if (given && any(one.alone, reading)) return 'conclusion';
  if (setAside || !any(one.means, reading)) return undefined;
  if (whole.lawful) return reasoned && !told ? 'beside' : undefined;
  return told && whole.refused ? 'told' : undefined;
}

/** The sentences that give a reason, and those that may give it. */
export interface Given {
  readonly one: Asked;
  readonly sure: readonly Sentence[];
  readonly beside: readonly Sentence[];
  readonly told: readonly Sentence[];
}

/** Who gives each reason; a conclusion that rests on another reason is not one of its own. */
export function givenBy(
  asked: readonly Asked[],
  sentences: readonly Sentence[],
  whole: Whole,
): readonly Given[] {
  const voices = asked.map((one) => ({ one, by: sentences.map((sentence) => speaks(one, sentence, whole)) }));
  const own = (at: number) => voices.some(({ one, by }) => by[at] === 'own' && !one.pattern.of_law);
  const rests = (at: number) => own(at) || (sentences[at]?.pointsBack === true && own(at - 1));
  return voices.map(({ one, by }) => ({
    one,
    sure: sentences.filter((_, at) => by[at] === 'own' || (by[at] === 'conclusion' && !rests(at))),
    beside: sentences.filter((_, at) => by[at] === 'beside'),
    told: sentences.filter((_, at) => by[at] === 'told'),
  }));
}
