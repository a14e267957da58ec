import type { Contradiction } from './contradiction.ts';
import type { ParoleModel } from './practice.ts';
import type { Addressee, Recommendation } from './recommendation.ts';
import type { Right } from './right.ts';
import type { Paper } from './source.ts';
import type { StatTable } from './statistics.ts';

export * from './contradiction.ts';
export * from './practice.ts';
export * from './recommendation.ts';
export * from './right.ts';
export * from './source.ts';
export * from './statistics.ts';

/** What the papers say: secondary knowledge beside the law. */
export interface ReferenceData {
  readonly papers: readonly Paper[];
  readonly practice: readonly ParoleModel[];
  readonly statistics: readonly StatTable[];
  readonly addressees: readonly Addressee[];
  readonly recommendations: readonly Recommendation[];
  readonly rights: readonly Right[];
  readonly contradictions: readonly Contradiction[];
}

/** Nothing of the papers: for what works with provisions alone. */
export const NO_REFERENCE: ReferenceData = {
  papers: [],
  practice: [],
  statistics: [],
  addressees: [],
  recommendations: [],
  rights: [],
  contradictions: [],
};
