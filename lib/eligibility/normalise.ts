import type { Finding } from '../base/index.ts';
import { IRRELEVANT, NAMES, SPELLINGS } from './aliases.ts';
import {
  AGREEMENTS,
  BASES,
  CATEGORIES,
  DAMAGES,
  type FactName,
  type Facts,
  factsSchema,
  REVOCATIONS,
  SENTENCE_TYPES,
  SPECIAL_CRIMES,
  VULNERABLE,
} from './facts.ts';
import { finding } from './validation-codes.ts';

type Raw = Record<string, unknown>;

/** Facts read from outside, with what could not be read. */
export interface ReadFacts {
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  /** The older form of facts (`term_months`, `cooperation_fulfilled`, no day of the crime). */
  readonly old_form: boolean;
}

const KNOWN = new Set(Object.keys(factsSchema.shape));

/**
 * Reads facts in any accepted form: the fields of {@link factsSchema}, older names and spellings, terms in
 * months. Never throws: what cannot be read becomes a finding and is left out.
 */
export function readFacts(input: unknown): ReadFacts {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { facts: {}, findings: [finding('INVALID_FACTS', 'facts')], old_form: false };
  }
  const raw = derived(input as Raw);
  const known: Raw = {};
  const findings: Finding[] = [];
  for (const [name, value] of Object.entries(raw)) {
    const fact = NAMES[name] ?? name;
    if (KNOWN.has(fact)) Object.assign(known, spelled(fact as FactName, value));
    else if (!HANDLED.has(name) && value !== null && value !== undefined)
      findings.push(finding('WARNING_UNKNOWN_FIELD', /^[a-z][a-z0-9_]{0,39}$/.test(name) ? name : ''));
  }
  // The older form has one status and no day of the crime: what it states, it states of both moments.
  const listed = known.vulnerable ?? 'none';
  if ('term_months' in input && known.crime_date === undefined && listed !== 'none' && listed !== 'unknown')
    known.vulnerable_at_crime ??= true;
  const parsed = factsSchema.safeParse(known);
  const old_form = 'term_months' in input || /_fulfilled$/.test(String(raw.agreement));
  if (parsed.success) return { facts: parsed.data, findings, old_form };
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? '');
    const part = String(issue.path.at(-1) ?? '');
    findings.push(finding(codeOf(field, part, known[field]), issue.path.map(String).join('.')));
    delete known[field];
  }
  return { facts: factsSchema.parse(known), findings, old_form };
}

/** A value in the words of the schema; a spelling may state several facts at once. */
function spelled(fact: FactName, value: unknown): Raw {
  if (typeof value !== 'string' || value === 'unknown') return { [fact]: value };
  const options = SPELLINGS[fact];
  const exact = value
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  if (options === undefined) return { [fact]: value.trim() };
  if (exact === 'none' && fact !== 'damage') return { [fact]: exact };
  if (EXACT.get(fact)?.has(exact) === true) return { [fact]: exact };
  const found = options.find((one) => one.pattern.test(exact));
  return found === undefined ? { [fact]: exact } : { [fact]: found.value, ...found.also };
}

const EXACT = new Map<FactName, ReadonlySet<string>>([
  ['sentence_type', new Set<string>(SENTENCE_TYPES)],
  ['category', new Set<string>(CATEGORIES)],
  ['special_crime', new Set<string>(SPECIAL_CRIMES)],
  ['vulnerable', new Set<string>(VULNERABLE)],
  ['agreement', new Set<string>(AGREEMENTS)],
  ['prior_parole_revoked', new Set<string>(REVOCATIONS)],
  ['damage', new Set<string>(DAMAGES)],
  ['base', new Set<string>(BASES)],
  ['credit_ratio', new Set(['1', '3/2', '2', '1/2'])],
]);

const HANDLED = new Set([
  ...IRRELEVANT,
  'term_months',
  'term_days',
  'remaining_months',
  'unserved_remainder_months',
  'remainder_months',
  'crime_kind',
  'crime_against_life',
  'against_life_or_health',
  'refusal_ruling_date',
]);

/** Fields of other systems that {@link observed} takes something from. */
const OBSERVED = /^malicious_(act|item|deed)|isolat|pardon|amnest|reduced|reduction|term_cut/;

/** Whether a field of this name states something or is known to state nothing. */
export const isKnownField = (name: string): boolean =>
  KNOWN.has(NAMES[name] ?? name) || HANDLED.has(name) || OBSERVED.test(name);

/** Facts stated under other shapes; a fact stated under its own name is never overwritten. */
function derived(input: Raw): Raw {
  const raw: Raw = { ...input };
  const put = (name: string, value: unknown): void => {
    if (raw[name] === undefined || raw[name] === null) raw[name] = value;
  };
  const remainder = raw.remaining_months ?? raw.unserved_remainder_months ?? raw.remainder_months;
  if (remainder !== undefined) {
    put('base', 'remaining');
    put('term', { months: remainder });
  }
  if (raw.term_months !== undefined || raw.term_days !== undefined)
    put('term', { months: raw.term_months ?? 0, days: raw.term_days ?? 0 });
  if (typeof raw.crime_kind === 'string') Object.assign(raw, kindOf(raw.crime_kind, raw));
  if (raw.crime_against_life === true) put('against', 'life');
  if (raw.crime_against_life === false || raw.against_life_or_health === false) put('against', 'none');
  // For a grave crime life and health lead to the same rows, so the joint mark is enough.
  if (raw.against_life_or_health === true && raw.category === 'grave') put('against', 'health');
  if (typeof raw.refusal_ruling_date === 'string')
    put('refusals', [{ kind: 'parole', date: raw.refusal_ruling_date }]);
  if (typeof raw.prior_parole_revoked === 'string' && /intent/.test(raw.prior_parole_revoked))
    put('base', 'cumulative');
  if (typeof raw.prior_parole_revoked === 'string' && /breach/.test(raw.prior_parole_revoked))
    put('base', 'remaining');
  return observed(raw, put);
}

/** The kinds of crime of CC 74(1), as one word of another system. */
function kindOf(kind: string, raw: Raw): Raw {
  const isOrdinary =
    raw.special_crime === undefined || raw.special_crime === null || raw.special_crime === 'none';
  if (/terror|extrem/.test(kind)) return isOrdinary ? { special_crime: 'terrorism_or_extremism' } : {};
  if (/group/.test(kind)) return { crime_in_criminal_group: true };
  if (/sexual/.test(kind)) return isOrdinary ? { special_crime: 'sexual_against_minor' } : {};
  const person = /person/.test(kind) ? true : /property|economic|corrupt|drug/.test(kind) ? false : undefined;
  return person === undefined ? {} : { crime_against_person: raw.crime_against_person ?? person };
}

/** Other systems' words for an act without isolation and for a changed term. */
function observed(raw: Raw, put: (name: string, value: unknown) => void): Raw {
  for (const [name, value] of Object.entries(raw)) {
    if (KNOWN.has(name) || HANDLED.has(name) || value === null || value === undefined) continue;
    if (/^malicious_(act|item|deed)/.test(name) && value !== false)
      put('malicious_act_without_isolation', true);
    if (/isolat/.test(name) && value === false) put('malicious_act_without_isolation', true);
    if (/pardon|amnest|reduced|reduction|term_cut/.test(name) && value !== false)
      put('term_changed_by', /amnest/.test(name) ? 'amnesty' : /pardon/.test(name) ? 'pardon' : 'reduction');
  }
  return raw;
}

const TERMS = new Set(['term', 'original_term', 'unserved_remainder']);
const NUMBERS = new Set([
  'victim_age',
  'custody_days',
  'house_arrest_days',
  'days_not_counted',
  'served_days',
  'remaining_days_at_ruling',
]);
/** Parts of an entry of a list that are no dates. */
const WORDS = new Set(['kind', 'malicious']);

/** Why a value could not be read. */
function codeOf(field: string, part: string, value: unknown): string {
  if (hasFraction(value)) return 'UNSUPPORTED_FRACTION_OF_DAY';
  if (TERMS.has(field)) return 'INVALID_TERM_FORM';
  if (NUMBERS.has(field)) return 'INVALID_NUMBER';
  const isList = field === 'refusals' || field === 'penalties';
  if (isList) return Array.isArray(value) && !WORDS.has(part) ? 'INVALID_DATE' : 'INVALID_VALUE';
  return field.endsWith('date') || field === 'start' ? 'INVALID_DATE' : 'INVALID_VALUE';
}

/** A number that is not whole, alone, among the parts of a term, or written out: `5,5 лет`. */
function hasFraction(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Number.isInteger(value);
  if (typeof value === 'string') return /^\d+[.,]\d+(?![.\d])/.test(value);
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).some(hasFraction)
  );
}
