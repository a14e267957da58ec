import type { Crosslink, Verification } from './model.ts';
import type { Corpus } from './view.ts';

/** A link with what is known of how far to trust it. */
export interface MarkedLink {
  readonly link: Crosslink;
  /** Marks of the two restatements the relation was judged on; absent where an end is not held. */
  readonly standard: Verification['mark'] | undefined;
  readonly national: Verification['mark'] | undefined;
}

/** How many links there are of one relation, and how many of them a second reader has read. */
export interface RelationCount {
  readonly relation: Crosslink['relation'];
  readonly links: number;
  readonly read_twice: number;
}

/** Every link of the crosswalk with the marks of the restatements it rests on. */
export function markedLinks(corpus: Corpus): readonly MarkedLink[] {
  const mark = (address: string) => corpus.provision(address)?.verification.mark;
  return corpus.data.crosswalk.map((link) => ({
    link,
    standard: mark(link.standard),
    national: mark(link.national),
  }));
}

/** The links counted by relation, the commonest first. */
export function countRelations(links: readonly Crosslink[]): readonly RelationCount[] {
  const counts = new Map<Crosslink['relation'], { links: number; read_twice: number }>();
  for (const { relation, second_reading } of links) {
    const count = counts.get(relation) ?? { links: 0, read_twice: 0 };
    count.links += 1;
    if (second_reading !== undefined) count.read_twice += 1;
    counts.set(relation, count);
  }
  return [...counts]
    .map(([relation, count]) => ({ relation, ...count }))
    .sort((one, other) => other.links - one.links);
}
