import { addDays, type Day, dayOf, isBefore, sameNumber } from './calendar.ts';
import type { Facts } from './facts.ts';
import type { PenaltyDates } from './result.ts';

/** PEC 129(3): a penalty may be lifted early after this many months, a malicious one never. */
export const EARLY_LIFTING_MONTHS = 3;
/** PEC 132(10): months from the day a penalty was served, without a new one. */
export const EXPIRY_MONTHS = 6;

/** Dates of each penalty: when it may be lifted, when it expires and the person counts as clean. */
export function disciplineOf(facts: Facts, asOf: Day | undefined): PenaltyDates[] {
  const penalties = [...(facts.penalties ?? [])].sort((left, right) =>
    left.imposed.localeCompare(right.imposed),
  );
  const ends: (Day | undefined)[] = [];
  for (const [index, penalty] of [...penalties.entries()].reverse()) {
    const served = penalty.served ?? undefined;
    const own = served === undefined ? undefined : sameNumber(dayOf(served), EXPIRY_MONTHS);
    const next = penalties[index + 1];
    // A new penalty before the six months are over keeps the older one alive until the newer expires.
    const interrupted = own !== undefined && next !== undefined && next.imposed <= `${own}`;
    ends[index] = interrupted ? ends[index + 1] : own;
  }
  return penalties.map((penalty, index) => {
    const lifted = penalty.lifted ?? undefined;
    const end = ends[index];
    const clean = lifted !== undefined ? dayOf(lifted) : end === undefined ? undefined : addDays(end, 1);
    const early =
      penalty.malicious === true ? null : `${sameNumber(dayOf(penalty.imposed), EARLY_LIFTING_MONTHS)}`;
    return {
      imposed: penalty.imposed,
      early_lifting_from: early,
      expires_last_day: end === undefined ? null : `${end}`,
      clean_from: clean === undefined ? null : `${clean}`,
      clean_on_as_of: asOf === undefined || clean === undefined ? null : !isBefore(asOf, clean),
      ground: ['kz/penal-enforcement-code/129/3', 'kz/penal-enforcement-code/132/10'],
    };
  });
}

/**
 * What penalties say about malicious violations when nobody stated it: `active` while one has not expired.
 * Returns the facts with both marks filled in.
 */
export function withViolations(facts: Facts, asOf: Day | undefined): Facts {
  const stated = facts.malicious_violations_active;
  if ((stated !== undefined && stated !== null) || !facts.penalties || asOf === undefined) return facts;
  const dates = disciplineOf(facts, asOf);
  const malicious = facts.penalties.filter((penalty) => penalty.malicious === true).map((one) => one.imposed);
  const active = dates.some((one) => malicious.includes(one.imposed) && one.clean_on_as_of !== true);
  return {
    ...facts,
    malicious_violations_active: active,
    malicious_violations_ever: facts.malicious_violations_ever ?? malicious.length > 0,
  };
}
