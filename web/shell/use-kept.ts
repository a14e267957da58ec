import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isUnkept, readWork, writeWork } from './work.ts';

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
    (value: T) => setState((old) => ({ ...old, value, safe: writeWork(name, value) })),
    [name],
  );
  const forget = useCallback(() => {
    writeWork(name, undefined);
    setState({ value: initial, safe: true, restored: false });
  }, [name, initial]);
  return { ...state, set, forget };
}

function load<T>(name: string, initial: T): { value: T; safe: boolean; restored: boolean } {
  const found = readWork<T>(name);
  return { value: found ?? initial, safe: !isUnkept(name), restored: found !== undefined && !isUnkept(name) };
}
