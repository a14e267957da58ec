import { TooLargeError } from '../base/index.ts';
import type { Corpus } from '../corpus/index.ts';
import { answer, type House, type SearchOptions } from './answer.ts';
import { disagreementsOf } from './contradictions.ts';
import type { SearchIndex } from './open.ts';
import { createPlanner } from './planner.ts';
import type { SearchResult } from './result.ts';
import { corpusSource, type LibrarySegment, librarySource } from './sources.ts';

export type { SearchOptions } from './answer.ts';

export interface SearcherInput {
  readonly corpus: Corpus;
  readonly index: SearchIndex;
  readonly library?: readonly LibrarySegment[];
}

/** Searches the corpus and the library as one. */
export interface Searcher {
  /** @throws TooLargeError for a query longer than 2,000 characters. */
  search(query: string, options?: SearchOptions): SearchResult;
  /** Searches the same corpus with another library. */
  withLibrary(library: readonly LibrarySegment[]): Searcher;
}

const LONGEST_QUERY = 2000;

function tooLong(): never {
  throw new TooLargeError({
    kk: `Сұрау тым ұзын: ${LONGEST_QUERY} таңбадан аспасын.`,
    ru: `Запрос слишком длинный: не больше ${LONGEST_QUERY} знаков.`,
    en: `The query is too long: at most ${LONGEST_QUERY} characters.`,
  });
}

/** Makes a searcher over an opened corpus index and any number of library segments. */
export function createSearcher(input: SearcherInput): Searcher {
  const corpusPart = corpusSource(input.corpus, input.index);
  const planner = createPlanner(input.index);
  const over = (library: readonly LibrarySegment[]): Searcher => {
    const sources = [corpusPart, ...library.map(librarySource)];
    const documents = library.flatMap((segment) => segment.documents);
    const disagreements = disagreementsOf(input.corpus, documents);
    const titles = new Map(documents.map(({ id, title }) => [id, title]));
    return {
      search: (query, options = {}) => {
        if (query.length > LONGEST_QUERY) tooLong();
        const house: House = { corpus: input.corpus, sources, planner, disagreements, titles };
        return answer(house, query, options);
      },
      withLibrary: over,
    };
  };
  return over(input.library ?? []);
}
