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
  /** True when it is looked for in papers only: a provision stands in three languages and needs no translation. */
  readonly papers?: true;
  /** True for one of the senses of a word in a language no paper is written in: in a paper only one of them is meant. */
  readonly sense?: true;
}

/** A word or a phrase of the query. */
export interface Slot {
  readonly text: string;
  /** Place in the query. */
  readonly start: number;
  readonly end: number;
  /** True for a short unknown word that was taken for a slip of another: finding that other one proves little. */
  readonly doubtful?: true;
}

/** What a query says of a provision through its concepts. */
export interface Meaning {
  /** The slots that name the concepts, bit by bit. */
  readonly slots: number;
  /**
   * Set when a name leaves no doubt (an abbreviation, or a label that is the whole query): 1 for the provision the
   * concept lists first, less for those after it.
   */
  readonly sure: number;
  /** Place of the provision in the list of its concept: the rule itself stands first. */
  readonly place: number;
}

/** What to look for: the slots of a query and the groups that answer them. */
export interface Plan {
  readonly slots: readonly Slot[];
  readonly groups: readonly Group[];
  /** Provisions that concepts of the query are about. */
  readonly about: ReadonlyMap<string, Meaning>;
  /** The query with its unknown words corrected. */
  readonly corrected?: string;
}
