import type { Finding, Localized, Severity } from '../../base/index.ts';
import type { RowFacts } from './facts.ts';

/** A row of an example, as little as a rule needs. */
export interface ExampleRow {
  readonly number: number;
  readonly variant?: number;
  /** Heading of the act; the Criminal Code when left out. */
  readonly act?: string;
  readonly element: string;
  readonly current: string;
  readonly proposed: string;
  readonly rationale?: string;
}

/** A check over the rows of all tables. Its examples are run by the tests. */
export interface Rule {
  /** `amendments/kebab-case`. */
  readonly id: string;
  readonly ok: readonly ExampleRow[];
  readonly not_ok: readonly ExampleRow[];
  check(rows: readonly RowFacts[]): Finding[];
}

interface Details {
  readonly severity?: Severity;
  readonly place: string;
  readonly actual?: string;
  readonly expected?: string;
  readonly ground?: readonly string[];
  readonly note?: Localized;
}

/** Builds a finding of a rule. */
export function finding(rule_id: string, message: Localized, details: Details): Finding {
  return { rule_id, severity: details.severity ?? 'warning', message, ...details };
}
