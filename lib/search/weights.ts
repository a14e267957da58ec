/**
 * Weights of the ranking. Found on the development halves only: KAZQAD is 278 Kazakh questions over 5,892
 * passages, nDCG@10 clean / Russian keyboard / one typo; PASSAGES is success@5 over the library.
 */
export const BM25 = {
  /** Saturation. Clean: .778 at 0.8, .781 at 1.0, .785 at 1.2; with a typo .758, .756, .755. */
  k1: 1.2,
  /** Length. 0.75 gives .765, 0.4 gives .786: passages are already of one size. */
  b: 0.4,
} as const;

export const KEY_WEIGHT = {
  stem: 1,
  /** 0.3 to 0.8 differ by .003. */
  prefix: 0.5,
  /** 0.15 to 0.25 best when clean, 0.4 best with a typo. */
  gram: 0.2,
} as const;

/** How much of a word's worth what stands in for it keeps. */
export const STAND_IN = {
  spelling: 0.7,
  translation: 0.95,
  concept: 0.95,
  /** Another name in the same language. */
  synonym: 0.3,
} as const;

/** Reordering of the best documents. */
export const REORDER = {
  /** Depth that is reordered. */
  depth: 100,
  /** 0 loses 3 of 75 questions over passages and wins .004 on KAZQAD. */
  coverage: 0.5,
  /** Share of the best score for a provision that all the query's concepts are about; 0 loses 3 of 77. */
  about: 0.6,
  /** Less for each place further down the list of the concept: the rule itself stands first. */
  aboutFall: 0.1,
  /**
   * The same for an abbreviation, or for a label that is the whole query: it stands above whatever only shares words
   * with the rest of the query. With 0.6 as for other names `ЖЖА қашан сұрауға болады` does not find its article.
   */
  sure: 1.0,
  sureFall: 0.5,
  instrument: 0.3,
  /** What is left of the score of a provision no longer in force. */
  ceased: 0.4,
  /**
   * Standing, where scores are close. Found on the provisions dev set and five lists of own questions together (465):
   * answered in the first three before 442, with `europe` .95 or .9 or .85 (the same) 445, with `others` too 446,
   * with 1.05 or 1.1 for the national law 447, with `heading` 448.
   */
  europe: 0.9,
  nation: 1.05,
  /** Provisions for women, juveniles or another group when the query is not about them; .95 to .8 nearly the same. */
  others: 0.9,
  /** Share of the weight of the query's words found in the heading: 0.2 wins one question of 99, 0.4 loses it. */
  heading: 0.2,
  /** Documents whose texts are read again for the order of their words. */
  proximityDepth: 12,
  /** Found words in one sentence, and neighbours side by side: together +.003 clean, +.011 with a typo. */
  sentence: 0.2,
  neighbour: 0.4,
  neighbourWords: 2,
  /**
   * Found words in a title: 0 .7846 / .7819 / .7551, 0.4 .7864 / .7837 / .7621, 0.5 .7850 / .7818 / .7598,
   * 0.7 .7833 / .7813 / .7570. Left as they were by it, one at a time: b .3 and .5, k1 1.0, prefix .7, gram .25 and .3,
   * coverage .3 and .7, neighbour .6 lose .000 to .005 when clean.
   */
  title: 0.4,
} as const;
