import type { Condition, Profile, Rule, Variant } from '../lib/eligibility/rules/index.ts';
import type { Mutant } from './mutation-load.ts';

type Change = readonly [what: string, value: Rule | undefined];

/** Every small error a writer of rules can make, one field of one rule at a time; words are left alone. */
export function ruleMutants(rules: readonly Rule[]): Mutant[] {
  return rules.flatMap((rule, index) =>
    changesOf(rule).map(([what, value]) => ({
      name: `${rule.relief}:${rule.id}: ${what}`,
      rule: { index, value },
    })),
  );
}

function without<T extends object>(whole: T, field: keyof T): T {
  const { [field]: _, ...rest } = whole;
  return rest as T;
}

/** Marks of a rule that may be forgotten. */
const MARKS = [
  'from',
  'to',
  'by_event',
  'silent',
  'scope',
  'reason',
  'base',
  'uses_status',
  'instead_of',
  'code',
] as const satisfies readonly (keyof Rule)[];

const OTHER_STATUS = { mandatory: 'discretionary', discretionary: 'mandatory' } as const;

function changesOf(rule: Rule): Change[] {
  const changes: Change[] = [['removed', undefined]];
  for (const mark of MARKS)
    if (rule[mark] !== undefined) changes.push([`without ${mark}`, without(rule, mark)]);
  for (const place of ['when', 'unless'] as const)
    for (const [what, value] of conditionChanges(rule[place]))
      changes.push([
        `${place} ${what}`,
        value === undefined ? without(rule, place) : { ...rule, [place]: value },
      ]);
  for (const [what, part] of valueChanges(rule)) changes.push([what, { ...rule, ...part }]);
  rule.on?.forEach((status, index) => {
    changes.push([`on without ${status}`, { ...rule, on: rule.on?.toSpliced(index, 1) ?? [] }]);
  });
  rule.variants?.forEach((variant, index) => {
    const put = (changed: Variant): Rule => ({
      ...rule,
      variants: rule.variants?.with(index, changed) ?? [],
    });
    for (const [what, changed] of variantChanges(variant))
      changes.push([`reading ${index + 1} ${what}`, put(changed)]);
  });
  return changes;
}

function valueChanges(rule: Rule): [string, Partial<Rule>][] {
  const found: [string, Partial<Rule>][] = [['another ground', { cited: 'CC 1' }]];
  if (rule.fraction !== undefined) found.push([`fraction ${rule.fraction} is 3/5`, { fraction: '3/5' }]);
  if (rule.years !== undefined) found.push(['one year more', { years: rule.years + 1 }]);
  if (rule.months !== undefined) found.push(['one month more', { months: rule.months + 1 }]);
  if (rule.status === 'mandatory' || rule.status === 'discretionary')
    found.push(['the other status', { status: OTHER_STATUS[rule.status] }]);
  if (rule.status === 'needs_review') found.push(['no question', { status: 'discretionary' }]);
  return found;
}

type Conditions = Condition | readonly Condition[];

function conditionChanges(conditions: Conditions | undefined): [string, Conditions | undefined][] {
  if (conditions === undefined) return [];
  const list = [conditions].flat() as readonly Condition[];
  const found: [string, Conditions | undefined][] = [];
  list.forEach((condition, index) => {
    const put = (changed: Condition): Conditions => list.with(index, changed);
    if (list.length > 1) found.push([`without alternative ${index + 1}`, list.toSpliced(index, 1)]);
    for (const [field, values] of Object.entries(condition)) {
      const key = field as keyof Condition;
      found.push([`${index + 1} without ${field}`, put(without(condition, key))]);
      if (values.length < 2) continue;
      for (const value of values)
        found.push([
          `${index + 1} ${field} without ${value}`,
          put({ ...condition, [field]: values.filter((one) => one !== value) }),
        ]);
    }
  });
  if (list.length === 1) found.push(['forgotten', undefined]);
  return found;
}

function variantChanges(variant: Variant): [string, Variant][] {
  const found: [string, Variant][] = [];
  for (const field of ['status', 'provision', 'by', 'fraction', 'base', 'undated'] as const)
    if (variant[field] !== undefined) found.push([`without ${field}`, without(variant, field)]);
  for (const field of Object.keys(variant.set ?? {}) as (keyof Profile)[])
    found.push([`set without ${field}`, { ...variant, set: without(variant.set ?? {}, field) }]);
  return found;
}
