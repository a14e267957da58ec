import { readCorpusFiles } from '../../lib/build/corpus-files.ts';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import { buildCorpusIndex, createSearcher, openIndex } from '../../lib/search/index.ts';

const root = new URL('../..', import.meta.url).pathname;

/** The corpus of the project, and search over it alone. */
export const corpus = createCorpus(parseCorpus(await readCorpusFiles(root)).data);
export const searcher = createSearcher({ corpus, index: openIndex(buildCorpusIndex(corpus)) });
