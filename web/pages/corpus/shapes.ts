import type { CoverageOut, ProvisionOut } from '../../../lib/api/corpus/index.ts';
import type { Localized } from '../../../lib/base/index.ts';

export type { CoverageOut, ProvisionOut };
/** Whose instruments they are, in the order a reader here looks for them. */
export const BODIES = ['kz', 'un', 'coe'] as const;

export type InstrumentOut = ProvisionOut['instrument'];
export type ContentsEntry = NonNullable<ProvisionOut['next']>;

/** An instrument with its table of contents, as `/api/instruments/{address}` answers. */
export type InstrumentContents = InstrumentOut & {
  readonly sections: readonly {
    readonly heading?: Localized;
    readonly provisions: readonly ContentsEntry[];
  }[];
};
