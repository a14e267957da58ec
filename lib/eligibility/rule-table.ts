import type { Localized } from '../base/index.ts';
import { AFTER_RELEASE_RULES } from './after-release.ts';
import { ALERT_RULES } from './alerts.ts';
import { CLOCK_RULES } from './clocks.ts';
import { addressOf } from './ground.ts';
import type { ReliefName } from './result.ts';
import { EDITIONS, RULES, RULES_VERSION } from './rules/index.ts';
import { CONVENTION, DOCUMENTS } from './tables.ts';
import { type VerificationMark, verificationOf } from './verification.ts';

/** A line of the table of rules. */
export interface RuleRow {
  readonly id: string;
  readonly relief: ReliefName | 'procedure' | 'alerts' | 'after_release' | 'documents' | 'convention';
  readonly kind: string;
  readonly ground: string;
  readonly ground_cited: string;
  readonly fraction: string | null;
  readonly status: string | null;
  /** First day in force; `null` when it is older than everything known here. */
  readonly from: string | null;
  /** First day no longer in force. */
  readonly to: string | null;
  /** Whether the rule was compared with the official text of an edition; nothing is taken on trust as a whole. */
  readonly verification: VerificationMark;
  readonly text: Localized;
}

export interface RuleTable {
  readonly version: string;
  readonly editions: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string | null;
    /** Articles whose rules were compared with the official text of the edition. */
    readonly checked_articles: readonly string[];
  }[];
  readonly rules: readonly RuleRow[];
}

interface Flat {
  readonly rule_id: string;
  readonly ground: string;
  readonly ground_cited: string;
  readonly text: Localized;
}

function flat(relief: RuleRow['relief'], kind: string, line: Flat): RuleRow {
  const { rule_id, ground, ground_cited, text } = line;
  return {
    id: rule_id,
    relief,
    kind,
    ground,
    ground_cited,
    fraction: null,
    status: null,
    from: null,
    to: null,
    verification: verificationOf(ground_cited),
    text,
  };
}

/** Every rule of every edition, each with its provision: for the page, the API and the reader who checks us. */
export function ruleTable(): RuleTable {
  const documents = new Map(
    Object.values(DOCUMENTS)
      .flat()
      .map((line) => [line.rule_id, line]),
  );
  return {
    version: RULES_VERSION,
    editions: EDITIONS.map(({ id, from, to, checked_articles }) => ({
      id,
      from,
      to: to ?? null,
      checked_articles,
    })),
    rules: [
      ...RULES.map((rule) => ({
        id: rule.id,
        relief: rule.relief,
        kind: rule.kind,
        ground: addressOf(rule.cited),
        ground_cited: rule.cited,
        fraction: rule.fraction ?? null,
        status: rule.status ?? null,
        from: rule.from ?? null,
        to: rule.to ?? null,
        verification: verificationOf(rule.cited, rule.to),
        text: rule.text,
      })),
      ...CLOCK_RULES.map(({ id, cited, texts: [kk, ru, en] }) =>
        flat('procedure', 'clock', {
          rule_id: id,
          ground: addressOf(cited),
          ground_cited: cited,
          text: { kk, ru, en },
        }),
      ),
      ...ALERT_RULES.map((line) => flat('alerts', 'alert', line)),
      ...AFTER_RELEASE_RULES.map((line) => flat('after_release', 'control', line)),
      ...[...documents.values()].map((line) => flat('documents', 'document', line)),
      ...CONVENTION.map((line) => flat('convention', 'convention', line)),
    ],
  };
}
