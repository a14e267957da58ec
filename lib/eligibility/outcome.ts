import type { Day } from './calendar.ts';
import type { Term } from './facts.ts';
import { addressOf } from './ground.ts';
import type { Candidate, FractionDates, ReliefStatus } from './result.ts';
import type { Rule, Variant } from './rules/index.ts';

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
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** No answer yet. */
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

/** Whether nothing opens under this status. */
export function isShut(status: string): boolean {
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

/** What a reader sees of a reading; under what facts it stands is another matter. */
const seen = (one: Candidate): string =>
  `${one.status} ${one.fraction} ${one.earliest} ${one.base} ${one.provision} ${one.max_share} ${one.note?.en ?? ''}`;

/** Whether two readings read the same. */
export const isSameReading = (one: Candidate, other: Candidate): boolean => seen(one) === seen(other);

/** Each reading once. */
export function distinctCandidates(candidates: readonly Candidate[]): Candidate[] {
  return [...new Map(candidates.map((one) => [seen(one), one])).values()];
}
