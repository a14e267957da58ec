import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { shell } from '../messages/shell.ts';
import { Note, Progress } from '../parts/progress.tsx';
import { useLanguage, useText } from './language.ts';
import { Page } from './page.tsx';
import { reloadIfNew, type Stale, tellStale } from './stale.ts';

/** What is shown in the place of a part that could not be fetched. */
export function StaleNote({ why, retry }: { why: Stale; retry: () => void }) {
  const text = useText();
  const language = useLanguage();
  return (
    <Note kind={why === 'new_version' ? 'info' : 'error'} live>
      <p>{tellStale(why, language)}</p>
      {why !== 'new_version' && (
        <p class="buttons">
          <button type="button" class="button" onClick={retry}>
            {text(why === 'unreached' ? shell.retry : shell.reload)}
          </button>
        </p>
      )}
    </Note>
  );
}

/**
 * A screen whose code is fetched when it is first shown. `load` answers with the screen; once fetched it
 * is shown at once.
 */
// biome-ignore lint/suspicious/noExplicitAny: each screen names the parameters its own pattern gives
export function later(load: () => Promise<ComponentType<any>>): ComponentType<any> {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  let here: ComponentType<any> | undefined;
  return function Later(properties: Readonly<Record<string, string>>) {
    const text = useText();
    const [round, setRound] = useState(0);
    const [why, setWhy] = useState<Stale>();
    useEffect(() => {
      if (here !== undefined) return;
      load().then(
        (Screen) => {
          here = Screen;
          setRound((old) => old + 1);
        },
        async () => setWhy(await reloadIfNew()),
      );
    }, [why]);
    const Screen = here;
    if (Screen !== undefined) return <Screen {...properties} />;
    if (why === undefined) return <Progress />;
    const retry = why === 'unreached' ? () => setWhy(undefined) : () => location.reload();
    return (
      <Page title={text(shell.fault_title)}>
        <StaleNote key={round} why={why} retry={retry} />
      </Page>
    );
  };
}
