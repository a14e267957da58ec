import type { Reading } from './words.ts';

interface Part {
  readonly field: string;
  /** `true`: only where denied; `false`: only where not; absent: either. */
  readonly denied?: boolean;
}
/** Meanings that must stand near each other. */
export interface Combination {
  readonly parts: readonly Part[];
  /** How many words they may be apart, first to last. */
  readonly reach: number;
}

const REACH = 12;

/** Reads `crime grave`, `damage ~pay <8`: `~` denied, `+` not denied, `<n` how many words apart at most. */
export function combinationOf(written: string): Combination {
  const items = written.split(/\s+/).filter((item) => item !== '');
  const reach = items.find((item) => item.startsWith('<'));
  const parts = items
    .filter((item) => !item.startsWith('<'))
    .map((item): Part => {
      if (item.startsWith('~')) return { field: item.slice(1), denied: true };
      return item.startsWith('+') ? { field: item.slice(1), denied: false } : { field: item };
    });
  return { parts, reach: reach === undefined ? REACH : Number(reach.slice(1)) };
}

const found = ({ field, denied }: Part, reading: Reading): boolean =>
  (reading.get(field) ?? []).some((hit) => denied === undefined || hit.denied === denied);

/** Whether two sentences, the second of which speaks of the first, hold the meanings of a combination between them. */
export function holdTogether({ parts }: Combination, first: Reading, second: Reading): boolean {
  return (
    parts.every((part) => found(part, first) || found(part, second)) &&
    parts.some((part) => !found(part, first)) &&
    parts.some((part) => !found(part, second))
  );
}

/** Whether the sentence holds the meanings of a combination near each other, in any order. */
export function holds({ parts, reach }: Combination, reading: Reading): boolean {
  const marks = parts
    .flatMap(({ field, denied }, part) =>
      (reading.get(field) ?? [])
        .filter((hit) => denied === undefined || hit.denied === denied)
        .map(({ at }) => ({ at, part })),
    )
    .sort((left, right) => left.at - right.at);
  const last: number[] = parts.map(() => Number.NEGATIVE_INFINITY);
  return marks.some(({ at, part }) => {
    last[part] = at;
    return at - Math.min(...last) <= reach;
  });
}
