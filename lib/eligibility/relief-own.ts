import { controlOf } from './after-release.ts';
import { addDays, type Day, dayOf, daysBetween, isBefore, isoOf, sameNumber } from './calendar.ts';
import type { Case, Decision } from './decide.ts';
import type { Facts } from './facts.ts';
import { floorOf, parseFraction } from './fraction.ts';
import { isShut } from './outcome.ts';
import type { Candidate, Change, Conversion, ReliefName, ReliefResult, TermDates } from './result.ts';
import { DAYS_PER_INDEX, MONTHLY_INDEX } from './tables.ts';

/** What a relief's answer is made of. */
export interface Parts {
  readonly one: Case;
  readonly decision: Decision;
  readonly facts: Facts;
  readonly as_of: Day | undefined;
  readonly term: TermDates | undefined;
  readonly changes: readonly Change[];
  /** Whether the count is told step by step. */
  readonly explain: boolean;
}

/** Whether it opens by duty or at discretion. */
export const isOpen = (status: string): boolean => status === 'mandatory' || status === 'discretionary';

/** Whether a relief is open, or may be by some reading. */
export function mayOpen(status: string, candidates: readonly Pick<Candidate, 'status'>[]): boolean {
  if (status !== 'needs_review') return !isShut(status);
  return candidates.length === 0 || candidates.some((one) => !isShut(one.status));
}

/** What only one of the reliefs has: forms and their rates, months of deferral, the largest cut, control after release. */
export const OWN: Readonly<Record<ReliefName, (parts: Parts) => Partial<ReliefResult>>> = {
  parole: ({ decision: { outcome }, one }) =>
    isOpen(outcome.status) ? { probation_control: controlOf(one.profile) } : {},
  commutation: (parts) => {
    const { status, candidates } = parts.decision.outcome;
    if (!mayOpen(status, candidates)) return {};
    const conversion = conversionOf(parts);
    const forms = formsOf(parts);
    const named = (value: boolean): string[] =>
      Object.entries(forms).flatMap(([form, open]) => (open === value ? [form] : []));
    return {
      forms,
      allowed: named(true),
      excluded: named(false),
      ...(conversion === undefined ? {} : { conversion }),
    };
  },
  term_reduction: reductionOf,
  deferral: ({ decision: { outcome, needs_facts }, one, as_of }) => {
    if (!isOpen(outcome.status) || outcome.months === undefined) return {};
    const until = one.numbers.status_until;
    const latest = as_of === undefined ? undefined : sameNumber(as_of, outcome.months);
    const end = latest !== undefined && until !== undefined && isBefore(until, latest) ? until : latest;
    const left = monthsLeft(as_of ?? one.numbers.start, until);
    return {
      max_months: Math.min(outcome.months, left),
      until: end === undefined ? null : isoOf(end),
      ...(until === undefined && one.profile.vulnerable !== 'pregnant'
        ? { needs_facts: [...new Set([...needs_facts, 'child_birth_date'])] }
        : {}),
    };
  },
  illness: () => ({}),
};

/** Whole months from a day until the child is fourteen: the five years of CC 74(1) go no further. */
function monthsLeft(from: Day | undefined, until: Day | undefined): number {
  if (from === undefined || until === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(0, from.until(until, { largestUnit: 'month' }).months);
}

function formsOf({ one: { profile } }: Parts): NonNullable<ReliefResult['forms']> {
  const { juvenile, damage, foreign } = profile;
  if (juvenile === true) return { fine: false, restriction_of_liberty: true };
  const isOpen = damage === 'no_claim' || damage === undefined || juvenile === undefined;
  return {
    fine: damage === 'partial' || damage === 'unpaid' ? false : isOpen ? 'needs_review' : true,
    restriction_of_liberty: foreign === undefined ? 'needs_review' : foreign !== true,
  };
}

function remainingDays({ term, as_of }: Parts): number | undefined {
  if (term === undefined || as_of === undefined) return undefined;
  const left = daysBetween(as_of, dayOf(term.day_after));
  return left > 0 ? left : undefined;
}

/** What the remainder comes to as a fine or as restriction of liberty: CC 73(3). */
function conversionOf(parts: Parts): Conversion | undefined {
  const stated = parts.facts.remaining_days_at_ruling ?? undefined;
  const days = stated ?? remainingDays(parts);
  if (days === undefined || days <= 0) return undefined;
  const ruling = parts.facts.ruling_date;
  const day = typeof ruling === 'string' && ruling !== 'unknown' ? dayOf(ruling) : parts.as_of;
  const index = day === undefined ? undefined : MONTHLY_INDEX[day.year];
  const whole = days % DAYS_PER_INDEX === 0;
  return {
    remaining_days: days,
    restriction_days: days,
    fine_mci: whole ? days / DAYS_PER_INDEX : `${days}/${DAYS_PER_INDEX}`,
    fine_kzt: whole && index !== undefined ? (days / DAYS_PER_INDEX) * index : null,
    mci_kzt: index ?? null,
    ...(whole ? {} : { note: NOT_WHOLE }),
  };
}

const NOT_WHOLE = {
  kk: 'Қалдық төртке бөлінбейді: қалай дөңгелектеу керегі және қай жылдың АЕК-і қолданылатыны заңда айтылмаған.',
  ru: 'Остаток не делится на четыре: как округлять и МРП какого года брать, закон не говорит.',
  en: 'The remainder does not divide by four: how to round, and which year’s MCI applies, is not said.',
};

function reductionOf(parts: Parts): Partial<ReliefResult> {
  const { outcome } = parts.decision;
  const share = outcome.share === undefined ? undefined : parseFraction(outcome.share);
  if (!isOpen(outcome.status) || share === undefined || outcome.share === undefined) return {};
  const left = remainingDays(parts);
  const open = { max_share: outcome.share, minimum_served: null };
  if (left === undefined || parts.term === undefined) return open;
  const cut = floorOf(left, share);
  return {
    ...open,
    remaining_days_on_as_of: left,
    max_reduction_days: cut,
    earliest_new_last_day: isoOf(addDays(dayOf(parts.term.last_day), -cut)),
  };
}
