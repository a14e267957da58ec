import { fractionSteps } from './arithmetic.ts';
import { addDays, dayOf, isoOf, monthsOf, sameNumber } from './calendar.ts';
import { clausesOf } from './clauses.ts';
import { addressesOf, addressOf } from './ground.ts';
import { isShut } from './outcome.ts';
import { isOpen, OWN, type Parts } from './relief-own.ts';
import type { Candidate, FractionDates, ReliefResult } from './result.ts';
import type { Condition } from './rules/index.ts';
import { DOCUMENTS, groundedRule, RETROACTIVITY } from './tables.ts';
import type { Unsure } from './unsure.ts';

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
