import { FACT_OF, type FactMap, FIELD_VALUES, Known, type Value } from './known.ts';
import { ALWAYS, OPENERS } from './openers.ts';
import { type Looks, type ReachData, reached } from './reach.ts';

export type { FactMap };

/** Questions as the form knows them: only the name of the fact matters here. */
interface Named {
  readonly fact: string;
}

/**
 * The questions whose answer can still move the result for the facts given so far, in their order. One function for the
 * form, the API, the command line and the library. What the rules look at comes from the rules themselves
 * ({@link reached}); `known.ts` tells how facts make up what rules look at, `openers.ts` what is counted outside the
 * rules: dates, credit, procedural terms. `day` is the edition or the day asked about.
 */
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
    const { fields, among, where } = OPENERS[fact] ?? ALWAYS;
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
  /** What was looked at for what was possible: many facts leave the same possible. */
  private readonly seen = new Map<string, Looks>();

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
    const crime = known.text('crime_date');
    const key = `${possible.join()} ${crime}`;
    const looks = this.seen.get(key) ?? reached(this.data, possible, this.day, crime);
    this.seen.set(key, looks);
    return looks;
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
