import type { Localized } from './language.ts';

/**
 * Base of every expected failure. `code` is stable; `message` is English for engineers and must hold no
 * personal data; `text` is the sentence a user reads in their language.
 */
export abstract class TarazyError extends Error {
  abstract readonly code: string;
  /** HTTP status that maps this failure at the edge. */
  abstract readonly status: number;
  abstract readonly text: Localized;
}

/** The thing addressed does not exist (or is not visible to this owner). */
export class NotFoundError extends TarazyError {
  readonly code = 'not-found';
  readonly status = 404;
  constructor(readonly text: Localized) {
    super(text.en);
    this.name = 'NotFoundError';
  }
}

/** The input cannot be used; `text` says what is wrong, where, and what to do. */
export class InvalidInputError extends TarazyError {
  readonly code = 'invalid-input';
  readonly status = 422;
  constructor(
    readonly text: Localized,
    /** Field paths with their own sentence, when more than one thing is wrong. */
    readonly issues: readonly { readonly path: string; readonly message: Localized }[] = [],
  ) {
    super(text.en);
    this.name = 'InvalidInputError';
  }
}

/** The input is larger than the product accepts. */
export class TooLargeError extends TarazyError {
  readonly code = 'too-large';
  readonly status = 413;
  constructor(readonly text: Localized) {
    super(text.en);
    this.name = 'TooLargeError';
  }
}
