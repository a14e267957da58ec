import type { Localized } from '../../../lib/base/index.ts';
import type { AnswerMap, DraftData } from './shapes.ts';

export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Reason {
  readonly reason: string;
  readonly title: Localized;
  readonly weight: 'inadmissible' | 'contested';
  readonly why: Localized;
  readonly ground: readonly string[];
  readonly appeal: Localized;
  readonly passages: readonly Passage[];
  /** What it depends on, when the ruling's words do not tell whether it is a reason. */
  readonly depends?: Localized;
}

/** A ground, in words, and whether its restatement was compared with the official text. */
export interface Source {
  readonly address: string;
  readonly cited: Localized;
  readonly checked: boolean;
}

/** What `/api/refusal-review` answers. */
export interface Review {
  readonly language: 'kk' | 'ru';
  readonly relief: 'parole' | 'commutation' | 'unknown';
  readonly outcome: 'refused' | 'granted' | 'unknown';
  /** The text read from a file, when one was sent. */
  readonly ruling?: string;
  readonly findings: readonly Reason[];
  readonly to_check: readonly Reason[];
  /** Where the ruling names a ground that the law admits. */
  readonly admitted: readonly Passage[];
  /** What the court gives as a reason in words that the review does not know. */
  readonly unread: readonly Passage[];
  /** What the appeal can take over; entries to be checked carry a mark. */
  readonly appeal: readonly { readonly reason: string; readonly entry: AppealEntry }[];
  readonly sources: readonly Source[];
  readonly cannot_judge: readonly Localized[];
}

/** Name under which a review waits for the appeal that takes it over. */
export const REVIEW = 'refusal.for-appeal';

/** An entry of the appeal's reasons. */
export type AppealEntry = {
  readonly passage: string;
  readonly answer: string;
  readonly to_check?: true;
};

/** The findings as the appeal takes them: the words of the ruling and the answer to them. */
export interface KeptReview {
  readonly language: 'kk' | 'ru';
  readonly relief: Review['relief'];
  readonly reasons: readonly AppealEntry[];
}

/** What the appeal takes over: all that the ruling gives as reasons, and of what is to be checked the `chosen`. */
export const keptReview = (
  { language, relief, appeal }: Review,
  chosen: ReadonlySet<string>,
): KeptReview => ({
  language,
  relief,
  reasons: appeal
    .filter(({ reason, entry }) => entry.to_check === undefined || chosen.has(reason))
    .map(({ entry }) => entry),
});

/** The appeal with the findings added to its reasons; what was written there stays. */
export function withReview(data: DraftData, kept: KeptReview): DraftData {
  const written = Array.isArray(data.answers.reasons) ? (data.answers.reasons as KeptReview['reasons']) : [];
  const fresh = kept.reasons.filter((one) => !written.some((old) => old.passage === one.passage));
  const relief = kept.relief === 'unknown' ? {} : { relief: kept.relief };
  const answers = { ...relief, ...data.answers, reasons: [...written, ...fresh] } as AnswerMap;
  return { ...data, language: kept.language, answers };
}
