import { matters } from '../../messages/matters.ts';
import { shell } from '../../messages/shell.ts';
import type { Matter } from '../../parts/matter/shapes.ts';
import { Loaded } from '../../parts/progress.tsx';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { withLanguage } from '../../shell/router.ts';

/** The page on which a matter is worked on. */
function workPath(matter: Matter): string {
  const query = `?matter=${encodeURIComponent(matter.id)}`;
  if (matter.kind === 'case') return `/eligibility${query}`;
  if (matter.kind === 'table') return `/amendments/table${query}`;
  const type = (matter.data as { type?: unknown } | null)?.type;
  return `/drafting/${encodeURIComponent(typeof type === 'string' ? type : '')}${query}`;
}

/** One matter: what it is, when it was saved, and the way back to the work. */
export function MatterPage({ id }: { id: string }) {
  const text = useText();
  const language = useLanguage();
  const found = useResource<Matter>(`/api/matters/${encodeURIComponent(id)}`);
  const date = (instant: string) => formatDate(instant.slice(0, 10), language);
  return (
    <Page
      title={found.data?.title ?? text(shell.matters)}
      crumbs={<a href={withLanguage('/matters')}>{text(shell.matters)}</a>}
    >
      <Loaded from={found}>
        {(matter) => (
          <div class="sheet">
            <dl class="facts-list">
              <dt>{text(matters[matter.kind])}</dt>
              <dd>{text(matters.version, { version: matter.version })}</dd>
              <dt>{text(matters.changed)}</dt>
              <dd>{date(matter.updated_at)}</dd>
            </dl>
            <p class="buttons matter-buttons">
              <a class="button button-main" href={withLanguage(workPath(matter))}>
                {text(matters.continue)}
              </a>
            </p>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
