import type { Localized } from '../../lib/base/index.ts';
import { useText } from '../shell/language.ts';
import { usePlace, withLanguage, withQuery } from '../shell/router.ts';

/** A screen of an area, by the path that opens it. */
export interface Tab {
  readonly path: string;
  readonly name: Localized;
}

/**
 * The screens of one area, the open one marked. Those of one work keep the query of the address, which names its
 * matter; others keep the language alone.
 */
export function Tabs({ label, tabs, of }: { label: Localized; tabs: readonly Tab[]; of: 'work' | 'area' }) {
  const text = useText();
  const place = usePlace();
  return (
    <nav class="tabs" aria-label={text(label)}>
      {tabs.map((tab) => (
        <a
          key={tab.path}
          href={of === 'work' ? withQuery({ ...place, path: tab.path }, {}) : withLanguage(tab.path)}
          aria-current={place.path === tab.path ? 'page' : undefined}
        >
          {text(tab.name)}
        </a>
      ))}
    </nav>
  );
}
