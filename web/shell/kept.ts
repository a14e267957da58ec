export { useKept } from './use-kept.ts';

/**
 * What a person types is kept in this browser at once, so that a reload, a crash or a dead server loses
 * nothing. Nothing here leaves the machine.
 */
export const PREFIX = 'tarazy.kept.';
const CHANGED = 'tarazy:kept';

/** A value shared by all tabs. */
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
    tellChange(name);
    return true;
  } catch {
    return false;
  }
}

/** Tells this tab's listeners that a kept value changed. */
export const tellChange = (name: string): boolean =>
  dispatchEvent(new CustomEvent(CHANGED, { detail: name }));

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
