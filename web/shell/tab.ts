/** The name this tab keeps its work under; it outlives a reload and dies with the tab. */
const STORED = 'tarazy.tab';
const LOCK = 'tarazy.tab.';
/** How long a reloaded page may wait for its former self to let go of the name, in milliseconds. */
const PATIENCE = 400;

let own = '';
const open = new Set<string>();

/** A name that cannot be kept (storage forbidden) lives as long as the page. */
function remember(name: string): string {
  try {
    sessionStorage.setItem(STORED, name);
  } catch {
    // see above
  }
  return name;
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(STORED);
  } catch {
    return null;
  }
}

/** Holds the lock of a name until the page goes; false when another tab holds it, as after duplicating a tab. */
function hold(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    navigator.locks
      .request(LOCK + name, { signal: AbortSignal.timeout(PATIENCE) }, () => {
        resolve(true);
        return new Promise<never>(() => {});
      })
      .catch(() => resolve(false));
  });
}

async function noteOpenTabs(): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  for (const { name = '' } of held) if (name.startsWith(LOCK)) open.add(name.slice(LOCK.length));
}

/**
 * Takes a name for this tab and learns which other tabs are open. Called once, before the first screen.
 * Where the browser has no locks, other tabs count as closed: their work is then offered, never removed.
 */
export async function claimTab(): Promise<void> {
  own = remembered() ?? remember(newName());
  if (!('locks' in navigator)) return;
  if (!(await hold(own))) {
    own = remember(newName());
    await hold(own);
  }
  await noteOpenTabs().catch(() => {});
}

/** Plain HTTP pages have no `randomUUID`. */
const newName = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');

export const ownTab = (): string => own;

/** True when the tab of that name was open when this page started. */
export const wasOpen = (name: string): boolean => name === own || open.has(name);
