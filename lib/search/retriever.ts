import { buildIndex, type IndexDocument } from './build.ts';
import { openIndex, type SearchIndex } from './open.ts';
import { createPlanner } from './planner.ts';
import { rank } from './score.ts';

/** Ranks documents for a question: identifiers and scores, best first. */
export type Retriever = (
  question: string,
  limit: number,
) => { readonly id: string; readonly score: number }[];

/** A retriever over an opened index. */
export function retrieverOver(index: SearchIndex): Retriever {
  const planner = createPlanner([]);
  return (question, limit) =>
    rank([index], planner.plan(question, [index]), { limit }).top.map(({ document, score }) => ({
      id: index.id(document),
      score,
    }));
}

/** Indexes documents in memory and searches them, without a corpus: for measurements. */
export function createRetriever(documents: readonly IndexDocument[]): Retriever {
  return retrieverOver(openIndex(buildIndex(documents)));
}
