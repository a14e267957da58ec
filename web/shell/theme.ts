import { useCallback, useEffect, useState } from 'preact/hooks';
import { readKept, writeKept } from './kept.ts';

type Theme = 'light' | 'dark';
const wide = () => matchMedia('(prefers-color-scheme: dark)');

/** Puts the reader's own choice of colours on the page; without one the system's choice holds. */
export function applyKeptTheme(): void {
  const kept = readKept<Theme>('theme');
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
}

/** Whether the page is dark now, and a way to turn it over. */
export function useTheme(): { readonly dark: boolean; readonly toggle: () => void } {
  const [kept, setKept] = useState(() => readKept<Theme>('theme'));
  const [system, setSystem] = useState(() => wide().matches);
  useEffect(() => {
    const query = wide();
    const follow = () => setSystem(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const dark = kept === undefined ? system : kept === 'dark';
  const toggle = useCallback(() => {
    const next: Theme = dark ? 'light' : 'dark';
    writeKept('theme', next);
    setKept(next);
    applyKeptTheme();
  }, [dark]);
  return { dark, toggle };
}
