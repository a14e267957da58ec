import type { NameFound } from './names.ts';
import type { UnitWord } from './units.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
}
export interface NameItem extends Place {
  readonly kind: 'name';
  readonly name: NameFound;
}
export interface UnitItem extends Place {
  readonly kind: 'unit';
  readonly unit: UnitWord;
}
export interface NumberItem extends Place {
  readonly kind: 'number';
  /** `72(3)(a)` is ['72', '3', 'a']. */
  readonly path: readonly string[];
  /** `53A` and `16A.1` read as rules put in later, which have a number of their own: `53a`, `16a.1`. */
  readonly inserted?: string;
  /** Last number of a range: `89-91`. */
  readonly to?: number;
  /** An ordinal in words counts only beside a unit. */
  readonly ordinal: boolean;
  /** Set for one that counts only after its unit: `part three`, `article X`. */
  readonly cardinal?: boolean;
  /** One of several that a range names. */
  readonly listed?: boolean;
}
export type Item = NameItem | UnitItem | NumberItem;

/** More members than this are no range: a year, a page. */
export const LONGEST_RANGE = 40;
