import { type Day, dayOf, fractionDates, isBefore, yearDates } from './calendar.ts';
import type { Term } from './facts.ts';
import { parseFraction } from './fraction.ts';
import { addressOf } from './ground.ts';
import { type Law, rulesOf } from './law.ts';
import type { Candidate, FractionDates, ReliefName, ReliefStatus } from './result.ts';
import type { Condition, Profile, ProfileField, ProfileValue, Rule, Variant } from './rules/index.ts';

/** Numbers of the case, beside its profile. */
export interface Numbers {
  readonly start?: Day | undefined;
  readonly term?: Term | undefined;
  readonly days_not_counted: number;
  /** The day a status ends (a child turns fourteen). */
  readonly status_until?: Day | undefined;
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

/** Thrown inside the engine when a rule asks for a fact that is not known; never leaves this room. */
export class NeedFact extends Error {
  constructor(readonly field: ProfileField) {
    super(field);
    this.name = 'NeedFact';
  }
}

/** A condition as a list, ready to be asked many times. */
type Clause = readonly (readonly [ProfileField, readonly ProfileValue[]])[];

const prepared = new WeakMap<object, readonly Clause[]>();

function clausesOf(conditions: Condition | readonly Condition[]): readonly Clause[] {
  const known = prepared.get(conditions);
  if (known !== undefined) return known;
  const made = [conditions].flat().map((condition) => Object.entries(condition) as unknown as Clause);
  prepared.set(conditions, made);
  return made;
}

/** True, false, or the first field that must be known to say. Known mismatches win over unknowns. */
function verdict(clause: Clause, profile: Profile): boolean | ProfileField {
  let missing: ProfileField | undefined;
  for (const [field, values] of clause) {
    const value = profile[field];
    if (value === undefined) missing ??= field;
    else if (!values.includes(value)) return false;
  }
  return missing ?? true;
}

function anyOf(conditions: Condition | readonly Condition[], profile: Profile): boolean | ProfileField {
  let missing: ProfileField | undefined;
  for (const clause of clausesOf(conditions)) {
    const answer = verdict(clause, profile);
    if (answer === true) return true;
    if (answer !== false) missing ??= answer;
  }
  return missing ?? false;
}

/** One question per field: making an error anew costs more than answering. */
const questions = new Map<ProfileField, NeedFact>();

function needFact(field: ProfileField): NeedFact {
  const question = questions.get(field) ?? new NeedFact(field);
  questions.set(field, question);
  return question;
}

/** Whether a rule applies to a profile. @throws NeedFact when that depends on an unknown fact. */
export function applies(rule: Rule, profile: Profile): boolean {
  const when = rule.when === undefined ? true : anyOf(rule.when, profile);
  if (when === false) return false;
  const unless = rule.unless === undefined ? false : anyOf(rule.unless, profile);
  if (unless === true) return false;
  const missing = when !== true ? when : unless !== false ? unless : undefined;
  if (missing !== undefined) throw needFact(missing);
  return true;
}

interface Context {
  readonly relief: ReliefName;
  readonly law: Law;
  readonly numbers: Numbers;
  readonly settled: ReadonlySet<string>;
}

/** What the law says on one relief; readings first, because bans are read both ways inside them. */
export function evaluate(context: Context, profile: Profile): Outcome {
  const read = review(context, profile);
  if (read.open !== undefined) return read.open;
  const closed = blocked(context, profile);
  if (closed !== undefined) return closed;
  const open = opened(context, profile);
  if (open.status === 'needs_review' && read.shut !== undefined) return read.shut;
  const earliest = open.dates?.earliest;
  const until = context.numbers.status_until;
  const lost =
    profile.status_lost === false &&
    open.row?.uses_status === true &&
    typeof earliest === 'string' &&
    until !== undefined &&
    !isBefore(dayOf(earliest), until);
  return lost ? evaluate(context, { ...profile, status_lost: true }) : open;
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
function review(context: Context, profile: Profile): Read {
  if (context.settled.size >= DEEPEST) return {};
  let shut: Outcome | undefined;
  for (const rule of rulesOf(context.law, context.relief, 'reading')) {
    if (context.settled.has(rule.id) || !applies(rule, profile)) continue;
    const variants = rule.variants ?? [];
    const plain = { ...context, settled: ALL_SETTLED };
    const rough = variants.map((variant) => readAs(plain, profile, variant));
    if (rough.every((outcome) => isShut(outcome.status))) {
      shut ??= rough[0];
      continue;
    }
    if (new Set(rough.map(signature)).size < 2) continue;
    const inner = { ...context, settled: new Set([...context.settled, rule.id]) };
    const outcomes = variants.map((variant) => readAs(inner, profile, variant));
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

/** What makes two outcomes different answers. */
export function signature(outcome: Outcome): string {
  const dates = outcome.candidates.map(
    (one) => `${one.status} ${one.fraction} ${one.max_share} ${one.earliest} ${one.base}`,
  );
  return outcome.status === 'needs_review'
    ? dates.join('|')
    : `${outcome.status} ${outcome.fraction} ${outcome.share} ${outcome.dates?.earliest} ${outcome.candidates[0]?.note?.en ?? ''}`;
}

function readAs(context: Context, profile: Profile, variant: Variant): Outcome {
  const outcome =
    variant.status === undefined
      ? evaluate(context, { ...profile, ...variant.set })
      : { ...NOTHING, status: variant.status };
  if (outcome.status === 'needs_review' && outcome.candidates.length > 0) return outcome;
  return { ...outcome, candidates: [candidateOf(outcome, variant)] };
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
  const base = variant.base ?? outcome.base;
  const dates = variant.undated === true ? undefined : outcome.dates;
  const made: Writable<Candidate> = {
    provision,
    ground: [addressOf(provision)],
    fraction: variant.fraction ?? outcome.fraction,
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

export function distinctCandidates(candidates: readonly Candidate[]): Candidate[] {
  const key = (one: Candidate): string =>
    `${one.status} ${one.fraction} ${one.earliest} ${one.base} ${one.provision} ${one.max_share} ${one.note?.en ?? ''}`;
  return [...new Map(candidates.map((one) => [key(one), one])).values()];
}

function blocked(context: Context, profile: Profile): Outcome | undefined {
  const { law, relief } = context;
  const bans = rulesOf(law, relief, 'ban').filter((rule) => applies(rule, profile));
  const closed = rulesOf(law, relief, 'closed').filter((rule) => applies(rule, profile));
  const [first] = closed;
  if (bans.length === 0 && first === undefined) return undefined;
  const status = bans.length > 0 ? 'prohibited' : (first?.status ?? 'not_applicable');
  const beside = bans.length > 0 ? closed.filter((rule) => rule.scope === true) : closed;
  const cites = rulesOf(law, relief, 'cite').filter(
    (rule) => rule.on?.includes(status) === true && applies(rule, profile),
  );
  return {
    ...NOTHING,
    status,
    ...(bans.length === 0 && first?.reason !== undefined ? { reason: first.reason } : {}),
    cited: [...new Set([...bans, ...beside, ...cites].map((rule) => rule.cited))],
    rules: cites,
    blocks: [...bans, ...closed],
  };
}

function opened(context: Context, profile: Profile): Outcome {
  const { law, relief, numbers } = context;
  const first = (kind: 'row' | 'path' | 'floor' | 'share' | 'limit'): Rule | undefined =>
    rulesOf(law, relief, kind).find((rule) => applies(rule, profile));
  const row = first('row') ?? first('share');
  const [path, floor, limit] = [first('path'), first('floor'), first('limit')];
  const dates = datesOf(row, floor, numbers);
  const floored = dates?.earliest_basis === 'floor_6_months';
  const status = path?.status ?? 'not_applicable';
  const cites = rulesOf(law, relief, 'cite').filter(
    (rule) => rule.on?.includes(status) === true && applies(rule, profile),
  );
  const replaced = new Set(cites.map((rule) => rule.instead_of));
  const used = [path, row, floored ? floor : undefined, ...cites].filter((rule) => rule !== undefined);
  const base = row?.base ?? (row?.kind === 'row' ? String(profile.base) : undefined);
  const cited = new Set<string>();
  for (const rule of used) if (rule.silent !== true && !replaced.has(rule.cited)) cited.add(rule.cited);
  const made: Writable<Outcome> = {
    ...NOTHING,
    status,
    fraction: row?.kind === 'row' ? (row.fraction ?? null) : null,
    cited: [...cited],
    rules: limit === undefined ? used : [...used, limit],
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
): FractionDates | undefined {
  if (row === undefined || row.kind !== 'row' || row.fraction === undefined) return undefined;
  const key = floor === undefined ? row.fraction : `${row.fraction} ${floor.months}`;
  const known = numbers.counted.get(key);
  if (known !== undefined) return known;
  const dates = countedDates(row, floor, numbers);
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
