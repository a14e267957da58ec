import { createRoute, type z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { InvalidInputError, NotFoundError } from '../../base/index.ts';
import type { Matter, MatterStore } from '../../matters/index.ts';
import { createRouter } from '../app.ts';
import { problem, problemResponse } from '../problem.ts';
import { jsonBody, jsonResponse, languageQuery } from '../schemas.ts';
import { conflictOut, idParameter, listOut, matterIn, matterOut, newMatterIn } from './shapes.ts';
import { GONE, LOST_RACE, NO_SUCH, NOT_SIGNED_IN, VERSION_FORM, VERSION_NEEDED } from './texts.ts';

/** What the routes of matters need: where to keep them, whose they are, what time it is, a fresh name. */
export interface MattersDependencies {
  /** Called at the first request that touches the store, so that others need not load it. */
  readonly store: () => Promise<MatterStore>;
  /** Who asks; `undefined` when nobody is signed in. */
  readonly owner: (context: Context) => string | undefined;
  /** The present instant, RFC 3339 in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
}

type MatterOut = z.infer<typeof matterOut>;

const conflict = {
  description: 'Lost race',
  content: { 'application/problem+json': { schema: conflictOut } },
};
const missing = problemResponse('No such matter');
const unsigned = problemResponse('Not signed in');
const versionless = problemResponse('If-Match is missing');

const list = createRoute({
  method: 'get',
  path: '/matters',
  summary: 'My matters, latest change first',
  request: { query: languageQuery },
  responses: { 200: jsonResponse('Matters without their data', listOut), 401: unsigned },
});
const create = createRoute({
  method: 'post',
  path: '/matters',
  summary: 'Save a new matter',
  request: { query: languageQuery, ...jsonBody(newMatterIn) },
  responses: { 201: jsonResponse('Saved; ETag holds its version', matterOut), 401: unsigned, 409: conflict },
});
const read = createRoute({
  method: 'get',
  path: '/matters/{id}',
  summary: 'One matter with its data',
  request: { query: languageQuery, params: idParameter },
  responses: { 200: jsonResponse('ETag holds the version', matterOut), 401: unsigned, 404: missing },
});
const update = createRoute({
  method: 'put',
  path: '/matters/{id}',
  summary: 'Save a changed matter; If-Match holds the version it was read in ("*" in If-None-Match: new)',
  request: { query: languageQuery, params: idParameter, ...jsonBody(matterIn) },
  responses: {
    200: jsonResponse('Saved', matterOut),
    401: unsigned,
    404: missing,
    409: conflict,
    428: versionless,
  },
});
const remove = createRoute({
  method: 'delete',
  path: '/matters/{id}',
  summary: 'Delete a matter; If-Match holds the version it was read in',
  request: { query: languageQuery, params: idParameter },
  responses: {
    204: { description: 'Deleted' },
    401: unsigned,
    404: missing,
    409: conflict,
    428: versionless,
  },
});

/** The version a writer holds: `If-Match: "3"` is 3, `If-None-Match: *` is 0. */
function expectedVersion(context: Context): number | undefined {
  if (context.req.header('if-none-match')?.trim() === '*') return 0;
  const header = context.req.header('if-match');
  if (header === undefined) return undefined;
  const digits = /^\s*(?:W\/)?"?([1-9]\d{0,14})"?\s*$/.exec(header)?.[1];
  if (digits === undefined) throw new InvalidInputError(VERSION_FORM);
  return Number(digits);
}

function versionNeeded(context: Context) {
  return problem(context, { code: 'version-required', status: 428, detail: VERSION_NEEDED }) as never;
}

function lostRace(context: Context, current: Matter | undefined, yours?: unknown) {
  const detail = current === undefined ? GONE : LOST_RACE;
  const more = { current: current ?? null, ...(yours !== undefined && { yours }) };
  return problem(context, { code: 'conflict', status: 409, detail, more }) as never;
}

function etag(matter: Matter) {
  return { ETag: `"${matter.version}"` };
}

/** Routes of saved matters. Each needs an owner; each write names the version it stands on. */
export function mattersRouter(dependencies: MattersDependencies) {
  const { now, newId, store } = dependencies;
  const router = createRouter();
  router.use('/matters/*', async (context, next) => {
    if (dependencies.owner(context) !== undefined) return next();
    return problem(context, { code: 'not-signed-in', status: 401, detail: NOT_SIGNED_IN });
  });
  const ownerOf = (context: Context): string => dependencies.owner(context) ?? '';

  const write = async (owner: string, body: z.infer<typeof matterIn>, id: string, version: number) => {
    const matters = await store();
    const before = version === 0 ? undefined : await matters.get(owner, id);
    if (version > 0 && before?.version !== version) return { ok: false as const, conflict: before };
    const instant = now();
    const next = { ...body, data: body.data ?? null, id, updated_at: instant };
    return matters.put(owner, { ...next, created_at: before?.created_at ?? instant }, version);
  };

  return router
    .openapi(list, async (context) => {
      const matters = await (await store()).list(ownerOf(context));
      return context.json({ matters: [...matters] }, 200);
    })
    .openapi(create, async (context) => {
      const { id, ...body } = context.req.valid('json');
      const result = await write(ownerOf(context), body, id ?? newId(), 0);
      if (!result.ok) return lostRace(context, result.conflict, body);
      return context.json(result.matter as MatterOut, 201, etag(result.matter));
    })
    .openapi(read, async (context) => {
      const matter = await (await store()).get(ownerOf(context), context.req.valid('param').id);
      if (matter === undefined) throw new NotFoundError(NO_SUCH);
      return context.json(matter as MatterOut, 200, etag(matter));
    })
    .openapi(update, async (context) => {
      const version = expectedVersion(context);
      if (version === undefined) return versionNeeded(context);
      const body = context.req.valid('json');
      const result = await write(ownerOf(context), body, context.req.valid('param').id, version);
      if (!result.ok) return lostRace(context, result.conflict, body);
      return context.json(result.matter as MatterOut, 200, etag(result.matter));
    })
    .openapi(remove, async (context) => {
      const version = expectedVersion(context);
      if (version === undefined) return versionNeeded(context);
      const matters = await store();
      const { id } = context.req.valid('param');
      if (await matters.remove(ownerOf(context), id, version)) return context.body(null, 204);
      const current = await matters.get(ownerOf(context), id);
      if (current === undefined) throw new NotFoundError(NO_SUCH);
      return lostRace(context, current);
    });
}
