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
  /**
   * What prefix and grams of a Russian or English word keep in papers of other languages. .5 wins one of 39 such
   * questions over PASSAGES, 0 two, and loses places of loans and names; Kazakh questions are not touched.
   */
  foreign: 0.5,
} as const;

/** How much of a word's worth what stands in for it keeps. */
export const STAND_IN = {
  spelling: 0.7,
  translation: 0.95,
  concept: 0.95,
  /**
   * A plain word (see `VOCABULARY`). Over PASSAGES and 45 more questions .7 to 1 find as many lines in the first
   * five; the higher, the more come first. 1.2 loses a Russian one, 1.5 an English one too.
   */
  plain: 0.9,
  /**
   * What the other senses of a word keep beside its best one in a passage; `treatment` is a relation, a cure and an aid.
   * Over four sets of questions (129 in Russian and English) .4 and .6 find 94 and 95 lines in the first five, 1 finds
   * 91, 0 finds 87; mean reciprocal rank .584 and .587 against .569. Kazakh questions: the same, at .4 less.
   */
  otherSense: 0.6,
  /**
   * A name of several words found by a synonym of one of them. With a tenth of the everyday names of the concepts left,
   * 981 of 1,116 own questions are answered instead of 978 and 91 of 99 of the development set instead of 90; with all
   * names nothing but the first places changes. 0.5 is the same.
   */
  loose: 0.25,
  /** Another name in the same language. */
  synonym: 0.3,
} as const;

/**
 * The family of a rare Kazakh word (see `families.ts`): 31 of 35 Kazakh questions over passages instead of 29, .001
 * less on KAZQAD when clean. For words in more than 5 % of the texts too: 8 provision questions lose the first place;
 * only below 2 %: 30 of 35. Weights .5: 30, .7 and .8: 31. Russian families lose three of 289 provision questions.
 */
export const FAMILY = { weight: 0.7, rare: 0.05 } as const;

/** Passages that cite a provision the question finds or names (see `citing.ts`). */
export const CITING = {
  /** Provisions of the corpus that are asked after. */
  provisions: 20,
  /**
   * Share of the score of the provision, less the more passages cite it. Of 210 questions over the papers, four sets,
   * 172 find their lines instead of 168, first place 119 instead of 115, mean reciprocal rank .678 instead of .660;
   * Kazakh ones 74 of 80 instead of 73. In a first
   * trial .2 and .3 found as many, .7 five fewer of the Russian and English ones.
   */
  found: 0.4,
  /** Of the rarity of the citation; 1 and 2 are the same but for first places. */
  named: 2,
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
  /**
   * A passage in another language than its paper, an abstract or a quotation: it has the words of the question in the
   * question's language and says less. PASSAGES in Russian and English, 40 questions: mean reciprocal rank .64 without,
   * .69 with .8, .70 with .7, .69 with .6 and .5; one question more in the first five from .8 to .6. Kazakh: the same.
   */
  aside: 0.7,
  /** Share of the weight of the query's words found in the heading: 0.2 wins one question of 99, 0.4 loses it. */
  heading: 0.2,
  /**
   * Documents whose texts are read again for the order of their words. KAZQAD: 12 of them .7889 / .7861 / .7625,
   * 24 without regard to `reach` .7949 / .7915 / .7636, at half as much time again. With `reach` 24 give .7900 and 16
   * .7887, the same over passages, and take a tenth less time of the slowest queries.
   */
  proximityDepth: 16,
  /** As many as are shown at first: a text is read when it could still come among them, ... */
  shown: 10,
  /** ... if its words stood so well that this share of their weight were added. .35 gives .7906, .5 gives .7914. */
  reach: 0.5,
  /**
   * Found words in one sentence; neighbours side by side; any two words within five, by their distance; words in the
   * title, and more the more of the title they are. Found by coordinate ascent over the fifty best of each question of
   * KAZQAD, on the even questions and read on the odd ones and the other way round, and what both had in common taken.
   * With the weights before them (sentence .2, neighbour .4, title .4, nothing else) .7878 / .7852 / .7613, the even
   * questions .7936, the odd ones .7820; with these .7937 and .7890. `pair` .6 with `neighbour` .2 wins .002 more and
   * loses a question over passages. Tried and left, each within .002: the best window of 20 or 40 words, two sentences
   * together, the exact form of a word, the first sentence, a number or a name where the question asks for one; other
   * passages under the same title (.006 with a typo, nothing when clean).
   */
  sentence: 0.2,
  neighbour: 0.3,
  neighbourWords: 2,
  pair: 0.4,
  pairWords: 5,
  title: 0.2,
  wholeTitle: 1.2,
} as const;
