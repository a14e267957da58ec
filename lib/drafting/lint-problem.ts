import type { Finding } from '../base/index.ts';

/** One fault of a template, in three languages. */
export const problem = (
  rule: string,
  severity: Finding['severity'],
  place: string,
  actual: string,
  kk: string,
  ru: string,
  en: string,
): Finding => ({ rule_id: `drafting/lint-${rule}`, severity, place, actual, message: { kk, ru, en } });
