import { findCitations } from '../citation/index.ts';
import { inOrder, type Scored } from './best.ts';
import { coverage } from './confidence.ts';
import { KIND } from './keys.ts';
import type { Plan } from './plan.ts';
import { decodePostings, roomFor } from './postings.ts';
import { articleOf } from './read-citations.ts';
import { inverseFrequency, rank } from './score.ts';
import type { Source } from './sources.ts';
import { CITING } from './weights.ts';

/** The key by which passages that cite a provision are found. */
const citingKey = (address: string): string => KIND.citation + address;

/** The provisions a text cites, each once, in the order of the text. */
export const provisionsCited = (text: string): readonly string[] => [
  ...new Set(
    findCitations(text).flatMap(({ address, path }) =>
      address === undefined || path.length === 0 ? [] : [articleOf(address)],
    ),
  ),
];

/** The passages that cite a provision, as segment and document. */
function citing(address: string, sources: readonly Source[]): (readonly [number, number])[] {
  const key = citingKey(address);
  return sources.flatMap(({ index, store }, segment) => {
    const entry = store === 'library' ? index.find(key) : undefined;
    if (entry === undefined) return [];
    const room = roomFor(entry.count);
    const count = decodePostings(index.postings, key, entry, room);
    return Array.from(room.documents.subarray(0, count), (document) => [segment, document] as const);
  });
}

/** What the words of a question find in the corpus, where they stand in its own language. */
function provisionsFound(corpus: Source, plan: Plan): { readonly address: string; readonly worth: number }[] {
  const groups = plan.groups.filter(({ covers }) => covers).map(({ papers: _, ...group }) => group);
  const { top, slotWeight } = rank([corpus.index], { ...plan, groups }, { limit: CITING.provisions });
  return top.flatMap((one) => {
    const entry = corpus.provision(one.document);
    if (entry === undefined) return [];
    const address = `${entry.instrument.address}/${entry.provision.number}`;
    return [{ address, worth: one.score * coverage(plan, slotWeight, one) }];
  });
}

/**
 * Lifts passages that cite a provision which the question names or finds: a paper in another language speaks of the
 * rule in words of its own, and cites it by the same number.
 * @param cited the provisions the question names
 */
export function byCitations(
  top: readonly Scored[],
  sources: readonly Source[],
  corpus: Source | undefined,
  plan: Plan,
  cited: readonly string[],
  allowed: (segment: number, document: number) => boolean,
): readonly Scored[] {
  if (corpus === undefined || !sources.some(({ store }) => store === 'library')) return top;
  const total = sources.reduce((sum, { index }) => sum + index.documentCount, 0);
  const lifts = new Map<string, Scored>();
  const lift = (address: string, worthOf: (count: number) => number): void => {
    const places = citing(address, sources);
    const score = worthOf(places.length);
    for (const [segment, document] of places) {
      const before = lifts.get(`${segment} ${document}`);
      if (score > (before?.score ?? 0) && allowed(segment, document))
        lifts.set(`${segment} ${document}`, { segment, document, score, found: 0, firm: 0, cites: address });
    }
  };
  for (const { address, worth } of provisionsFound(corpus, plan))
    lift(address, (count) => (CITING.found * worth) / Math.sqrt(count));
  for (const address of cited) lift(address, (count) => CITING.named * inverseFrequency(count, total));
  if (lifts.size === 0) return top;
  const lifted = top.map((one) => {
    const key = `${one.segment} ${one.document}`;
    const more = lifts.get(key);
    lifts.delete(key);
    return more?.cites === undefined ? one : { ...one, score: one.score + more.score, cites: more.cites };
  });
  return inOrder([...lifted, ...lifts.values()]);
}
