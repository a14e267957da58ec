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

/** The weights of the different slots matched. */
function answered(matches: readonly Match[], slotWeight: readonly number[]): number {
  const slots = new Set(matches.map(({ slot }) => slot));
  return [...slots].reduce((sum, slot) => sum + (slotWeight[slot] ?? 0), 0);
}

/** A short first line is a title when a paragraph follows; lines of a printed page are all of one length. */
const LONGEST_TITLE = 120;
const PARAGRAPH = 200;

/** What of the query stands in the title, when the text opens with one: its first line. */
function inTitle(text: string, matches: readonly Match[], slotWeight: readonly number[]): number {
  const end = text.indexOf('\n');
  if (end < 0 || end > LONGEST_TITLE) return 0;
  const next = text.indexOf('\n', end + 1);
  if ((next < 0 ? text.length : next) - end < PARAGRAPH) return 0;
  return answered(
    matches.filter((match) => match.end <= end),
    slotWeight,
  );
}

/** Lifts documents whose words stand as in the query: in one sentence, side by side. */
export function byProximity(
  top: readonly Scored[],
  slotWeight: readonly number[],
  matcher: Matcher,
  texts: (scored: Scored) => readonly Shown[],
): Scored[] {
  if (slotWeight.length < 2) return [...top];
  const near = top.slice(0, REORDER.proximityDepth).map((one) => {
    let lift = 0;
    let head = 0;
    for (const { text, lang, heading } of texts(one)) {
      const matches = matcher(text, lang);
      const value =
        REORDER.sentence * bestSentence(text, matches, slotWeight) +
        REORDER.neighbour * neighbours(matches, slotWeight) +
        REORDER.title * inTitle(text, matches, slotWeight);
      if (heading) head = Math.max(head, REORDER.heading * answered(matches, slotWeight));
      lift = Math.max(lift, value);
    }
    return { ...one, score: one.score + lift + head };
  });
  near.sort(
    (left, right) =>
      right.score - left.score || left.segment - right.segment || left.document - right.document,
  );
  return [...near, ...top.slice(REORDER.proximityDepth)];
}
