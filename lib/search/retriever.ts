import { writeBridge } from './bridge-file.ts';
import { buildIndex, type IndexDocument } from './build.ts';
import { createMatcher } from './matcher.ts';
import { openIndex, type SearchIndex } from './open.ts';
import { createPlanner } from './planner.ts';
import { byProximity, type ReadAgain } from './proximity.ts';
import { byCoverage } from './rerank.ts';
import { rank } from './score.ts';
import { REORDER } from './weights.ts';

/** Ranks documents for a question: identifiers and scores, best first. */
export type Retriever = (
  question: string,
  limit: number,
) => { readonly id: string; readonly score: number }[];

/** A retriever over an opened index. */
export function retrieverOver(
  index: SearchIndex,
  texts?: (document: number) => readonly ReadAgain[],
): Retriever {
  const planner = createPlanner(index);
  return (question, limit) => {
    const plan = planner.plan(question, [index]);
    const { top, slotWeight } = rank([index], plan, { limit: Math.max(limit, REORDER.depth) });
    const covered = byCoverage(top, plan, slotWeight);
    const near =
      texts === undefined
        ? covered
        : byProximity(covered, slotWeight, createMatcher(plan), ({ document }) => texts(document));
    return near.slice(0, limit).map(({ document, score }) => ({ id: index.id(document), score }));
  };
}

/** Indexes documents in memory and searches them, without a corpus: for measurements. */
export function createRetriever(documents: readonly IndexDocument[]): Retriever {
  return retrieverOver(
    openIndex(buildIndex(documents, writeBridge([]))),
    (document) => documents[document]?.fields ?? [],
  );
}
