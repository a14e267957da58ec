/**
 * Which fields of a profile an answer can hang on, given what is known: a walk over the conditions of the rules, in
 * bits. A field matters where a rule looks at it and the rule can be reached: a relief that something closes is not
 * looked at further, and a reading looks at the case under its assumptions. Pure; knows no rule and no article: the
 * page gets the conditions from the server and walks them by itself.
 */

/** Values of one field that fit, as bits, by the place of the field. */
export type Box = readonly (readonly [place: number, bits: number])[];
/** What is possible: for each field the values it may have, as bits. */
export type Possible = readonly number[];

/** The conditions of one rule. */
export interface RuleLook {
  readonly relief: string;
  /** `shut` bars or closes the relief and is always asked; `reading` holds assumptions; `open` is asked of an open one. */
  readonly kind: 'shut' | 'always' | 'reading' | 'open' | 'beside';
  readonly from?: string;
  readonly to?: string;
  readonly by_event?: true;
  readonly when: readonly Box[];
  readonly unless?: readonly Box[];
  /** The status a path gives; the statuses beside which a rule is named. */
  readonly status?: string;
  readonly on?: readonly string[];
  /** The readings differ in nothing but what they assume. */
  readonly plain?: true;
  /** For each reading what it assumes; one that fixes the answer assumes nothing that could be looked at. */
  readonly sets?: readonly Box[];
}

/** All conditions, and the fields and editions they speak of. */
export interface ReachData {
  readonly fields: readonly { readonly name: string; readonly values: readonly (string | boolean)[] }[];
  readonly rules: readonly RuleLook[];
  /** What is tried beside the answer, by relief: damage repaid, an agreement fulfilled. */
  readonly tried: readonly { readonly relief: string; readonly set: Box }[];
  readonly editions: readonly string[];
  /** Days on which some rule begins or ends. */
  readonly boundaries: readonly string[];
}

/** How deep readings inside readings are followed. */
const DEPTH = 2;

type Piece = readonly RuleLook[];

/** What is looked at: for the place of a field each set of its values that a rule tells from the others. */
export type Looks = ReadonlyMap<number, ReadonlySet<number>>;

/** What can move the answer, on the edition of `day` and for a crime of `crime` or of any day. */
export function reached(
  data: ReachData,
  possible: Possible,
  day: string | undefined,
  crime: string | undefined,
): Looks {
  const found = new Map<number, Set<number>>();
  for (const law of lawsOf(data, day, crime)) {
    walk(law, possible, { skip: NO_PLACES, found, depth: 0, isSeen: true });
    for (const { set } of data.tried.filter((one) => one.relief === law.relief))
      walk(law, assumed(possible, set), { skip: placesOf(set), found, depth: 1, isSeen: true });
  }
  return found;
}

const NO_PLACES: ReadonlySet<number> = new Set();

/** The rules of one relief on one day. */
interface Law {
  readonly relief: string;
  readonly own: Piece;
  readonly shut: Piece;
}

/** Laws put in order before: the form asks again after every answer. */
const laws = new WeakMap<ReachData, Map<string, readonly Law[]>>();

/** By relief the law of the edition and that of the day of the crime, or of any day; equal ones once. */
function lawsOf(data: ReachData, day: string | undefined, crime: string | undefined): readonly Law[] {
  const edition =
    data.editions.findLast((from) => day === undefined || from <= day) ?? data.editions[0] ?? '';
  const starts = ['', ...data.boundaries].filter((from) => from <= edition);
  const known = crime === undefined ? undefined : starts.findLast((from) => from <= crime);
  const days = [edition, ...(known === undefined ? starts : [known])];
  const kept = laws.get(data) ?? new Map<string, readonly Law[]>();
  const key = days.join();
  const made = kept.get(key) ?? lawsOn(data, edition, days);
  laws.set(data, kept.set(key, made));
  return made;
}

function lawsOn(data: ReachData, edition: string, days: readonly string[]): Law[] {
  const found = new Map<string, Law>();
  for (const day of days) {
    const rules = data.rules.filter(({ from = '', to = '9999', by_event }) => {
      const on = by_event === true ? edition : day;
      return from <= on && on < to;
    });
    for (const relief of new Set(rules.map((rule) => rule.relief))) {
      const own = rules.filter((rule) => rule.relief === relief);
      const shut = own.filter(({ kind }) => kind === 'shut');
      found.set(own.map((rule) => data.rules.indexOf(rule)).join(), { relief, own, shut });
    }
  }
  return [...found.values()];
}

interface Path {
  /** Fields that a reading has set: what they were does not matter there. */
  readonly skip: ReadonlySet<number>;
  readonly found: Map<number, Set<number>>;
  readonly depth: number;
  /** Whether what closes a relief is seen even where something else closes it too. */
  readonly isSeen: boolean;
}

function walk(law: Law, possible: Possible, { skip, found, depth, isSeen }: Path): void {
  const look = (rule: RuleLook, from: Possible, box: Box, others: readonly Box[]): void => {
    for (const [place, bits] of box) {
      if (skip.has(place) || found.get(place)?.has(bits) === true) continue;
      const at = within(from, box, place);
      if (at !== undefined && isAlone(others, place, at) && isAsked(law, rule, at, isSeen))
        found.set(place, new Set([...(found.get(place) ?? []), bits]));
    }
  };
  for (const rule of law.own)
    for (const when of rule.when) {
      look(rule, possible, when, rule.when);
      const inside = rule.unless === undefined ? undefined : within(possible, when);
      if (inside !== undefined)
        for (const unless of rule.unless ?? []) look(rule, inside, unless, rule.unless ?? []);
    }
  if (depth === DEPTH) return;
  for (const rule of law.own) {
    if (rule.kind !== 'reading') continue;
    for (const when of rule.when) {
      const inside = within(possible, when);
      if (inside === undefined) continue;
      const sets = rule.sets ?? [];
      const isOpenQuestion = sets.some((set) => isLeftOpen(law, assumed(inside, set)));
      for (const set of sets)
        if (set.length > 0)
          walk(law, assumed(inside, set), {
            skip: new Set([...skip, ...placesOf(set)]),
            found,
            depth: depth + 1,
            isSeen: isOpenQuestion,
          });
    }
  }
}

/** Whether some case of these is in none of the alternatives that do without the field: else it changes nothing. */
function isAlone(boxes: readonly Box[], place: number, at: Possible): boolean {
  const others = boxes.filter((box) => box.every(([own]) => own !== place));
  return others.length === 0 || isOpen([{ relief: '', kind: 'shut', when: others }], at);
}

/** Whether a rule is asked in some case of these. */
function isAsked(law: Law, rule: RuleLook, at: Possible, isSeen: boolean): boolean {
  if (rule.kind === 'always') return true;
  if (rule.kind === 'shut') return isSeen || isLeftOpen(law, at, rule);
  if (rule.on !== undefined && !hasPath(law, rule.on, at)) return false;
  if (rule.plain === true && !isDifferent(law, rule, at)) return false;
  if (isLeftOpen(law, at)) return true;
  if (rule.kind === 'reading') return (rule.sets ?? []).some((set) => isLeftOpen(law, assumed(at, set)));
  if (rule.kind !== 'beside') return false;
  return law.own.some(
    (reading) =>
      reading.kind === 'reading' &&
      reading.when.some((when) => {
        const inside = within(at, when);
        return (
          inside !== undefined && (reading.sets ?? []).some((set) => isLeftOpen(law, assumed(inside, set)))
        );
      }),
  );
}

/** Whether some case of these has a path to one of the statuses. */
function hasPath(law: Law, statuses: readonly string[], at: Possible): boolean {
  return law.own.some(
    ({ status, when }) =>
      status !== undefined && statuses.includes(status) && when.some((box) => fits(at, box)),
  );
}

/** Whether some rule tells apart what the readings of this one assume. */
function isDifferent(law: Law, reading: RuleLook, at: Possible): boolean {
  const sets = reading.sets ?? [];
  const places = new Set(sets.flatMap((set) => set.map(([place]) => place)));
  return law.own.some(
    (rule) =>
      rule !== reading &&
      [...rule.when, ...(rule.unless ?? [])].some((box) =>
        box.some(
          ([place, bits]) =>
            places.has(place) &&
            fits(at, box, place) &&
            new Set(sets.map((set) => valueIn(set, place, at) & bits)).size > 1,
        ),
      ),
  );
}

const valueIn = (set: Box, place: number, at: Possible): number =>
  set.find(([own]) => own === place)?.[1] ?? at[place] ?? 0;

/** Whether some case of these is closed by nothing, or by nothing but one rule. */
function isLeftOpen({ shut }: Law, at: Possible, but?: RuleLook): boolean {
  return isOpen(but === undefined ? shut : shut.filter((one) => one !== but), at);
}

/** Whether some case of these is barred or closed by none of the rules from `index` on. */
function isOpen(shut: Piece, at: Possible, index = 0, clause = 0): boolean {
  const rule = shut[index];
  if (rule === undefined) return true;
  const when = rule.when[clause];
  if (when === undefined) return isOpen(shut, at, index + 1);
  const inside = within(at, when);
  if (inside === undefined) return isOpen(shut, at, index, clause + 1);
  for (const unless of rule.unless ?? []) {
    const excepted = within(inside, unless);
    if (excepted !== undefined && isOpen(shut, excepted, index, clause + 1)) return true;
  }
  let left = at;
  for (const [place, bits] of when) {
    const outside = (left[place] ?? 0) & ~bits;
    if (outside !== 0 && isOpen(shut, replaced(left, place, outside), index, clause + 1)) return true;
    left = replaced(left, place, (left[place] ?? 0) & bits);
  }
  return false;
}

/** Whether something is possible inside a box, one place of it left aside. */
function fits(possible: Possible, box: Box, aside?: number): boolean {
  for (const [place, bits] of box) if (place !== aside && ((possible[place] ?? 0) & bits) === 0) return false;
  return true;
}

/** What is possible inside a box, one place of it left aside; `undefined` when nothing is. */
function within(possible: Possible, box: Box, aside?: number): Possible | undefined {
  if (!fits(possible, box, aside)) return undefined;
  const made = [...possible];
  for (const [place, bits] of box) if (place !== aside) made[place] = (made[place] ?? 0) & bits;
  return made;
}

function assumed(possible: Possible, set: Box): Possible {
  const made = [...possible];
  for (const [place, bits] of set) made[place] = bits;
  return made;
}

const replaced = (possible: Possible, place: number, bits: number): Possible =>
  assumed(possible, [[place, bits]]);

const placesOf = (box: Box): ReadonlySet<number> => new Set(box.map(([place]) => place));
