/** One field in which two versions of a matter differ. */
export interface Difference {
  readonly path: string;
  readonly mine: string | undefined;
  readonly theirs: string | undefined;
}

function leaves(value: unknown, path: string, into: Map<string, string>): void {
  if (value === null || value === undefined || value === '') return;
  if (typeof value !== 'object') {
    into.set(path, String(value));
    return;
  }
  for (const [key, below] of Object.entries(value)) leaves(below, path === '' ? key : `${path}.${key}`, into);
}

/** The fields that differ, by their paths in the data; empty when the two say the same. */
export function differences(mine: unknown, theirs: unknown): readonly Difference[] {
  const [left, right] = [new Map<string, string>(), new Map<string, string>()];
  leaves(mine, '', left);
  leaves(theirs, '', right);
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((path) => left.get(path) !== right.get(path))
    .map((path) => ({ path, mine: left.get(path), theirs: right.get(path) }));
}
