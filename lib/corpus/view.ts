import type { Language, Localized } from '../base/index.ts';
import type {
  CaseLaw,
  Concept,
  CorpusData,
  Crosslink,
  Instrument,
  Part,
  Provision,
  ReferenceData,
  Right,
  Status,
  Topic,
  Verification,
} from './model.ts';

/** A provision, or a part of one, found by its address. */
export interface FoundProvision {
  /** Without edition: `kz/criminal-code/72/3`. */
  readonly address: string;
  readonly instrument: Instrument;
  /** The whole provision (article, rule) the address lies in. */
  readonly provision: Provision;
  /** The chain of parts from the provision down to the one addressed; empty for the whole provision. */
  readonly parts: readonly Part[];
  /** The restatement at the addressed level; absent when its parts say all. */
  readonly text: Localized | undefined;
  /** Parts directly below the addressed level. */
  readonly below: readonly Part[];
  readonly status: Status;
  readonly verification: Verification;
  /** The edition restated, `YYYY-MM-DD`. */
  readonly edition: string;
}

/** Why an address gives nothing; `held` lists the editions that exist of its instrument. */
export type Lookup =
  | { readonly found: FoundProvision }
  | {
      readonly missing: 'address' | 'instrument' | 'provision' | 'edition';
      readonly held: readonly string[];
    };

export interface ContentsEntry {
  readonly address: string;
  readonly number: string;
  readonly heading: Localized;
  readonly status: Status;
  readonly verification: Verification;
}

/** A chapter of an instrument; the heading is absent for provisions before the first chapter. */
export interface ContentsSection {
  readonly heading: Localized | undefined;
  readonly provisions: readonly ContentsEntry[];
}

export interface Coverage {
  readonly address: string;
  readonly short: Localized;
  readonly edition: string;
  readonly provisions: number;
  readonly checked: number;
  readonly unchecked: number;
}

/** A link of the crosswalk seen from one of its ends. */
export interface LinkedProvision {
  /** The other end. */
  readonly address: string;
  /** What the other end is. */
  readonly side: 'standard' | 'national';
  readonly link: Crosslink;
}

/** The corpus with look-ups; nothing in it changes after {@link createCorpus}. */
export interface Corpus {
  readonly data: CorpusData;
  /** The edition asked for, else the latest held. Takes `kz/criminal-code` with or without `@edition`. */
  instrument(address: string): Instrument | undefined;
  /** Editions held of an instrument, latest first. */
  editions(instrument: string): readonly string[];
  lookup(address: string): Lookup;
  /** {@link lookup} for those who do not ask why. */
  provision(address: string): FoundProvision | undefined;
  /** True for a known instrument, provision or part. */
  has(address: string): boolean;
  neighbours(address: string): {
    readonly previous: ContentsEntry | undefined;
    readonly next: ContentsEntry | undefined;
  };
  contents(instrument: string): readonly ContentsSection[];
  /** Crosswalk links that touch the provision, one of its parts, or the provision it is part of. */
  linked(address: string): readonly LinkedProvision[];
  cases(address: string): readonly CaseLaw[];
  case(id: string): CaseLaw | undefined;
  concepts(address: string): readonly Concept[];
  concept(id: string): Concept | undefined;
  topic(id: string): Topic | undefined;
  /** What the papers say; empty where the data holds none. */
  readonly reference: ReferenceData;
  /** Rows of the rights matrix that name the decision. */
  rightsOf(caseId: string): readonly Right[];
  /** Addresses of the provisions whose `see` names this one. */
  referredFrom(address: string): readonly string[];
  coverage(): readonly Coverage[];
  /** The title line of an address: short name and number, «Мандела ережелері, 45». */
  caption(address: string, language: Language): string;
}
