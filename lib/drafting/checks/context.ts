import type { Finding, Language, Localized } from '../../base/index.ts';
import type { CitationSource } from '../citations.ts';
import type { Answers, ArgumentBlock, DocumentType, ItemQuestion, Question, ReliefResult } from '../model.ts';

/** What every check sees. `answers` holds the answers of open questions only. */
export interface CheckContext {
  readonly type: DocumentType;
  readonly language: Language;
  readonly answers: Answers;
  readonly open: ReadonlySet<string>;
  readonly source: CitationSource;
  readonly blocks: readonly ArgumentBlock[];
  readonly eligibility: Readonly<Record<string, unknown>> | undefined;
}

/** A check looks at the answers of one paper and tells what the writer should look at. */
export type Check = (context: CheckContext) => readonly Finding[];

/** One text of the answers with its place: `conduct`, `relatives.0.name`. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
  readonly question: Question | ItemQuestion;
}

/** The texts people wrote in the answers; dates, choices and addresses are not among them. */
export function eachText(context: CheckContext): readonly PlacedText[] {
  const questions = context.type.sections.flatMap((section) => section.questions);
  return questions.flatMap((question): PlacedText[] => {
    const value = context.answers[question.id];
    if (question.kind === 'list' && Array.isArray(value)) {
      return value.flatMap((entry: unknown, index) =>
        (question.item ?? []).flatMap((field) => {
          const inner = (entry as Record<string, unknown>)[field.id];
          return textOf(inner).map((text) => ({
            place: `${question.id}.${index}.${field.id}`,
            text,
            question: field,
          }));
        }),
      );
    }
    if (question.kind === 'arguments' && Array.isArray(value)) {
      return value.flatMap((entry: unknown, index) =>
        textOf((entry as { text?: unknown }).text).map((text) => ({
          place: `${question.id}.${index}.text`,
          text,
          question,
        })),
      );
    }
    if (question.kind === 'choice' || question.kind === 'date' || question.kind === 'citations') return [];
    return textOf(value).map((text) => ({ place: question.id, text, question }));
  });
}

function textOf(value: unknown): string[] {
  if (typeof value === 'string' && value.trim() !== '') return [value];
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name);
  return [];
}

/** A relief of the eligibility result, when it has the narrow shape a paper needs. */
export function reliefOf(context: CheckContext, relief: string): ReliefResult | undefined {
  const value = context.eligibility?.[relief];
  if (typeof value !== 'object' || value === null) return undefined;
  return 'status' in value && typeof value.status === 'string' ? (value as ReliefResult) : undefined;
}

/** A text answer that is a date, else `undefined`. */
export function dateAnswer(context: CheckContext, id: string): string | undefined {
  const value = context.answers[id];
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}

/** A number answer, else `undefined`. */
export function numberAnswer(context: CheckContext, id: string): number | undefined {
  const value = context.answers[id];
  return typeof value === 'number' ? value : undefined;
}

/** Joins a sentence made per language with a label of the form. */
export function withLabel(label: Localized, make: Localized<(label: string) => string>): Localized {
  return { kk: make.kk(label.kk), ru: make.ru(label.ru), en: make.en(label.en) };
}
