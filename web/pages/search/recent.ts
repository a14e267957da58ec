import { useEffect, useState } from 'preact/hooks';
import { onKeptChange, readKept, writeKept } from '../../shell/kept.ts';

const NAME = 'recent-searches';
const MOST = 8;

/** The last queries, newest first; they never leave this browser. */
export function useRecent() {
  const [recent, setRecent] = useState<readonly string[]>(() => readKept<string[]>(NAME) ?? []);
  useEffect(() => onKeptChange(NAME, () => setRecent(readKept<string[]>(NAME) ?? [])), []);
  return { recent, forget: () => writeKept(NAME, undefined) };
}

/** Remembers a query that was stayed with; one that grew out of an earlier one takes its place. */
export function remember(query: string): void {
  const text = query.trim();
  if (text.length < 3) return;
  const others = (readKept<string[]>(NAME) ?? []).filter((old) => old !== text && !text.startsWith(old));
  writeKept(NAME, [text, ...others].slice(0, MOST));
}
