import { useEffect, useState } from 'preact/hooks';
import { forms } from '../../messages/forms.ts';
import { matters } from '../../messages/matters.ts';
import { shell } from '../../messages/shell.ts';
import { useText } from '../../shell/language.ts';
import { Icon } from '../icons.tsx';
import { Note, ProblemNote, Progress } from '../progress.tsx';
import { ConflictPanel } from './conflict.tsx';
import { FoundWork } from './found.tsx';
import type { MatterWork } from './use-matter.ts';

interface SaveProperties<T> {
  readonly work: MatterWork<T>;
  /** Name offered for a matter never saved. */
  readonly suggested: string;
  readonly nameOf?: (path: string) => string;
}

/** Where the work stands (kept here, saved there), and the button that saves it. */
export function SavePanel<T>({ work, suggested, nameOf }: SaveProperties<T>) {
  const text = useText();
  const [title, setTitle] = useState(work.title);
  useEffect(() => setTitle(work.title), [work.title]);
  const saved = work.version > 0;
  const submit = (event: Event) => {
    event.preventDefault();
    void work.save(title.trim() === '' ? suggested : title.trim());
  };
  return (
    <>
      {!work.safe && <Note kind="error">{text(shell.not_kept)}</Note>}
      {!work.loading && (
        <FoundWork
          name={work.keptName}
          current={work.kept}
          onRestore={work.takeUp}
          typed={({ data }) => data}
          unsaved={({ dirty }) => dirty}
        />
      )}
      {work.problem !== undefined && <ProblemNote problem={work.problem} />}
      <ConflictPanel work={work} {...(nameOf === undefined ? {} : { nameOf })} />
      <form class="save-form" onSubmit={submit}>
        <label class="field-label" for="matter-name">
          {text(matters.name)}
        </label>
        <div class="buttons">
          <input
            id="matter-name"
            type="text"
            maxLength={200}
            autocomplete="off"
            placeholder={suggested}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
          <button type="submit" class="button" disabled={work.saving}>
            {text(saved ? matters.save : matters.save_as)}
          </button>
        </div>
        {work.saving && <Progress label={text(shell.working)} />}
        <p class="small quiet" role="status">
          {saved && !work.dirty && (
            <>
              <Icon name="check" /> {text(matters.saved, { version: work.version })}
            </>
          )}
          {saved && work.dirty && text(matters.unsaved)}
          {!saved && work.dirty && work.safe && text(forms.kept)}
        </p>
      </form>
    </>
  );
}
