import type { Finding } from '../../base/index.ts';
import type { AmendmentTable } from '../model.ts';
import { rowFacts } from './facts.ts';
import { type LawLookup, lawFindings } from './law.ts';
import type { Rule } from './rule.ts';
import * as content from './rules/content.ts';
import * as depends from './rules/depends.ts';
import * as form from './rules/form.ts';
import * as formTables from './rules/form-tables.ts';
import * as parallel from './rules/parallel.ts';
import * as rationale from './rules/rationale.ts';
import * as rationaleContent from './rules/rationale-content.ts';
import * as rationaleSubject from './rules/rationale-subject.ts';
import * as reference from './rules/reference.ts';
import * as rivals from './rules/rivals.ts';
import * as terms from './rules/terms.ts';
import * as variants from './rules/variants.ts';
import { type StandardLookup, standardFindings } from './standards.ts';

export { exampleTable } from './example.ts';
export { RUSSIAN_EXAMPLES } from './examples-ru.ts';
export type { LawLookup, LawText } from './law.ts';
export type { ExampleRow, Rule } from './rule.ts';
export type { StandardLookup, StandardSuggestion } from './standards.ts';

/** Every rule of the check of tables against themselves, in the order their findings are shown. */
export const RULES: readonly Rule[] = [
  ...Object.values(rivals),
  ...Object.values(parallel),
  ...Object.values(variants),
  ...Object.values(reference),
  ...Object.values(depends),
  ...Object.values(terms),
  ...Object.values(rationale),
  ...Object.values(rationaleContent),
  ...Object.values(rationaleSubject),
  ...Object.values(form),
  ...Object.values(formTables),
  ...Object.values(content),
].sort((one, other) => one.id.localeCompare(other.id));

export interface CheckSources {
  /** The official text of a provision, when the user's store has it. */
  readonly law?: LawLookup;
  /** Standards that the crosswalk links to a provision. */
  readonly standards?: StandardLookup;
}

/**
 * Checks tables against themselves and each other and, when lookups are given, against the official text and
 * the crosswalk. Errors come first, then warnings, then hints; nothing is changed.
 */
export function checkTables(tables: readonly AmendmentTable[], sources: CheckSources = {}): Finding[] {
  const rows = rowFacts(tables);
  const found = [
    ...RULES.flatMap((rule) => rule.check(rows)),
    ...(sources.law === undefined ? [] : lawFindings(rows, sources.law)),
    ...(sources.standards === undefined ? [] : standardFindings(rows, sources.standards)),
  ];
  const order = ['error', 'warning', 'info'];
  return found.sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}
