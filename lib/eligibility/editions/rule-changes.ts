import type { Localized } from '../../base/index.ts';
import { type Clause, clausesOf } from '../clauses.ts';
import { addressOf } from '../ground.ts';
import { rulesInForce } from '../law.ts';
import type { ReliefName, ReliefStatus } from '../result.ts';
import type { Edition, Rule, RuleKind } from '../rules/index.ts';

/** A rule as it stands in one edition. */
export interface RuleSide {
  readonly id: string;
  readonly ground: string;
  readonly ground_cited: string;
  readonly fraction: string | null;
  readonly status: ReliefStatus | null;
  readonly text: Localized;
  /** Every clause of one alternative must hold. */
  readonly when: readonly (readonly Clause[])[];
  readonly unless: readonly (readonly Clause[])[];
}

/** A rule that is new, gone, or replaced by another of the same name. */
export interface RuleChange {
  readonly change: 'new' | 'gone' | 'changed';
  readonly relief: ReliefName;
  readonly kind: RuleKind;
  readonly before: RuleSide | null;
  readonly after: RuleSide | null;
}

export interface EditionNote {
  readonly ground: string;
  readonly ground_cited: string;
  readonly text: Localized;
}

/** A rule that took the place of another keeps its name; the older one is called so. */
const nameOf = (rule: Rule): string => rule.id.replace(/-former$/, '');

/** Rules in force in one of the editions only; those of one name are one change. */
export function ruleChanges(from: Edition, to: Edition): RuleChange[] {
  const [before, after] = [rulesInForce(from.from), rulesInForce(to.from)];
  const gone = before.filter((rule) => !after.includes(rule));
  const fresh = after.filter((rule) => !before.includes(rule));
  const replaced = (rule: Rule): Rule | undefined =>
    gone.find((one) => nameOf(one) === nameOf(rule) && one.kind === rule.kind);
  const kept = fresh.map((rule) => changeOf(replaced(rule), rule));
  const names = new Set(fresh.map(nameOf));
  return [
    ...kept,
    ...gone.filter((rule) => !names.has(nameOf(rule))).map((rule) => changeOf(rule, undefined)),
  ];
}

function changeOf(before: Rule | undefined, after: Rule | undefined): RuleChange {
  const rule = after ?? before;
  if (rule === undefined) throw new Error('a change of rules without a rule');
  return {
    change: before === undefined ? 'new' : after === undefined ? 'gone' : 'changed',
    relief: rule.relief,
    kind: rule.kind,
    before: before === undefined ? null : sideOf(before),
    after: after === undefined ? null : sideOf(after),
  };
}

function sideOf(rule: Rule): RuleSide {
  const clauses = (given: Rule['when']): readonly (readonly Clause[])[] =>
    given === undefined ? [] : [given].flat().map((one) => clausesOf(one));
  return {
    id: rule.id,
    ground: addressOf(rule.cited),
    ground_cited: rule.cited,
    fraction: rule.fraction ?? null,
    status: rule.status ?? null,
    text: rule.text,
    when: clauses(rule.when),
    unless: clauses(rule.unless),
  };
}

/** Changes of the calculation that stand in the edition itself. */
export function notesOf(from: Edition, to: Edition): EditionNote[] {
  const notes: EditionNote[] = [];
  const [was, is] = [from.life_reapplication_months, to.life_reapplication_months];
  if (was !== is)
    notes.push(
      note(
        'PEC 162(10)',
        `Өмір бойына бас бостандығынан айырылған адам бас тартудан кейін қайта өтінішті ${was} айдан кейін емес, ${is} айдан кейін береді.`,
        `Осуждённый к пожизненному лишению свободы после отказа обращается вновь не через ${was} мес., а через ${is} мес.`,
        `After a refusal a person serving life may petition again after ${is} months instead of ${was}.`,
      ),
    );
  if (from.interval_counts_ruling_day !== to.interval_counts_ruling_day)
    notes.push(
      to.interval_counts_ruling_day
        ? note('CPC 48(2)', ...RULING_DAY_COUNTED)
        : note('CPC 48(2)', ...RULING_DAY_LEFT_OUT),
    );
  return notes;
}

type Texts = readonly [kk: string, ru: string, en: string];

const RULING_DAY_LEFT_OUT: Texts = [
  'Қайта өтініш беру мерзімін санағанда қаулы шығарылған күн есепке алынбайды.',
  'В сроке повторного обращения день постановления не считается.',
  'The day of the ruling is not counted in the interval before a new petition.',
];
const RULING_DAY_COUNTED: Texts = [
  'Қайта өтініш беру мерзімін санағанда қаулы шығарылған күн есепке алынады.',
  'В сроке повторного обращения день постановления считается.',
  'The day of the ruling is counted in the interval before a new petition.',
];

function note(cited: string, kk: string, ru: string, en: string): EditionNote {
  return { ground: addressOf(cited), ground_cited: cited, text: { kk, ru, en } };
}
