import { RECORD_CONDITIONS } from './after-release.ts';
import { ALERT_CONDITIONS } from './alerts.ts';
import { LEVER_SETS } from './changes.ts';
import { SENTENCE_TYPES } from './facts.ts';
import { boundaries } from './law.ts';
import type { Box, ReachData, RuleLook } from './reach.ts';
import type { ReliefName } from './result.ts';
import { type Condition, EDITIONS, PROFILE_FIELDS, type Profile, RULES, type Rule } from './rules/index.ts';

type Value = string | boolean;

const conditionsOf = (conditions: Rule['when']): readonly Condition[] =>
  conditions === undefined ? [{}] : ([conditions].flat() as readonly Condition[]);

/** Every value a field takes anywhere in the rules. */
const FIELDS = Object.entries(PROFILE_FIELDS).map(([name, { options }]) => {
  const values = new Set<Value>(name === 'sentence' ? SENTENCE_TYPES : options);
  for (const rule of RULES)
    for (const condition of [...conditionsOf(rule.when), ...conditionsOf(rule.unless)])
      for (const value of (condition as Record<string, readonly Value[]>)[name] ?? []) values.add(value);
  for (const { set = {} } of RULES.flatMap(({ variants = [] }) => variants)) {
    const value = (set as Record<string, Value | undefined>)[name];
    if (value !== undefined) values.add(value);
  }
  return { name, values: [...values] };
});

function boxOf(condition: Readonly<Record<string, readonly Value[] | undefined>>): Box {
  return Object.entries(condition).map(([name, fitting = []]) => {
    const place = FIELDS.findIndex((field) => field.name === name);
    const values = FIELDS[place]?.values ?? [];
    return [
      place,
      values.reduce<number>(
        (bits, value, index) => (fitting.includes(value) ? bits | (1 << index) : bits),
        0,
      ),
    ] as const;
  });
}

const setBox = (set: Profile): Box =>
  boxOf(Object.fromEntries(Object.entries(set).map(([name, value]) => [name, [value as Value]])));

const boxes = (conditions: Rule['when']): readonly Box[] =>
  conditionsOf(conditions).map((one) => boxOf(one as Record<string, readonly Value[]>));

function kindOf(rule: Rule): RuleLook['kind'] {
  if (rule.kind === 'ban' || rule.kind === 'closed') return 'shut';
  if (rule.on?.includes('prohibited') === true) return 'always';
  return rule.kind === 'reading' ? 'reading' : 'open';
}

/** Readings that say nothing by themselves: they differ where the rules tell their assumptions apart. */
function isPlain({ variants }: Rule): boolean {
  return variants?.every((one) => Object.keys(one).every((key) => key === 'set' || key === 'by')) === true;
}

function lookOf(rule: Rule): RuleLook {
  return {
    relief: rule.relief,
    kind: kindOf(rule),
    ...(rule.from === undefined ? {} : { from: rule.from }),
    ...(rule.to === undefined ? {} : { to: rule.to }),
    ...(rule.by_event === undefined ? {} : { by_event: rule.by_event }),
    when: boxes(rule.when),
    ...(rule.unless === undefined ? {} : { unless: boxes(rule.unless) }),
    ...(rule.kind === 'path' && rule.status !== undefined ? { status: rule.status } : {}),
    ...(rule.on === undefined ? {} : { on: rule.on }),
    ...(isPlain(rule) ? { plain: true as const } : {}),
    ...(rule.variants === undefined
      ? {}
      : { sets: rule.variants.filter((one) => one.status === undefined).map(({ set = {} }) => setBox(set)) }),
  };
}

/** Looked at value by value, where the rest holds. */
const each = (
  name: string,
  rest: Readonly<Record<string, readonly Value[]>> = {},
): Readonly<Record<string, readonly Value[]>>[] =>
  (FIELDS.find((field) => field.name === name)?.values ?? []).map((value) => ({ ...rest, [name]: [value] }));

/** What the base of a fraction is matters where there is a term. */
const TERMED = { sentence: SENTENCE_TYPES.filter((one) => one !== 'life_imprisonment') };

/** What stands beside an open answer: control and the record after release, the forms of replacement, the base. */
const BESIDE: { readonly [R in ReliefName]?: readonly Readonly<Record<string, readonly Value[]>>[] } = {
  parole: [
    ...(RECORD_CONDITIONS as readonly Record<string, readonly Value[]>[]),
    ...each('juvenile'),
    ...each('base', TERMED),
  ],
  commutation: [{ damage: ['no_claim'] }, { foreign: [true] }, ...each('juvenile'), ...each('base', TERMED)],
};

/** The conditions of all rules, and of what is said beside an answer. */
export const REACH: ReachData = {
  fields: FIELDS,
  rules: [
    ...RULES.map(lookOf),
    ...Object.entries(BESIDE).flatMap(([relief, conditions]) =>
      conditions.map((condition) => ({ relief, kind: 'beside' as const, when: [boxOf(condition)] })),
    ),
    ...ALERT_CONDITIONS.map((condition) => ({
      relief: 'alerts',
      kind: 'always' as const,
      when: [boxOf(condition as Record<string, readonly Value[]>)],
    })),
  ],
  tried: LEVER_SETS.flatMap(({ set, reliefs }) => reliefs.map((relief) => ({ relief, set: setBox(set) }))),
  editions: EDITIONS.map(({ from }) => from),
  boundaries: boundaries(),
};
