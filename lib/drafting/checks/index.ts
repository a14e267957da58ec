import type { Finding } from '../../base/index.ts';
import type { DraftFinding, Override } from '../model.ts';
import { ageAtCrime } from './age-at-crime.ts';
import { appealTerm } from './appeal-term.ts';
import { childAge } from './child-age.ts';
import { dataChecks, requiredAnswers } from './completeness.ts';
import type { Check, CheckContext } from './context.ts';
import { dateOrder, listDates } from './dates.ts';
import { fraction } from './fraction.ts';
import { fractionBase } from './fraction-base.ts';
import { mixedLanguages, rivalTerms, unprintable } from './language.ts';
import { planDates, planSum } from './plan.ts';
import { identificationNumbers, thirdPartyData } from './privacy.ts';
import { reasonToCheck } from './reason-to-check.ts';
import { citations } from './sources.ts';
import { eligibility, liftingTerm, noticeTerm, reapplication } from './terms.ts';

export type { CheckContext } from './context.ts';
export { inOtherLanguage } from './language.ts';

/** Checks of every paper, in the order they are told. */
const COMMON: readonly Check[] = [
  requiredAnswers,
  dataChecks,
  dateOrder,
  listDates,
  citations,
  mixedLanguages,
  rivalTerms,
  unprintable,
  identificationNumbers,
  thirdPartyData,
];
/** Checks a form names in `checks`. */
const NAMED: Readonly<Record<string, Check>> = {
  eligibility,
  fraction,
  fractionBase,
  reapplication,
  appealTerm,
  reasonToCheck,
  liftingTerm,
  planSum,
  planDates,
  noticeTerm,
  childAge,
  ageAtCrime,
};

export const CHECK_NAMES: readonly string[] = Object.keys(NAMED);

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** Runs the checks of a paper; the gravest findings come first. */
export function runChecks(context: CheckContext): readonly Finding[] {
  const named = context.type.checks.flatMap((name) =>
    Object.hasOwn(NAMED, name) ? (NAMED[name] ?? []) : [],
  );
  return [...COMMON, ...named]
    .flatMap((check) => check(context))
    .sort((left, right) => WEIGHT[left.severity] - WEIGHT[right.severity]);
}

/** Puts the writer's reasons to the findings they overrule. */
export function applyOverrides(
  findings: readonly Finding[],
  overrides: readonly Override[],
): readonly DraftFinding[] {
  return findings.map((finding) => {
    const reason = overrides.find(
      (override) =>
        override.rule_id === finding.rule_id &&
        (override.place === undefined || override.place === (finding.place ?? '')) &&
        override.reason.trim() !== '',
    )?.reason;
    return reason === undefined ? finding : { ...finding, overruled: reason };
  });
}
