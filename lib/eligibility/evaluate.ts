import { dayOf, isBefore } from './calendar.ts';
import { rulesOf } from './law.ts';
import { type Bits, bitsOf, isMet, need } from './matching.ts';
import { blocked, type Context, opened } from './met.ts';
import {
  candidateOf,
  distinctCandidates,
  isShut,
  NOTHING,
  type Numbers,
  type Outcome,
  signature,
  type Writable,
} from './outcome.ts';
import type { Candidate } from './result.ts';
import type { Profile, Rule, Variant } from './rules/index.ts';

/** What the law says on one relief; readings first, because bans are read both ways inside them. */
export function evaluate(context: Context, profile: Profile): Outcome {
  const bits = bitsOf(profile);
  const read = review(context, profile, bits);
  if (read.open !== undefined) return read.open;
  const closed = blocked(context, bits);
  if (closed !== undefined) return closed;
  const open = opened(context, profile, bits);
  if (open.status === 'needs_review' && read.shut !== undefined) return read.shut;
  return losesStatus(context.numbers, profile, open)
    ? evaluate(context, { ...profile, status_lost: true })
    : open;
}

/** Whether the status on which an answer rests ends before its day. @throws NeedFact when that is not known. */
function losesStatus({ status_until, status_seen }: Numbers, profile: Profile, open: Outcome): boolean {
  const earliest = open.dates?.earliest;
  if (open.row?.uses_status !== true || typeof earliest !== 'string') return false;
  const day = dayOf(earliest);
  if (profile.status_lost === 'open')
    return status_seen !== undefined && !isBefore(status_seen, day) ? false : need('status_lost');
  return profile.status_lost === false && status_until !== undefined && !isBefore(day, status_until);
}

/** What the readings come to: an open question, or the answer when every reading closes the relief. */
interface Read {
  readonly open?: Outcome;
  readonly shut?: Outcome;
}

/** Readings inside readings are followed this deep; real cases have one, seldom two. */
const DEEPEST = 3;

/**
 * The first open question whose readings lead to different answers. Whether they differ is tried without
 * further readings first: otherwise a case with many open questions would cost two to their number.
 */
function review(context: Context, profile: Profile, bits: Bits): Read {
  if (context.settled.size >= DEEPEST) return {};
  let shut: Outcome | undefined;
  for (const asked of rulesOf(context.law, context.relief, 'reading')) {
    const { rule } = asked;
    if (context.settled.has(rule.id) || !isMet(asked, bits)) continue;
    const variants = rule.variants ?? [];
    const plain = { ...context, settled: ALL_SETTLED };
    const rough = variants.map((variant) => ({ outcome: answered(plain, profile, variant), variant }));
    if (rough.every(({ outcome }) => isShut(outcome.status))) {
      shut ??= rough.map((one) => asReading(one))[0];
      continue;
    }
    if (new Set(rough.map(({ outcome, variant }) => signature(outcome, variant))).size < 2) continue;
    const inner = { ...context, settled: new Set([...context.settled, rule.id]) };
    const outcomes = variants.map((variant, index) => {
      const plainly = rough[index]?.outcome.fraction ?? null;
      return asReading({ outcome: answered(inner, profile, variant), variant }, plainly);
    });
    const candidates = distinctCandidates(outcomes.flatMap((outcome) => outcome.candidates));
    if (candidates.length < 2) continue;
    return { open: openQuestion(rule, outcomes, candidates) };
  }
  return shut === undefined ? {} : { shut };
}

/** A set as large as the deepest: no further readings are followed. */
const ALL_SETTLED: ReadonlySet<string> = new Set(Array.from({ length: DEEPEST }, (_, index) => `*${index}`));

function openQuestion(rule: Rule, outcomes: readonly Outcome[], candidates: readonly Candidate[]): Outcome {
  return {
    status: 'needs_review',
    codes: [...new Set([rule.code ?? rule.id, ...outcomes.flatMap((outcome) => outcome.codes)])],
    fraction: null,
    cited: [...new Set([...candidates.map((one) => one.provision), rule.cited])],
    rules: distinct(outcomes.flatMap((outcome) => outcome.rules)),
    blocks: [],
    reviews: distinct([rule, ...outcomes.flatMap((outcome) => outcome.reviews)]),
    candidates,
  };
}

/** The answer under the assumptions of a reading, or the one the reading fixes. */
function answered(context: Context, profile: Profile, variant: Variant): Outcome {
  return variant.status === undefined
    ? evaluate(context, { ...profile, ...variant.set })
    : { ...NOTHING, status: variant.status };
}

/**
 * The answer of a reading with itself among the candidates; open questions inside it keep their own. A reading that
 * changes the base, or whose day cannot be counted, does so inside them too, where its fraction is the one at stake.
 */
function asReading(
  { outcome, variant }: { outcome: Outcome; variant: Variant },
  fraction: string | null = null,
): Outcome {
  if (outcome.status !== 'needs_review' || outcome.candidates.length === 0)
    return { ...outcome, candidates: [candidateOf(outcome, variant)] };
  if (variant.base === undefined && variant.undated !== true) return outcome;
  return {
    ...outcome,
    candidates: outcome.candidates.map((one) => (one.fraction === fraction ? restated(one, variant) : one)),
  };
}

/** One candidate of an open question inside a reading, on the base of that reading. */
function restated(one: Candidate, variant: Variant): Candidate {
  const { provision, ground, status, note = variant.note } = one;
  const dated: Candidate =
    variant.undated === true ? { provision, ground, fraction: null, earliest: null, status } : one;
  const made: Writable<Candidate> = { ...dated, fraction: variant.fraction ?? one.fraction };
  const base = variant.base ?? one.base;
  if (base !== undefined) made.base = base;
  if (note !== undefined) made.note = note;
  return made;
}

function distinct(rules: readonly Rule[]): Rule[] {
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}
