import { type AssessInput, type AssessOptions, assess } from './assess.ts';
import { type Assessment, RELIEFS, type ReliefName, type ReliefResult } from './result.ts';

/** One thing that moves between two answers. */
export interface Difference {
  readonly relief: ReliefName;
  readonly field:
    | 'status'
    | 'fraction'
    | 'earliest'
    | 'earliest_safe'
    | 'eligible_on_as_of'
    | 'max_share'
    /** `status|fraction|earliest` of each competing reading, joined by `;`; empty parts are not known. */
    | 'readings'
    | 'ground';
  readonly from: string | boolean | null;
  readonly to: string | boolean | null;
}

export interface Comparison {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly differences: readonly Difference[];
}

const FIELDS = ['status', 'fraction', 'earliest', 'earliest_safe', 'eligible_on_as_of', 'max_share'] as const;

/** What moves from one answer to another: changed facts, or another edition of the law. */
export function differencesOf(before: Assessment, after: Assessment): Difference[] {
  return RELIEFS.flatMap((relief) => {
    const [left, right] = [before[relief], after[relief]];
    const fields = FIELDS.flatMap((field) => {
      const [from, to] = [left[field] ?? null, right[field] ?? null];
      return from === to ? [] : [{ relief, field, from, to }];
    });
    const lists = ([['readings', readings] as const, ['ground', grounds] as const] as const).flatMap(
      ([field, told]) => {
        const [from, to] = [told(left), told(right)];
        return from === to ? [] : [{ relief, field, from, to }];
      },
    );
    return [...fields, ...lists];
  });
}

function readings({ candidates = [] }: ReliefResult): string {
  return candidates.map((one) => [one.status, one.fraction, one.earliest].join('|')).join(';');
}

function grounds(result: ReliefResult): string {
  return result.ground.join(', ');
}

/** Answers two questions and says what moves. */
export function compareAssessments(
  before: AssessInput,
  after: AssessInput,
  options: AssessOptions = {},
): Comparison {
  const [left, right] = [assess(before, options), assess(after, options)];
  return { before: left, after: right, differences: differencesOf(left, right) };
}
