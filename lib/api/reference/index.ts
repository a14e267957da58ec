import { createRoute, z } from '@hono/zod-openapi';
import { type Localized, NotFoundError } from '../../base/index.ts';
import { REFERENCE_KINDS, referenceCsv, referenceJson } from '../../corpus/export/index.ts';
import { type Corpus, FAMILIES, PARTS, SERIES } from '../../corpus/index.ts';
import { createRouter } from '../app.ts';
import { problemResponse } from '../problem.ts';
import { jsonResponse, languageQuery } from '../schemas.ts';
import { entriesOf, filterCases, filterModels, filterRecommendations } from './find.ts';
import {
  presentCaseBrief,
  presentContradiction,
  presentDecision,
  presentModel,
  presentRecommendation,
  presentRight,
  presentTable,
} from './present.ts';
import {
  caseBriefOut,
  contradictionOut,
  decisionOut,
  paperOut,
  paroleModelOut,
  recommendationsOut,
  rightOut,
  tableOut,
} from './shapes.ts';

export * from './find.ts';
export * from './present.ts';
export type * from './shapes.ts';

const NO_CASE: Localized = {
  kk: 'Қорда мұндай шешім жоқ: шешімдер тізімін қараңыз.',
  ru: 'В корпусе нет такого решения: посмотрите список решений.',
  en: 'The corpus holds no such decision: see the list of decisions.',
};
const NO_TABLE: Localized = {
  kk: 'Мұндай кесте жоқ: статистикалық кестелер тізімін қараңыз.',
  ru: 'Такой таблицы нет: посмотрите список статистических таблиц.',
  en: 'There is no such table: see the list of statistics.',
};

const idParameter = z.object({ id: z.string() });

const papers = createRoute({
  method: 'get',
  path: '/papers',
  summary: 'The papers facts were drawn from',
  request: { query: languageQuery },
  responses: { 200: jsonResponse('Papers', z.object({ papers: z.array(paperOut) })) },
});
const practice = createRoute({
  method: 'get',
  path: '/practice',
  summary: 'Parole models of other States as the report describes them',
  request: {
    query: languageQuery.extend({
      country: z.string().optional().openapi({ example: 'de' }),
      family: z.enum(FAMILIES).optional(),
      part: z.enum(PARTS).optional(),
    }),
  },
  responses: { 200: jsonResponse('Models', z.object({ models: z.array(paroleModelOut) })) },
});
const statistics = createRoute({
  method: 'get',
  path: '/statistics',
  summary: 'Statistical tables, by series; a figure of one series is never set against another',
  request: { query: languageQuery.extend({ series: z.enum(SERIES).optional() }) },
  responses: { 200: jsonResponse('Tables', z.object({ tables: z.array(tableOut) })) },
});
const table = createRoute({
  method: 'get',
  path: '/statistics/{id}',
  summary: 'One statistical table',
  request: { params: idParameter, query: languageQuery },
  responses: { 200: jsonResponse('The table', tableOut), 404: problemResponse('No such table') },
});
const recommendations = createRoute({
  method: 'get',
  path: '/recommendations',
  summary: 'Recommendations of the papers, restated: proposals, not law',
  request: {
    query: languageQuery.extend({
      addressee: z.string().optional(),
      paper: z.string().optional(),
      topic: z.string().optional(),
    }),
  },
  responses: { 200: jsonResponse('Recommendations', recommendationsOut) },
});
const rights = createRoute({
  method: 'get',
  path: '/rights',
  summary: 'The matrix right, articles, decisions, national norm',
  request: { query: languageQuery },
  responses: { 200: jsonResponse('Rights', z.object({ rights: z.array(rightOut) })) },
});
const cases = createRoute({
  method: 'get',
  path: '/cases',
  summary: 'Decisions of courts and committees',
  request: {
    query: languageQuery.extend({
      body: z.string().optional().openapi({ example: 'ecthr' }),
      right: z.string().optional().openapi({ description: 'Right of the matrix' }),
      q: z.string().optional().openapi({ description: 'Words of the name or number' }),
    }),
  },
  responses: { 200: jsonResponse('Decisions', z.object({ cases: z.array(caseBriefOut) })) },
});
const decision = createRoute({
  method: 'get',
  path: '/cases/{id}',
  summary: 'One decision: citation as printed and as verified, articles, rights',
  request: { params: idParameter, query: languageQuery },
  responses: { 200: jsonResponse('The decision', decisionOut), 404: problemResponse('No such decision') },
});
const contradictions = createRoute({
  method: 'get',
  path: '/contradictions',
  summary: 'Statements of the papers that cannot all be true',
  request: { query: languageQuery },
  responses: { 200: jsonResponse('Contradictions', z.object({ contradictions: z.array(contradictionOut) })) },
});
const exported = createRoute({
  method: 'get',
  path: '/reference/{kind}/export',
  summary: 'One kind of the papers\u2019 knowledge as a file: JSON or CSV',
  request: {
    params: z.object({ kind: z.enum(REFERENCE_KINDS) }),
    query: languageQuery.extend({ format: z.enum(['json', 'csv']) }),
  },
  responses: {
    200: {
      description: 'The file',
      content: { 'application/json': { schema: z.string() }, 'text/csv': { schema: z.string() } },
    },
  },
});

const TYPES = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const;

/** Routes that read what the papers say, and the decisions. */
export function referenceRouter(corpus: Corpus) {
  const { reference } = corpus;
  return createRouter()
    .openapi(papers, (context) => context.json({ papers: [...reference.papers] }, 200))
    .openapi(practice, (context) => {
      const found = filterModels(corpus, context.req.valid('query'));
      return context.json({ models: found.map((one) => presentModel(corpus, one)) }, 200);
    })
    .openapi(statistics, (context) => {
      const { series } = context.req.valid('query');
      const found = reference.statistics.filter((one) => series === undefined || one.series === series);
      return context.json({ tables: found.map((one) => presentTable(corpus, one)) }, 200);
    })
    .openapi(table, (context) => {
      const found = reference.statistics.find(({ id }) => id === context.req.valid('param').id);
      if (found === undefined) throw new NotFoundError(NO_TABLE);
      return context.json(presentTable(corpus, found), 200);
    })
    .openapi(recommendations, (context) => {
      const asked = context.req.valid('query');
      const found = filterRecommendations(corpus, asked);
      const counted = filterRecommendations(corpus, { ...asked, addressee: undefined });
      const addressees = reference.addressees.map(({ id, label }) => ({
        id,
        label,
        count: counted.filter((one) => one.addressees.includes(id)).length,
      }));
      return context.json(
        {
          recommendations: found.map((one) => presentRecommendation(corpus, one)),
          addressees,
          papers: [...reference.papers],
        },
        200,
      );
    })
    .openapi(rights, (context) =>
      context.json({ rights: reference.rights.map((one) => presentRight(corpus, one)) }, 200),
    )
    .openapi(cases, (context) => {
      const found = filterCases(corpus, context.req.valid('query'));
      return context.json({ cases: found.map(presentCaseBrief) }, 200);
    })
    .openapi(decision, (context) => {
      const found = corpus.case(context.req.valid('param').id);
      if (found === undefined) throw new NotFoundError(NO_CASE);
      return context.json(presentDecision(corpus, found), 200);
    })
    .openapi(contradictions, (context) =>
      context.json(
        { contradictions: reference.contradictions.map((one) => presentContradiction(corpus, one)) },
        200,
      ),
    )
    .openapi(exported, (context) => {
      const { kind } = context.req.valid('param');
      const { format } = context.req.valid('query');
      const entries = entriesOf(corpus)[kind] as never;
      const body = format === 'csv' ? referenceCsv(kind, entries) : referenceJson(kind, entries);
      return context.body(body, 200, {
        'Content-Type': TYPES[format],
        'Content-Disposition': `attachment; filename="tarazy-${kind}.${format}"`,
      });
    });
}
