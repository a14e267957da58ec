import { amendmentsRouter } from '../api/amendments/index.ts';
import { corpusRouter } from '../api/corpus/index.ts';
import { draftingRouter } from '../api/drafting/index.ts';
import { eligibilityRouter } from '../api/eligibility/index.ts';
import { createApp } from '../api/index.ts';
import { mattersRouter } from '../api/matters/index.ts';
import { searchRouter } from '../api/search/index.ts';
import { signInRouter } from '../api/sign-in/index.ts';
import { createCorpus } from '../corpus/index.ts';

const unused = async (): Promise<never> => {
  throw new Error('the description is made without calling a route');
};

/** OpenAPI of every route of every function: in AWS one function serves it for all. */
export async function describeApi(): Promise<string> {
  const empty = { instruments: [], topics: [], concepts: [], crosswalk: [], cases: [] };
  const app = createApp({
    routers: [
      corpusRouter(createCorpus(empty)),
      searchRouter({ searcher: unused, suggester: unused }),
      eligibilityRouter(),
      draftingRouter({ desk: unused, fonts: unused }),
      amendmentsRouter({ fonts: unused, now: () => '' }),
      mattersRouter({ store: unused, owner: () => undefined, now: () => '', newId: () => '' }),
      signInRouter(),
    ],
  });
  const response = await app.request('/api/openapi.json');
  return response.text();
}
