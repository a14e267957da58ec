import { PROFILE_FIELDS, type Profile, type ProfileField, type ProfileValue } from '../rules/index.ts';

/**
 * Fields that are not tried: states of the calculation, fields that follow from others, and facts about how a term
 * is counted, which no edition values differently.
 */
const INNER = new Set<ProfileField>([
  'status_lost',
  'child_grown',
  'juvenile_floor',
  'excepted',
  'short_fraction',
  'vulnerable_at_crime',
  'person',
  'credit',
  'inside',
  'changed',
  'converted',
  'mixed',
  'over_five',
]);

/** Fields whose values are tried together with each other; the first layer is what most cases differ in. */
const TOGETHER: readonly (readonly ProfileField[])[] = [
  ['category', 'against', 'agreement', 'juvenile', 'vulnerable'],
  ['category', 'against', 'special', 'juvenile'],
  ['category', 'against', 'special', 'terror_grave', 'assistance'],
  ['category', 'against', 'special', 'victim', 'juvenile'],
  ['category', 'against', 'sentence', 'replaced'],
  ['category', 'against', 'sentence', 'new_crime'],
  ['category', 'against', 'revoked', 'base'],
  ['category', 'against', 'foreign', 'expulsion'],
];

const FIELDS = Object.keys(PROFILE_FIELDS) as ProfileField[];

/** Axes of every layer: the layers above, then each field left with the kinds of crime. */
export const LAYERS: readonly (readonly ProfileField[])[] = [
  ...TOGETHER,
  ...FIELDS.filter((field) => !INNER.has(field) && !TOGETHER.flat().includes(field)).map(
    (field): readonly ProfileField[] => ['category', 'against', field],
  ),
];

export function optionsOf(field: ProfileField): readonly ProfileValue[] {
  return PROFILE_FIELDS[field].options;
}

/** The ordinary value of each field is its first; help to the prosecution is not ordinary. */
const ORDINARY: Profile = {
  ...Object.fromEntries(FIELDS.map((field) => [field, optionsOf(field)[0]])),
  assistance: false,
};

/** A typical case: the values given, the rest ordinary or as the values imply. */
export function typical(values: Profile): Profile {
  const made = { ...ORDINARY, ...values };
  return {
    ...made,
    vulnerable_at_crime: made.vulnerable !== 'none' && made.vulnerable !== 'raising_disabled_child',
    person: made.against !== 'none',
  };
}

/** Whether such a case can be: facts that exclude each other are not tried. */
export function isPossible(one: Profile): boolean {
  const life = one.sentence === 'life_imprisonment';
  const terror = one.special === 'terrorism_or_extremism';
  if (life && (one.category !== 'especially_grave' || one.juvenile === true)) return false;
  if (one.new_crime !== 'none' && !life) return false;
  if (one.replaced === true && one.sentence !== 'restriction_of_liberty') return false;
  if ((one.terror_grave === true || one.assistance === true) && !terror) return false;
  if (one.victim === 'under_14' && one.special !== 'sexual_against_minor') return false;
  if (one.expulsion === true && one.foreign !== true) return false;
  return (one.revoked === 'none') === (one.base === 'sentence');
}

/** Every choice of one option per axis, as numbers of options. */
export function cellsOf(axes: readonly ProfileField[]): number[][] {
  return axes.reduce<number[][]>(
    (cells, field) => cells.flatMap((cell) => optionsOf(field).map((_, index) => [...cell, index])),
    [[]],
  );
}

export function profileAt(axes: readonly ProfileField[], cell: readonly number[]): Profile {
  return typical(
    Object.fromEntries(axes.map((field, index) => [field, optionsOf(field)[cell[index] ?? 0]])) as Profile,
  );
}
