import {
  PROFILE_FIELDS,
  type ProfileField,
  type ProfileValue,
  type Rule,
} from '../../lib/eligibility/rules/index.ts';

/**
 * The rule set as geometry, exactly and without sampling: a condition is a box of profiles, a rule the boxes of its
 * conditions less those of its exceptions. Two rules overlap when their boxes meet; there is a gap where boxes are
 * left once every rule is taken away.
 */
export type Box = ReadonlyMap<ProfileField, ReadonlySet<ProfileValue>>;

/** The values that have no option in the form: they come from dates and from readings. */
const MORE: { readonly [F in ProfileField]?: readonly ProfileValue[] } = {
  sentence: ['correctional_work', 'community_work', 'arrest', 'fine'],
  malicious: ['expired', 'disputed'],
  agreement: ['aside'],
  new_crime: ['before'],
  status_lost: ['ignored'],
};

function valuesOf(field: ProfileField): ReadonlySet<ProfileValue> {
  return new Set<ProfileValue>([...PROFILE_FIELDS[field].options, ...(MORE[field] ?? [])]);
}

type Condition = Extract<NonNullable<Rule['when']>, Readonly<Record<string, unknown>>>;

function boxOf(condition: object): Box {
  return new Map(
    (Object.entries(condition) as [ProfileField, readonly ProfileValue[]][]).map(([field, values]) => [
      field,
      new Set(values),
    ]),
  );
}

/** What two boxes have in common; `undefined` when nothing. */
function meet(left: Box, right: Box): Box | undefined {
  const common = new Map(left);
  for (const [field, values] of right) {
    const both = [...(left.get(field) ?? valuesOf(field))].filter((value) => values.has(value));
    if (both.length === 0) return undefined;
    common.set(field, new Set(both));
  }
  return common;
}

/** A box without another: as many boxes as the other has fields, at most. */
function without(box: Box, other: Box): Box[] {
  if (meet(box, other) === undefined) return [box];
  const left: Box[] = [];
  let inside = box;
  for (const [field, values] of other) {
    const own = inside.get(field) ?? valuesOf(field);
    const outside = [...own].filter((value) => !values.has(value));
    if (outside.length > 0) left.push(new Map([...inside, [field, new Set(outside)]]));
    inside = new Map([...inside, [field, new Set([...own].filter((value) => values.has(value)))]]);
  }
  return left;
}

const listOf = (conditions: Rule['when']): readonly Condition[] =>
  conditions === undefined ? [] : ([conditions].flat() as readonly Condition[]);

/** Where a rule applies. */
export function spaceOf(rule: Rule): readonly Box[] {
  const stated = rule.when === undefined ? [new Map()] : listOf(rule.when).map(boxOf);
  return listOf(rule.unless)
    .map(boxOf)
    .reduce<readonly Box[]>((boxes, exception) => boxes.flatMap((box) => without(box, exception)), stated);
}

/** Profiles to which both rules apply. */
export function common(left: Rule, right: Rule): Box | undefined {
  for (const one of spaceOf(left))
    for (const other of spaceOf(right)) {
      const found = meet(one, other);
      if (found !== undefined) return found;
    }
  return undefined;
}

/** What of a space no rule covers. */
export function uncovered(space: readonly Box[], rules: readonly Rule[]): readonly Box[] {
  return rules
    .flatMap(spaceOf)
    .reduce<readonly Box[]>((boxes, covered) => boxes.flatMap((box) => without(box, covered)), space);
}

export function inForce(rule: Rule, day: string): boolean {
  return (rule.from === undefined || rule.from <= day) && (rule.to === undefined || day < rule.to);
}

/** A day of every stretch of time in which the rules stay the same. */
export const DAYS = ['2015-06-01', '2018-06-01', '2022-06-01', '2024-06-01', '2026-06-01'];

/** Kinds of which one rule decides alone. */
const ALONE = ['row', 'share', 'path', 'floor', 'limit'] as const;

/** Which family a rule of CC 72 belongs to; every other rule is a family of its own and overlaps with none. */
const FAMILIES: readonly (readonly [name: string, ids: RegExp])[] = [
  ['life', /^L1$/],
  ['juvenile', /^J1(-open)?$/],
  ['juvenile in a group', /^J5$/],
  ['juvenile replaced', /^J4$/],
  ['cooperation', /^P5$/],
  ['listed in corruption', /^P4$/],
  ['assistance', /^P3$/],
  ['must and may', /^P[12]$/],
  ['listed and revoked', /^F[89]-revoked(-former)?$/],
  ['revoked', /^F(3-1|4)$/],
  ['listed with an agreement', /^F10-/],
  ['listed', /^F[6-9](-former)?$/],
  ['agreement', /^F5-/],
  ['general', /^F(1|2|2-former|3-grave-person|3-especially)$/],
];

/**
 * Where two rules may both apply the special one stands first and decides: what the code itself puts before its
 * general rule ("in the cases of part four", "for a fulfilled agreement", "after a revoked parole").
 */
const GOES_BEFORE: Readonly<Record<string, readonly string[]>> = {
  life: ['juvenile'],
  'juvenile in a group': ['juvenile replaced'],
  cooperation: ['listed in corruption', 'must and may'],
  'listed in corruption': ['must and may'],
  assistance: ['must and may'],
  'listed and revoked': ['revoked', 'general'],
  revoked: ['general'],
  'listed with an agreement': ['listed', 'agreement', 'general'],
  listed: ['agreement', 'general'],
  agreement: ['general'],
};

const familyOf = ({ id }: Rule): string => FAMILIES.find(([, ids]) => ids.test(id))?.[0] ?? id;

/** Two rules of which one must decide alone and both apply, on some day; `undefined` when there are none. */
export function overlapOf(rules: readonly Rule[], changed: readonly Rule[] = rules): string | undefined {
  for (const kind of ALONE)
    for (const one of changed.filter((rule) => rule.kind === kind))
      for (const other of rules) {
        if (other === one || other.kind !== kind || other.relief !== one.relief) continue;
        if (!DAYS.some((day) => inForce(one, day) && inForce(other, day))) continue;
        if (common(one, other) === undefined) continue;
        const [first, second] = rules.indexOf(one) < rules.indexOf(other) ? [one, other] : [other, one];
        if (GOES_BEFORE[familyOf(first)]?.includes(familyOf(second)) === true) continue;
        return `${first.id} and ${second.id} both apply`;
      }
  return undefined;
}

/** A fulfilled agreement is set aside only inside readings about a fixed term. */
const ANYBODY: readonly Box[] = [
  boxOf({ agreement: ['none', 'cooperation', 'other'] }),
  boxOf({ agreement: ['aside'], sentence: ['imprisonment', 'restriction_of_liberty'] }),
];

/** Which kinds must answer for everybody whom no ban and no closed door keeps out. */
const ANSWERING: readonly (readonly [Rule['relief'], Rule['kind']])[] = [
  ['parole', 'path'],
  ['parole', 'row'],
  ['commutation', 'path'],
  ['commutation', 'row'],
  ['deferral', 'path'],
  ['deferral', 'limit'],
  ['illness', 'path'],
];

/** People to whom no rule gives an answer, on some day; `undefined` when there are none. */
export function gapOf(rules: readonly Rule[], relief?: Rule['relief']): string | undefined {
  for (const [name, kind] of ANSWERING) {
    if (relief !== undefined && relief !== name) continue;
    for (const day of DAYS) {
      const own = rules.filter(
        (rule) => rule.relief === name && ['ban', 'closed', kind].includes(rule.kind) && inForce(rule, day),
      );
      const [left] = uncovered(ANYBODY, own);
      if (left !== undefined) return `${name} ${kind} on ${day}: ${told(left)}`;
    }
  }
  return undefined;
}

function told(box: Box): string {
  return JSON.stringify(Object.fromEntries([...box].map(([field, values]) => [field, [...values]])));
}
