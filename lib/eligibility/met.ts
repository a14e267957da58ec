import { fractionDates, yearDates } from './calendar.ts';
import { parseFraction } from './fraction.ts';
import { type Law, rulesOf } from './law.ts';
import { type Bits, isMet, need } from './matching.ts';
import { NOTHING, type Numbers, type Outcome, type Writable } from './outcome.ts';
import type { FractionDates, ReliefName, ReliefStatus } from './result.ts';
import type { Profile, Rule, RuleKind } from './rules/index.ts';

/** One relief under one law. */
export interface Context {
  readonly relief: ReliefName;
  readonly law: Law;
  readonly numbers: Numbers;
  /** Readings already chosen. */
  readonly settled: ReadonlySet<string>;
}

/** The rules of one kind that apply. */
export function met({ law, relief }: Context, kind: RuleKind, bits: Bits): Rule[] {
  const found: Rule[] = [];
  for (const asked of rulesOf(law, relief, kind)) if (isMet(asked, bits)) found.push(asked.rule);
  return found;
}

/** The first rule of one kind that applies. */
function firstMet({ law, relief }: Context, kind: RuleKind, bits: Bits): Rule | undefined {
  for (const asked of rulesOf(law, relief, kind)) if (isMet(asked, bits)) return asked.rule;
  return undefined;
}

/** The grounds named beside an answer of this status. */
function citesOf({ law, relief }: Context, status: ReliefStatus, bits: Bits): Rule[] {
  const found: Rule[] = [];
  for (const asked of rulesOf(law, relief, 'cite'))
    if (asked.rule.on?.includes(status) === true && isMet(asked, bits)) found.push(asked.rule);
  return found;
}

/** The answer when a ban or another rule closes the relief. */
export function blocked(context: Context, bits: Bits): Outcome | undefined {
  const bans = met(context, 'ban', bits);
  const closed = met(context, 'closed', bits);
  const [first] = closed;
  if (bans.length === 0 && first === undefined) return undefined;
  const status = bans.length > 0 ? 'prohibited' : (first?.status ?? 'not_applicable');
  const beside = bans.length > 0 ? closed.filter((rule) => rule.scope === true) : closed;
  const cites = citesOf(context, status, bits);
  return {
    ...NOTHING,
    status,
    ...(bans.length === 0 && first?.reason !== undefined ? { reason: first.reason } : {}),
    cited: [...new Set([...bans, ...beside, ...cites].map((rule) => rule.cited))],
    rules: cites,
    blocks: [...bans, ...closed],
  };
}

/** The answer when nothing closes it: who opens it, what part is served, from when. */
export function opened(context: Context, profile: Profile, bits: Bits): Outcome {
  const row = firstMet(context, 'row', bits) ?? firstMet(context, 'share', bits);
  const path = firstMet(context, 'path', bits);
  const floor = firstMet(context, 'floor', bits);
  const limit = firstMet(context, 'limit', bits);
  const dates = datesOf(row, floor, context.numbers, profile);
  const floored = dates?.earliest_basis === 'floor_6_months';
  const status = path?.status ?? 'not_applicable';
  const cites = citesOf(context, status, bits);
  const used = [path, row, floored ? floor : undefined, ...cites].filter((rule) => rule !== undefined);
  const base = row?.base ?? (row?.kind === 'row' ? String(profile.base) : undefined);
  const isNamed = (rule: Rule): boolean =>
    rule.silent !== true && !cites.some((one) => one.instead_of === rule.cited);
  const made: Writable<Outcome> = {
    status,
    codes: [],
    fraction: row?.kind === 'row' ? (row.fraction ?? null) : null,
    cited: [...new Set(used.filter(isNamed).map((rule) => rule.cited))],
    rules: limit === undefined ? used : [...used, limit],
    blocks: [],
    reviews: [],
    candidates: [],
  };
  if (row?.kind === 'share' && row.fraction !== undefined) made.share = row.fraction;
  if (base !== undefined) made.base = base;
  if (dates !== undefined) made.dates = dates;
  if (limit?.months !== undefined) made.months = limit.months;
  if (row !== undefined) made.row = row;
  if (path !== undefined) made.path = path;
  return made;
}

function datesOf(
  row: Rule | undefined,
  floor: Rule | undefined,
  numbers: Numbers,
  { inside }: Profile,
): FractionDates | undefined {
  if (row === undefined || row.kind !== 'row' || row.fraction === undefined) return undefined;
  if (inside === undefined && numbers.start_before_custody !== undefined) need('inside');
  const start = inside === false ? (numbers.start_before_custody ?? numbers.start) : numbers.start;
  const key = `${row.fraction} ${floor?.months ?? ''} ${inside}`;
  const known = numbers.counted.get(key);
  if (known !== undefined) return known;
  const dates = countedDates(row, floor, { ...numbers, start });
  if (dates !== undefined) numbers.counted.set(key, dates);
  return dates;
}

function countedDates(row: Rule, floor: Rule | undefined, numbers: Numbers): FractionDates | undefined {
  const { start, term, days_not_counted } = numbers;
  if (start === undefined) return undefined;
  if (row.years !== undefined) return yearDates(start, row.years, days_not_counted);
  const fraction = parseFraction(row.fraction ?? '');
  if (fraction === undefined || term === undefined) return undefined;
  return fractionDates({
    start,
    term,
    fraction,
    days_not_counted,
    ...(floor?.months === undefined ? {} : { floor_months: floor.months }),
  });
}
