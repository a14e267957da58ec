import type { Matter, MatterSummary } from '../../../lib/matters/index.ts';

export type { Matter, MatterSummary };

/** Work on a matter as this browser keeps it. */
export interface KeptWork<T> {
  readonly data: T;
  /** Version the work stands on; 0 while it was never saved. */
  readonly version: number;
  readonly title: string;
  /** True when something changed since the last save. */
  readonly dirty: boolean;
}

/** A lost race: what is stored now; `null` when the matter was deleted. */
export interface Conflict {
  readonly current: Matter | null;
}
