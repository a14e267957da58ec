import {
  type Condition,
  PROFILE_FIELDS,
  type Profile,
  type ProfileField,
  type ProfileValue,
  type Rule,
} from './rules/index.ts';

/**
 * Whether a rule applies to a profile. Rules are asked many times for one answer, so both sides are written in
 * bits first: each value of a field is one bit, the values a condition allows are several, and to ask is to
 * look for a common bit. A field that is not known has none.
 */
export type Bits = readonly number[];

/** One condition: the places of its fields and, for each, the values it allows. */
interface Clause {
  readonly places: readonly number[];
  readonly allowed: readonly number[];
}

/** A rule with its conditions ready to be asked. */
export interface Asked {
  readonly rule: Rule;
  readonly when: readonly Clause[] | undefined;
  readonly unless: readonly Clause[] | undefined;
}

/** Thrown inside the engine when a rule asks for a fact that is not known; never leaves it. */
export class NeedFact extends Error {
  constructor(readonly field: ProfileField) {
    super(field);
    this.name = 'NeedFact';
  }
}

const FIELDS = Object.keys(PROFILE_FIELDS) as ProfileField[];
/** One question per field: making an error anew costs more than answering. */
const QUESTIONS = FIELDS.map((field) => new NeedFact(field));

/** Asks for a field that something beside the rules depends on. @throws NeedFact always. */
export function need(field: ProfileField): never {
  throw QUESTIONS[FIELDS.indexOf(field)] ?? new NeedFact(field);
}

/** Bits by value, field by field; a field has a dozen values at most. */
const BITS = FIELDS.map(() => new Map<ProfileValue, number>());

function bitOf(place: number, value: ProfileValue): number {
  const bits = BITS[place];
  const known = bits?.get(value);
  if (known !== undefined) return known;
  const bit = 1 << (bits?.size ?? 0);
  bits?.set(value, bit);
  return bit;
}

const known = new WeakMap<Profile, Bits>();

/** The values of a profile, in bits; one profile is asked for every relief. */
export function bitsOf(profile: Profile): Bits {
  const kept = known.get(profile);
  if (kept !== undefined) return kept;
  const bits = FIELDS.map((field, place) => {
    const value = profile[field];
    return value === undefined ? 0 : bitOf(place, value);
  });
  known.set(profile, bits);
  return bits;
}

/** Makes a rule ready to be asked. */
export function askedOf(rule: Rule): Asked {
  return { rule, when: clausesOf(rule.when), unless: clausesOf(rule.unless) };
}

function clausesOf(conditions: Rule['when']): Clause[] | undefined {
  if (conditions === undefined) return undefined;
  return ([conditions].flat() as readonly Condition[]).map((condition) => {
    const fields = Object.keys(condition) as ProfileField[];
    const places = fields.map((field) => FIELDS.indexOf(field));
    const allowed = fields.map((field, index) =>
      (condition[field] ?? []).reduce((sum, value) => sum | bitOf(places[index] ?? -1, value), 0),
    );
    return { places, allowed };
  });
}

/** Answers to a condition; any other number is the place of the first field that must be known to say. */
const YES = -1;
const NO = -2;

/** A known mismatch wins over what is not known. */
function verdict({ places, allowed }: Clause, bits: Bits): number {
  let answer = YES;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const value = bits[place] ?? 0;
    if (value === 0) answer = answer === YES ? place : answer;
    else if ((value & (allowed[index] ?? 0)) === 0) return NO;
  }
  return answer;
}

function anyOf(clauses: readonly Clause[], bits: Bits): number {
  let answer = NO;
  for (const clause of clauses) {
    const one = verdict(clause, bits);
    if (one === YES) return YES;
    if (answer === NO) answer = one;
  }
  return answer;
}

/** Whether a rule applies. @throws NeedFact when that depends on an unknown fact. */
export function isMet({ when, unless }: Asked, bits: Bits): boolean {
  const met = when === undefined ? YES : anyOf(when, bits);
  if (met === NO) return false;
  const excepted = unless === undefined ? NO : anyOf(unless, bits);
  if (excepted === YES) return false;
  const missing = QUESTIONS[met === YES ? excepted : met];
  if (missing !== undefined) throw missing;
  return true;
}

/** Whether one rule applies to one profile. @throws NeedFact when that depends on an unknown fact. */
export function applies(rule: Rule, profile: Profile): boolean {
  return isMet(askedOf(rule), bitsOf(profile));
}
