import { useEffect, useState } from 'preact/hooks';
import type { Localized } from '../../lib/base/index.ts';
import { onKeptChange, readKept, writeKept } from './kept.ts';

/** A provision put aside for a document; kept in this browser only. */
export interface Pick {
  readonly address: string;
  readonly caption: Localized;
}

const NAME = 'picks';

/** The provisions put aside, in the order they were picked. */
export function usePicks() {
  const [picks, setPicks] = useState<readonly Pick[]>(() => readKept<Pick[]>(NAME) ?? []);
  useEffect(() => onKeptChange(NAME, () => setPicks(readKept<Pick[]>(NAME) ?? [])), []);
  const has = (address: string): boolean => picks.some((pick) => pick.address === address);
  const toggle = (pick: Pick): void => {
    const others = picks.filter((other) => other.address !== pick.address);
    writeKept(NAME, others.length === picks.length ? [...picks, pick] : others);
  };
  return { picks, has, toggle };
}
