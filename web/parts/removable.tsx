import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { shell } from '../messages/shell.ts';
import { call, type Problem, problemFrom } from '../shell/api.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { ProblemNote } from './progress.tsx';

/** One thing of a list: its name, a line about it, and the button that takes it away. */
export function RemovableRow(properties: {
  readonly href: string;
  readonly title: string;
  readonly level: 'h2' | 'h3';
  readonly onRemove: () => void;
  readonly children: ComponentChildren;
}) {
  const text = useText();
  const { href, title, level: Heading, onRemove, children } = properties;
  return (
    <li class="type-row">
      <div>
        <Heading class="row-title">
          <a href={href}>{title}</a>
        </Heading>
        <p class="small quiet">{children}</p>
      </div>
      <button
        type="button"
        class="button button-small"
        onClick={onRemove}
        aria-label={`${text(shell.remove)}: ${title}`}
      >
        {text(shell.remove)}
      </button>
    </li>
  );
}

/** What is asked before something is taken away, and where the server takes it away. */
export interface Removal {
  readonly question: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Takes things of a list away, each after a question; `after` reads the list again, gone or not. The note says what
 * happened.
 */
export function useRemoval(done: string, after: () => void) {
  const language = useLanguage();
  const [removed, setRemoved] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const remove = async ({ question, path, headers }: Removal) => {
    if (!confirm(question)) return;
    setProblem(undefined);
    setRemoved(false);
    try {
      await call(path, { language, method: 'DELETE', ...(headers !== undefined && { headers }) });
      setRemoved(true);
    } catch (cause) {
      setProblem(problemFrom(cause, language));
    }
    after();
  };
  const note = (
    <>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <p class="quiet" role="status">
        {removed && done}
      </p>
    </>
  );
  return { remove, note };
}
