import type { Facts } from './facts.ts';

/** What a yes-or-no fact may be; one left out is `ordinary`, without that anything. */
function mayBe(stated: boolean | 'unknown' | null | undefined, ordinary?: boolean): readonly boolean[] {
  if (typeof stated === 'boolean') return [stated];
  return stated === 'unknown' || ordinary === undefined ? [false, true] : [ordinary];
}

/**
 * What conduct may come to. A violation in force is one, whatever else is disputed; who never had one has none in
 * force.
 */
export function conductsOf(facts: Facts): ('none' | 'expired' | 'disputed' | 'active')[] {
  const never = facts.malicious_violations_ever === false;
  const active = mayBe(facts.malicious_violations_active, never ? false : undefined);
  const acted = mayBe(facts.malicious_act_without_isolation, false);
  const ever = mayBe(facts.malicious_violations_ever, false);
  const quiet = acted.includes(false) && active.includes(false);
  return [
    ...(quiet && ever.includes(false) ? ['none' as const] : []),
    ...(quiet && ever.includes(true) ? ['expired' as const] : []),
    ...(acted.includes(true) && active.includes(false) ? ['disputed' as const] : []),
    ...(active.includes(true) && !(never && facts.malicious_violations_active !== true)
      ? ['active' as const]
      : []),
  ];
}

/** The fact that would settle it. */
export function openConduct(facts: Facts): string {
  if (typeof facts.malicious_violations_active !== 'boolean') return 'malicious_violations_active';
  return facts.malicious_act_without_isolation === 'unknown'
    ? 'malicious_act_without_isolation'
    : 'malicious_violations_ever';
}
