import type { Matter, MatterStore } from '../../lib/matters/index.ts';

/** A store in memory for tests of the routes; the real adapter has its own contract tests. */
export function memoryStore(): MatterStore {
  const items = new Map<string, Matter>();
  const key = (owner: string, id: string): string => JSON.stringify([owner, id]);
  return {
    get: async (owner, id) => items.get(key(owner, id)),
    list: async (owner) =>
      [...items]
        .filter(([name]) => JSON.parse(name)[0] === owner)
        .map(([, { data: _data, ...summary }]) => summary),
    put: async (owner, next, expectedVersion) => {
      const conflict = items.get(key(owner, next.id));
      if ((conflict?.version ?? 0) !== expectedVersion) return { ok: false, conflict };
      const matter = { ...next, version: expectedVersion + 1 };
      items.set(key(owner, next.id), matter);
      return { ok: true, matter };
    },
    remove: async (owner, id, expectedVersion) =>
      items.get(key(owner, id))?.version === expectedVersion && items.delete(key(owner, id)),
  };
}
