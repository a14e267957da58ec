import type { Finding, Language, Localized } from '../base/index.ts';
import type { DocumentType } from './form-model.ts';

export * from './form-model.ts';

/** What the desk exchanges with the API, the command line and the pages. */

/** A named person, with grammatical forms the writer may correct; an absent form is made by rule. */
export interface PersonAnswer {
  /** Surname, given name, patronymic, in the nominative. */
  readonly name: string;
  /** Asked where the name does not show it: a Russian name is declined by it. */
  readonly sex?: 'male' | 'female' | undefined;
  readonly forms?: Readonly<Record<string, string>> | undefined;
}

/** An argument block picked for the paper; `text` replaces the block's own words. */
export interface ArgumentAnswer {
  readonly block: string;
  readonly text?: string | undefined;
}

export type Scalar = string | number | boolean;
export type AnswerValue =
  | Scalar
  | readonly string[]
  | PersonAnswer
  | readonly ArgumentAnswer[]
  | readonly Readonly<Record<string, Scalar | PersonAnswer>>[];
export type Answers = Readonly<Record<string, AnswerValue>>;

/** One document type as lists show it. */
export interface DocumentTypeSummary {
  readonly id: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly group: DocumentType['group'];
  readonly languages: readonly Language[];
  readonly law_edition: string;
}

/** A finding overruled by the writer, with the reason that stays with the draft. */
export interface Override {
  readonly rule_id: string;
  readonly place?: string | undefined;
  readonly reason: string;
}

export interface DraftFinding extends Finding {
  /** The writer's reason, when the finding was overruled. */
  readonly overruled?: string;
}

/** The part of an eligibility result that a paper uses; anything else in the result is left alone. */
export interface ReliefResult {
  readonly status: string;
  readonly earliest?: string | undefined;
  readonly earliest_safe?: string | undefined;
  readonly fraction?: string | undefined;
  readonly ground?: readonly string[] | undefined;
}
export type EligibilityResult = Readonly<Record<string, unknown>>;

export interface DraftRequest {
  readonly language: Language;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly overrides?: readonly Override[] | undefined;
  readonly eligibility?: EligibilityResult | undefined;
  /** Facts of the sentence as the eligibility room takes them; questions with `prefill.facts` read them. */
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
  /** Law edition the draft was begun under; another one than the type's now is told. */
  readonly law_edition?: string | undefined;
}

/** A drafted paper: the source text, what the page shows, and what the writer should look at. */
export interface DraftResult {
  readonly type: string;
  readonly language: Language;
  readonly title: string;
  readonly markdown: string;
  readonly html: string;
  readonly findings: readonly DraftFinding[];
  readonly law_edition: string;
  /** Answers taken over from the facts and the eligibility result because the form left them open. */
  readonly prefilled: Readonly<Record<string, Scalar>>;
}
