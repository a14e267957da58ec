import { corpusRouter } from '../lib/api/corpus/index.ts';
import { bundled, bundledCorpus, handlerOf } from '../lib/lambda/index.ts';

const here = import.meta.url;

/** Instruments, provisions, topics, concepts, coverage, and the description of the whole API. */
export const handler = handlerOf(
  corpusRouter(bundledCorpus(here)),
  () => JSON.parse(new TextDecoder().decode(bundled(here, 'openapi.json'))) as unknown,
);
