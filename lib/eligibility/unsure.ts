import { conductsOf, openConduct } from './conduct.ts';
import { completed } from './derived.ts';
import { settled } from './excluded.ts';
import { dateOf } from './fact-values.ts';
import type { Facts } from './facts.ts';
import { profileOf } from './profile.ts';
import { PROFILE_FIELDS, type Profile, type ProfileField } from './rules/index.ts';
import { REFORM } from './rules/parole-rows.ts';

/** What a field that is not known may be: the fact to ask for, and each value with what it says of other fields. */
export interface Ways {
  readonly fact: string;
  readonly ways: readonly Profile[];
}

/** Fields for which the facts leave other ways than the plain list of their values. */
export type Unsure = { readonly [F in ProfileField]?: Ways };

/** The ways of one field, in the order of the readings: those the facts leave, else all its values. */
export function waysOf(unsure: Unsure, field: ProfileField): Ways {
  const { fact, options } = PROFILE_FIELDS[field];
  return unsure[field] ?? { fact, ways: options.map((value) => ({ [field]: value })) };
}

/** What the facts leave possible for the fields that `profile` does not know. */
export function unsureOf(facts: Facts, profile: Profile): Unsure {
  const open = Object.entries(WAYS).filter(([field]) => profile[field as ProfileField] === undefined);
  return Object.fromEntries(open.map(([field, ways]) => [field, ways(facts)]));
}

const isLeftOut = (facts: Facts, fact: keyof Facts): boolean =>
  facts[fact] === undefined || facts[fact] === null;

const WAYS: { readonly [F in ProfileField]?: (facts: Facts) => Ways } = {
  sentence: sentences,
  // A killing in a criminal group is a crime in a criminal group.
  special: () =>
    plainly('special', (special) => (special === 'murder_in_criminal_group' ? { group: true } : {})),
  // A status said to have stood at the crime is none of the person raising a disabled child: CC 72(8).
  vulnerable: (facts) =>
    plainly('vulnerable', (vulnerable): Profile => {
      const stood = vulnerable !== 'raising_disabled_child';
      return facts.vulnerable_at_crime === true ? { vulnerable_at_crime: stood } : {};
    }),
  vulnerable_at_crime: (facts) =>
    plainly('vulnerable_at_crime', (stood): Profile => {
      const isOther = facts.vulnerable_at_crime === true && stood === false;
      return isOther ? { vulnerable: 'raising_disabled_child' } : {};
    }),
  // The kind of revocation says what the term is, unless that is stated.
  revoked: (facts) =>
    plainly('revoked', (revoked) =>
      isLeftOut(facts, 'base') ? { base: BASE_AFTER[String(revoked)] ?? 'sentence' } : {},
    ),
  malicious: (facts) => ({
    fact: openConduct(facts),
    ways: conductsOf(facts).map((malicious) => ({ malicious })),
  }),
  new_crime: newCrimes,
};

function plainly(field: ProfileField, more: (value: string | boolean) => Profile): Ways {
  const { fact, options } = PROFILE_FIELDS[field];
  return { fact, ways: options.map((value) => ({ [field]: value, ...more(value) })) };
}

const BASE_AFTER: Readonly<Record<string, string>> = { breach: 'remaining', intentional: 'cumulative' };

/**
 * Life has no term, is for especially grave crimes and for adults only (CC 46(4)): facts may exclude it. A sentence said
 * to be unknown may be of a kind that parole does not reach.
 */
function sentences(facts: Facts): Ways {
  const { fact, options } = PROFILE_FIELDS.sentence;
  const known = facts.category === 'especially_grave' || facts.category === 'unknown';
  const life =
    (known || isLeftOut(facts, 'category')) &&
    facts.juvenile_at_crime !== true &&
    typeof facts.term !== 'object';
  const others = facts.sentence_type === 'unknown' ? OTHER_SENTENCES : [];
  const kinds = [...options.filter((one) => life || one !== 'life_imprisonment'), ...others];
  return { fact, ways: kinds.map((sentence_type) => ofSentence({ ...facts, sentence_type })) };
}

/** What the kind of sentence says of other fields: the credit, the length, and for life the age and the gravity. */
function ofSentence(facts: Facts): Profile {
  const { sentence, credit, over_five, category, juvenile } = profileOf(
    settled(completed(facts, undefined).facts),
  );
  return { sentence, credit, over_five, ...(sentence === 'life_imprisonment' ? { category, juvenile } : {}) };
}

const OTHER_SENTENCES = ['correctional_work', 'community_work', 'arrest', 'fine'] as const;

/** A new crime on a day not known is on either side of the ban; one whose day nobody stated is under it. */
function newCrimes(facts: Facts): Ways {
  const day = dateOf(facts, 'new_crime_date');
  const isOpen = facts.new_crime_date === 'unknown';
  const happened =
    day !== undefined ? [`${day}` < REFORM ? 'before' : 'after'] : isOpen ? ['before', 'after'] : ['after'];
  const isStated = facts.new_grave_crime_during_life === true;
  return {
    fact: isStated ? 'new_crime_date' : 'new_grave_crime_during_life',
    ways: [...(isStated ? [] : ['none']), ...happened].map((new_crime) => ({ new_crime })),
  };
}
