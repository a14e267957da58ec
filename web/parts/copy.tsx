import { useState } from 'preact/hooks';
import { shell } from '../messages/shell.ts';
import { useText } from '../shell/language.ts';
import { Icon } from './icons.tsx';

/** Puts `value` on the clipboard and says so; `label` names what is copied for readers of the screen. */
export function CopyButton({ value, label }: { value: string; label: string }) {
  const text = useText();
  const [answer, setAnswer] = useState<'copied' | 'not_copied'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setAnswer('copied');
    } catch {
      setAnswer('not_copied');
    }
    setTimeout(() => setAnswer(undefined), 3000);
  };
  return (
    <>
      <button
        type="button"
        class="button button-small"
        onClick={copy}
        aria-label={`${text(shell.copy)}: ${label}`}
      >
        <Icon name={answer === 'copied' ? 'check' : 'copy'} />
        {text(answer === 'copied' ? shell.copied : shell.copy)}
      </button>
      <span class={answer === 'not_copied' ? 'small quiet' : 'unseen'} role="status">
        {answer === undefined ? '' : text(shell[answer])}
      </span>
    </>
  );
}
