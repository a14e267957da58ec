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
    const [attempt, setAttempt] = useState(0);
    const [why, setWhy] = useState<Stale>();
    const [, arrived] = useState(false);
    // One attempt fetches once: what is told of its failure must not start the next by itself.
    useEffect(() => {
      if (here !== undefined) return;
      setWhy(undefined);
      load().then(
        (Screen) => {
          here = Screen;
          arrived(true);
        },
        async () => setWhy(await reloadIfNew()),
      );
    }, [attempt]);
    const Screen = here;
    if (Screen !== undefined) return <Screen {...properties} />;
    if (why === undefined) return <Progress />;
    const retry = why === 'unreached' ? () => setAttempt(attempt + 1) : () => location.reload();
    return (
      <Page title={text(shell.fault_title)}>
        <StaleNote key={attempt} why={why} retry={retry} />
      </Page>
    );
  };
}
