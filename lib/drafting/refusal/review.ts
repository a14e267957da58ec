import { InvalidInputError, type Localized, TooLargeError } from '../../base/index.ts';
import { cleanText } from '../escape.ts';
import { givenBy, type Whole } from './given.ts';
import type { RefusalKnowledge, RefusalPattern, RulingLanguage } from './model.ts';
import { isReason, type Outcome, outcomeOf, type Sentence, sentencesOfCourt } from './reading.ts';
import { any, prepare } from './ready.ts';
import { type Relief, reliefOfRuling } from './relief.ts';
import { CANNOT_JUDGE, DEPENDS, EMPTY, LONGEST_RULING, NO_KNOWN_GROUND, TOO_LONG } from './sayings.ts';
import { fold, languageOfRuling, type Passage } from './text.ts';

export type { Relief };
export { CANNOT_JUDGE, LONGEST_RULING };

export interface ReviewedReason {
  readonly reason: string;
  readonly title: Localized;
  readonly weight: RefusalPattern['weight'];
  readonly why: Localized;
  readonly ground: readonly string[];
  /** Paragraph for the appeal. */
  readonly appeal: Localized;
  readonly passages: readonly Passage[];
}

/** A reason that the ruling may give: whether it does, its words alone do not tell. */
export interface PossibleReason extends ReviewedReason {
  /** What it depends on. */
  readonly depends: Localized;
}

export interface RefusalReview {
  readonly language: RulingLanguage;
  readonly relief: Relief | 'unknown';
  readonly outcome: Outcome;
  /** Reasons that the ruling gives. */
  readonly findings: readonly ReviewedReason[];
  /** Reasons that it may give: nobody is accused of them. */
  readonly to_check: readonly PossibleReason[];
  /** Where the ruling names a ground of refusal that the law admits, as far as its words tell. */
  readonly admitted: readonly Passage[];
  /** What the court gives as a reason in words that are not known here: the reader weighs them. */
  readonly unread: readonly Passage[];
  /** What a reading of the words cannot tell. */
  readonly cannot_judge: readonly Localized[];
}

function reasonOf(pattern: RefusalPattern, spoken: readonly Sentence[]): readonly ReviewedReason[] {
  if (spoken.length === 0) return [];
  const { id, title, weight, why, ground, appeal } = pattern;
  return [{ reason: id, title, weight, why, ground, appeal, passages: spoken.map(({ passage }) => passage) }];
}

export interface ReviewOptions {
  readonly language?: RulingLanguage | undefined;
  readonly relief?: Relief | undefined;
}

/**
 * Finds in a ruling the reasons for refusal that the law does not admit, with their passages.
 * Silent on reasons it has no words for and on a ruling that grants. Throws {@link InvalidInputError} on an
 * empty text and {@link TooLargeError} on one longer than {@link LONGEST_RULING}.
 */
export function reviewRefusal(
  ruling: string,
  knowledge: RefusalKnowledge,
  options: ReviewOptions = {},
): RefusalReview {
  if (ruling.length > LONGEST_RULING) throw new TooLargeError(TOO_LONG);
  if (cleanText(ruling).trim() === '') throw new InvalidInputError(EMPTY);
  const language = options.language ?? languageOfRuling(ruling);
  const relief = options.relief ?? reliefOfRuling(fold(ruling));
  const ready = prepare(knowledge, language);
  const sentences = sentencesOfCourt(ruling, { language, replacement: relief === 'commutation' }, ready);
  const outcome = outcomeOf(sentences, language);
  const lawful = sentences.some((sentence) => sentence.lawful);
  const whole: Whole = {
    relief,
    lawful,
    refused: outcome === 'refused',
    groundless: outcome !== 'granted' && !lawful,
  };
  const asked = outcome === 'granted' ? [] : ready.reasons;
  const open = asked
    .filter(({ pattern }) => pattern.relief.includes(relief === 'unknown' ? 'parole' : relief))
    .filter(({ unlessRuling }) => !sentences.some(({ reading }) => any(unlessRuling, reading)));
  const given = givenBy(open, sentences, whole);
  const findings = given.flatMap(({ one, sure }) => reasonOf(one.pattern, sure));
  const to_check = given
    .filter(({ sure }) => sure.length === 0)
    .flatMap(({ one, beside, told, weak }) => [
      ...reasonOf(one.pattern, beside).map((reason) => ({ ...reason, depends: DEPENDS.beside })),
      ...reasonOf(one.pattern, weak).map((reason) => ({ ...reason, depends: DEPENDS.weak })),
      // A ruling whose reasons are found needs no guess from what it tells.
      ...(findings.length > 0 ? [] : reasonOf(one.pattern, told)).map((reason) => ({
        ...reason,
        depends: DEPENDS.told,
      })),
    ]);
  const admitted =
    outcome === 'granted' ? [] : sentences.filter((one) => one.lawful).map(({ passage }) => passage);
  const known = new Set(
    [...findings, ...to_check].flatMap(({ passages }) => passages.map(({ start }) => start)),
  );
  const unread =
    outcome === 'refused'
      ? sentences
          .filter((one) => isReason(one, language) && !known.has(one.passage.start))
          .map(({ passage }) => passage)
      : [];
  const nothing = outcome === 'refused' && !lawful && findings.length === 0 ? [NO_KNOWN_GROUND] : [];
  const cannot_judge = [...nothing, ...CANNOT_JUDGE];
  return { language, relief, outcome, findings, to_check, admitted, unread, cannot_judge };
}
