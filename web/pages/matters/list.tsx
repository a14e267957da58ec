import { matters } from '../../messages/matters.ts';
import type { MatterSummary } from '../../parts/matter/shapes.ts';
import { Loaded, Note } from '../../parts/progress.tsx';
import { RemovableRow, useRemoval } from '../../parts/removable.tsx';
import { SignOutButton } from '../../parts/sign-in.tsx';
import { formatDate, useLanguage, useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { useResource } from '../../shell/resource.ts';
import { withLanguage } from '../../shell/router.ts';

const day = (instant: string): string => instant.slice(0, 10);
const clock = (instant: string): string => {
  const local = new Date(instant);
  return `${String(local.getHours()).padStart(2, '0')}:${String(local.getMinutes()).padStart(2, '0')}`;
};

function MatterRow({ matter, onRemove }: { matter: MatterSummary; onRemove: () => void }) {
  const text = useText();
  const language = useLanguage();
  return (
    <RemovableRow
      href={withLanguage(`/matters/${matter.id}`)}
      title={matter.title}
      level="h2"
      onRemove={onRemove}
    >
      {text(matters[matter.kind])} · {text(matters.version, { version: matter.version })} ·{' '}
      {text(matters.changed)} {formatDate(day(matter.updated_at), language)}, {clock(matter.updated_at)}
    </RemovableRow>
  );
}

/** Everything saved, latest change first. */
export function MattersPage() {
  const text = useText();
  const found = useResource<{ matters: readonly MatterSummary[] }>('/api/matters');
  const { remove, note } = useRemoval(text(matters.removed), found.retry);
  const ask = (matter: MatterSummary) =>
    remove({
      question: text(matters.remove_sure, { title: matter.title }),
      path: `/api/matters/${encodeURIComponent(matter.id)}`,
      headers: { 'If-Match': `"${matter.version}"` },
    });
  return (
    <Page title={text(matters.title)} lead={text(matters.lead)} actions={<SignOutButton />}>
      {note}
      <Loaded from={found}>
        {(data) =>
          data.matters.length === 0 ? (
            <Note kind="info" title={text(matters.none)}>
              <p>{text(matters.none_hint)}</p>
            </Note>
          ) : (
            <ul class="bare sheet instrument-rows">
              {data.matters.map((matter) => (
                <MatterRow key={matter.id} matter={matter} onRemove={() => void ask(matter)} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
