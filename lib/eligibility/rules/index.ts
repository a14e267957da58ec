import { COMMUTATION } from './commutation.ts';
import { JUVENILE_ROWS } from './juvenile.ts';
import { OTHER } from './other.ts';
import { PAROLE_BANS } from './parole-bans.ts';
import { PAROLE_MORE, PAROLE_PATHS } from './parole-paths.ts';
import { PAROLE_ROWS, REFORM } from './parole-rows.ts';
import { GENERAL_READINGS, JUVENILE_READINGS } from './readings.ts';
import { COMMUTATION_READINGS, PAROLE_READINGS } from './readings-parole.ts';
import { REDUCTION } from './reduction.ts';
import type { Rule } from './type.ts';

/** All rules of all editions; order matters within one kind of one relief (the first that fits). */
export const RULES: readonly Rule[] = [
  ...PAROLE_BANS,
  ...JUVENILE_ROWS,
  ...PAROLE_ROWS,
  ...PAROLE_PATHS,
  ...PAROLE_MORE,
  ...COMMUTATION,
  ...REDUCTION,
  ...OTHER,
  ...GENERAL_READINGS,
  ...JUVENILE_READINGS,
  ...PAROLE_READINGS,
  ...COMMUTATION_READINGS,
];

/** An edition of the law the calculator knows. */
export interface Edition {
  /** Day of the text the rules follow. */
  readonly id: string;
  /** First day on which the answer follows this edition. */
  readonly from: string;
  /** First day of the next edition; absent for the newest. */
  readonly to?: string;
  /** Articles whose rules were compared with the official text of this edition; the others rest on summaries. */
  readonly checked_articles: readonly string[];
  /** Whether an unknown crime date is a question here: rules that were made stricter are still fresh. */
  readonly asks_crime_date: boolean;
  /** Re-application: first day counts the day of the ruling (the older reading) or not (CPC 48(2)). */
  readonly interval_counts_ruling_day: boolean;
  /** Months between a refusal and a new petition for a person serving life: PEC 162(10). */
  readonly life_reapplication_months: number;
}

export const EDITIONS: readonly Edition[] = [
  {
    id: '2025-06-30',
    from: '2023-05-20',
    to: REFORM,
    checked_articles: [],
    asks_crime_date: false,
    interval_counts_ruling_day: true,
    life_reapplication_months: 6,
  },
  {
    id: '2026-03-08',
    from: REFORM,
    checked_articles: [
      'CC 6',
      'CC 44',
      'CC 58',
      'CC 62',
      'CC 67',
      'CC 72',
      'CC 73',
      'CC 74',
      'CC 75',
      'CC 78',
      'CC 79',
      'CC 86',
      'CC 87',
      'CC 89',
      'CC 90',
      'CPC 393',
      'CPC 418',
      'CPC 425',
      'CPC 471',
      'CPC 478',
      'CPC 480',
      'CPC 481',
    ],
    asks_crime_date: true,
    interval_counts_ruling_day: false,
    life_reapplication_months: 36,
  },
];

/** Version of the rules themselves; a stored answer with another version is stale. */
export const RULES_VERSION = '1.4.0';

export * from './type.ts';
export { REFORM };
