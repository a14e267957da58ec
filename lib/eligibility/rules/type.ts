import type { Localized } from '../../base/index.ts';
import type { ReliefName, ReliefStatus } from '../result.ts';

/**
 * A profile is what the facts come to, in the terms in which rules ask: one value per field, `undefined`
 * when it is not known. Rules are data over profiles; only this folder knows articles.
 */
export const PROFILE_FIELDS = {
  sentence: {
    fact: 'sentence_type',
    options: ['imprisonment', 'life_imprisonment', 'restriction_of_liberty'],
  },
  category: { fact: 'category', options: ['minor', 'medium', 'grave', 'especially_grave'] },
  against: { fact: 'against', options: ['none', 'life', 'health'] },
  special: {
    fact: 'special_crime',
    options: [
      'none',
      'corruption',
      'terrorism_or_extremism',
      'sexual_against_minor',
      'murder_in_criminal_group',
      'torture',
    ],
  },
  terror_grave: { fact: 'terror_deaths_or_especially_grave', options: [false, true] },
  assistance: { fact: 'active_assistance', options: [true, false] },
  group: { fact: 'crime_in_criminal_group', options: [false, true] },
  person: { fact: 'crime_against_person', options: [false, true] },
  victim: { fact: 'victim_age', options: ['14_to_17', 'under_14'] },
  juvenile: { fact: 'juvenile_at_crime', options: [false, true] },
  vulnerable: {
    fact: 'vulnerable',
    options: [
      'none',
      'pregnant',
      'woman_young_child',
      'man_young_child_alone',
      'woman_58',
      'man_63',
      'disability_1_2',
      'raising_disabled_child',
    ],
  },
  vulnerable_at_crime: { fact: 'vulnerable_at_crime', options: [true, false] },
  /**
   * Whether the status ends before the reduced term is served; `open` while the day it ends is not known, `ignored`
   * inside a reading.
   */
  status_lost: { fact: 'child_birth_date', options: [false, true] },
  /** Whether the child is fourteen already on the day asked about. */
  child_grown: { fact: 'child_birth_date', options: [false, true] },
  foreign: { fact: 'foreign_or_stateless', options: [false, true] },
  expulsion: { fact: 'expulsion_ordered', options: [false, true] },
  base: { fact: 'base', options: ['sentence', 'remaining', 'cumulative'] },
  damage: { fact: 'damage', options: ['repaid', 'no_claim', 'partial', 'unpaid'] },
  /** `expired`: once, now lifted or expired; `disputed`: a malicious act without isolation. */
  malicious: { fact: 'malicious_violations_active', options: ['none', 'active'] },
  /**
   * Fulfilled agreements only; `other` is a plea or an agreement on return of assets. Inside readings `aside` is a
   * fulfilled cooperation whose own fraction is set aside: what else it opens stays open.
   */
  agreement: { fact: 'agreement_fulfilled', options: ['none', 'cooperation', 'other'] },
  assisted: { fact: 'assisted_against_criminal_group', options: [false, true] },
  revoked: {
    fact: 'prior_parole_revoked',
    options: ['none', 'breach', 'negligent_or_minor', 'intentional'],
  },
  other_sentence: { fact: 'revoked_in_other_sentence', options: [false, true] },
  replaced: { fact: 'replaced_by_restriction_art73', options: [false, true] },
  paroled_life: { fact: 'previously_paroled_from_life', options: [false, true] },
  /** `before` when the new crime is older than the ban. */
  new_crime: { fact: 'new_grave_crime_during_life', options: ['none', 'after'] },
  death_commuted: { fact: 'commuted_death_sentence', options: [false, true] },
  mixed: { fact: 'crimes', options: [false, true] },
  credit: { fact: 'credit_ratio', options: ['plain', 'multiplied'] },
  /** Whether the day from which the term runs has the custody in it. */
  inside: { fact: 'credit_included_in_start', options: [true, false] },
  changed: { fact: 'term_changed_by', options: [false, true] },
  converted: { fact: 'converted_from_milder', options: [false, true] },
  over_five: { fact: 'term', options: [false, true] },
  illness: { fact: 'illness', options: ['none', 'mental_disorder', 'grave_illness'] },
  /** Only inside readings: the juvenile floor, counted or not. */
  juvenile_floor: { fact: 'juvenile_at_crime', options: [false, true] },
  /** Only inside readings: the general rules for a juvenile whom the exception of the sexual bans reaches. */
  excepted: { fact: 'juvenile_at_crime', options: [false, true] },
  short_fraction: { fact: 'term', options: [false, true] },
} as const;

export type ProfileField = keyof typeof PROFILE_FIELDS;
export type ProfileValue = string | boolean;
export type Profile = { readonly [F in ProfileField]?: ProfileValue | undefined };

/** Every listed field has one of the listed values. */
export type Condition = { readonly [F in ProfileField]?: readonly ProfileValue[] };

/** One competing reading: the case under changed assumptions, or with a fixed answer. */
export interface Variant {
  /** Assumptions of this reading. */
  readonly set?: Profile;
  /** Fixed status, where the reading itself is the answer. */
  readonly status?: ReliefStatus;
  /** Provision to name; else that of the row (or of the path, when `by` says so). */
  readonly provision?: string;
  readonly by?: 'row' | 'path';
  readonly fraction?: string;
  readonly base?: string;
  /** The date cannot be computed from the facts given. */
  readonly undated?: boolean;
  readonly note?: Localized;
}

export const RULE_KINDS = [
  'ban',
  'closed',
  'path',
  'row',
  'floor',
  'cite',
  'share',
  'limit',
  'reading',
] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/**
 * One rule. `kind` says what it does: `ban` prohibits, `closed` takes the relief out of question, `path`
 * fixes the status, `row` the fraction, `floor` the least term, `cite` adds a ground, `share` the largest
 * cut, `limit` the longest deferral, `reading` holds competing readings.
 */
export interface Rule {
  readonly id: string;
  readonly relief: ReliefName;
  readonly kind: RuleKind;
  /** The ground in short form: `CC 72(3) 2)`. */
  readonly cited: string;
  /** First and last-but-one day in force; absent: before and after everything known here. */
  readonly from?: string;
  readonly to?: string;
  /** Looks at an event during service, not at the crime: its crime date does not matter. */
  readonly by_event?: true;
  readonly when?: Condition | readonly Condition[];
  readonly unless?: Condition | readonly Condition[];
  readonly text: Localized;
  /** A case to which the rule applies, and one to which it does not; both run as tests. */
  readonly ok: Profile;
  readonly not_ok: Profile;
  /** Applies without being named among the grounds. */
  readonly silent?: true;
  readonly status?: ReliefStatus;
  readonly reason?: string;
  /** A `closed` rule about the kind of case (named beside a ban), not about an unmet condition. */
  readonly scope?: true;
  readonly fraction?: string;
  readonly years?: number;
  readonly months?: number;
  readonly base?: string;
  /** The row holds for a status that may end before the date comes. */
  readonly uses_status?: true;
  /** A `cite` applies to open, prohibited, mandatory... answers only. */
  readonly on?: readonly ReliefStatus[];
  readonly instead_of?: string;
  readonly code?: string;
  readonly variants?: readonly Variant[];
}

/** Fields every rule writer gives; the kind adds the rest. */
export type RuleParts = Omit<Rule, 'id' | 'relief' | 'kind' | 'cited' | 'text'>;
export type Texts = readonly [kk: string, ru: string, en: string];

/** Writes a rule in one line of head and its parts. */
export function rule(
  id: string,
  relief: ReliefName,
  kind: RuleKind,
  cited: string,
  texts: Texts,
  parts: RuleParts,
): Rule {
  return { id, relief, kind, cited, text: localizedOf(texts), ...parts };
}

export function localizedOf([kk, ru, en]: Texts): Localized {
  return { kk, ru, en };
}
