import type { Language } from '../base/index.ts';
import { inOrder, rescored } from './best.ts';
import type { PackedText } from './letters.ts';
import type { Found, Match, Matcher } from './matcher.ts';
import type { Scored } from './score.ts';
import { REORDER } from './weights.ts';

/** A text of a document that is read again. */
export interface ReadAgain {
  readonly lang: Language;
  readonly text: string;
  /** Read instead of `text` when it is there. */
  readonly packed?: PackedText;
  /** True for a heading: its words count by themselves. */
  readonly heading?: boolean;
}

/**
 * Weighs the places of the words of one query in texts. Which slots and pairs of slots were met is kept in arrays that
 * hold the number of the round they were met in, so that a new round forgets all without touching them.
 */
class Places {
  private readonly met: Int32Array;
  private readonly metPairs: Int32Array;
  private round = 0;

  constructor(private readonly slotWeight: readonly number[]) {
    this.met = new Int32Array(slotWeight.length);
    this.metPairs = new Int32Array(slotWeight.length ** 2);
  }

  private weight(slot: number): number {
    return this.slotWeight[slot] ?? 0;
  }

  /** True when the slot is met for the first time in this round. */
  private isNew(slot: number): boolean {
    if (this.met[slot] === this.round) return false;
    this.met[slot] = this.round;
    return true;
  }

  /** The most that one sentence answers: the weights of the different slots found in it. */
  bestSentence(matches: readonly Match[]): number {
    let best = 0;
    let sum = 0;
    let last = -1;
    for (const { sentence, slot } of matches) {
      if (sentence !== last) {
        this.round += 1;
        sum = 0;
        last = sentence;
      }
      if (!this.isNew(slot)) continue;
      sum += this.weight(slot);
      best = Math.max(best, sum);
    }
    return best;
  }

  /** Neighbours of the query that are neighbours in the text, each pair once, by the lighter of the two. */
  neighbours(matches: readonly Match[]): number {
    this.round += 1;
    let sum = 0;
    for (let at = 0; at + 1 < matches.length; at += 1) {
      const [match, next] = [matches[at] as Match, matches[at + 1] as Match];
      if (next.word - match.word > REORDER.neighbourWords) continue;
      if (Math.abs(match.slot - next.slot) !== 1 || !this.isNew(Math.min(match.slot, next.slot))) continue;
      sum += Math.min(this.weight(match.slot), this.weight(next.slot));
    }
    return sum;
  }

  /** Words of the query that stand near each other, each pair once: the lighter of the two, by their distance. */
  pairs(matches: readonly Match[]): number {
    this.round += 1;
    let sum = 0;
    for (let at = 0; at < matches.length; at += 1) {
      const match = matches[at] as Match;
      for (let other = at + 1; other < matches.length; other += 1) {
        const next = matches[other] as Match;
        const distance = next.word - match.word;
        if (distance > REORDER.pairWords) break;
        const [low, high] = match.slot < next.slot ? [match.slot, next.slot] : [next.slot, match.slot];
        const pair = low * this.slotWeight.length + high;
        if (low === high || this.metPairs[pair] === this.round) continue;
        this.metPairs[pair] = this.round;
        sum += Math.min(this.weight(low), this.weight(high)) / distance;
      }
    }
    return sum;
  }

  /** The weights of the different slots matched, up to a place in the text. */
  answered(matches: readonly Match[], end = Number.POSITIVE_INFINITY): number {
    this.round += 1;
    let sum = 0;
    for (const match of matches) {
      if (match.end <= end && this.isNew(match.slot)) sum += this.weight(match.slot);
    }
    return sum;
  }

  /**
   * What the title says of the query. Words of the query in it count, and more when they are the whole title: of
   * `Өкпе` and `Өкпе артериясы` the first is about lungs.
   */
  inTitle({ matches, title }: Found): number {
    if (title === undefined) return 0;
    const found = matches.filter((match) => match.end <= title.end).length;
    if (found === 0) return 0;
    const share = Math.min(1, found / Math.max(1, title.words));
    return (REORDER.title + REORDER.wholeTitle * share) * this.answered(matches, title.end);
  }

  /** What the places of its words add to a document. */
  liftOf(texts: readonly ReadAgain[], matcher: Matcher): number {
    let lift = 0;
    let head = 0;
    for (const shown of texts) {
      const found = matcher(shown.packed ?? shown.text, shown.lang);
      const { matches } = found;
      const value =
        REORDER.sentence * this.bestSentence(matches) +
        REORDER.neighbour * this.neighbours(matches) +
        REORDER.pair * this.pairs(matches) +
        this.inTitle(found);
      if (shown.heading) head = Math.max(head, REORDER.heading * this.answered(matches));
      lift = Math.max(lift, value);
    }
    return lift + head;
  }
}

/** The weights of the different slots found in a document. */
const foundIn = ({ found }: Scored, slotWeight: readonly number[]): number =>
  slotWeight.reduce(
    (sum, weight, slot) => (slot < 31 && (found & (1 << slot)) === 0 ? sum : sum + weight),
    0,
  );

/** The best scores so far, the highest first; tells what a document needs to be shown. */
class Bar {
  private readonly best: number[] = [];

  add(score: number): void {
    const at = this.best.findIndex((one) => one < score);
    this.best.splice(at < 0 ? this.best.length : at, 0, score);
    if (this.best.length > REORDER.shown) this.best.length = REORDER.shown;
  }

  get needed(): number {
    return this.best.length < REORDER.shown ? 0 : (this.best.at(-1) ?? 0);
  }
}

/**
 * Lifts documents whose words stand as in the query: in one sentence, side by side. A text is read only when what
 * was found in it could still lift it among those that are shown.
 */
export function byProximity(
  top: readonly Scored[],
  slotWeight: readonly number[],
  matcher: Matcher,
  texts: (scored: Scored) => readonly ReadAgain[],
): Scored[] {
  if (slotWeight.length < 2) return [...top];
  const places = new Places(slotWeight);
  const bar = new Bar();
  const near = top.slice(0, REORDER.proximityDepth).map((one) => {
    if (one.score + REORDER.reach * foundIn(one, slotWeight) < bar.needed) return one;
    const score = one.score + places.liftOf(texts(one), matcher);
    bar.add(score);
    return rescored(one, score);
  });
  return [...inOrder(near), ...top.slice(REORDER.proximityDepth)];
}
