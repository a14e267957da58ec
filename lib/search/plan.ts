/** One way a text can answer a slot: all the keys must be there. */
export interface Variant {
  readonly keys: readonly string[];
  /** 1 for the word itself, less for what stands in for it. */
  readonly weight: number;
}

/** Why a group matches; shown to the user as "why this hit". */
export type Reason = 'word' | 'form' | 'spelling' | 'translation' | 'concept';

/** Variants that count once, by the best of them. */
export interface Group {
  /** The slots it answers: one for a word, several for a phrase. */
  readonly slots: readonly number[];
  readonly reason: Reason;
  readonly weight: number;
  readonly variants: readonly Variant[];
  /** False for grams: a shared gram does not mean that the word was found. */
  readonly covers: boolean;
}

/** A word or a phrase of the query. */
export interface Slot {
  readonly text: string;
  /** Place in the query. */
  readonly start: number;
  readonly end: number;
}

/** What to look for: the slots of a query and the groups that answer them. */
export interface Plan {
  readonly slots: readonly Slot[];
  readonly groups: readonly Group[];
  /** Provisions that concepts of the query are about, with the slots that name those concepts, bit by bit. */
  readonly about: ReadonlyMap<string, number>;
  /** The query with its unknown words corrected. */
  readonly corrected?: string;
}
