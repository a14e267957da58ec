import { eligibility } from '../../messages/eligibility.ts';
import { useText } from '../../shell/language.ts';
import { usePlace, withQuery } from '../../shell/router.ts';

const TABS = [
  { path: '/eligibility', name: eligibility.facts },
  { path: '/eligibility/result', name: eligibility.result },
  { path: '/eligibility/what-if', name: eligibility.what_if },
  { path: '/eligibility/editions', name: eligibility.editions },
] as const;

/** The screens of one calculation; each keeps the matter in its address. */
export function CaseTabs() {
  const text = useText();
  const place = usePlace();
  return (
    <nav class="tabs" aria-label={text(eligibility.title)}>
      {TABS.map((tab) => (
        <a
          key={tab.path}
          href={withQuery({ ...place, path: tab.path }, {})}
          aria-current={place.path === tab.path ? 'page' : undefined}
        >
          {text(tab.name)}
        </a>
      ))}
    </nav>
  );
}
