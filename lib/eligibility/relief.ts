import { controlOf } from './after-release.ts';
import { fractionSteps } from './arithmetic.ts';
import { addDays, type Day, dayOf, daysBetween, isBefore, isoOf, monthsOf, sameNumber } from './calendar.ts';
import { clausesOf } from './clauses.ts';
import type { Case, Decision } from './decide.ts';
import type { Facts } from './facts.ts';
import { floorOf, parseFraction } from './fraction.ts';
import { addressesOf, addressOf } from './ground.ts';
import type {
  Candidate,
  Change,
  Conversion,
  FractionDates,
  ReliefName,
  ReliefResult,
  TermDates,
} from './result.ts';
import type { Condition } from './rules/index.ts';
import { DAYS_PER_INDEX, DOCUMENTS, groundedRule, MONTHLY_INDEX, RETROACTIVITY } from './tables.ts';
import type { Unsure } from './unsure.ts';

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

const isOpen = (status: string): boolean => status === 'mandatory' || status === 'discretionary';

const isShut = (status: string): boolean => status === 'prohibited' || status === 'not_applicable';

/** Whether a relief is open, or may be by some reading. */
export function mayOpen(status: string, candidates: readonly Pick<Candidate, 'status'>[]): boolean {
  if (status !== 'needs_review') return !isShut(status);
  return candidates.length === 0 || candidates.some((one) => !isShut(one.status));
}

/** The full answer on one relief. */
export function reliefOf(parts: Parts): ReliefResult {
  const { outcome, needs_facts } = parts.decision;
  const { relief } = parts.one;
  const dates = outcome.dates;
  const refused = refusalOf(parts);
  const cited = [...outcome.cited, ...(refused === undefined ? [] : ['PEC 162(10)'])];
  const earliest = dates?.earliest ?? null;
  const eligible = earliest === null || parts.as_of === undefined ? null : earliest <= isoOf(parts.as_of);
  return {
    status: outcome.status,
    fraction: outcome.fraction,
    ...(outcome.base === undefined ? {} : { base: outcome.base }),
    ...(dates ?? {}),
    earliest,
    earliest_safe: dates?.earliest_safe ?? null,
    eligible_on_as_of: eligible,
    ...(dates === undefined ? {} : { served_months_required: dates.required_months }),
    ground: addressesOf(cited),
    ground_cited: cited,
    grounds: cited.map((one) => ({ ground: addressOf(one), ground_cited: one })),
    ...(outcome.reason === undefined ? {} : { reason: outcome.reason }),
    ...reviewOf(parts),
    needs_facts,
    rules: outcome.rules.map(groundedRule),
    blocks: outcome.blocks.map(groundedRule),
    what_would_change: parts.changes,
    arithmetic: stepsOf(outcome.fraction, dates, parts),
    documents: isShut(outcome.status) ? [] : DOCUMENTS[relief],
    ...OWN[relief](parts),
    ...(refused === undefined ? {} : againOf(refused, parts, eligible)),
  };
}

function reviewOf(parts: Parts): Partial<ReliefResult> {
  const { outcome } = parts.decision;
  if (outcome.status !== 'needs_review') return {};
  const [code] = outcome.codes;
  return {
    ...(code === undefined ? {} : { code }),
    codes: outcome.codes,
    review: [...(isOlderCrime(outcome.cited) ? [RETROACTIVITY] : []), ...outcome.reviews.map(groundedRule)],
    candidates: outcome.candidates.map(({ only, ...one }) => ({
      ...one,
      ...(parts.explain ? assumingOf(only, parts.one.unsure) : {}),
      ...countOf(one, parts),
    })),
  };
}

/** The two provisions stand together among the grounds only where an older crime meets a stricter rule. */
function isOlderCrime(cited: readonly string[]): boolean {
  return cited.includes('CC 6(3)') && cited.includes('PEC 2(2)');
}

/** What must be true of the unknown facts for one reading. */
function assumingOf(only: Condition = {}, unsure: Unsure = {}): Pick<Candidate, 'assuming'> {
  const assuming = clausesOf(only, unsure);
  return assuming.length === 0 ? {} : { assuming };
}

/** How the dates of one reading are counted. */
function countOf(one: Candidate, parts: Parts): { readonly arithmetic?: ReliefResult['arithmetic'] } {
  const { required_days, required_months, earliest_basis } = one;
  if (earliest_basis === undefined || required_days === undefined || required_months === undefined) return {};
  const arithmetic = stepsOf(one.fraction, one as FractionDates, parts);
  return arithmetic.length === 0 ? {} : { arithmetic };
}

function stepsOf(
  fraction: string | null,
  dates: FractionDates | undefined,
  { facts, term, explain }: Parts,
): ReliefResult['arithmetic'] {
  if (!explain || dates === undefined || fraction === null) return [];
  const stated = typeof facts.term === 'object' && facts.term !== null ? monthsOf(facts.term) : 0;
  return fractionSteps(fraction, dates, stated, term?.total_days);
}

/** The last refusal of this relief; an empty mark when only another relief was refused. */
function refusalOf({ one, facts }: Parts): { date?: string } | undefined {
  if (one.relief !== 'parole' && one.relief !== 'commutation') return undefined;
  const all = facts.refusals ?? [];
  if (all.length === 0) return undefined;
  const own = all.filter((refusal) => refusal.kind === one.relief).map((refusal) => refusal.date);
  const last = own.sort().at(-1);
  return last === undefined ? {} : { date: last };
}

/** When a petition may be brought again, PEC 162(10): six months, three years for life. */
function againOf(refused: { date?: string }, parts: Parts, eligible: boolean | null): Partial<ReliefResult> {
  const allowed = (from: string | null): boolean | null =>
    eligible === null || parts.as_of === undefined
      ? null
      : isOpen(parts.decision.outcome.status) && eligible && (from === null || from <= isoOf(parts.as_of));
  if (refused.date === undefined) {
    return { reapply: { period: 'none', earliest: null }, petition_allowed_on_as_of: allowed(null) };
  }
  const isLife = parts.one.profile.sentence === 'life_imprisonment';
  const months = isLife ? parts.one.edition.life_reapplication_months : 6;
  const end = sameNumber(dayOf(refused.date), months);
  const first = parts.one.edition.interval_counts_ruling_day ? end : addDays(end, 1);
  return {
    reapply: {
      period: months === 36 ? '3 years' : '6 months',
      period_last_day: isoOf(addDays(first, -1)),
      earliest: isoOf(first),
    },
    petition_allowed_on_as_of: allowed(isoOf(first)),
  };
}

const OWN: Readonly<Record<ReliefName, (parts: Parts) => Partial<ReliefResult>>> = {
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
