import { type Day, dayOf, fractionDates, isBefore, yearDates } from './calendar.ts';
import type { Term } from './facts.ts';
import { parseFraction } from './fraction.ts';
import { addressOf } from './ground.ts';
import { type Law, rulesOf } from './law.ts';
import { type Bits, bitsOf, isMet, need } from './matching.ts';
import type { Candidate, FractionDates, ReliefName, ReliefStatus } from './result.ts';
import type { Profile, Rule, RuleKind, Variant } from './rules/index.ts';

/** Numbers of the case, beside its profile. */
export interface Numbers {
  readonly start?: Day | undefined;
  /** The start with the custody before it, where nobody knows whether it is in the start already. */
  readonly start_before_custody?: Day | undefined;
  readonly term?: Term | undefined;
  readonly days_not_counted: number;
  /** The day a status ends (a child turns fourteen). */
  readonly status_until?: Day | undefined;
  /** A day on which the status stood, where the day it ends is not known. */
  readonly status_seen?: Day | undefined;
  /** Dates already counted for this case: readings and what-ifs ask for the same fractions many times. */
  readonly counted: Map<string, FractionDates>;
}

/** What the rules come to for one relief. */
export interface Outcome {
  readonly status: ReliefStatus;
  readonly reason?: string;
  readonly codes: readonly string[];
  readonly fraction: string | null;
  /** The largest cut, for a reduction of the term. */
  readonly share?: string;
  readonly base?: string;
  readonly dates?: FractionDates;
  readonly months?: number;
  readonly cited: readonly string[];
  readonly row?: Rule;
  readonly path?: Rule;
  readonly rules: readonly Rule[];
  readonly blocks: readonly Rule[];
  readonly reviews: readonly Rule[];
  readonly candidates: readonly Candidate[];
}

/** While it is being filled in: the many optional parts are set one by one, which costs less than spreading them. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface Context {
  readonly relief: ReliefName;
  readonly law: Law;
  readonly numbers: Numbers;
  readonly settled: ReadonlySet<string>;
}

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

function isShut(status: ReliefStatus): boolean {
  return status === 'prohibited' || status === 'not_applicable';
}

/** What makes two outcomes, or two readings, different answers. */
export function signature(outcome: Outcome, variant?: Variant): string {
  if (outcome.status === 'needs_review') {
    const candidates =
      outcome.candidates.length > 0 ? outcome.candidates : [candidateOf(outcome, variant ?? {})];
    return candidates
      .map((one) => `${one.status} ${one.fraction} ${one.max_share} ${one.earliest} ${one.base}`)
      .join('|');
  }
  const note = variant === undefined ? outcome.candidates[0]?.note : variant.note;
  return `${outcome.status} ${outcome.fraction} ${outcome.share} ${outcome.dates?.earliest} ${note?.en ?? ''}`;
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

export const NOTHING: Outcome = {
  status: 'not_applicable',
  codes: [],
  fraction: null,
  cited: [],
  rules: [],
  blocks: [],
  reviews: [],
  candidates: [],
};

/** An outcome as one of several readings. */
export function candidateOf(outcome: Outcome, variant: Variant = {}): Candidate {
  const by = variant.by === 'path' ? outcome.path : outcome.row;
  const provision = variant.provision ?? (by ?? outcome.row ?? outcome.path)?.cited ?? outcome.cited[0] ?? '';
  // What is closed has no share and no base, whatever the reading would count.
  const closed = isShut(outcome.status);
  const base = closed ? outcome.base : (variant.base ?? outcome.base);
  const dates = variant.undated === true ? undefined : outcome.dates;
  const made: Writable<Candidate> = {
    provision,
    ground: [addressOf(provision)],
    fraction: closed ? outcome.fraction : (variant.fraction ?? outcome.fraction),
    ...dates,
    earliest: dates?.earliest ?? null,
    status: outcome.status,
  };
  if (base !== undefined) made.base = base;
  if (outcome.share !== undefined) made.max_share = outcome.share;
  if (variant.note !== undefined) made.note = variant.note;
  return made;
}

function distinct(rules: readonly Rule[]): Rule[] {
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

/** What a reader sees of a reading; under what facts it stands is another matter. */
const seen = (one: Candidate): string =>
  `${one.status} ${one.fraction} ${one.earliest} ${one.base} ${one.provision} ${one.max_share} ${one.note?.en ?? ''}`;

export const isSameReading = (one: Candidate, other: Candidate): boolean => seen(one) === seen(other);

export function distinctCandidates(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((one) => [seen(one), one])).values()];
}

/** The rules of one kind that apply. */
function met({ law, relief }: Context, kind: RuleKind, bits: Bits): Rule[] {
  const found: Rule[] = [];
  for (const asked of rulesOf(law, relief, kind)) if (isMet(asked, bits)) found.push(asked.rule);
  return found;
}

/** The first rule of one kind that applies. */
function firstMet({ law, relief }: Context, kind: RuleKind, bits: Bits): Rule | undefined {
  for (const asked of rulesOf(law, relief, kind)) if (isMet(asked, bits)) return asked.rule;
  return undefined;
}

/** The grounds named beside an answer of this status. */
function citesOf({ law, relief }: Context, status: ReliefStatus, bits: Bits): Rule[] {
  const found: Rule[] = [];
  for (const asked of rulesOf(law, relief, 'cite'))
    if (asked.rule.on?.includes(status) === true && isMet(asked, bits)) found.push(asked.rule);
  return found;
}

function blocked(context: Context, bits: Bits): Outcome | undefined {
  const bans = met(context, 'ban', bits);
  const closed = met(context, 'closed', bits);
  const [first] = closed;
  if (bans.length === 0 && first === undefined) return undefined;
  const status = bans.length > 0 ? 'prohibited' : (first?.status ?? 'not_applicable');
  const beside = bans.length > 0 ? closed.filter((rule) => rule.scope === true) : closed;
  const cites = citesOf(context, status, bits);
  return {
    ...NOTHING,
    status,
    ...(bans.length === 0 && first?.reason !== undefined ? { reason: first.reason } : {}),
    cited: [...new Set([...bans, ...beside, ...cites].map((rule) => rule.cited))],
    rules: cites,
    blocks: [...bans, ...closed],
  };
}

function opened(context: Context, profile: Profile, bits: Bits): Outcome {
  const row = firstMet(context, 'row', bits) ?? firstMet(context, 'share', bits);
  const path = firstMet(context, 'path', bits);
  const floor = firstMet(context, 'floor', bits);
  const limit = firstMet(context, 'limit', bits);
  const dates = datesOf(row, floor, context.numbers, profile);
  const floored = dates?.earliest_basis === 'floor_6_months';
  const status = path?.status ?? 'not_applicable';
  const cites = citesOf(context, status, bits);
  const used = [path, row, floored ? floor : undefined, ...cites].filter((rule) => rule !== undefined);
  const base = row?.base ?? (row?.kind === 'row' ? String(profile.base) : undefined);
  const isNamed = (rule: Rule): boolean =>
    rule.silent !== true && !cites.some((one) => one.instead_of === rule.cited);
  const made: Writable<Outcome> = {
    status,
    codes: [],
    fraction: row?.kind === 'row' ? (row.fraction ?? null) : null,
    cited: [...new Set(used.filter(isNamed).map((rule) => rule.cited))],
    rules: limit === undefined ? used : [...used, limit],
    blocks: [],
    reviews: [],
    candidates: [],
  };
  if (row?.kind === 'share' && row.fraction !== undefined) made.share = row.fraction;
  if (base !== undefined) made.base = base;
  if (dates !== undefined) made.dates = dates;
  if (limit?.months !== undefined) made.months = limit.months;
  if (row !== undefined) made.row = row;
  if (path !== undefined) made.path = path;
  return made;
}

function datesOf(
  row: Rule | undefined,
  floor: Rule | undefined,
  numbers: Numbers,
  { inside }: Profile,
): FractionDates | undefined {
  if (row === undefined || row.kind !== 'row' || row.fraction === undefined) return undefined;
  if (inside === undefined && numbers.start_before_custody !== undefined) need('inside');
  const start = inside === false ? (numbers.start_before_custody ?? numbers.start) : numbers.start;
  const key = `${row.fraction} ${floor?.months ?? ''} ${inside}`;
  const known = numbers.counted.get(key);
  if (known !== undefined) return known;
  const dates = countedDates(row, floor, { ...numbers, start });
  if (dates !== undefined) numbers.counted.set(key, dates);
  return dates;
}

function countedDates(row: Rule, floor: Rule | undefined, numbers: Numbers): FractionDates | undefined {
  const { start, term, days_not_counted } = numbers;
  if (start === undefined) return undefined;
  if (row.years !== undefined) return yearDates(start, row.years, days_not_counted);
  const fraction = parseFraction(row.fraction ?? '');
  if (fraction === undefined || term === undefined) return undefined;
  return fractionDates({
    start,
    term,
    fraction,
    days_not_counted,
    ...(floor?.months === undefined ? {} : { floor_months: floor.months }),
  });
}
