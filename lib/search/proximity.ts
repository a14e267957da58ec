import { tokenize } from '../text/index.ts';
import { inOrder } from './best.ts';
import type { Match, Matcher } from './matcher.ts';
import type { Scored } from './score.ts';
import type { Shown } from './sources.ts';
import { REORDER } from './weights.ts';

/** True when a sentence or a paragraph ends in [from, to): a full stop before white space, or an empty line. */
function sentenceEnds(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 && text.charCodeAt(at + 1) === 10) return true;
    // . ! ? …
    if (code !== 0x2e && code !== 0x21 && code !== 0x3f && code !== 0x2026) continue;
    const next = text.charCodeAt(at + 1);
    if (Number.isNaN(next) || next === 0x20 || (next >= 9 && next <= 13) || next === 0xa0) return true;
  }
  return false;
}

/** The most that one sentence answers: the weights of the different slots found in it. */
function bestSentence(text: string, matches: readonly Match[], slotWeight: readonly number[]): number {
  let best = 0;
  let sum = 0;
  let last = 0;
  const seen = new Set<number>();
  for (const { start, slot } of matches) {
    if (sentenceEnds(text, last, start)) {
      seen.clear();
      sum = 0;
    }
    last = start;
    if (seen.has(slot)) continue;
    seen.add(slot);
    sum += slotWeight[slot] ?? 0;
    best = Math.max(best, sum);
  }
  return best;
}

/** Neighbours of the query that are neighbours in the text, each pair once, by the lighter of the two. */
function neighbours(matches: readonly Match[], slotWeight: readonly number[]): number {
  const seen = new Set<number>();
  let sum = 0;
  matches.forEach((match, at) => {
    const next = matches[at + 1];
    if (next === undefined || next.word - match.word > REORDER.neighbourWords) return;
    const lower = Math.min(match.slot, next.slot);
    if (Math.abs(match.slot - next.slot) !== 1 || seen.has(lower)) return;
    seen.add(lower);
    sum += Math.min(slotWeight[match.slot] ?? 0, slotWeight[next.slot] ?? 0);
  });
  return sum;
}

/** More slots than any query has. */
const SLOTS = 2048;

/** Words of the query that stand near each other in the text, each pair once: the lighter of the two, by their distance. */
function pairs(matches: readonly Match[], slotWeight: readonly number[]): number {
  const seen = new Set<number>();
  let sum = 0;
  matches.forEach((match, at) => {
    for (let other = at + 1; other < matches.length; other += 1) {
      const next = matches[other];
      const distance = (next?.word ?? 0) - match.word;
      if (next === undefined || distance > REORDER.pairWords) break;
      const pair = Math.min(match.slot, next.slot) * SLOTS + Math.max(match.slot, next.slot);
      if (match.slot === next.slot || seen.has(pair)) continue;
      seen.add(pair);
      sum += Math.min(slotWeight[match.slot] ?? 0, slotWeight[next.slot] ?? 0) / distance;
    }
  });
  return sum;
}

/** The weights of the different slots matched. */
function answered(matches: readonly Match[], slotWeight: readonly number[]): number {
  const slots = new Set(matches.map(({ slot }) => slot));
  return [...slots].reduce((sum, slot) => sum + (slotWeight[slot] ?? 0), 0);
}

/** A short first line is a title when a paragraph follows; lines of a printed page are all of one length. */
const LONGEST_TITLE = 120;
const PARAGRAPH = 200;

/** Words of a title that say what a text is about: not `т.б.`, `ХХ` or a bare digit. */
const wordsOfTitle = (title: string): number =>
  tokenize(title).filter(({ folded }) => folded.length > 2).length;

/**
 * What the title says of the query, when the text opens with one: its first line. Words of the query in it count, and
 * more when they are the whole title: of `Өкпе` and `Өкпе артериясы` the first is about lungs.
 */
function inTitle(text: string, matches: readonly Match[], slotWeight: readonly number[]): number {
  const end = text.indexOf('\n');
  if (end < 0 || end > LONGEST_TITLE) return 0;
  const next = text.indexOf('\n', end + 1);
  if ((next < 0 ? text.length : next) - end < PARAGRAPH) return 0;
  const found = matches.filter((match) => match.end <= end);
  if (found.length === 0) return 0;
  const share = Math.min(1, found.length / Math.max(1, wordsOfTitle(text.slice(0, end))));
  return (REORDER.title + REORDER.wholeTitle * share) * answered(found, slotWeight);
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

/** What the places of its words add to a document. */
function liftOf(texts: readonly Shown[], matcher: Matcher, slotWeight: readonly number[]): number {
  let lift = 0;
  let head = 0;
  for (const { text, lang, heading } of texts) {
    const matches = matcher(text, lang);
    const value =
      REORDER.sentence * bestSentence(text, matches, slotWeight) +
      REORDER.neighbour * neighbours(matches, slotWeight) +
      REORDER.pair * pairs(matches, slotWeight) +
      inTitle(text, matches, slotWeight);
    if (heading) head = Math.max(head, REORDER.heading * answered(matches, slotWeight));
    lift = Math.max(lift, value);
  }
  return lift + head;
}

/**
 * Lifts documents whose words stand as in the query: in one sentence, side by side. A text is read only when what
 * was found in it could still lift it among those that are shown.
 */
export function byProximity(
  top: readonly Scored[],
  slotWeight: readonly number[],
  matcher: Matcher,
  texts: (scored: Scored) => readonly Shown[],
): Scored[] {
  if (slotWeight.length < 2) return [...top];
  const bar = new Bar();
  const near = top.slice(0, REORDER.proximityDepth).map((one) => {
    if (one.score + REORDER.reach * foundIn(one, slotWeight) < bar.needed) return one;
    const score = one.score + liftOf(texts(one), matcher, slotWeight);
    bar.add(score);
    return { ...one, score };
  });
  return [...inOrder(near), ...top.slice(REORDER.proximityDepth)];
}
