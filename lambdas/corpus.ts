import { corpusRouter } from '../lib/api/corpus/index.ts';
import { bundledCorpus, handlerOf } from '../lib/lambda/index.ts';

/** Instruments, provisions, topics, concepts, coverage. */
export const handler = handlerOf(corpusRouter(bundledCorpus(import.meta.url)));
