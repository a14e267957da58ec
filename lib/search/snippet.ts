import type { Match } from './matcher.ts';

/** A piece of the original text around the words that were found. */
export interface Snippet {
  readonly text: string;
  /** Places of the found words within `text`: true letters of the original. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
  /** Sum of the weights of the different slots in the window. */
  readonly worth: number;
}

const LENGTH = 260;

function windowAt(
  matches: readonly Match[],
  from: number,
  slotWeight: readonly number[],
): { worth: number; to: number } {
  const first = matches[from];
  const seen = new Set<number>();
  let worth = 0;
  let to = from;
  for (let at = from; at < matches.length; at += 1) {
    const match = matches[at];
    if (first === undefined || match === undefined || match.end - first.start > LENGTH) break;
    if (!seen.has(match.slot)) worth += slotWeight[match.slot] ?? 0;
    seen.add(match.slot);
    to = at;
  }
  return { worth, to };
}

const isSpace = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter);

/** The window with the rarest different words of the query; the beginning of the text when none is there. */
export function makeSnippet(text: string, matches: readonly Match[], slotWeight: readonly number[]): Snippet {
  let best = { from: 0, to: -1, worth: 0 };
  matches.forEach((_, from) => {
    const { worth, to } = windowAt(matches, from, slotWeight);
    if (worth > best.worth) best = { from, to, worth };
  });
  const first = matches[best.from];
  const last = matches[best.to];
  const core =
    first === undefined || last === undefined ? { start: 0, end: 0 } : { start: first.start, end: last.end };
  const spare = Math.max(0, LENGTH - (core.end - core.start));
  let start = Math.max(0, core.start - Math.floor(spare / 3));
  let end = Math.min(text.length, start + Math.max(LENGTH, core.end - start));
  start = Math.max(0, Math.min(start, end - LENGTH));
  while (start > 0 && !isSpace(text[start - 1])) start -= 1;
  while (end < text.length && !isSpace(text[end])) end += 1;
  while (start < end && isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  const before = start > 0 ? '… ' : '';
  const highlights = matches
    .filter((match) => match.start >= start && match.end <= end)
    .map((match) => [match.start - start + before.length, match.end - start + before.length] as const);
  return {
    text: `${before}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    highlights,
    worth: best.worth,
  };
}
