/**
 * Weights of the ranking. Found on the development halves only: KAZQAD is 278 Kazakh questions over 5,892
 * passages, nDCG@10 clean / Russian keyboard / one typo; PASSAGES is success@5 over the library.
 */
export const BM25 = {
  /** Saturation. 0.6 to 1.2 differ by less than .003 on KAZQAD. */
  k1: 1.0,
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
  translation: 0.8,
  concept: 0.8,
  /** Another name in the same language. */
  synonym: 0.5,
} as const;
