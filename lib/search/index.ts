export { writeBridge } from './bridge-file.ts';
export { buildIndex, type IndexDocument, type IndexField } from './build.ts';
export { buildCorpusIndex, passageDocuments } from './documents.ts';
export {
  type Measures,
  measure,
  oneTypo,
  russianKeyboard,
  type StemmedWord,
  wordPairs,
} from './evaluation.ts';
export type { Filters } from './facets.ts';
export { BadIndexError } from './format.ts';
export { openIndex, type SearchIndex } from './open.ts';
export { type PassageList, packPassages } from './passages.ts';
export * from './result.ts';
export { createRetriever, type Retriever, retrieverOver } from './retriever.ts';
export { createSearcher, type Searcher, type SearcherInput, type SearchOptions } from './searcher.ts';
export { type LibrarySegment, textsOf } from './sources.ts';
export { createSuggester, type Suggester, type Suggestion } from './suggest.ts';
