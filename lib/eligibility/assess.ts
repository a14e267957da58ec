import type { Finding } from '../base/index.ts';
import { afterRelease } from './after-release.ts';
import { alertsOf } from './alerts.ts';
import { termSteps } from './arithmetic.ts';
import { type Day, dayOf, isoOf, termDates } from './calendar.ts';
import { changesOf } from './changes.ts';
import { clocksOf } from './clocks.ts';
import { creditSteps } from './credit.ts';
import { type Case, crimeDays, decide } from './decide.ts';
import { completed } from './derived.ts';
import { disciplineOf, withViolations } from './discipline.ts';
import { settled } from './excluded.ts';
import { assumedFacts, countedTermOf, dateOf, isTimed } from './fact-values.ts';
import type { Facts } from './facts.ts';
import { editionOn, ruleSetOf } from './law.ts';
import { readFacts } from './normalise.ts';
import { numbersOf, profileOf } from './profile.ts';
import { reliefOf } from './relief.ts';
import { mayOpen } from './relief-own.ts';
import { type Assessment, RELIEFS, type ReliefName, type ReliefResult, type TermDates } from './result.ts';
import { EDITIONS, type Edition, type ProfileValue } from './rules/index.ts';
import { CONVENTION } from './tables.ts';
import { timelineOf } from './timeline.ts';
import { unsureOf } from './unsure.ts';
import { validate } from './validate.ts';
import { finding, ordered } from './validation-codes.ts';

/** A question as it comes from outside: facts in any accepted form; what is no day is answered with a finding. */
export interface AssessInput {
  readonly facts: unknown;
  /** `YYYY-MM-DD` or nothing. */
  readonly as_of?: unknown;
  /** `2026-03-08`, any day inside an edition, or nothing: then `as_of` picks it. */
  readonly edition?: unknown;
}

export interface AssessOptions {
  /**
   * The count step by step, the timeline, what follows release and what would change the answer. Default true;
   * a long list goes without them (these parts are empty then) and asks for them one case at a time.
   */
  readonly explain?: boolean;
}

/**
 * Answers one question: for each relief its status, dates, ground, what blocks it and what would open it.
 * Pure: no clock, no storage. Never throws on any facts: what cannot be used becomes a finding, and with
 * an error among the findings no date is given.
 */
export function assess(input: AssessInput, options: AssessOptions = {}): Assessment {
  const read = readFacts(input.facts);
  const days = readDays(input);
  const edition = editionFor(days, read.old_form);
  const whole = completed(read.facts, days.as_of);
  const facts = settled(withViolations(whole.facts, days.as_of));
  const readable = [...read.findings, ...days.findings];
  const checked = readable.some((one) => one.severity === 'error') ? [] : validate(facts, days.as_of);
  const findings = ordered([...readable, ...checked, ...edition.findings]);
  const broken = findings.some((one) => one.severity === 'error');
  return broken
    ? refusal(edition.edition, days.as_of, findings)
    : { ...answer(facts, edition.edition, days.as_of, findings, options), derived: whole.derived };
}

interface Days {
  readonly as_of: Day | undefined;
  readonly edition: Day | undefined;
  readonly findings: readonly Finding[];
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function readDays(input: AssessInput): Days {
  const findings: Finding[] = [];
  const read = (place: 'as_of' | 'edition'): Day | undefined => {
    const text = input[place];
    if (text === undefined || text === null || text === '') return undefined;
    try {
      const day = dayOf(typeof text === 'string' && ISO_DAY.test(text) ? text : '');
      if (day.year >= 1900 && day.year <= 2200) return day;
      findings.push(finding('UNSUPPORTED_YEAR', place));
    } catch {
      findings.push(finding('INVALID_DATE', place));
    }
    return undefined;
  };
  return { as_of: read('as_of'), edition: read('edition'), findings };
}

function editionFor(days: Days, oldForm: boolean): { edition: Edition; findings: readonly Finding[] } {
  const [oldest] = EDITIONS;
  const day = days.edition ?? days.as_of;
  if (day === undefined) {
    const edition = editionOn(oldForm ? (oldest?.id ?? '') : '9999-12-31');
    return { edition, findings: oldForm ? [finding('WARNING_OLD_FORM', 'edition')] : [] };
  }
  const early = oldest !== undefined && isoOf(day) < oldest.from;
  return {
    edition: editionOn(isoOf(day)),
    findings: early ? [finding('UNSUPPORTED_EDITION', 'edition')] : [],
  };
}

const CLOSED: ReliefResult = {
  status: 'needs_review',
  fraction: null,
  earliest: null,
  earliest_safe: null,
  eligible_on_as_of: null,
  ground: [],
  ground_cited: [],
  grounds: [],
  reason: 'invalid_facts',
  code: 'INVALID_FACTS',
  needs_facts: [],
  rules: [],
  blocks: [],
  what_would_change: [],
  arithmetic: [],
  documents: [],
};

function refusal(edition: Edition, asOf: Day | undefined, findings: readonly Finding[]): Assessment {
  const places = [
    ...new Set(findings.filter((one) => one.severity === 'error').map((one) => one.place ?? '')),
  ];
  const closed = { ...CLOSED, needs_facts: places };
  return {
    edition: edition.id,
    rule_set: ruleSetOf(edition),
    as_of: asOf === undefined ? null : isoOf(asOf),
    findings,
    parole: closed,
    commutation: closed,
    term_reduction: closed,
    deferral: closed,
    illness: closed,
    code: 'INVALID_FACTS',
    needs_facts: places,
    assumed: [],
    derived: [],
    alerts: [],
    clocks: [],
    discipline: [],
    after_release: [],
    timeline: [],
    convention: CONVENTION,
  };
}

function answer(
  facts: Facts,
  edition: Edition,
  asOf: Day | undefined,
  findings: readonly Finding[],
  options: AssessOptions,
): Omit<Assessment, 'derived'> {
  const profile = profileOf(facts, asOf);
  const unsure = unsureOf(facts, profile);
  const numbers = numbersOf(facts, asOf);
  const explain = options.explain !== false;
  const term = termDatesOf(facts, numbers.start);
  const crime_days = crimeDays(facts, edition);
  const made = Object.fromEntries(
    RELIEFS.map((relief) => {
      const one: Case = { relief, profile, numbers, edition, crime_days, unsure };
      const decision = decide(one);
      const changes = explain ? changesOf(one, decision) : [];
      return [relief, reliefOf({ one, decision, facts, as_of: asOf, term, changes, explain })];
    }),
  ) as Record<ReliefName, ReliefResult>;
  const stated = countedTermOf(facts);
  const clocks = clocksOf(facts, { parole: made.parole.earliest, commutation: made.commutation.earliest });
  const first = RELIEFS.map((relief) => made[relief].code).find((code) => code !== undefined);
  const unread = missing(facts, profile.sentence);
  return {
    edition: edition.id,
    rule_set: ruleSetOf(edition),
    as_of: asOf === undefined ? null : isoOf(asOf),
    findings,
    ...(term === undefined ? {} : { term }),
    ...made,
    parole:
      stated === undefined || term === undefined || !explain
        ? made.parole
        : {
            ...made.parole,
            arithmetic: [
              ...creditSteps(facts),
              ...termSteps(
                numbers.start === undefined ? '' : isoOf(numbers.start),
                stated,
                term,
                numbers.days_not_counted,
              ),
              ...made.parole.arithmetic,
            ],
          },
    ...(first === undefined ? {} : { code: first }),
    needs_facts: [...new Set([...unread, ...RELIEFS.flatMap((relief) => made[relief].needs_facts)])],
    assumed: assumedFacts(facts),
    alerts: explain ? alertsOf(profile, facts, asOf, made.deferral.status) : [],
    clocks,
    discipline: disciplineOf(facts, asOf),
    after_release: explain && isReleasable(made.parole) ? afterRelease(profile) : [],
    timeline: explain
      ? timelineOf({
          start: isTimed(facts) ? numbers.start?.toString() : undefined,
          as_of: asOf?.toString(),
          term,
          reliefs: made,
          clocks,
        })
      : [],
    convention: CONVENTION,
  };
}

/** Whether some reading opens it; facts not known may leave two ways of being closed. */
function isReleasable(parole: ReliefResult): boolean {
  return mayOpen(parole.status, parole.candidates ?? []);
}

function termDatesOf(facts: Facts, start: Day | undefined): TermDates | undefined {
  const term = countedTermOf(facts);
  return start === undefined || term === undefined
    ? undefined
    : termDates(start, term, facts.days_not_counted ?? 0);
}

function missing(facts: Facts, sentence: ProfileValue | undefined): string[] {
  if (!isTimed(facts)) return [];
  return [
    ...(dateOf(facts, 'start') === undefined ? ['start'] : []),
    ...(countedTermOf(facts) === undefined && sentence !== 'life_imprisonment' ? ['term'] : []),
  ];
}
