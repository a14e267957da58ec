import { createRoute, z } from '@hono/zod-openapi';
import { LANGUAGES } from '../../base/index.ts';
import { FACETS, type Filters, type Searcher, type Suggester } from '../../search/index.ts';
import { createRouter } from '../app.ts';
import { problemResponse } from '../problem.ts';
import { jsonResponse } from '../schemas.ts';
import { searchOut, suggestOut } from './shapes.ts';

export interface SearchDependencies {
  /** The searcher over what is there now; called for every request, so it should keep what it opened. */
  readonly searcher: () => Promise<Searcher>;
  readonly suggester: () => Promise<Suggester>;
}

const LONGEST_QUERY = 2000;
const lang = z
  .enum(LANGUAGES)
  .optional()
  .openapi({ description: "The reader's language; guessed when left out" });
const values = z.string().max(500).optional().openapi({ description: 'Values separated by commas' });

const searchQuery = z.object({
  q: z.string().trim().min(1).max(LONGEST_QUERY).openapi({ example: 'шартты түрде мерзімінен бұрын босату' }),
  lang,
  in: z.enum(['corpus', 'library', 'all']).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
  kind: values,
  body: values,
  status: values,
  language: values,
  topic: values,
  whom: values,
  stage: values,
  instrument: values,
});

const search = createRoute({
  method: 'get',
  path: '/search',
  summary: 'Searches the corpus and the library in three languages',
  request: { query: searchQuery },
  responses: {
    200: jsonResponse('Hits, best first', searchOut),
    413: problemResponse('The query is too long'),
    422: problemResponse('The query cannot be read'),
  },
});

const suggest = createRoute({
  method: 'get',
  path: '/suggest',
  summary: 'Offers concepts and headings that begin with what was typed',
  request: {
    query: z.object({
      q: z.string().max(LONGEST_QUERY),
      lang,
      limit: z.coerce.number().int().min(1).max(20).optional(),
    }),
  },
  responses: { 200: jsonResponse('Suggestions', suggestOut) },
});

function filtersOf(query: z.infer<typeof searchQuery>): Filters {
  return Object.fromEntries(
    FACETS.flatMap((name) => {
      const wanted = query[name]?.split(',').filter((value) => value !== '') ?? [];
      return wanted.length === 0 ? [] : [[name, wanted]];
    }),
  );
}

/** Routes of search: `GET /search` and `GET /suggest`. */
export function searchRouter({ searcher, suggester }: SearchDependencies) {
  return createRouter()
    .openapi(search, async (context) => {
      const query = context.req.valid('query');
      const result = (await searcher()).search(query.q, {
        filters: filtersOf(query),
        ...(query.lang !== undefined && { lang: query.lang }),
        ...(query.in !== undefined && { in: query.in }),
        ...(query.limit !== undefined && { limit: query.limit }),
      });
      return context.json(searchOut.parse(result), 200);
    })
    .openapi(suggest, async (context) => {
      const { q, lang: language, limit } = context.req.valid('query');
      return context.json({ suggestions: (await suggester())(q, language, limit ?? 8) }, 200);
    });
}
