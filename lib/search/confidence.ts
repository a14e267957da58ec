import { isOtherState } from '../citation/index.ts';
import type { Meaning, Plan } from './plan.ts';
import type { Fit } from './result.ts';
import type { Scored } from './score.ts';
import { inverseFrequency } from './score.ts';

/** Weight given to a word the indexes do not know: it is what the user asked about and nothing has it. */
const UNKNOWN = inverseFrequency(0, 1500);
/**
 * What tells a document that answers from a near miss: the share of the query that was found in it, its score for each
 * unit of the query's weight, and how much the query weighs, counted in words that no text has: the more a question
 * says, the less all that is found of it was met by chance. Coefficients of logistic regressions, that of the share set
 * to 1, over answered hits and the first two hits of what nothing answers.
 *
 * Provisions: some 1,200 answers (most of them ours and counted .15, for the concepts know their words) against 370 near
 * misses and, counted .3, 165 questions over the papers, which are long and seldom answered by a rule. The weight stands
 * where the number of words stood, at most five: pairs of hard answers and near misses told apart .92 instead of .87,
 * and when 9 in 100 near misses are called sure without regard to their words, so are 77 in 100 answers instead of 70.
 * Without the questions over the papers its coefficient is .365, and 44 of 100 others are called sure instead of 21.
 *
 * Passages: 121 answers against 400 near misses. By the share alone, asked for by the number of words, 44 in 100 answers
 * of two lists that nobody had tuned on were called `near`, and 11 in 100 near misses sure; now 19, and 2.
 *
 * Tried and left, each within .01: words that nothing knows, the heaviest word left
 * unfound, what one sentence has, the heading, the share that concepts name, words found by a correction, the gap to
 * the fourth hit, and whether the first five share a topic or are linked (three together: .93, but no more answers sure).
 */
interface Evidence {
  readonly score: number;
  readonly mostScore: number;
  readonly weight: number;
  readonly mostWeight: number;
  /** What `sure` and `perhaps` need; below both a hit is only the nearest thing. */
  readonly sure: number;
  readonly perhaps: number;
}

const PROVISION: Evidence = {
  score: 0.28,
  mostScore: 6,
  weight: 0.24,
  mostWeight: 7,
  sure: 2.29,
  perhaps: 1.87,
};

const PASSAGE: Evidence = {
  score: 0.45,
  mostScore: 6,
  weight: 0.39,
  mostWeight: 7,
  sure: 2.95,
  perhaps: 2.55,
};

/** Share of the query that names the concept whose rule a provision is: then it is worth checking in any case. */
const NAMED = 0.4;

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

/** What was asked, and what its words weigh. */
export interface Weighed {
  readonly plan: Plan;
  readonly slotWeight: readonly number[];
  /** The weight of a word that no text has. */
  readonly unknown: number;
}

function gradeOf({ plan, slotWeight, unknown }: Weighed, scored: Scored, asked: Evidence): Fit {
  const all = weightOf(plan, slotWeight);
  const evidence =
    shareOf(plan, slotWeight, scored) +
    asked.score * Math.min(asked.mostScore, scored.score / Math.max(1, all)) +
    asked.weight * Math.min(asked.mostWeight, all / unknown);
  return evidence >= asked.sure ? 'sure' : evidence >= asked.perhaps ? 'perhaps' : 'near';
}

/** How well a passage fits. */
export const passageFit = (weighed: Weighed, scored: Scored): Fit => gradeOf(weighed, scored, PASSAGE);

/** True when a query has words and only its numbers were found: the same numbers stand in many a norm. */
function numbersAlone({ slots }: Plan, { found }: Pick<Scored, 'found'>): boolean {
  const words = slots.flatMap(({ text }, slot) => (/\p{L}/u.test(text) ? [slot] : []));
  return words.length > 0 && words.every((slot) => slot >= 31 || (found & (1 << slot)) === 0);
}

/**
 * How well a provision fits, or a decision.
 * @param meant what the query says of it through its concepts
 */
export function provisionFit(weighed: Weighed, scored: Scored, meant: Meaning | undefined): Fit {
  const { plan, slotWeight } = weighed;
  if (numbersAlone(plan, scored)) return 'near';
  // nothing but names of a concept, and this is the rule it lists first
  if (meant?.sure === 1 && shareOf(plan, slotWeight, scored) === 1) return 'sure';
  const fit = gradeOf(weighed, scored, PROVISION);
  const named = meant?.place === 0 && coverage(plan, slotWeight, { found: meant.slots }) >= NAMED;
  return fit === 'near' && named ? 'perhaps' : fit;
}
