import { PREFIX, readKept, tellChange } from './kept.ts';
import { ownTab, wasOpen } from './tab.ts';

/**
 * Work being typed has one entry per tab (`name@tab`), so that two tabs of one browser never write over
 * each other. The plain entry holds `@tab`, the tab that wrote last: a new tab starts from its work.
 */
const keyOf = (name: string, tab: string): string => `${PREFIX}${name}@${tab}`;

/** Work the browser had no room for: it lives as long as the page does, so that the next screen still has it. */
const unkept = new Map<string, unknown>();

/** Whether the last value of that name is held by the open page only. */
export const isUnkept = (name: string): boolean => unkept.has(name);

function lastWriter(name: string): string | undefined {
  const text = localStorage.getItem(PREFIX + name);
  return text?.startsWith('@') === true ? text.slice(1) : undefined;
}

/** This tab's work of that name; else the work of the tab that wrote last. */
export function readWork<T>(name: string): T | undefined {
  if (unkept.has(name)) return unkept.get(name) as T;
  try {
    const mine = localStorage.getItem(keyOf(name, ownTab()));
    if (mine !== null) return (JSON.parse(mine) as T | null) ?? undefined;
    const writer = lastWriter(name);
    return readKept<T>(writer === undefined ? name : `${name}@${writer}`);
  } catch {
    return undefined; // forbidden storage or a damaged entry: start empty rather than fail
  }
}

function forgetWork(name: string): void {
  const writer = lastWriter(name);
  if (writer === undefined || writer === ownTab()) {
    localStorage.removeItem(PREFIX + name);
    localStorage.removeItem(keyOf(name, ownTab()));
  } else {
    // An empty entry of its own, so that this tab does not start from the other's work again.
    localStorage.setItem(keyOf(name, ownTab()), 'null');
  }
}

/** Keeps this tab's work; `undefined` forgets it. Answers whether the browser took it. */
export function writeWork(name: string, value: unknown): boolean {
  try {
    if (value === undefined) forgetWork(name);
    else {
      const continued = localStorage.getItem(keyOf(name, ownTab())) === null ? lastWriter(name) : undefined;
      localStorage.setItem(keyOf(name, ownTab()), JSON.stringify(value));
      localStorage.setItem(PREFIX + name, `@${ownTab()}`);
      // This tab goes on with the work of a closed one: the new entry takes the place of the old.
      if (continued !== undefined && !wasOpen(continued)) localStorage.removeItem(keyOf(name, continued));
    }
    unkept.delete(name);
    tellChange(name);
    return true;
  } catch {
    unkept.set(name, value);
    return false;
  }
}

/** Work that a closed tab left behind. */
export interface Found<T> {
  readonly tab: string;
  readonly value: T;
}

/** What closed tabs left under a name; entries that hold nothing are skipped. */
export function findWork<T>(name: string): readonly Found<T>[] {
  try {
    const start = keyOf(name, '');
    const tabs = Object.keys(localStorage).flatMap((key) =>
      key.startsWith(start) ? [key.slice(start.length)] : [],
    );
    return tabs
      .filter((tab) => tab !== '' && !wasOpen(tab))
      .flatMap((tab) => {
        const value = readKept<T | null>(`${name}@${tab}`);
        return value === undefined || value === null ? [] : [{ tab, value }];
      });
  } catch {
    return [];
  }
}

/** Puts `value` in the place of what a closed tab left; `undefined` deletes it. */
export function replaceFound(name: string, tab: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(keyOf(name, tab));
    else localStorage.setItem(keyOf(name, tab), JSON.stringify(value));
  } catch {
    // no room: the entry stays as it was
  }
}
