import type { Plan } from './plan.ts';
import type { Scored } from './score.ts';
import { inverseFrequency } from './score.ts';

/** Weight given to a word the indexes do not know: it is what the user asked about and nothing has it. */
const UNKNOWN = inverseFrequency(0, 1500);
/**
 * The share of the query's weight that a hit must answer to be confident. A short query must be answered nearly
 * whole; a long question has words of its own that no text repeats. Found on the development sets: with a share
 * of .62 for short queries all far negatives stay below and one in ten positives does.
 */
const ENOUGH = { short: 0.62, perWord: 0.02, least: 0.4, shortWords: 4 } as const;

/** The share of the query's weight that was found in a document, 0 to 1. Unknown words weigh most. */
export function coverage(plan: Plan, slotWeight: readonly number[], scored: Pick<Scored, 'found'>): number {
  let all = 0;
  let found = 0;
  plan.slots.forEach((_, slot) => {
    const known = slotWeight[slot] ?? 0;
    const weight = known > 0 ? known : UNKNOWN;
    all += weight;
    if (known > 0 && slot < 31 && (scored.found & (1 << slot)) !== 0) found += weight;
  });
  return all === 0 ? 0 : found / all;
}

/**
 * Words that ask for what neither law nor papers hold, on folded letters: forms to fill in, places and numbers to
 * call, prices, timetables. Whatever else is found, such a question is not answered.
 */
const OUTSIDE =
  /^(образ(ец|ц[ауеы])|образцом|шаблон\S{0,3}|бланк\S{0,3}|скача[тй]\S{0,3}|улги(си|лери|син|сине)?|жуктеу|жуктеп|download\S{0,3}|templates?|sample|адрес(а|у|ом|е|ы)?|мекенжай\S{0,5}|address(es)?|email|e-mail|контакты|контактов|стоит|стоимост\S{0,2}|цен[ауы]|тариф\S{0,3}|госпошлин\S{0,2}|багасы|prices?|costs?|fees?|расписани[еяю]|кестеси|timetable|schedule)$/;

/** True when the query asks for something that is kept elsewhere. */
export function asksOutside(words: readonly string[]): boolean {
  return words.some((word) => OUTSIDE.test(word));
}

/** How much the beginning of a word counts when the word itself was not found. */
const BEGINNING = 0.5;

/** True when enough of the query was found in the document to say that it answers. */
export function isConfident(plan: Plan, slotWeight: readonly number[], scored: Scored): boolean {
  const beyond = Math.max(0, plan.slots.length - ENOUGH.shortWords);
  const enough = Math.max(ENOUGH.least, ENOUGH.short - ENOUGH.perWord * beyond);
  const whole = coverage(plan, slotWeight, { found: scored.firm });
  const begun = coverage(plan, slotWeight, scored) - whole;
  return whole + BEGINNING * begun >= enough;
}
