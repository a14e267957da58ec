import { holdTogether } from './combination.ts';
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
 * may give it: it names it beside a ground that the law admits, or when it tells the case, or it
 * only names what the reason is about.
 */
export type Voice = 'own' | 'conclusion' | 'beside' | 'told' | 'weak';

function speaks(one: Asked, sentence: Sentence, whole: Whole): Voice | undefined {
  const { reading, reasoned, tied, setAside, told, opening } = sentence;
  const { lawful: silencedBy } = one.pattern;
  if (sentence.recites && (opening || !one.pattern.of_law)) return undefined;
  const silenced = silencedBy === 'ruling' ? whole.lawful : silencedBy === 'sentence' && sentence.lawful;
  if (silenced && !opening && !setAside && !sentence.recites && any(one.firm, reading)) return 'own';
  if (silenced)
    return one.pattern.of_law && !opening && !setAside && any(one.means, reading) ? 'beside' : undefined;
  if (any(one.unless, reading)) return undefined;
  if (whole.relief === 'commutation' && any(one.unlessCommutation, reading)) return undefined;
  const named = whole.groundless && !setAside && !(one.pattern.may_be_told && told);
  const given = !opening && (whole.lawful ? tied : reasoned || named);
  if (given && any(one.means, reading)) return 'own';
  const together = one.across.some((means) => holdTogether(means, reading, sentence.pointed));
  if (given && together && !any(one.unless, sentence.pointed)) return 'own';
  if (given && sentence.old && any(one.past, reading)) return 'own';
  if (whole.refused && named && !opening && any(one.hints, reading)) return 'own';
  if (given && whole.groundless && any(one.alone, reading)) return 'conclusion';
  if (whole.refused && named && !told && !sentence.decided && any(one.weak, reading)) return 'weak';
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
  readonly weak: readonly Sentence[];
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
  // «Both conditions are asked for» holds that of the damage in it.
  const held = (one: Asked, at: number) =>
    voices.some((other) => one.pattern.yields_to.includes(other.one.pattern.id) && other.by[at] === 'own');
  const unread = (at: number) => voices.every(({ by }) => by[at] === undefined || by[at] === 'weak');
  return voices.map(({ one, by }) => ({
    one,
    sure: sentences.filter(
      (_, at) => (by[at] === 'own' && !held(one, at)) || (by[at] === 'conclusion' && !rests(at)),
    ),
    beside: sentences.filter((_, at) => by[at] === 'beside'),
    told: sentences.filter((_, at) => by[at] === 'told'),
    weak: sentences.filter((_, at) => by[at] === 'weak' && unread(at)),
  }));
}
