import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface AddedFocus {
  /** The box whose children are the entries. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** The control that the focus goes back to when an entry is taken out. */
  readonly back: RefObject<HTMLElement | null>;
  /** Called where an entry is put in or taken out, so that the focus follows. */
  readonly follow: () => void;
}

/**
 * A button that adds an entry stands below it, and one that takes it out vanishes with it. So that a person at the
 * keyboard is not left behind, the focus goes to the first field of the new entry, or back to the button that adds.
 */
export function useAddedFocus(count: number): AddedFocus {
  const box = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLElement>(null);
  const former = useRef(count);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && count > former.current)
      box.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    if (asked.current && count < former.current) back.current?.focus();
    if (count !== former.current) asked.current = false;
    former.current = count;
  }, [count]);
  return { box, back, follow: () => (asked.current = true) };
}
