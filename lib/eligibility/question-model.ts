import type { Localized } from '../base/index.ts';
import { addressOf } from './ground.ts';

export interface QuestionOption {
  readonly value: string | boolean;
  readonly label: Localized;
}

/**
 * One question of the form, as data: the web draws it, the command line prints it. When it is asked follows from the
 * rules (`asked.ts`).
 */
export interface QuestionSpec {
  /** Name of the fact in the facts' schema. */
  readonly fact: string;
  readonly group: 'sentence' | 'crime' | 'person' | 'conduct' | 'history' | 'steps';
  readonly kind: 'choice' | 'yes_no' | 'date' | 'term' | 'number' | 'categories' | 'refusals' | 'penalties';
  readonly label: Localized;
  /** Why it is asked: what in the answer depends on it. */
  readonly why: Localized;
  readonly help?: Localized;
  readonly options?: readonly QuestionOption[];
  /** The answer "I do not know" is allowed; the result then shows the range. */
  readonly unknown_allowed: boolean;
  readonly required: boolean;
  /** Concerns few people: a form keeps it folded until it is opened or answered. */
  readonly rare: boolean;
  readonly ground: string;
  readonly ground_cited: string;
}

type Texts = readonly [kk: string, ru: string, en: string];

const localized = ([kk, ru, en]: Texts): Localized => ({ kk, ru, en });

interface Extra {
  readonly help?: Texts;
  readonly options?: readonly (readonly [string, ...Texts])[];
  readonly required?: true;
  readonly rare?: true;
}

/** Writes a question in one line of head, label, reason and the rest. */
export function ask(
  fact: string,
  group: QuestionSpec['group'],
  kind: QuestionSpec['kind'],
  cited: string,
  label: Texts,
  why: Texts,
  extra: Extra = {},
): QuestionSpec {
  return {
    fact,
    group,
    kind,
    label: localized(label),
    why: localized(why),
    ...(extra.help === undefined ? {} : { help: localized(extra.help) }),
    ...(extra.options === undefined
      ? {}
      : { options: extra.options.map(([value, ...texts]) => ({ value, label: localized(texts) })) }),
    unknown_allowed: kind === 'choice' || kind === 'yes_no' || kind === 'number' || kind === 'date',
    required: extra.required === true,
    rare: extra.rare === true,
    ground: addressOf(cited),
    ground_cited: cited,
  };
}
