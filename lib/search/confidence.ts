import { isOtherState } from '../citation/index.ts';
import type { Meaning, Plan } from './plan.ts';
import type { Fit } from './result.ts';
import type { Scored } from './score.ts';
import { inverseFrequency } from './score.ts';

/** Weight given to a word the indexes do not know: it is what the user asked about and nothing has it. */
const UNKNOWN = inverseFrequency(0, 1500);
/**
 * What tells a provision that answers from a near miss, found by a logistic regression (701 answered hits of the
 * development set and of our own lists against the first hits of 111 questions that nothing answers) on the even lines
 * of the lists, and read on the odd ones. Alone, the share of the query that was found tells .82 of pairs apart, the
 * score for each unit of the query's weight .85, all three .91. A longer question is believed with less: it has words
 * of its own that no text repeats. Tried again over 1,052 answers and 205 near misses, and left because held-out lines
 * are told apart no better (.90 to .92 each time): the heaviest word left unfound, words that nothing knows, what one
 * sentence has, the share that concepts name, the heading, the gap to the fourth hit.
 *
 * What is beside the field is told by its words (`outside-words.ts`); these numbers are for what they miss. Of
 * 1,062 answers and 245 near misses, those words left aside:
 *
 *     evidence   answers called sure   near misses called sure
 *       2.75           .90                      61
 *       2.9            .86                      45
 *       2.95           .84                      39      <- `sure`
 *       3.0            .82                      32
 *       3.1            .78                      24
 *
 * Below `sure` a hit is `perhaps`, worth checking: of the answered questions 3 in 100 fall below that too.
 */
const EVIDENCE = {
  score: 0.26,
  mostScore: 6,
  word: 0.33,
  mostWords: 5,
  sure: 2.95,
  perhaps: 2.5,
  /** Share of the query that names the concept whose rule this is: then it is worth checking in any case. */
  named: 0.4,
} as const;
/**
 * A passage is judged by the share alone, which must be higher for a short query; it has neither concepts nor a
 * heading, and the evidence above tells its answers from misses no better. The words of a short query must also stand
 * in one sentence: in a long paper any four words are found somewhere. Of 13 short questions that passages answer 10
 * have .6 of their weight in a sentence, of 36 that nothing answers 16.
 */
const ENOUGH = {
  short: 0.62,
  perWord: 0.02,
  least: 0.4,
  shortWords: 4,
  togetherWords: 6,
  together: 0.6,
} as const;

/** The share of the query's weight that was found in a document, 0 to 1. Unknown words weigh most. */
export function coverage(
  plan: Plan,
  slotWeight: readonly number[],
  { found }: Pick<Scored, 'found'>,
): number {
  let all = 0;
  let sum = 0;
  for (let slot = 0; slot < plan.slots.length; slot += 1) {
    const known = slotWeight[slot] ?? 0;
    all += known > 0 ? known : UNKNOWN;
    if (known > 0 && slot < 31 && (found & (1 << slot)) !== 0) sum += known;
  }
  return all === 0 ? 0 : sum / all;
}

/** Words for what is moved over a border, on folded letters: then a state is not asked for its law. */
const OVER_BORDER =
  /^(перевод|перевест|переда[чтюе]|выда[чтв]|экстрад|выдвор|депорт|граждан|иностран|шетел|азамат|тапсыру|беру|ауыстыр|transfer|extradit|deport|expel|expul|national|citizen|foreign|return|repatri)/;

/** True when the query asks about another state, and not whether somebody is sent there or comes from it. */
export function asksAbroad(words: readonly string[]): boolean {
  return words.some(isOtherState) && !words.some((word) => OVER_BORDER.test(word));
}

/** How much the beginning of a word counts when the word itself was not found, and a doubtful correction. */
const BEGINNING = 0.5;

/** Everything the query weighs, words that nobody knows included. */
function weightOf(plan: Plan, slotWeight: readonly number[]): number {
  return plan.slots.reduce((sum, _, slot) => sum + ((slotWeight[slot] ?? 0) || UNKNOWN), 0);
}

const doubtfulOf = (plan: Plan): number =>
  plan.slots.reduce((bits, { doubtful }, slot) => (doubtful && slot < 31 ? bits | (1 << slot) : bits), 0);

/** The share of the query that was found, mere beginnings of words and doubtful corrections counted less. */
function shareOf(plan: Plan, slotWeight: readonly number[], scored: Scored): number {
  const whole = coverage(plan, slotWeight, { found: scored.firm & ~doubtfulOf(plan) });
  return whole + BEGINNING * (coverage(plan, slotWeight, scored) - whole);
}

/**
 * How well a passage fits. @param together the weight of the query's words that one of its sentences has; asked for
 * short queries only
 */
export function passageFit(
  plan: Plan,
  slotWeight: readonly number[],
  scored: Scored,
  together: () => number,
): Fit {
  const words = plan.slots.length;
  const beyond = Math.max(0, words - ENOUGH.shortWords);
  const needed = Math.max(ENOUGH.least, ENOUGH.short - ENOUGH.perWord * beyond);
  if (shareOf(plan, slotWeight, scored) < needed) return 'near';
  if (words > ENOUGH.togetherWords) return 'sure';
  return together() >= ENOUGH.together * weightOf(plan, slotWeight) ? 'sure' : 'perhaps';
}

/** True when a query has words and only its numbers were found: the same numbers stand in many a norm. */
function numbersAlone({ slots }: Plan, { found }: Pick<Scored, 'found'>): boolean {
  const words = slots.flatMap(({ text }, slot) => (/\p{L}/u.test(text) ? [slot] : []));
  return words.length > 0 && words.every((slot) => slot >= 31 || (found & (1 << slot)) === 0);
}

/**
 * How well a provision fits, or a decision.
 * @param meant what the query says of it through its concepts
 */
export function provisionFit(
  plan: Plan,
  slotWeight: readonly number[],
  scored: Scored,
  meant: Meaning | undefined,
): Fit {
  if (numbersAlone(plan, scored)) return 'near';
  const share = shareOf(plan, slotWeight, scored);
  // nothing but names of a concept, and this is the rule it lists first
  if (meant?.sure === 1 && share === 1) return 'sure';
  const strength = scored.score / Math.max(1, weightOf(plan, slotWeight));
  const evidence =
    share +
    EVIDENCE.score * Math.min(EVIDENCE.mostScore, strength) +
    EVIDENCE.word * Math.min(EVIDENCE.mostWords, plan.slots.length);
  if (evidence >= EVIDENCE.sure) return 'sure';
  const named = meant?.place === 0 && coverage(plan, slotWeight, { found: meant.slots }) >= EVIDENCE.named;
  return named || evidence >= EVIDENCE.perhaps ? 'perhaps' : 'near';
}
