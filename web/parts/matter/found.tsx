import { useState } from 'preact/hooks';
import { found as words } from '../../messages/found.ts';
import { useText } from '../../shell/language.ts';
import { type Found, findWork, replaceFound } from '../../shell/work.ts';
import { Note } from '../progress.tsx';
import { differences } from './differences.ts';

interface FoundProperties<T> {
  /** Name the work is kept under. */
  readonly name: string;
  readonly current: T;
  readonly onRestore: (value: T) => void;
  /** What the person typed, without the bookkeeping around it. */
  readonly typed: (value: T) => unknown;
  /** True when it holds something that is nowhere else. */
  readonly unsaved: (value: T) => boolean;
}

/** Most differing fields shown of one find. */
const SHOWN = 3;

/**
 * Work that a closed tab left in this browser, when it differs from what is on the page: it is taken up or
 * deleted by the person, never by the program. Taking it up puts what is on the page in its place.
 */
export function FoundWork<T>({ name, current, onRestore, typed, unsaved }: FoundProperties<T>) {
  const text = useText();
  const [, setRound] = useState(0);
  const differing = ({ value }: Found<T>) => differences(typed(current), typed(value));
  const list = findWork<T>(name).filter((found) => unsaved(found.value) && differing(found).length > 0);
  if (list.length === 0) return null;
  const restore = ({ tab, value }: Found<T>) => {
    replaceFound(name, tab, unsaved(current) ? current : undefined);
    onRestore(value);
    setRound((round) => round + 1);
  };
  const discard = ({ tab }: Found<T>) => {
    if (!confirm(text(words.discard_sure))) return;
    replaceFound(name, tab, undefined);
    setRound((round) => round + 1);
  };
  return (
    <Note kind="info" title={text(words.title)} live>
      <p>{text(words.text)}</p>
      {list.map((found) => (
        <div key={found.tab} class="found-work">
          <p>
            {text(words.fields, { count: differing(found).length })}{' '}
            {differing(found)
              .flatMap(({ theirs }) => (theirs === undefined ? [] : [theirs.slice(0, 80)]))
              .slice(0, SHOWN)
              .join(' · ')}
          </p>
          <p class="buttons">
            <button type="button" class="button button-small" onClick={() => restore(found)}>
              {text(words.restore)}
            </button>
            <button type="button" class="button button-small" onClick={() => discard(found)}>
              {text(words.discard)}
            </button>
          </p>
        </div>
      ))}
    </Note>
  );
}
