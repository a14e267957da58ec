import { ORDINARY } from './ordinary.ts';

/** An answer to a question of the form. */
export type Value = string | boolean;
export type FactMap = Readonly<Record<string, unknown>>;

const BOOLEANS: readonly Value[] = [false, true];
export const PARENTS: readonly Value[] = ['woman_young_child', 'man_young_child_alone'];
/** Kinds of sentence that run from a day for a stated time. */
export const TIMED: readonly Value[] = ['imprisonment', 'restriction_of_liberty', 'arrest'];
/** Of these, those that may last for more than five years. */
const LONG: readonly Value[] = ['imprisonment', 'restriction_of_liberty'];
/** Sentences that are a sum of money or of hours. */
export const SUMS: readonly Value[] = ['correctional_work', 'community_work', 'fine'];
export const HEAVY: readonly Value[] = ['grave', 'especially_grave'];
/** Facts that others decide when nobody stated them. */
const DECIDED_BY: Readonly<Record<string, readonly string[]>> = {
  juvenile_at_crime: ['birth_date', 'crime_date'],
  vulnerable: ['birth_date', 'sex'],
  malicious_violations_active: ['penalties'],
  malicious_violations_ever: ['penalties'],
};

/** What facts leave possible. */
export class Known {
  constructor(
    private readonly facts: FactMap,
    private readonly values: ReadonlyMap<string, readonly Value[]>,
  ) {}

  isStated(fact: string): boolean {
    const stated = this.facts[fact];
    return stated !== undefined && stated !== null;
  }

  /** The values a fact may have: the one stated, the ordinary one when it was left out, else any. */
  of(fact: string, all: readonly Value[] = BOOLEANS): readonly Value[] {
    const stated = this.facts[fact];
    if (stated === 'unknown') return all;
    if (typeof stated === 'string' || typeof stated === 'boolean') return [stated];
    if (DECIDED_BY[fact]?.every((other) => this.isStated(other)) === true) return all;
    const ordinary = (ORDINARY as Readonly<Record<string, Value>>)[fact];
    return ordinary === undefined ? all : [ordinary];
  }

  may(fact: string, ...values: readonly Value[]): boolean {
    return this.of(fact, values).some((value) => values.includes(value));
  }

  /** Whether a number above zero is stated. */
  some(fact: string): boolean {
    const stated = this.facts[fact];
    return typeof stated === 'number' && stated > 0;
  }

  sentence(): readonly Value[] {
    const all = this.all('sentence');
    if (this.facts.life === true) return ['life_imprisonment'];
    // A spelling that only the reader of facts knows may be any of them.
    const stated = this.of('sentence_type', all).filter((one) => all.includes(one));
    return stated.length === 0 ? all : stated;
  }

  is(...sentences: readonly Value[]): boolean {
    return this.sentence().some((one) => sentences.includes(one));
  }

  all(field: string): readonly Value[] {
    return this.values.get(field) ?? BOOLEANS;
  }

  term(): { years?: number; months?: number; days?: number } | undefined {
    const { term } = this.facts;
    return typeof term === 'object' && term !== null ? term : undefined;
  }

  text(fact: string): string | undefined {
    const stated = this.facts[fact];
    return typeof stated === 'string' && stated !== 'unknown' && stated !== '' ? stated : undefined;
  }

  number(fact: string): number | undefined {
    const stated = this.facts[fact];
    return typeof stated === 'number' ? stated : undefined;
  }
}

const mayBe = (condition: boolean): readonly Value[] => (condition ? BOOLEANS : [false]);

/** Fields that are not one fact under another name. */
export const FIELD_VALUES: Readonly<Record<string, (known: Known) => readonly Value[]>> = {
  sentence: (known) => known.sentence(),
  group: (known) => {
    const special = known.of('special_crime', known.all('special'));
    const own = known.of('crime_in_criminal_group');
    const murder = special.includes('murder_in_criminal_group');
    return murder ? (special.length === 1 ? [true] : [...own, true]) : own;
  },
  person: (known) =>
    known.isStated('crime_against_person') || !known.may('against', 'life', 'health')
      ? known.of('crime_against_person')
      : BOOLEANS,
  victim: (known) => {
    const age = known.number('victim_age');
    return age === undefined || age >= 18 ? known.all('victim') : [age < 14 ? 'under_14' : '14_to_17'];
  },
  vulnerable_at_crime: (known) => {
    const now = known.of('vulnerable', known.all('vulnerable'));
    if (now.every((one) => one === 'raising_disabled_child')) return [false];
    if (known.isStated('vulnerable_at_crime')) return known.of('vulnerable_at_crime');
    return now.every((one) => one === 'none') ? [false] : BOOLEANS;
  },
  status_lost: (known) => mayBe(known.may('vulnerable', ...PARENTS)),
  child_grown: (known) => mayBe(known.may('vulnerable', ...PARENTS)),
  malicious: (known) => [
    ...(known.may('malicious_violations_active', true) ? ['active'] : []),
    ...(known.may('malicious_violations_active', false) ? violations(known) : []),
  ],
  agreement: (known) => {
    const kinds = known.of('agreement', ['none', 'cooperation', 'plea']);
    return kinds.flatMap((kind): Value[] => {
      if (kind === 'none') return ['none'];
      const met = kind === 'cooperation' ? 'cooperation' : 'other';
      return known.of('agreement_fulfilled').map((fulfilled) => (fulfilled === true ? met : 'none'));
    });
  },
  new_crime: (known) =>
    known
      .of('new_grave_crime_during_life')
      .flatMap((one): Value[] => (one === true ? ['before', 'after'] : ['none'])),
  category: (known) =>
    known.is(...TIMED, ...SUMS) ? known.of('category', known.all('category')) : ['especially_grave'],
  over_five: (known) => {
    const term = known.term();
    if (!known.is(...LONG)) return mayBe(known.is('life_imprisonment'));
    if (term === undefined) return BOOLEANS;
    const months = (term.years ?? 0) * 12 + (term.months ?? 0);
    return [months > 60 || (months === 60 && (term.days ?? 0) > 0)];
  },
  juvenile_floor: () => [false],
  excepted: () => [false],
};

/** Conduct without a malicious violation in force. */
function violations(known: Known): readonly Value[] {
  return [
    ...(known.may('malicious_act_without_isolation', true) ? ['disputed'] : []),
    ...(known.may('malicious_act_without_isolation', false)
      ? ['none', ...(known.may('malicious_violations_ever', true) ? ['expired'] : [])]
      : []),
  ];
}

/** Fields that one fact of another name makes up. */
export const FACT_OF: Readonly<Record<string, string>> = {
  category: 'category',
  against: 'against',
  special: 'special_crime',
  terror_grave: 'terror_deaths_or_especially_grave',
  assistance: 'active_assistance',
  juvenile: 'juvenile_at_crime',
  vulnerable: 'vulnerable',
  foreign: 'foreign_or_stateless',
  expulsion: 'expulsion_ordered',
  base: 'base',
  damage: 'damage',
  assisted: 'assisted_against_criminal_group',
  revoked: 'prior_parole_revoked',
  other_sentence: 'revoked_in_other_sentence',
  replaced: 'replaced_by_restriction_art73',
  paroled_life: 'previously_paroled_from_life',
  death_commuted: 'commuted_death_sentence',
  converted: 'converted_from_milder',
  illness: 'illness',
};
