import { eligibility } from '../../messages/eligibility.ts';
import { Tabs } from '../../parts/tabs.tsx';

const TABS = [
  { path: '/eligibility', name: eligibility.facts },
  { path: '/eligibility/result', name: eligibility.result },
  { path: '/eligibility/what-if', name: eligibility.what_if },
  { path: '/eligibility/editions', name: eligibility.editions },
] as const;

/** The screens of one calculation; each keeps the matter in its address. */
export function CaseTabs() {
  return <Tabs label={eligibility.title} tabs={TABS} of="work" />;
}
