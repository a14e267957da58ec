/**
 * A run of changed words can often slide: «әйелдерге [және … әйелдерге]» and «[әйелдерге және …] әйелдерге»
 * are the same edit. Of all places the one is taken whose edges are phrase edges (punctuation, sentence).
 */
export interface Sequence {
  readonly symbols: Int32Array;
  /** 1 where the word is changed; moved in place by {@link slideRuns}. */
  readonly changed: Uint8Array;
  /** How strong a phrase edge stands before word i (0 none, 1 comma, 2 sentence); one longer than the words. */
  readonly edges: Uint8Array;
  /** Counts of common words after which the other side has a change: there the edit is a replacement. */
  readonly opposite: ReadonlySet<number>;
}

/** For each run of changed words: how many common words stand before it. */
export function changePlaces(changed: Uint8Array): Set<number> {
  const places = new Set<number>();
  let common = 0;
  for (const flag of changed) {
    if (flag === 1) places.add(common);
    else common++;
  }
  return places;
}

/** A replacement in one place reads better than a deletion here and an insertion there. */
const REPLACEMENT = 5;

/** Moves every run of changed words to its most readable place; what is common stays the same words. */
export function slideRuns(sequence: Sequence): void {
  const { changed } = sequence;
  let common = 0;
  for (let start = 0; start < changed.length; start++) {
    if (changed[start] !== 1) {
      common++;
      continue;
    }
    let end = start;
    while (end < changed.length && changed[end] === 1) end++;
    const [place, next] = slideRun(sequence, start, end, common);
    common += Math.max(0, place - start);
    start = next - 1;
  }
}

function slideRun(
  { symbols, changed, edges, opposite }: Sequence,
  start: number,
  end: number,
  common: number,
): readonly [place: number, next: number] {
  const length = end - start;
  let up = 0;
  while (canMove(changed, start - up - 1) && symbols[start - up - 1] === symbols[end - up - 1]) up++;
  let down = 0;
  while (canMove(changed, end + down) && symbols[start + down] === symbols[end + down]) down++;
  let best = start;
  let bestScore = -1;
  for (let place = start - up; place <= start + down; place++) {
    const replaces = opposite.has(common + place - start) ? REPLACEMENT : 0;
    const score = (edges[place] ?? 0) + (edges[place + length] ?? 0) + replaces;
    if (score > bestScore || (score === bestScore && Math.abs(place - start) < Math.abs(best - start))) {
      best = place;
      bestScore = score;
    }
  }
  changed.fill(0, start, end);
  changed.fill(1, best, best + length);
  return [best, Math.max(end, best + length)];
}

/** A run slides over unchanged words only, and stops before it would touch another run. */
function canMove(changed: Uint8Array, index: number): boolean {
  return index >= 0 && index < changed.length && changed[index] === 0;
}
