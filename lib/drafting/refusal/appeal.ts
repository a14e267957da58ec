import type { RefusalReview, ReviewedReason } from './review.ts';

/** What a ruling says and the answer to it, as an entry of `reasons` of the appeal (`refusal-appeal`). */
export interface AppealEntry {
  readonly passage: string;
  readonly answer: string;
  /** The ruling's words do not show whether it refuses for this: the lawyer decides before filing. */
  readonly to_check?: true;
}
/** An entry of the appeal and the reason it answers. */
export interface AppealReason {
  readonly reason: string;
  readonly entry: AppealEntry;
}

/** Longest quotation taken, in characters; the form of the appeal says the same. */
const LONGEST_PASSAGE = 3000;

/**
 * The reasons of a review as the appeal takes them, in the language of the ruling: first those that the ruling
 * gives, then those that are to be checked, which carry a mark.
 */
export function appealReasons(review: RefusalReview): readonly AppealReason[] {
  const entryOf = ({ passages, appeal }: ReviewedReason): AppealEntry => ({
    passage: passages
      .map(({ text }) => text)
      .join(' […] ')
      .slice(0, LONGEST_PASSAGE),
    answer: appeal[review.language],
  });
  return [
    ...review.findings.map((one) => ({ reason: one.reason, entry: entryOf(one) })),
    ...review.to_check.map((one) => ({
      reason: one.reason,
      entry: { ...entryOf(one), to_check: true as const },
    })),
  ];
}
