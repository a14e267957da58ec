import { InvalidInputError, type Localized } from '../../base/index.ts';
import { dayOf } from '../calendar.ts';
import { editionOn } from '../law.ts';
import { EDITIONS, type Edition, RULES_VERSION } from '../rules/index.ts';
import { type AnswerChange, answerChanges } from './answers.ts';
import { type EditionNote, notesOf, type RuleChange, ruleChanges } from './rule-changes.ts';

export type { Clause } from '../clauses.ts';
export type { AnswerChange, BriefAnswer } from './answers.ts';
export type { EditionNote, RuleChange, RuleSide } from './rule-changes.ts';

/** What one edition of the law changed against another: its rules, and whose answer they change. */
export interface EditionChanges {
  readonly from: string;
  readonly to: string;
  /** Version of the rules themselves. */
  readonly version: string;
  readonly rules: readonly RuleChange[];
  /** Changes of the calculation that stand in no single rule. */
  readonly notes: readonly EditionNote[];
  readonly answers: readonly AnswerChange[];
  /** Number of typical cases tried. */
  readonly tried: number;
}

const WRONG_DAY: Localized = {
  kk: 'Редакция күні ЖЖЖЖ-АА-КК түрінде жазылуы керек, мысалы 2026-03-08.',
  ru: 'День редакции пишется как ГГГГ-ММ-ДД, например 2026-03-08.',
  en: 'The day of an edition is written YYYY-MM-DD, for example 2026-03-08.',
};

const memory = new Map<string, EditionChanges>();

/**
 * Compares two editions. Each is named by its own day or by any day on which it is in force; by default the
 * newest is compared with the one before it.
 * @throws InvalidInputError when a day cannot be read
 */
export function editionChanges(from?: string | null, to?: string | null): EditionChanges {
  const [older, newer] = [editionAt(from, EDITIONS.at(-2)), editionAt(to, EDITIONS.at(-1))];
  const key = `${older.id} ${newer.id}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const { changes, tried } = answerChanges(older, newer);
  const made: EditionChanges = {
    from: older.id,
    to: newer.id,
    version: RULES_VERSION,
    rules: ruleChanges(older, newer),
    notes: notesOf(older, newer),
    answers: changes,
    tried,
  };
  memory.set(key, made);
  return made;
}

function editionAt(day: string | null | undefined, other: Edition | undefined): Edition {
  if (day === undefined || day === null || day === '') return other ?? editionOn('');
  try {
    return EDITIONS.find((edition) => edition.id === day) ?? editionOn(`${dayOf(day)}`);
  } catch {
    throw new InvalidInputError(WRONG_DAY);
  }
}
