import { useState } from 'preact/hooks';
import { matters } from '../../messages/matters.ts';
import type { MatterSummary } from '../../parts/matter/shapes.ts';
import { Loaded, Note, ProblemNote } from '../../parts/progress.tsx';
import { SignOutButton } from '../../parts/sign-in.tsx';
import { call, type Problem, problemFrom } from '../../shell/api.ts';
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
    <li class="type-row">
      <div>
        <h2 class="row-title">
          <a href={withLanguage(`/matters/${matter.id}`)}>{matter.title}</a>
        </h2>
        <p class="small quiet">
          {text(matters[matter.kind])} · {text(matters.version, { version: matter.version })} ·{' '}
          {text(matters.changed)} {formatDate(day(matter.updated_at), language)}, {clock(matter.updated_at)}
        </p>
      </div>
      <button
        type="button"
        class="button button-small"
        onClick={onRemove}
        aria-label={`${text(matters.remove)}: ${matter.title}`}
      >
        {text(matters.remove)}
      </button>
    </li>
  );
}

/** Everything saved, latest change first. */
export function MattersPage() {
  const text = useText();
  const language = useLanguage();
  const found = useResource<{ matters: readonly MatterSummary[] }>('/api/matters');
  const [removed, setRemoved] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const remove = async (matter: MatterSummary) => {
    if (!confirm(text(matters.remove_sure, { title: matter.title }))) return;
    setProblem(undefined);
    try {
      const headers = { 'If-Match': `"${matter.version}"` };
      await call(`/api/matters/${encodeURIComponent(matter.id)}`, { language, method: 'DELETE', headers });
      setRemoved(true);
    } catch (cause) {
      setProblem(problemFrom(cause, language));
    }
    found.retry();
  };
  return (
    <Page title={text(matters.title)} lead={text(matters.lead)} actions={<SignOutButton />}>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <p class="quiet" role="status">
        {removed && text(matters.removed)}
      </p>
      <Loaded from={found}>
        {(data) =>
          data.matters.length === 0 ? (
            <Note kind="info" title={text(matters.none)}>
              <p>{text(matters.none_hint)}</p>
            </Note>
          ) : (
            <ul class="bare sheet instrument-rows">
              {data.matters.map((matter) => (
                <MatterRow key={matter.id} matter={matter} onRemove={() => void remove(matter)} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
