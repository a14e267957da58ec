import type { FactName } from './facts.ts';

/** A spelling of a value that other systems and older files use, and what it states here. */
interface Spelling {
  readonly pattern: RegExp;
  readonly value: string;
  /** Other facts that the same word states: `cooperation_fulfilled` states that it was fulfilled. */
  readonly also?: Readonly<Record<string, unknown>>;
}

/** Spellings of values, tried in order after the exact words of the schema. */
export const SPELLINGS: { readonly [F in FactName]?: readonly Spelling[] } = {
  sentence_type: [
    { pattern: /life/, value: 'life_imprisonment' },
    { pattern: /restrict/, value: 'restriction_of_liberty' },
    { pattern: /correction/, value: 'correctional_work' },
    { pattern: /communit|public/, value: 'community_work' },
    { pattern: /imprison|deprivation/, value: 'imprisonment' },
    { pattern: /arrest/, value: 'arrest' },
    { pattern: /fine/, value: 'fine' },
  ],
  category: [
    { pattern: /especially|particularly/, value: 'especially_grave' },
    { pattern: /grave/, value: 'grave' },
    { pattern: /medium|middle|average/, value: 'medium' },
    { pattern: /minor|small/, value: 'minor' },
  ],
  special_crime: [
    { pattern: /sexual/, value: 'sexual_against_minor' },
    {
      pattern: /(terror|extrem).*(without|no_|not_)/,
      value: 'terrorism_or_extremism',
      also: { terror_deaths_or_especially_grave: false },
    },
    {
      pattern: /(terror|extrem).*(death|especially|fatal)/,
      value: 'terrorism_or_extremism',
      also: { terror_deaths_or_especially_grave: true },
    },
    { pattern: /terror|extrem/, value: 'terrorism_or_extremism' },
    {
      pattern: /murder|killing|homicide/,
      value: 'murder_in_criminal_group',
      also: { crime_in_criminal_group: true },
    },
    { pattern: /group/, value: 'none', also: { crime_in_criminal_group: true } },
    { pattern: /corrupt/, value: 'corruption' },
    { pattern: /tortur/, value: 'torture' },
  ],
  vulnerable: [
    { pattern: /pregnan/, value: 'pregnant' },
    { pattern: /disab.*child|child.*disab/, value: 'raising_disabled_child' },
    // CC 72(4) lists groups I and II; group III gives no status.
    { pattern: /disab.*(3|iii)/, value: 'none' },
    { pattern: /disab/, value: 'disability_1_2' },
    { pattern: /58/, value: 'woman_58' },
    { pattern: /63/, value: 'man_63' },
    { pattern: /woman|mother/, value: 'woman_young_child' },
    { pattern: /man|father/, value: 'man_young_child_alone' },
  ],
  agreement: [
    { pattern: /cooperation.*(not|un)/, value: 'cooperation', also: { agreement_fulfilled: false } },
    { pattern: /cooperation.*(fulfil|met)/, value: 'cooperation', also: { agreement_fulfilled: true } },
    { pattern: /cooperation/, value: 'cooperation' },
    { pattern: /(plea|guilt).*(fulfil|met)/, value: 'plea', also: { agreement_fulfilled: true } },
    { pattern: /asset|return/, value: 'asset_return' },
    { pattern: /plea|guilt/, value: 'plea' },
  ],
  prior_parole_revoked: [
    { pattern: /negligen|minor|72_7_2/, value: 'negligent_or_minor' },
    { pattern: /intent|72_7_3/, value: 'intentional' },
    { pattern: /breach|administrat|evasion|72_7_1/, value: 'breach' },
  ],
  damage: [
    { pattern: /no_claim|none/, value: 'no_claim' },
    { pattern: /part|instal/, value: 'partial' },
    { pattern: /unpaid|not_/, value: 'unpaid' },
    { pattern: /repaid|paid|full/, value: 'repaid' },
  ],
  credit_ratio: [
    { pattern: /^1(:1)?$/, value: '1' },
    { pattern: /^(1:)?1[.,]5$/, value: '3/2' },
    { pattern: /^(1:)?2$/, value: '2' },
    { pattern: /^0[.,]5$/, value: '1/2' },
  ],
  base: [
    { pattern: /remain/, value: 'remaining' },
    { pattern: /cumul|joint/, value: 'cumulative' },
  ],
};

/** Other names of facts. */
export const NAMES: Readonly<Record<string, FactName>> = {
  offender_minor_at_crime: 'juvenile_at_crime',
  juvenile: 'juvenile_at_crime',
  foreigner: 'foreign_or_stateless',
  criminal_group: 'crime_in_criminal_group',
  in_criminal_group: 'crime_in_criminal_group',
  malicious_violations: 'malicious_violations_active',
  malicious_violations_expired: 'malicious_violations_ever',
  malicious_violations_lifted: 'malicious_violations_ever',
  days_remaining: 'remaining_days_at_ruling',
};

/** Facts of other files that change nothing here: known not to be grounds, or kept for people only. */
export const IRRELEVANT: readonly string[] = [
  'guilt_denied',
  'previous_convictions',
  'remaining_after_fraction_months',
  'original_start',
];
