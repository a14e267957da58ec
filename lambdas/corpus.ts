import { corpusRouter } from '../lib/api/corpus/index.ts';
import { signInRouter } from '../lib/api/sign-in/index.ts';
import { bundled, bundledCorpus, handlerOf } from '../lib/lambda/index.ts';

const here = import.meta.url;

const { TARAZY_SIGN_IN: origin, TARAZY_CLIENT: client } = process.env;
const signIn = signInRouter(origin && client ? { origin, client } : undefined);

/** Instruments, provisions, topics, concepts, coverage, the way to sign in, and the description of the whole API. */
export const handler = handlerOf(
  [corpusRouter(bundledCorpus(here)), signIn],
  () => JSON.parse(new TextDecoder().decode(bundled(here, 'openapi.json'))) as unknown,
);
