import { z } from 'zod';

/**
 * The facts of one sentence, as a person or an institution states them. Every field may be left out
 * (then the ordinary case is taken and listed in `assumed`, or the field is asked for), be `null`
 * (the same as left out) or `"unknown"` (the person does not know: the answer shows the range).
 * Dates are `YYYY-MM-DD`; ages are whole years; terms are whole years, months and days.
 */

const stated = <T extends z.ZodType>(schema: T) => z.union([schema, z.literal('unknown')]).nullish();
const flag = stated(z.boolean());
const day = stated(z.iso.date());
const whole = z.number().int();

export const SENTENCE_TYPES = [
  'imprisonment',
  'life_imprisonment',
  'restriction_of_liberty',
  'correctional_work',
  'community_work',
  'arrest',
  'fine',
] as const;
/** Gravity of the crime, CC 11: minor, medium, grave, especially grave. */
export const CATEGORIES = ['minor', 'medium', 'grave', 'especially_grave'] as const;
/** Whether the crime is tied to an attack on life or health: stated by the sentence, never inferred. */
export const OBJECTS = ['none', 'life', 'health'] as const;
export const SPECIAL_CRIMES = [
  'none',
  'corruption',
  'terrorism_or_extremism',
  'sexual_against_minor',
  'murder_in_criminal_group',
  'torture',
] as const;
/** Persons of CC 72(4); all but the last stand in the exceptions of CC 72(1), (7) and (8) too. */
export const VULNERABLE = [
  'none',
  'pregnant',
  'woman_young_child',
  'man_young_child_alone',
  'woman_58',
  'man_63',
  'disability_1_2',
  'raising_disabled_child',
] as const;
export const AGREEMENTS = ['none', 'cooperation', 'plea', 'asset_return'] as const;
/** Why an earlier parole was revoked: CC 72(7) 1), 2) or 3). */
export const REVOCATIONS = ['none', 'breach', 'negligent_or_minor', 'intentional'] as const;
/** What `term` is: the sentence, the unserved remainder after revocation, or a joint term (CC 60). */
export const BASES = ['sentence', 'remaining', 'cumulative'] as const;
export const DAMAGES = ['repaid', 'no_claim', 'partial', 'unpaid'] as const;
export const INSTITUTIONS = [
  'minimum_security',
  'medium_security',
  'juvenile_medium_security',
  'maximum_security',
  'extreme_security',
  'full_security',
  'mixed_security',
] as const;
export const ILLNESSES = ['none', 'mental_disorder', 'grave_illness'] as const;
export const TERM_CHANGES = ['none', 'pardon', 'amnesty', 'reduction', 'life_replaced'] as const;

export const termSchema = z.object({
  years: whole.default(0),
  months: whole.default(0),
  days: whole.default(0),
});

export const refusalSchema = z.object({ kind: z.enum(['parole', 'commutation']), date: z.iso.date() });

/** One disciplinary penalty: imposed, served (a reprimand is served the day it is imposed), lifted. */
export const penaltySchema = z.object({
  imposed: z.iso.date(),
  served: z.iso.date().nullish(),
  malicious: z.boolean().nullish(),
  lifted: z.iso.date().nullish(),
});

/** Dates of steps already taken; the procedural clocks run from them. */
export const EVENTS = [
  'petition_date',
  'court_received_date',
  'ruling_date',
  'ruling_copy_date',
  'appeal_received_date',
  'release_date',
] as const;

export const factsSchema = z.object({
  sentence_type: stated(z.enum(SENTENCE_TYPES)),
  category: stated(z.enum(CATEGORIES)),
  /** Categories of all crimes of a joint sentence (CC 58, 60); differing ones need review. */
  crimes: z.array(z.enum(CATEGORIES)).nullish(),
  against: stated(z.enum(OBJECTS)),
  special_crime: stated(z.enum(SPECIAL_CRIMES)),
  terror_deaths_or_especially_grave: flag,
  active_assistance: flag,
  crime_in_criminal_group: flag,
  crime_against_person: flag,
  victim_age: stated(whole),
  crime_date: day,
  juvenile_at_crime: flag,
  birth_date: day,
  sex: stated(z.enum(['female', 'male'])),
  vulnerable: stated(z.enum(VULNERABLE)),
  vulnerable_at_crime: flag,
  child_birth_date: day,
  foreign_or_stateless: flag,
  expulsion_ordered: flag,
  start: day,
  term: stated(termSchema),
  life: flag,
  base: stated(z.enum(BASES)),
  custody_days: whole.nullish(),
  house_arrest_days: whole.nullish(),
  /** Days of the term per day of custody, an exact fraction: `1`, `3/2`, `2`, `1/2`. */
  credit_ratio: z.string().nullish(),
  credit_included_in_start: flag,
  institution: stated(z.enum(INSTITUTIONS)),
  /** Days between start and end that do not count as served (an escape, an interruption). */
  days_not_counted: whole.nullish(),
  served_days: whole.nullish(),
  damage: stated(z.enum(DAMAGES)),
  malicious_violations_active: flag,
  malicious_violations_ever: flag,
  malicious_act_without_isolation: flag,
  penalties: z.array(penaltySchema).nullish(),
  agreement: stated(z.enum(AGREEMENTS)),
  agreement_fulfilled: flag,
  assisted_against_criminal_group: flag,
  prior_parole_revoked: stated(z.enum(REVOCATIONS)),
  revoked_in_other_sentence: flag,
  original_term: termSchema.nullish(),
  unserved_remainder: termSchema.nullish(),
  replaced_by_restriction_art73: flag,
  previously_paroled_from_life: flag,
  new_grave_crime_during_life: flag,
  new_crime_date: day,
  commuted_death_sentence: flag,
  term_changed_by: stated(z.enum(TERM_CHANGES)),
  converted_from_milder: flag,
  illness: stated(z.enum(ILLNESSES)),
  refusals: z.array(refusalSchema).nullish(),
  remaining_days_at_ruling: whole.nullish(),
  petition_date: day,
  court_received_date: day,
  ruling_date: day,
  ruling_copy_date: day,
  appeal_received_date: day,
  release_date: day,
});

export type Term = z.infer<typeof termSchema>;
export type EventName = (typeof EVENTS)[number];
export type Facts = z.infer<typeof factsSchema>;
export type FactName = keyof Facts & string;

/** One question to the calculator: facts, the day it is asked for, and the edition of the law. */
export interface Question {
  readonly facts: Facts;
  /** `YYYY-MM-DD`; without it dates are computed but nothing is said about whether they have come. */
  readonly as_of?: string | undefined;
  /** Edition date; without it the edition in force on `as_of` is taken. */
  readonly edition?: string | undefined;
}
