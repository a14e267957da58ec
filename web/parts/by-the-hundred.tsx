import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { amendments } from '../messages/amendments.ts';
import { useText } from '../shell/language.ts';

/** Items drawn at once: enough for any table of a draft law, few enough to scroll. */
const STEP = 300;

/** A long list in steps: the first items, and a button that draws the next ones. */
export function ByTheHundred<T>({
  items,
  children,
}: {
  items: readonly T[];
  children: (item: T, index: number) => ComponentChildren;
}) {
  const text = useText();
  const [shown, setShown] = useState(STEP);
  const rest = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map(children)}
      {rest > 0 && (
        <p class="buttons">
          <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
            {text(amendments.more, { count: Math.min(rest, STEP) })}
          </button>
        </p>
      )}
    </>
  );
}
