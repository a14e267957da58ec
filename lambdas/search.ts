import { searchRouter } from '../lib/api/search/index.ts';
import { bundled, bundledCorpus, handlerOf } from '../lib/lambda/index.ts';
import { createSearcher, createSuggester, openIndex } from '../lib/search/index.ts';

const here = import.meta.url;
const corpus = bundledCorpus(here);
const searcher = createSearcher({ corpus, index: openIndex(bundled(here, 'search.bin')) });
const suggester = createSuggester(corpus);

/** Search and suggestions over the corpus; the library lives on the user's own machine. */
export const handler = handlerOf(
  searchRouter({ searcher: async () => searcher, suggester: async () => suggester }),
);
