import type { Language } from '../base/index.ts';
import type { CaseLaw, Status } from '../corpus/index.ts';
import type { Reason } from './plan.ts';

/** Why a hit is one: a word of the query and how it was found. */
export interface Why {
  readonly reason: Reason | 'citation';
  /** The words of the query; the name of the provision that a passage was lifted for citing. */
  readonly query: string;
  /** The words of the text, for a citation the address. */
  readonly found: string;
}

/** An address with its name in the reader's language. */
export interface NamedAddress {
  readonly address: string;
  readonly title: string;
}

/** One of several statements that cannot all be true. */
export interface Statement {
  readonly text: string;
  /** Short name of the paper that says it; absent for what is not of a paper, such as the law in force. */
  readonly source?: string;
  /** The document of the library that is the paper, when it was imported. */
  readonly document?: string;
  /** First and last lines in the paper. */
  readonly lines: readonly (readonly [number, number])[];
}

/** Sources disagree about what a hit says: all that is said, and which to trust. */
export interface Disagreement {
  readonly id: string;
  readonly subject: string;
  readonly statements: readonly Statement[];
  readonly remark: string;
  /** Provisions it is about. */
  readonly about: readonly string[];
  /** The same with their names. */
  readonly links: readonly NamedAddress[];
}

/** How well a hit fits: it surely answers, it may and is worth checking, or it is only the nearest thing. */
export const FITS = ['sure', 'perhaps', 'near'] as const;
export type Fit = (typeof FITS)[number];

interface HitBase {
  readonly title: string;
  /** Language of the snippet. */
  readonly lang: Language;
  readonly score: number;
  readonly snippet: string;
  /** Found words in `snippet`, [start, end) in UTF-16 units. */
  readonly highlights: readonly (readonly [number, number])[];
  readonly why: readonly Why[];
  readonly fit: Fit;
  /** True when it fits surely. */
  readonly confident: boolean;
  /** Where the sources of the corpus disagree about what the hit says. */
  readonly contradictions: readonly Disagreement[];
}

export interface ProvisionHit extends HitBase {
  readonly kind: 'provision';
  readonly address: string;
  /** The part that answers best, when it is below the provision. */
  readonly pinpoint?: string;
  readonly instrument: string;
  readonly instrument_title: string;
  readonly status: Status;
  readonly edition: string;
  readonly verification: 'checked' | 'unchecked';
  readonly topics: readonly string[];
  readonly previous?: string;
  readonly next?: string;
  /** Addresses the crosswalk links. */
  readonly crosswalk: readonly string[];
  /** The first of them with their names. */
  readonly links: readonly NamedAddress[];
}

export interface PassageHit extends HitBase {
  readonly kind: 'passage';
  readonly document: string;
  readonly document_title: string;
  readonly id: string;
  readonly lines: readonly [number, number];
  readonly page?: number;
  /** The provision whose official text the passage is. */
  readonly address?: string;
}

/** A decision of a court or of a treaty body. */
export interface CaseHit extends HitBase {
  readonly kind: 'case';
  readonly id: string;
  readonly body: CaseLaw['body'];
  readonly status: Status;
  readonly verification: 'checked' | 'unchecked';
  /** The citation as verified; absent when nobody compared it with the decision. */
  readonly as_verified?: string;
  /** The citation as the paper prints it. */
  readonly as_printed?: string;
  readonly date?: string;
  /** Provisions it applied. */
  readonly articles: readonly string[];
}

export type SearchHit = ProvisionHit | PassageHit | CaseHit;

/** How many of the matching documents have a value of a facet. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  /** Name of a topic, an instrument or a document in the reader's language; other values are a short fixed list. */
  readonly label?: string;
}

/** The values of each facet, most first. */
export type Facets = Readonly<Record<FacetName, readonly FacetCount[]>>;
export const FACETS = ['kind', 'body', 'status', 'language', 'topic', 'whom', 'stage', 'instrument'] as const;
export type FacetName = (typeof FACETS)[number];

/** A citation read in the query. */
export interface CitationRead {
  readonly text: string;
  readonly address?: string;
  /** True when the corpus holds the provision. */
  readonly held: boolean;
}

export interface SearchResult {
  readonly query: string;
  /** The best fit of the first hits. */
  readonly fit: Fit;
  /** True when one of the first hits surely answers. */
  readonly confident: boolean;
  readonly hits: readonly SearchHit[];
  /** Documents that matched anything. */
  readonly total: number;
  readonly facets: Facets;
  readonly citations: readonly CitationRead[];
  readonly did_you_mean?: string;
}
