import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/**
 * What a person types is kept in this browser at once, so that a reload, a crash or a dead server loses
 * nothing. Nothing here leaves the machine.
 */
const PREFIX = 'tarazy.kept.';
const CHANGED = 'tarazy:kept';

export function readKept<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined; // forbidden storage or a damaged entry: start empty rather than fail
  }
}

/** Keeps `value`; `undefined` forgets. Answers whether the browser took it (its space may be full). */
export function writeKept(name: string, value: unknown): boolean {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
    dispatchEvent(new CustomEvent(CHANGED, { detail: name }));
    return true;
  } catch {
    return false;
  }
}

export interface Kept<T> {
  readonly value: T;
  readonly set: (next: T) => void;
  readonly forget: () => void;
  /** False when the browser refused to keep the last change. */
  readonly safe: boolean;
  /** True when this value was found here when the page opened. */
  readonly restored: boolean;
}

/** State that is written to the browser on every change and read back when the page opens again. */
export function useKept<T>(name: string, initial: T): Kept<T> {
  const [state, setState] = useState(() => load(name, initial));
  const current = useRef(name);
  useEffect(() => {
    if (current.current === name) return;
    current.current = name;
    setState(load(name, initial));
  });
  const set = useCallback(
    (value: T) => setState((old) => ({ ...old, value, safe: writeKept(name, value) })),
    [name],
  );
  const forget = useCallback(() => {
    writeKept(name, undefined);
    setState({ value: initial, safe: true, restored: false });
  }, [name, initial]);
  return { ...state, set, forget };
}

function load<T>(name: string, initial: T): { value: T; safe: boolean; restored: boolean } {
  const found = readKept<T>(name);
  return { value: found ?? initial, safe: true, restored: found !== undefined };
}

/** Calls `listener` when a kept value of this name prefix changes in this tab or another. */
export function onKeptChange(prefix: string, listener: () => void): () => void {
  const own = (event: Event) => {
    if (event instanceof CustomEvent && String(event.detail).startsWith(prefix)) listener();
  };
  const other = (event: StorageEvent) => {
    if (event.key === null || event.key.startsWith(PREFIX + prefix)) listener();
  };
  addEventListener(CHANGED, own);
  addEventListener('storage', other);
  return () => {
    removeEventListener(CHANGED, own);
    removeEventListener('storage', other);
  };
}

/** Deletes everything the product keeps in this browser, the choice of colours excepted. */
export function forgetEverything(): void {
  const names = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX) && key !== `${PREFIX}theme`);
  for (const key of names) localStorage.removeItem(key);
  dispatchEvent(new CustomEvent(CHANGED, { detail: '' }));
}
