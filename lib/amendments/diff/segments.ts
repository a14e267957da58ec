import type { Word } from './words.ts';

/**
 * A stretch of the comparison. `old` of all segments joined is the old text to the letter, `new` the new one.
 * `form`: the words are equal and only punctuation, case, spacing, a look-alike letter or a mark differs.
 */
export interface Segment {
  readonly kind: 'same' | 'form' | 'deleted' | 'inserted';
  readonly old: string;
  readonly new: string;
}

/** One side of a comparison: its text, its words without marks, and which of them the other side lacks. */
export interface ChangedSide {
  readonly text: string;
  readonly words: readonly Word[];
  readonly changed: Uint8Array;
}

/** Both texts cut into segments. */
export function segmentsOf(before: ChangedSide, after: ChangedSide): Segment[] {
  const joiner = new Joiner(before.text, after.text);
  joiner.gap(startOf(before, 0), startOf(after, 0));
  let i = 0;
  let j = 0;
  while (i < before.words.length || j < after.words.length) {
    if (i < before.words.length && before.changed[i] === 1)
      joiner.add('deleted', startOf(before, ++i), startOf(after, j));
    else if (j < after.words.length && after.changed[j] === 1)
      joiner.add('inserted', startOf(before, i), startOf(after, ++j));
    else {
      joiner.gap(before.words[i]?.end ?? before.text.length, after.words[j]?.end ?? after.text.length);
      joiner.gap(startOf(before, ++i), startOf(after, ++j));
    }
  }
  return tidied(joiner.all());
}

const startOf = ({ text, words }: ChangedSide, index: number): number => words[index]?.start ?? text.length;

/** Collects places, not texts: joining 19,000 small strings costs more than the comparison itself. */
class Joiner {
  private readonly ends: { kind: Segment['kind']; old: number; new: number }[] = [];

  constructor(
    private readonly old: string,
    private readonly next: string,
  ) {}

  add(kind: Segment['kind'], old: number, next: number): void {
    const last = this.ends[this.ends.length - 1];
    if (old === (last?.old ?? 0) && next === (last?.new ?? 0)) return;
    if (last?.kind === kind) [last.old, last.new] = [old, next];
    else this.ends.push({ kind, old, new: next });
  }

  /** What both sides have: the same to the letter, or in another form. */
  gap(old: number, next: number): void {
    const last = this.ends[this.ends.length - 1];
    const [from, there] = [last?.old ?? 0, last?.new ?? 0];
    let equal = old - from === next - there;
    for (let at = from; equal && at < old; at++)
      equal = this.old.charCodeAt(at) === this.next.charCodeAt(at - from + there);
    this.add(equal ? 'same' : 'form', old, next);
  }

  all(): Segment[] {
    return this.ends.map(({ kind, old, new: next }, index) => {
      const last = this.ends[index - 1];
      return { kind, old: this.old.slice(last?.old ?? 0, old), new: this.next.slice(last?.new ?? 0, next) };
    });
  }
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * Gives punctuation to the edit it came with: «адамға[, жүкті әйелге] қатысты» and not «адамға, [жүкті әйелге ]»,
 * the space or full stop that both sides have after an edit to what is unchanged.
 */
function tidied(segments: readonly Segment[]): Segment[] {
  const tidy: Segment[] = [];
  for (let from = 0; from < segments.length; ) {
    let to = from;
    while (to < segments.length && segments[to]?.kind !== 'same') to++;
    if (to === from) tidy.push(segments[from++] ?? { kind: 'same', old: '', new: '' });
    else tidy.push(...tidyGroup(segments.slice(from, to)));
    from = Math.max(from, to);
  }
  return merged(tidy);
}

function tidyGroup(group: readonly Segment[]): readonly Segment[] {
  const words = group.filter(({ kind }) => kind !== 'form');
  const forms = group.filter(({ kind }) => kind === 'form');
  if (words.length === 0 || forms.some((one) => WORD.test(one.old + one.new))) return group;
  const [first] = words;
  const oneWay = words.every(({ kind }) => kind === first?.kind);
  if (!oneWay && (forms.length > 0 || words.length > 2)) return group;
  const old = group.map((one) => one.old).join('');
  const next = group.map((one) => one.new).join('');
  const head = commonEdge(old, next, 0, (text, n) => text[n]);
  const tail = commonEdge(old, next, head, (text, n) => text[text.length - 1 - n]);
  const [gone, come] = [old.slice(head, old.length - tail), next.slice(head, next.length - tail)];
  if (oneWay && gone !== '' && come !== '') return group;
  const same = (text: string): Segment => ({ kind: 'same', old: text, new: text });
  return [
    same(old.slice(0, head)),
    { kind: 'deleted', old: gone, new: '' },
    { kind: 'inserted', old: '', new: come },
    same(old.slice(old.length - tail)),
  ];
}

/** How many marks and spaces both texts share at one edge; `taken` of them are taken at the other edge. */
function commonEdge(
  old: string,
  next: string,
  taken: number,
  at: (text: string, n: number) => string | undefined,
): number {
  const most = Math.min(old.length, next.length) - taken;
  let n = 0;
  while (n < most && at(old, n) === at(next, n) && !WORD.test(at(old, n) ?? '') && isWhole(at(old, n))) n++;
  return n;
}

/** Half of a character outside the basic plane is no edge. */
const isWhole = (unit: string | undefined): boolean => unit !== undefined && !/[\ud800-\udfff]/.test(unit);

function merged(segments: readonly Segment[]): Segment[] {
  const all: Segment[] = [];
  for (const segment of segments) {
    if (segment.old === '' && segment.new === '') continue;
    const last = all[all.length - 1];
    if (last?.kind === segment.kind)
      all[all.length - 1] = { kind: last.kind, old: last.old + segment.old, new: last.new + segment.new };
    else all.push(segment);
  }
  return all;
}
