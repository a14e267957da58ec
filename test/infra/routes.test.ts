import type { OpenAPIHono } from '@hono/zod-openapi';
import { describe, expect, it } from 'vitest';
import { amendmentsRouter } from '../../lib/api/amendments/index.ts';
import { corpusRouter } from '../../lib/api/corpus/index.ts';
import { draftingRouter } from '../../lib/api/drafting/index.ts';
import { eligibilityRouter } from '../../lib/api/eligibility/index.ts';
import { createApp } from '../../lib/api/index.ts';
import { mattersRouter } from '../../lib/api/matters/index.ts';
import { searchRouter } from '../../lib/api/search/index.ts';
import { createCorpus, parseCorpus } from '../../lib/corpus/index.ts';
import { CAPABILITIES } from '../../lib/infra/index.ts';

const unused = async (): Promise<never> => {
  throw new Error('no request is made here');
};
const ROUTERS: Readonly<Record<string, OpenAPIHono>> = {
  amendments: amendmentsRouter({ fonts: unused, now: () => '' }),
  corpus: corpusRouter(createCorpus(parseCorpus([]).data)),
  drafting: draftingRouter({ desk: unused, fonts: unused }),
  eligibility: eligibilityRouter(),
  matters: mattersRouter({ store: unused, owner: () => undefined, now: () => '', newId: () => '' }),
  search: searchRouter({ searcher: unused, suggester: unused }),
};

/** `instruments/{address+}` takes any depth, `matters/{id}` one step. */
const pattern = (path: string): RegExp =>
  new RegExp(`^/api/${path.replaceAll(/\{\w+\+\}/g, '.+').replaceAll(/\{\w+\}/g, '[^/]+')}$`);

describe('The routes of the stack', () => {
  it.each(CAPABILITIES)(
    'send to $name every path it answers, and no other function takes them',
    async ({ name }) => {
      const router = ROUTERS[name];
      if (router === undefined) throw new Error(`the test knows no router of ${name}`);
      const app = createApp({ routers: [router] });
      const document = (await (await app.request('/api/openapi.json')).json()) as { paths: object };
      const paths = Object.keys(document.paths);
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) {
        const takers = CAPABILITIES.filter((one) => one.paths.some((own) => pattern(own).test(path)));
        expect(`${path} ${takers.map((one) => one.name)}`).toBe(`${path} ${name}`);
      }
    },
  );
});
