import { createRoute, z } from '@hono/zod-openapi';
import { LANGUAGES } from '../../base/index.ts';
import type { OfficialStore } from '../../corpus/index.ts';
import { createRouter } from '../app.ts';
import { problemResponse } from '../problem.ts';
import { jsonResponse } from '../schemas.ts';
import { findOfficial } from './find.ts';
import { presentDiff, presentOfficial } from './present.ts';
import { heldOut, officialDiffOut, officialOut } from './shapes.ts';

export { type FoundOfficial, findOfficial, type OfficialQuery, staleFindings } from './find.ts';
export { presentDiff, presentOfficial } from './present.ts';
export type { OfficialDiffOut, OfficialOut } from './shapes.ts';

const parameters = z.object({
  address: z.string().openapi({ example: 'kz/criminal-code/72/3', param: { in: 'path', name: 'address' } }),
});
const lang = z
  .enum(LANGUAGES)
  .optional()
  .openapi({ description: 'Language of the text; another is shown when it is not held' });

const list = createRoute({
  method: 'get',
  path: '/official',
  summary: 'Official texts held in the store of this machine',
  request: { query: z.object({ lang }) },
  responses: { 200: jsonResponse('Texts held', z.object({ texts: z.array(heldOut) })) },
});
const diff = createRoute({
  method: 'get',
  path: '/official/{address}{.+/diff}',
  summary: 'Words that differ between two editions of a provision',
  request: { params: parameters, query: z.object({ from: z.iso.date(), to: z.iso.date(), lang }) },
  responses: {
    200: jsonResponse('The differences', officialDiffOut),
    404: problemResponse('The act, an edition or the provision is not held'),
  },
});
const official = createRoute({
  method: 'get',
  path: '/official/{address}{.+}',
  summary: 'Official text of an act or a provision, with the editions held',
  request: { params: parameters, query: z.object({ edition: z.iso.date().optional(), lang }) },
  responses: {
    200: jsonResponse('The official text', officialOut),
    404: problemResponse('The act, the edition or the provision is not held'),
  },
});

/** Routes that read official texts: list, text of a provision, word diff between editions. */
export function officialRouter(store: OfficialStore) {
  return createRouter()
    .openapi(list, async (context) => context.json({ texts: await store.list() }, 200))
    .openapi(diff, async (context) => {
      const address = context.req.valid('param').address.replace(/\/diff$/, '');
      const { from, to, lang: language } = context.req.valid('query');
      const older = await findOfficial(store, { address, edition: from, lang: language });
      const newer = await findOfficial(store, { address, edition: to, lang: older.text.lang });
      return context.json(presentDiff(older, newer), 200);
    })
    .openapi(official, async (context) => {
      const { address } = context.req.valid('param');
      const query = context.req.valid('query');
      const found = await findOfficial(store, { address, edition: query.edition, lang: query.lang });
      return context.json(presentOfficial(found), 200);
    });
}
