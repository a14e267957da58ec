import type { Finding, Localized } from '../base/index.ts';
import type { Clause } from './clauses.ts';
import type { Condition } from './rules/index.ts';
import type { VerificationMark } from './verification.ts';

/** What the calculator answers. All identifiers are snake_case; dates are `YYYY-MM-DD`. */

export const RELIEF_STATUSES = [
  'mandatory',
  'discretionary',
  'prohibited',
  'not_applicable',
  'needs_review',
] as const;
export type ReliefStatus = (typeof RELIEF_STATUSES)[number];

/** How good an answer is for the person: the lower, the better. */
export const STATUS_RANK: Readonly<Record<ReliefStatus, number>> = {
  mandatory: 0,
  discretionary: 1,
  needs_review: 2,
  not_applicable: 3,
  prohibited: 3,
};

export const RELIEFS = ['parole', 'commutation', 'term_reduction', 'deferral', 'illness'] as const;
export type ReliefName = (typeof RELIEFS)[number];

export interface TermDates {
  readonly last_day: string;
  readonly day_after: string;
  readonly total_days: number;
}

/** Dates of one fraction, counted by months and by days (see `convention`). */
export interface FractionDates {
  readonly required_days: number | null;
  readonly fraction_complete_by_days: string | null;
  readonly earliest_by_days: string | null;
  readonly required_months: number | null;
  readonly fraction_complete_by_months: string | null;
  readonly earliest_by_months: string | null;
  /** Present only where the six-month floor applies. */
  readonly floor_6_months?: string;
  readonly earliest_by_days_with_floor?: string;
  readonly fraction_complete: string | null;
  readonly earliest: string | null;
  readonly earliest_basis: 'months' | 'days' | 'floor_6_months' | 'years' | null;
  /** The later of the two ways of counting: nobody can call it early. */
  readonly earliest_safe: string | null;
}

/** A statement of law used in the answer, with its address. */
export interface GroundedText {
  readonly rule_id: string;
  readonly text: Localized;
  /** `kz/criminal-code/72/3/2` */
  readonly ground: string;
  /** `CC 72(3) 2)` */
  readonly ground_cited: string;
  /** Whether the statement was compared with the official text of an edition. */
  readonly verification: VerificationMark;
}

/** A ground with both its names. */
export interface GroundLink {
  readonly ground: string;
  readonly ground_cited: string;
}

/** One of the competing readings of a `needs_review` answer. */
export interface Candidate extends Partial<FractionDates> {
  /** The provision this reading rests on, short form. */
  readonly provision: string;
  readonly ground: readonly string[];
  readonly fraction: string | null;
  readonly earliest: string | null;
  readonly base?: string;
  readonly status: ReliefStatus;
  readonly max_share?: string;
  readonly note?: Localized;
  /** While deciding: the values of unknown fields without which this reading cannot be. */
  readonly only?: Condition;
  /** The unknown facts without which this reading cannot be: the question and the answers that fit. */
  readonly assuming?: readonly Clause[];
  /** The count of this reading step by step. */
  readonly arithmetic?: readonly Localized[];
}

/** A change of one fact that changes the answer. */
export interface Change {
  readonly fact: string;
  readonly to: string | boolean;
  readonly text: Localized;
  readonly status: ReliefStatus;
  readonly earliest: string | null;
}

export interface Reapply {
  readonly period: string;
  readonly period_last_day?: string;
  readonly earliest: string | null;
}

/** A sum of money is in tenge; MCI is the monthly calculation index of the year of the ruling. */
export interface Conversion {
  readonly remaining_days: number;
  readonly restriction_days: number;
  /** Whole or exact, for example `200` or `801/4`. */
  readonly fine_mci: number | string;
  readonly fine_kzt: number | null;
  readonly mci_kzt: number | null;
  readonly note?: Localized;
}

export interface ReliefResult extends Partial<FractionDates> {
  readonly status: ReliefStatus;
  /** `2/3`, `25 years`, or `null` when no fraction is fixed. */
  readonly fraction: string | null;
  readonly base?: string;
  readonly earliest: string | null;
  readonly earliest_safe: string | null;
  /** `null` when no day was given or no date could be computed. */
  readonly eligible_on_as_of: boolean | null;
  readonly ground: readonly string[];
  readonly ground_cited: readonly string[];
  /** Each ground once by its short form, with its address (several paragraphs may share one). */
  readonly grounds: readonly GroundLink[];
  readonly reason?: string;
  /** Code of the ambiguity, when `needs_review`. */
  readonly code?: string;
  readonly codes?: readonly string[];
  /** Why it is doubtful, in words. */
  readonly review?: readonly GroundedText[];
  readonly candidates?: readonly Candidate[];
  readonly needs_facts: readonly string[];
  /** Every rule that applied, and every ground that closes the relief (all of them). */
  readonly rules: readonly GroundedText[];
  readonly blocks: readonly GroundedText[];
  readonly what_would_change: readonly Change[];
  /** The count step by step, in words and numbers. */
  readonly arithmetic: readonly Localized[];
  readonly documents: readonly GroundedText[];
  readonly served_months_required?: number | null;
  readonly probation_control?: string | null;
  readonly reapply?: Reapply;
  readonly petition_allowed_on_as_of?: boolean | null;
  readonly forms?: {
    readonly fine: boolean | 'needs_review';
    readonly restriction_of_liberty: boolean | 'needs_review';
  };
  /** Forms that are open, and those that are closed, by name. */
  readonly allowed?: readonly string[];
  readonly excluded?: readonly string[];
  readonly conversion?: Conversion;
  readonly max_share?: string;
  readonly minimum_served?: null;
  readonly remaining_days_on_as_of?: number;
  readonly max_reduction_days?: number;
  readonly earliest_new_last_day?: string;
  readonly max_months?: number;
  readonly until?: string | null;
}

/** A term that runs from a known date. */
export interface Clock extends GroundedText {
  readonly from: string;
  readonly date: string;
  /** Whether the date is the last day for an act, or the first day on which something is allowed. */
  readonly meaning: 'last_day' | 'first_day';
  /** The next working day, when the last day of a procedural term is not one: CPC 48(4). Holidays are not known here. */
  readonly extended_to?: string;
}

export interface PenaltyDates {
  readonly imposed: string;
  readonly early_lifting_from: string | null;
  readonly expires_last_day: string | null;
  readonly clean_from: string | null;
  readonly clean_on_as_of: boolean | null;
  readonly ground: readonly string[];
}

export interface TimelineEntry {
  readonly date: string;
  readonly kind: 'start' | 'as_of' | 'relief' | 'safe' | 'clock' | 'end';
  readonly label: Localized;
  readonly relief?: ReliefName;
}

export interface Assessment {
  readonly edition: string;
  /** Version of the rule set, for example `kz-2026-03-08/1.4.0`; a stored result is stale when it differs. */
  readonly rule_set: string;
  readonly as_of: string | null;
  /** Errors first, then warnings; with an error no dates are given. */
  readonly findings: readonly Finding[];
  readonly term?: TermDates;
  readonly parole: ReliefResult;
  readonly commutation: ReliefResult;
  readonly term_reduction: ReliefResult;
  readonly deferral: ReliefResult;
  readonly illness: ReliefResult;
  /** Code of the first ambiguity, when there is one. */
  readonly code?: string;
  readonly needs_facts: readonly string[];
  /** Facts that were left out and taken as the ordinary case. */
  readonly assumed: readonly { readonly fact: string; readonly value: string | boolean }[];
  /** Facts nobody stated and that other facts decide: an age on the day of the crime, a rate of credit. */
  readonly derived: readonly { readonly fact: string; readonly value: string | boolean }[];
  readonly alerts: readonly GroundedText[];
  readonly clocks: readonly Clock[];
  readonly discipline: readonly PenaltyDates[];
  /** Duties and control after release, and grounds on which parole is revoked. */
  readonly after_release: readonly GroundedText[];
  readonly timeline: readonly TimelineEntry[];
  readonly convention: readonly GroundedText[];
}
