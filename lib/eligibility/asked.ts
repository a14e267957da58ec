import { ORDINARY } from './ordinary.ts';
import { type Looks, type ReachData, reached } from './reach.ts';

/**
 * Which questions are asked for the facts given so far: those whose answer can still move the result. One function for
 * the form, the API, the command line and the library. What the rules look at comes from the rules themselves
 * ({@link reached}); here stands how facts make up what rules look at, and what is counted outside the rules: dates,
 * credit, procedural terms.
 */
type Value = string | boolean;
export type FactMap = Readonly<Record<string, unknown>>;
/** Questions as the form knows them: only the name of the fact matters here. */
interface Named {
  readonly fact: string;
}

const BOOLEANS: readonly Value[] = [false, true];
const PARENTS: readonly Value[] = ['woman_young_child', 'man_young_child_alone'];
/** Kinds of sentence that run from a day for a stated time. */
const TIMED: readonly Value[] = ['imprisonment', 'restriction_of_liberty', 'arrest'];
/** Of these, those that may last for more than five years. */
const LONG: readonly Value[] = ['imprisonment', 'restriction_of_liberty'];
/** Sentences that are a sum of money or of hours. */
const SUMS: readonly Value[] = ['correctional_work', 'community_work', 'fine'];
const HEAVY: readonly Value[] = ['grave', 'especially_grave'];
/** Facts that others decide when nobody stated them. */
const DECIDED_BY: Readonly<Record<string, readonly string[]>> = {
  juvenile_at_crime: ['birth_date', 'crime_date'],
  vulnerable: ['birth_date', 'sex'],
  malicious_violations_active: ['penalties'],
  malicious_violations_ever: ['penalties'],
};

/** What facts leave possible. */
class Known {
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
const FIELD_VALUES: Readonly<Record<string, (known: Known) => readonly Value[]>> = {
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
const FACT_OF: Readonly<Record<string, string>> = {
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

/** What decides about one question: the fields it feeds, and where; without fields, where alone. */
interface Opener {
  readonly fields?: readonly string[];
  /** The values among which the answer chooses; absent: all of the field. */
  readonly among?: readonly Value[];
  readonly where?: (known: Known) => boolean;
}

const dated = (known: Known): boolean => known.is(...TIMED, 'life_imprisonment');
const credited = (known: Known): boolean => dated(known) && known.some('custody_days');
const always: Opener = {};
const mayBeFree = (known: Known): boolean => known.may('malicious_violations_active', false);

const OPENERS: Readonly<Record<string, Opener>> = {
  ...Object.fromEntries(Object.entries(FACT_OF).map(([field, fact]) => [fact, { fields: [field] }])),
  sentence_type: always,
  start: { where: dated },
  term: { where: (known) => known.is(...TIMED) },
  category: { fields: ['category'], where: (known) => known.is(...TIMED, ...SUMS) },
  against: { fields: ['against', 'person'] },
  // A revocation says by itself what the term is.
  prior_parole_revoked: { fields: ['revoked', 'base'] },
  special_crime: { fields: ['special', 'group'] },
  crime_in_criminal_group: {
    fields: ['group'],
    where: (known) =>
      known.of('special_crime', known.all('special')).some((one) => one !== 'murder_in_criminal_group'),
  },
  crime_against_person: { fields: ['person'] },
  victim_age: { fields: ['victim'] },
  // With the date of birth it says whether the person was young (CC 80, 90), with a child's or the person's whether a status stood.
  crime_date: always,
  birth_date: always,
  sex: {
    // Once stated it stays in sight: it may contradict a status chosen later (a pregnant man).
    where: (known) =>
      known.isStated('sex') || (known.isStated('birth_date') && known.may('vulnerable', 'none')),
  },
  juvenile_at_crime: {
    fields: ['juvenile'],
    where: (known) => known.is(...TIMED, ...SUMS) && known.may('previously_paroled_from_life', false),
  },
  vulnerable: always,
  vulnerable_at_crime: {
    fields: ['vulnerable_at_crime'],
    where: (known) =>
      known.of('vulnerable', known.all('vulnerable')).some((one) => one !== 'raising_disabled_child'),
  },
  child_birth_date: {
    fields: ['child_grown', 'status_lost'],
    where: (known) => known.may('vulnerable', ...PARENTS),
  },
  malicious_violations_active: { fields: ['malicious'] },
  malicious_violations_ever: {
    fields: ['malicious'],
    among: ['none', 'expired'],
    where: (known) => mayBeFree(known) && known.may('malicious_act_without_isolation', false),
  },
  malicious_act_without_isolation: {
    fields: ['malicious'],
    among: ['none', 'expired', 'disputed'],
    where: mayBeFree,
  },
  agreement: { fields: ['agreement'] },
  agreement_fulfilled: {
    fields: ['agreement'],
    where: (known) => known.may('agreement', 'cooperation', 'plea', 'asset_return'),
  },
  replaced_by_restriction_art73: {
    fields: ['replaced'],
    where: (known) => known.is('imprisonment', 'restriction_of_liberty'),
  },
  previously_paroled_from_life: {
    // It says that the person was grown up, when that is not known.
    fields: ['paroled_life', 'juvenile'],
    where: (known) => known.may('juvenile_at_crime', false),
  },
  new_grave_crime_during_life: { fields: ['new_crime'], where: (known) => known.is('life_imprisonment') },
  new_crime_date: {
    fields: ['new_crime'],
    among: ['before', 'after'],
    where: (known) => known.is('life_imprisonment') && known.may('new_grave_crime_during_life', true),
  },
  crimes: { fields: ['mixed'], where: (known) => known.may('category', ...HEAVY) },
  term_changed_by: { fields: ['changed'] },
  custody_days: { where: dated },
  house_arrest_days: { where: (known) => known.is(...TIMED) || credited(known) },
  credit_ratio: { where: credited },
  credit_included_in_start: {
    where: (known) => credited(known) && !known.some('house_arrest_days') && known.may('credit_ratio', '1'),
  },
  days_not_counted: { where: dated },
};

/** The questions whose answer can move the result, in their order. `day` is the edition or the day asked about. */
export function askedAmong<Q extends Named>(
  questions: readonly Q[],
  facts: FactMap,
  data: ReachData,
  day?: string | undefined,
): Q[] {
  const walker = new Walker(data, day);
  const known = walker.known(facts);
  const looks = walker.looks(known);
  return questions.filter(({ fact }) => {
    const { fields, among, where } = OPENERS[fact] ?? always;
    if (where?.(known) === false) return false;
    if (fields === undefined) return true;
    const moves = (seen: Looks): boolean => fields.some((field) => walker.tells(seen, field, among));
    if (moves(looks)) return true;
    // An answer already given may itself be why nothing looks at it: the question is judged as if it were open.
    if (!known.isStated(fact) || facts[fact] === 'unknown') return false;
    return moves(walker.looks(walker.known({ ...facts, [fact]: 'unknown' })));
  });
}

/**
 * The facts of asked questions only. What falls away may close what hung on it. A fact nobody asks about stays, and
 * nothing falls away beside it: it may be another name of what decides.
 */
export function askedOnly(
  questions: readonly Named[],
  facts: FactMap,
  data: ReachData,
  day?: string | undefined,
): FactMap {
  const names = new Set(questions.map(({ fact }) => fact));
  if (Object.keys(facts).some((name) => !names.has(name))) return facts;
  const asked = new Set(askedAmong(questions, facts, data, day).map(({ fact }) => fact));
  const closed = questions.findLast(({ fact }) => fact in facts && !asked.has(fact));
  if (closed === undefined) return facts;
  const { [closed.fact]: _closed, ...rest } = facts;
  return askedOnly(questions, rest, data, day);
}

/** What the rules look at, in the terms of facts. */
class Walker {
  private readonly values: ReadonlyMap<string, readonly Value[]>;

  constructor(
    private readonly data: ReachData,
    private readonly day: string | undefined,
  ) {
    this.values = new Map(data.fields.map(({ name, values }) => [name, values]));
  }

  known(facts: FactMap): Known {
    return new Known(facts, this.values);
  }

  /** What the rules look at for these facts. */
  looks(known: Known): Looks {
    const possible = this.data.fields.map(({ name, values }) => {
      const fact = FACT_OF[name];
      const fits = FIELD_VALUES[name]?.(known) ?? (fact === undefined ? values : known.of(fact, values));
      return bitsOf(values, fits) || bitsOf(values, values);
    });
    return reached(this.data, possible, this.day, known.text('crime_date'));
  }

  /** Whether some rule tells values of a field apart. */
  tells(looks: Looks, field: string, among?: readonly Value[]): boolean {
    const place = this.data.fields.findIndex(({ name }) => name === field);
    const values = this.data.fields[place]?.values ?? [];
    const all = bitsOf(values, among ?? values);
    return [...(looks.get(place) ?? [])].some((bits) => (bits & all) !== 0 && (all & ~bits) !== 0);
  }
}

const bitsOf = (values: readonly Value[], fitting: readonly Value[]): number =>
  values.reduce<number>((bits, value, index) => (fitting.includes(value) ? bits | (1 << index) : bits), 0);
