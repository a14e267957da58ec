import { FACT_OF, HEAVY, type Known, PARENTS, SUMS, TIMED, type Value } from './known.ts';

/** What decides about one question: the fields it feeds, and where; without fields, where alone. */
export interface Opener {
  readonly fields?: readonly string[];
  /** The values among which the answer chooses; absent: all of the field. */
  readonly among?: readonly Value[];
  readonly where?: (known: Known) => boolean;
}

const dated = (known: Known): boolean => known.is(...TIMED, 'life_imprisonment');
const credited = (known: Known): boolean => dated(known) && known.some('custody_days');
export const ALWAYS: Opener = {};
const mayBeFree = (known: Known): boolean => known.may('malicious_violations_active', false);

export const OPENERS: Readonly<Record<string, Opener>> = {
  ...Object.fromEntries(Object.entries(FACT_OF).map(([field, fact]) => [fact, { fields: [field] }])),
  sentence_type: ALWAYS,
  start: { where: dated },
  term: { where: (known) => known.is(...TIMED) },
  category: { fields: ['category'], where: (known) => known.is(...TIMED, ...SUMS) },
  against: { fields: ['against', 'person'] },
  // A revocation says by itself what the term is.
  prior_parole_revoked: { fields: ['revoked', 'base'] },
  special_crime: { fields: ['special', 'group'] },
  crime_in_criminal_group: {
    fields: ['group'],
    where: (known) =>
      known.of('special_crime', known.all('special')).some((one) => one !== 'murder_in_criminal_group'),
  },
  crime_against_person: { fields: ['person'] },
  victim_age: { fields: ['victim'] },
  // With the date of birth it says whether the person was young (CC 80, 90), with a child's or the person's whether a status stood.
  crime_date: ALWAYS,
  birth_date: ALWAYS,
  sex: {
    // Once stated it stays in sight: it may contradict a status chosen later (a pregnant man).
    where: (known) =>
      known.isStated('sex') || (known.isStated('birth_date') && known.may('vulnerable', 'none')),
  },
  juvenile_at_crime: {
    fields: ['juvenile'],
    where: (known) => known.is(...TIMED, ...SUMS) && known.may('previously_paroled_from_life', false),
  },
  vulnerable: ALWAYS,
  vulnerable_at_crime: {
    fields: ['vulnerable_at_crime'],
    where: (known) =>
      known.of('vulnerable', known.all('vulnerable')).some((one) => one !== 'raising_disabled_child'),
  },
  child_birth_date: {
    fields: ['child_grown', 'status_lost'],
    where: (known) => known.may('vulnerable', ...PARENTS),
  },
  malicious_violations_active: { fields: ['malicious'] },
  malicious_violations_ever: {
    fields: ['malicious'],
    among: ['none', 'expired'],
    where: (known) => mayBeFree(known) && known.may('malicious_act_without_isolation', false),
  },
  malicious_act_without_isolation: {
    fields: ['malicious'],
    among: ['none', 'expired', 'disputed'],
    where: mayBeFree,
  },
  agreement: { fields: ['agreement'] },
  agreement_fulfilled: {
    fields: ['agreement'],
    where: (known) => known.may('agreement', 'cooperation', 'plea', 'asset_return'),
  },
  replaced_by_restriction_art73: {
    fields: ['replaced'],
    where: (known) => known.is('imprisonment', 'restriction_of_liberty'),
  },
  previously_paroled_from_life: {
    // It says that the person was grown up, when that is not known.
    fields: ['paroled_life', 'juvenile'],
    where: (known) => known.may('juvenile_at_crime', false),
  },
  new_grave_crime_during_life: { fields: ['new_crime'], where: (known) => known.is('life_imprisonment') },
  new_crime_date: {
    fields: ['new_crime'],
    among: ['before', 'after'],
    where: (known) => known.is('life_imprisonment') && known.may('new_grave_crime_during_life', true),
  },
  crimes: { fields: ['mixed'], where: (known) => known.may('category', ...HEAVY) },
  term_changed_by: { fields: ['changed'] },
  custody_days: { where: dated },
  house_arrest_days: { where: (known) => known.is(...TIMED) || credited(known) },
  credit_ratio: { where: credited },
  credit_included_in_start: {
    where: (known) => credited(known) && !known.some('house_arrest_days') && known.may('credit_ratio', '1'),
  },
  days_not_counted: { where: dated },
};
