import type { Localized } from '../../../lib/base/index.ts';
import { EXAMPLES, search } from '../../messages/search.ts';
import { Icon, type IconName } from '../../parts/icons.tsx';
import { useText } from '../../shell/language.ts';
import { withLanguage } from '../../shell/router.ts';
import { useRecent } from './recent.ts';

const DOORS: readonly { path: string; icon: IconName; title: Localized; words: Localized }[] = [
  { path: '/eligibility', icon: 'clock', title: search.door_release, words: search.door_release_text },
  { path: '/drafting', icon: 'file', title: search.door_draft, words: search.door_draft_text },
  { path: '/instruments', icon: 'link', title: search.door_standards, words: search.door_standards_text },
];

const asQuery = (query: string): string => withLanguage(`/search?q=${encodeURIComponent(query)}`);

function Chips({ queries }: { queries: readonly string[] }) {
  return (
    <p class="chips">
      {queries.map((query) => (
        <a class="chip" key={query} href={asQuery(query)}>
          {query}
        </a>
      ))}
    </p>
  );
}

/** Where to begin: examples, what was searched here before, and the three jobs of the product. */
export function Start() {
  const text = useText();
  const { recent, forget } = useRecent();
  return (
    <>
      <section class="start-line">
        <h2>{text(search.examples)}</h2>
        <Chips queries={EXAMPLES.map((example) => text(example))} />
      </section>
      {recent.length > 0 && (
        <section class="start-line">
          <h2>
            {text(search.recent)} <span class="small quiet">({text(search.recent_note)})</span>
          </h2>
          <Chips queries={recent} />
          <button type="button" class="button button-quiet button-small" onClick={forget}>
            {text(search.forget)}
          </button>
        </section>
      )}
      <section class="section">
        <h2>{text(search.doors)}</h2>
        <ul class="bare doors">
          {DOORS.map((door) => (
            <li key={door.path}>
              <a class="door" href={withLanguage(door.path)}>
                <Icon name={door.icon} />
                <strong>{text(door.title)}</strong>
                <span>{text(door.words)}</span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
