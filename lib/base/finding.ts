import type { Localized } from './language.ts';

/** How much a finding matters: `error` stops the result, `warning` asks for a decision, `info` tells. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * The one message shape of the product: draft checks, import warnings, eligibility validation and
 * amendment conflicts are all findings. A finding never contains personal data; `place` names a field
 * or a position, not its content.
 */
export interface Finding {
  /** Stable identifier, `area/kebab-case`, e.g. `eligibility/release-before-start`. */
  readonly rule_id: string;
  readonly severity: Severity;
  /** What is wrong, where, and what to do: one sentence per language. */
  readonly message: Localized;
  /** A field path (`term.years`), a row address, or a line; empty when the finding is about the whole. */
  readonly place?: string;
  readonly actual?: string;
  readonly expected?: string;
  /** Addresses of the provisions the finding rests on, e.g. `kz/criminal-code/72/3`. */
  readonly ground?: readonly string[];
  readonly note?: Localized;
  readonly url?: string;
}
