import { type Day, dayAfterMonths, isBefore, monthsOf } from './calendar.ts';
import { conductsOf } from './conduct.ts';
import { countedFrom, hasMultiplier, maybeFrom } from './credit.ts';
import { countedTermOf, dateOf, factValue, termOf } from './fact-values.ts';
import type { Facts } from './facts.ts';
import type { Numbers } from './outcome.ts';
import type { Profile, ProfileValue } from './rules/index.ts';
import { REFORM } from './rules/parole-rows.ts';

function sentence(facts: Facts): ProfileValue | undefined {
  return facts.life === true ? 'life_imprisonment' : factValue(facts, 'sentence_type');
}

function victim(facts: Facts): ProfileValue | undefined {
  const age = facts.victim_age;
  // An adult victim of a crime against minors was refused before.
  if (typeof age !== 'number' || age >= 18) return undefined;
  return age < 14 ? 'under_14' : '14_to_17';
}

function malicious(facts: Facts): ProfileValue | undefined {
  const [first, ...others] = conductsOf(facts);
  return others.length === 0 ? first : undefined;
}

function agreement(facts: Facts): ProfileValue | undefined {
  const kind = factValue(facts, 'agreement');
  if (kind === undefined || kind === 'none') return kind;
  const met = factValue(facts, 'agreement_fulfilled');
  if (met === undefined) return undefined;
  return met === false ? 'none' : kind === 'cooperation' ? 'cooperation' : 'other';
}

/** The listed persons of CC 72(8): the person raising a disabled child is not among them. */
function vulnerableAtCrime(facts: Facts): ProfileValue | undefined {
  const now = factValue(facts, 'vulnerable');
  const then = factValue(facts, 'vulnerable_at_crime');
  if (now === 'raising_disabled_child') return false;
  if (now === undefined && then === true) return undefined;
  return then ?? (now === 'none' && facts.vulnerable_at_crime !== 'unknown' ? false : undefined);
}

/**
 * Whether the crime is one against the person (CC 74(1)). An attack on life or health usually is one, but robbery
 * and others stand in other chapters: unless it is stated, that is a question.
 */
function againstPerson(facts: Facts): ProfileValue | undefined {
  const stated = facts.crime_against_person;
  if (typeof stated === 'boolean') return stated;
  const object = facts.against ?? 'none';
  return object === 'none' ? factValue(facts, 'crime_against_person') : undefined;
}

function newCrime(facts: Facts): ProfileValue | undefined {
  const stated = factValue(facts, 'new_grave_crime_during_life');
  if (typeof stated !== 'boolean') return undefined;
  if (stated && facts.new_crime_date === 'unknown') return undefined;
  const day = factValue(facts, 'new_crime_date');
  return stated ? (typeof day === 'string' && day < REFORM ? 'before' : 'after') : 'none';
}

/** Crimes whose fractions differ; minor and medium ones stand in one row everywhere (CC 72, 73, 86, 87). */
function isMixed(facts: Facts): boolean {
  return new Set((facts.crimes ?? []).map((one) => (one === 'minor' ? 'medium' : one))).size > 1;
}

function isOverFive(facts: Facts): boolean | undefined {
  const term = termOf(facts);
  if (sentence(facts) === 'life_imprisonment') return true;
  if (SHORT_KINDS.includes(sentence(facts))) return false;
  if (term === undefined) return undefined;
  const months = monthsOf(term);
  return months > 60 || (months === 60 && term.days > 0);
}

/** Sentences that never last for years. */
const SHORT_KINDS: readonly (ProfileValue | undefined)[] = [
  'correctional_work',
  'community_work',
  'arrest',
  'fine',
];

/** Whether a juvenile's fraction may fall short of six months, so that the floor would matter. */
function isShort(facts: Facts): boolean {
  const term = termOf(facts);
  if (term === undefined) return false;
  const parts: Readonly<Record<string, number>> = { minor: 4, medium: 4, grave: 3 };
  const category = factValue(facts, 'category');
  return monthsOf(term) < 6 * (parts[String(category)] ?? 2);
}

const isParent = ({ vulnerable }: Facts): boolean =>
  vulnerable === 'woman_young_child' || vulnerable === 'man_young_child_alone';

/** Said to be unknown: the child may be fourteen already, or soon. One whose birth nobody stated is young. */
const hasChildOfUnknownAge = (facts: Facts): boolean =>
  isParent(facts) && facts.child_birth_date === 'unknown';

/** The day the child of the listed parent turns fourteen: CC 74(1), PEC 163(1). */
function childGrownOn(facts: Facts): Day | undefined {
  const child = dateOf(facts, 'child_birth_date');
  return isParent(facts) && child !== undefined ? dayAfterMonths(child, 14 * 12) : undefined;
}

function isGrown(facts: Facts, asOf: Day | undefined): boolean | undefined {
  if (hasChildOfUnknownAge(facts)) return undefined;
  const day = childGrownOn(facts);
  return day !== undefined && asOf !== undefined && !isBefore(asOf, day);
}

/** Turns valid facts into the terms in which rules ask; `asOf` is the day asked about. */
export function profileOf(facts: Facts, asOf?: Day): Profile {
  return {
    sentence: sentence(facts),
    category: factValue(facts, 'category'),
    against: factValue(facts, 'against'),
    special: factValue(facts, 'special_crime'),
    terror_grave: factValue(facts, 'terror_deaths_or_especially_grave'),
    assistance: factValue(facts, 'active_assistance'),
    group: facts.special_crime === 'murder_in_criminal_group' || factValue(facts, 'crime_in_criminal_group'),
    person: againstPerson(facts),
    victim: victim(facts),
    juvenile: factValue(facts, 'juvenile_at_crime'),
    vulnerable: factValue(facts, 'vulnerable'),
    vulnerable_at_crime: vulnerableAtCrime(facts),
    status_lost: hasChildOfUnknownAge(facts) ? 'open' : false,
    child_grown: isGrown(facts, asOf),
    foreign: factValue(facts, 'foreign_or_stateless'),
    expulsion: factValue(facts, 'expulsion_ordered'),
    base: factValue(facts, 'base'),
    damage: factValue(facts, 'damage'),
    malicious: malicious(facts),
    agreement: agreement(facts),
    assisted: factValue(facts, 'assisted_against_criminal_group'),
    revoked: factValue(facts, 'prior_parole_revoked'),
    other_sentence: factValue(facts, 'revoked_in_other_sentence'),
    replaced: factValue(facts, 'replaced_by_restriction_art73'),
    paroled_life: factValue(facts, 'previously_paroled_from_life'),
    new_crime: newCrime(facts),
    death_commuted: factValue(facts, 'commuted_death_sentence'),
    mixed: isMixed(facts),
    credit: hasMultiplier(facts) ? 'multiplied' : 'plain',
    inside: facts.credit_included_in_start === 'unknown' ? undefined : true,
    changed: changed(facts),
    converted: factValue(facts, 'converted_from_milder'),
    over_five: isOverFive(facts),
    illness: factValue(facts, 'illness'),
    juvenile_floor: false,
    excepted: false,
    short_fraction: isShort(facts),
  };
}

function changed(facts: Facts): boolean | undefined {
  const by = factValue(facts, 'term_changed_by');
  return by === undefined ? undefined : by !== 'none';
}

/** The numbers of the case, on the day asked about. */
export function numbersOf(facts: Facts, asOf?: Day): Numbers {
  const start = dateOf(facts, 'start');
  return {
    start: start === undefined ? undefined : countedFrom(start, facts),
    start_before_custody: start === undefined ? undefined : maybeFrom(start, facts),
    term: countedTermOf(facts),
    days_not_counted: facts.days_not_counted ?? 0,
    counted: new Map(),
    status_until: childGrownOn(facts),
    status_seen: asOf,
  };
}
