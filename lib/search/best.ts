/** A document of one of several indexes that are searched as one. */
export interface Scored {
  readonly segment: number;
  readonly document: number;
  readonly score: number;
  /** Bit n is set when slot n was found. */
  readonly found: number;
  /** The same without slots of which only the beginning was found. */
  readonly firm: number;
  /** The provision it was lifted for: it cites it. */
  readonly cites?: string;
}

/** The same document with another score. */
export const rescored = ({ segment, document, found, firm, cites }: Scored, score: number): Scored => ({
  segment,
  document,
  score,
  found,
  firm,
  ...(cites !== undefined && { cites }),
});

/** The order of results: by score, equal ones by their place. */
export function inOrder<T extends Scored>(list: T[]): T[] {
  return list.sort(
    (left, right) =>
      right.score - left.score || left.segment - right.segment || left.document - right.document,
  );
}

/**
 * The best of the documents offered in the order of their places, a fixed number of them: a heap with the worst on
 * top, so that most offers cost one comparison. Of equal scores the earlier place is better.
 */
export class BestList {
  private readonly scores: Float64Array;
  private readonly places: Float64Array;
  private size = 0;
  /** An offer that is not more than this is not among the best. */
  least = 0;

  constructor(private readonly limit: number) {
    this.scores = new Float64Array(limit);
    this.places = new Float64Array(limit);
  }

  private worse(left: number, right: number): boolean {
    const a = this.scores[left] as number;
    const b = this.scores[right] as number;
    return a < b || (a === b && (this.places[left] as number) > (this.places[right] as number));
  }

  private swap(left: number, right: number): void {
    const { scores, places } = this;
    const score = scores[left] as number;
    const place = places[left] as number;
    scores[left] = scores[right] as number;
    places[left] = places[right] as number;
    scores[right] = score;
    places[right] = place;
  }

  private sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= this.size) return;
      const child = left + 1 < this.size && this.worse(left + 1, left) ? left + 1 : left;
      if (!this.worse(child, at)) return;
      this.swap(child, at);
      at = child;
    }
  }

  private rise(): void {
    let at = this.size - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.worse(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  /** `place` grows from one offer to the next, and `score` is more than `least`. */
  offer(place: number, score: number): void {
    const at = this.size < this.limit ? this.size++ : 0;
    this.scores[at] = score;
    this.places[at] = place;
    if (at === 0 && this.size > 1) this.sink();
    else this.rise();
    if (this.size === this.limit) this.least = this.scores[0] as number;
  }

  each(visit: (place: number, score: number) => void): void {
    for (let at = 0; at < this.size; at += 1) visit(this.places[at] as number, this.scores[at] as number);
  }
}
