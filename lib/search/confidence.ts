import { isOtherState } from '../citation/index.ts';
import type { Plan } from './plan.ts';
import type { Scored } from './score.ts';
import { inverseFrequency } from './score.ts';

/** Weight given to a word the indexes do not know: it is what the user asked about and nothing has it. */
const UNKNOWN = inverseFrequency(0, 1500);
/**
 * What tells a provision that answers from a near miss, found by a logistic regression (701 answered hits of the
 * development set and of our own lists against the first hits of 111 questions that nothing answers) on the even lines
 * of the lists, and read on the odd ones. Alone, the share of the query that was found tells .85 of pairs apart, the
 * score for each unit of the query's weight .86; a concept that is about the provision, the heaviest word left unfound,
 * the gap to the fourth hit, the share found in one language or in the heading add nothing to these two. A longer
 * question is believed with less: it has words of its own that no text repeats. The weights are those of the
 * regression over that of the share. At `enough` 727 of 788 answers of all lists are sure and 14 of 94 near misses pass,
 * none of 36 far ones; at 2.7 730, 17 and 1, at 2.8 721, 12 and none.
 */
const EVIDENCE = { score: 0.26, mostScore: 6, word: 0.33, mostWords: 5, enough: 2.75 } as const;
/**
 * A passage is judged by the share alone, which must be higher for a short query; it has neither concepts nor a
 * heading, and the evidence above tells its answers from misses no better.
 */
const ENOUGH = { short: 0.62, perWord: 0.02, least: 0.4, shortWords: 4 } as const;

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

/**
 * Words that ask for what neither law nor papers hold, on folded letters: forms to fill in, places and numbers to
 * call, prices, timetables, vacancies. Whatever else is found, such a question is not answered.
 */
const OUTSIDE =
  /^(образ(ец|ц[ауеы])|образцом|шаблон\S{0,3}|бланк\S{0,3}|скача[тй]\S{0,3}|улги(си|лери|син|сине)?|жуктеу|жуктеп|download\S{0,3}|templates?|sample|адрес(а|у|ом|е|ы)?|мекенжай\S{0,5}|address(es)?|email|e-mail|hotline|контакты|контактов|стоит|стоимост\S{0,2}|цен[ауы]|тариф\S{0,3}|госпошлин\S{0,2}|багасы|prices?|costs?|fees?|расписани[еяю]|кестеси|timetable|schedule|вакансия|вакансии|vacanc(y|ies))$/;
/** The same in several words. */
const OUTSIDE_PHRASE =
  /(?:application|petition|request) forms?\b|горяч\S+ лини|байланыс телефон|жумыска тур(?:у|ам|гым)/;
/** Words for the law of a state, on folded letters. */
const LAW =
  /^(закон\S{0,4}|зан(ы|да|дар|дары|нын|ынын|ында)?|кодекс\S{0,6}|ук|упк|уик|кк|кпк|laws?|acts?|codes?)$/;

/** True when the query asks for something that is kept elsewhere. */
export function asksOutside(words: readonly string[]): boolean {
  return words.some((word) => OUTSIDE.test(word)) || OUTSIDE_PHRASE.test(words.join(' '));
}

/** True when the query asks for the law of another state: no provision of ours answers it, a report may. */
export function asksForeignLaw(words: readonly string[]): boolean {
  return words.some(isOtherState) && words.some((word) => LAW.test(word));
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

/** True when enough of the query was found in a passage to say that it answers. */
export function passageAnswers(plan: Plan, slotWeight: readonly number[], scored: Scored): boolean {
  const beyond = Math.max(0, plan.slots.length - ENOUGH.shortWords);
  return shareOf(plan, slotWeight, scored) >= Math.max(ENOUGH.least, ENOUGH.short - ENOUGH.perWord * beyond);
}

/** True when a query has words and only its numbers were found: the same numbers stand in many a norm. */
function numbersAlone({ slots }: Plan, { found }: Pick<Scored, 'found'>): boolean {
  const words = slots.flatMap(({ text }, slot) => (/\p{L}/u.test(text) ? [slot] : []));
  return words.length > 0 && words.every((slot) => slot >= 31 || (found & (1 << slot)) === 0);
}

/** True when there is evidence enough that a provision answers. */
export function provisionAnswers(plan: Plan, slotWeight: readonly number[], scored: Scored): boolean {
  if (numbersAlone(plan, scored)) return false;
  const strength = scored.score / Math.max(1, weightOf(plan, slotWeight));
  const evidence =
    shareOf(plan, slotWeight, scored) +
    EVIDENCE.score * Math.min(EVIDENCE.mostScore, strength) +
    EVIDENCE.word * Math.min(EVIDENCE.mostWords, plan.slots.length);
  return evidence >= EVIDENCE.enough;
}
