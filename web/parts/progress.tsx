import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { shell } from '../messages/shell.ts';
import type { Problem } from '../shell/api.ts';
import { useText } from '../shell/language.ts';
import type { Resource } from '../shell/resource.ts';
import { Icon } from './icons.tsx';
import { SignInButton } from './sign-in.tsx';

/** Shown once a wait passes 300 ms, so that quick answers do not flicker and slow ones are seen to move. */
export function Progress({ label }: { label?: string }) {
  const text = useText();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="progress" role="status">
      {shown && (
        <>
          <span class="progress-bar" aria-hidden="true" />
          <span>{label ?? text(shell.loading)}</span>
        </>
      )}
    </div>
  );
}

/** A failure in the reader's words, with the fields it concerns and a way to try again. */
export function ProblemNote({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const text = useText();
  return (
    <div class="note note-error" role="alert">
      <Icon name="error" />
      <div>
        <p class="note-title">{problem.title}</p>
        {problem.detail !== undefined && problem.detail !== problem.title && <p>{problem.detail}</p>}
        {problem.issues.length > 0 && (
          <ul>
            {problem.issues.map((issue) => (
              <li key={issue.path + issue.message}>
                {issue.path !== '' && <code>{issue.path}</code>} {issue.message}
              </li>
            ))}
          </ul>
        )}
        {problem.status === 401 && <SignInButton />}
        {retry !== undefined && (
          <button type="button" class="button" onClick={retry}>
            {text(shell.retry)}
          </button>
        )}
      </div>
    </div>
  );
}

/** The three faces of something read from the server: coming, failed, here. */
export function Loaded<T>(properties: { from: Resource<T>; children: (data: T) => ComponentChildren }) {
  const { from, children } = properties;
  if (from.problem !== undefined && !from.loading)
    return <ProblemNote problem={from.problem} retry={from.retry} />;
  if (from.data === undefined) return <Progress />;
  return <>{children(from.data)}</>;
}

export type NoteKind = 'info' | 'warning' | 'error' | 'done';
const NOTE_ICONS = { info: 'info', warning: 'warning', error: 'error', done: 'check' } as const;

/** A boxed remark; its kind is told by icon and words, not by colour alone. */
export function Note(properties: {
  kind: NoteKind;
  title?: string;
  children?: ComponentChildren;
  live?: boolean;
}) {
  return (
    <div class={`note note-${properties.kind}`} {...(properties.live === true ? { role: 'status' } : {})}>
      <Icon name={NOTE_ICONS[properties.kind]} />
      <div>
        {properties.title !== undefined && <p class="note-title">{properties.title}</p>}
        {properties.children}
      </div>
    </div>
  );
}
