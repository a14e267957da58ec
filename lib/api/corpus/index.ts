import { createRoute, z } from '@hono/zod-openapi';
import type { Language } from '../../base/index.ts';
import {
  crosswalkCsv,
  crosswalkJson,
  instrumentAkn,
  instrumentCsv,
  instrumentJson,
} from '../../corpus/export/index.ts';
import { type Corpus, countRelations, type Instrument, markedLinks } from '../../corpus/index.ts';
import { createRouter } from '../app.ts';
import { languageOf } from '../language.ts';
import { problemResponse } from '../problem.ts';
import { referenceRouter } from '../reference/index.ts';
import { jsonResponse, languageQuery } from '../schemas.ts';
import { missingError } from './missing.ts';
import { presentInstrument, presentProvision } from './present.ts';
import { presentRelated } from './related.ts';
import { conceptOut, contentsOut, coverageOut, instrumentOut, labelOut, provisionOut } from './shapes.ts';

export { missingError } from './missing.ts';
export { presentProvision } from './present.ts';
export { type CoverageOut, type ProvisionOut, provisionOut } from './shapes.ts';

/** The path takes slashes: `/provisions/kz/criminal-code/72/3@2026-03-08`. */
const addressParameter = z.object({
  address: z.string().openapi({ example: 'kz/criminal-code/72/3', param: { in: 'path', name: 'address' } }),
});
const editionQuery = languageQuery.extend({
  edition: z.iso.date().optional().openapi({ description: 'Edition to show; the latest held when left out' }),
});

const instruments = createRoute({
  method: 'get',
  path: '/instruments',
  summary: 'Instruments of the corpus',
  request: { query: languageQuery },
  responses: {
    200: jsonResponse('All instruments', z.object({ instruments: z.array(instrumentOut) })),
  },
});
const instrument = createRoute({
  method: 'get',
  path: '/instruments/{address}{.+}',
  summary: 'One instrument with its table of contents',
  request: { params: addressParameter, query: editionQuery },
  responses: {
    200: jsonResponse('The instrument', contentsOut),
    404: problemResponse('No such instrument or edition'),
  },
});
const exported = createRoute({
  method: 'get',
  path: '/instruments/{address}{.+/export}',
  summary: 'The restatement of an instrument as a file: JSON, CSV or Akoma Ntoso',
  request: {
    params: addressParameter,
    query: editionQuery.extend({ format: z.enum(['json', 'csv', 'akn']) }),
  },
  responses: {
    200: {
      description: 'The file; restatements, marked as such',
      content: { 'application/json': { schema: z.string() }, 'text/csv': { schema: z.string() } },
    },
    404: problemResponse('No such instrument or edition'),
  },
});
const provision = createRoute({
  method: 'get',
  path: '/provisions/{address}{.+}',
  summary: 'One provision or part, in three languages, with all that is linked to it',
  request: { params: addressParameter, query: editionQuery },
  responses: {
    200: jsonResponse('The provision', provisionOut),
    404: problemResponse('No such provision or edition'),
  },
});
const topics = createRoute({
  method: 'get',
  path: '/topics',
  summary: 'The controlled list of topics',
  request: { query: languageQuery },
  responses: { 200: jsonResponse('Topics', z.object({ topics: z.array(labelOut) })) },
});
const coverage = createRoute({
  method: 'get',
  path: '/coverage',
  summary: 'How many provisions are restated and how many of them are checked',
  request: { query: languageQuery },
  responses: { 200: jsonResponse('Coverage', coverageOut) },
});
const crosswalk = createRoute({
  method: 'get',
  path: '/crosswalk/export',
  summary: 'Every link between a standard and a national norm as a file: JSON or CSV',
  request: { query: languageQuery.extend({ format: z.enum(['json', 'csv']) }) },
  responses: {
    200: {
      description: 'The file; each link with its second reading and the marks of both restatements',
      content: { 'application/json': { schema: z.string() }, 'text/csv': { schema: z.string() } },
    },
  },
});
const concepts = createRoute({
  method: 'get',
  path: '/concepts',
  summary: 'The table of concepts',
  request: { query: languageQuery },
  responses: { 200: jsonResponse('Concepts', z.object({ concepts: z.array(conceptOut) })) },
});

const withEdition = (address: string, edition: string | undefined): string =>
  edition === undefined || address.includes('@') ? address : `${address}@${edition}`;

/** @throws NotFoundError when the address names no instrument that is held. */
function findInstrument(corpus: Corpus, text: string): Instrument {
  const one = /^[^/]+\/[^/]+$/.test(text) ? corpus.instrument(text) : undefined;
  if (one !== undefined) return one;
  const looked = corpus.lookup(text);
  throw missingError('missing' in looked ? looked : { missing: 'address', held: [] });
}

interface ExportFile {
  readonly type: string;
  readonly extension: string;
  readonly write: (instrument: Instrument, language: Language) => string;
}

/** The formats of an export. */
const FILES: Readonly<Record<'json' | 'csv' | 'akn', ExportFile>> = {
  json: { type: 'application/json; charset=utf-8', extension: 'json', write: instrumentJson },
  csv: { type: 'text/csv; charset=utf-8', extension: 'csv', write: instrumentCsv },
  akn: { type: 'application/akn+xml; charset=utf-8', extension: 'akn.xml', write: instrumentAkn },
};

function readCoverage(corpus: Corpus) {
  const list = corpus.coverage();
  const sum = (count: (entry: (typeof list)[number]) => number): number =>
    list.reduce((total, entry) => total + count(entry), 0);
  return {
    instruments: [...list],
    provisions: sum((entry) => entry.provisions),
    checked: sum((entry) => entry.checked),
    unchecked: sum((entry) => entry.unchecked),
    crosswalk: [...countRelations(corpus.data.crosswalk)],
  };
}

/** Routes that read the corpus: instruments, provisions, topics, concepts, coverage, and what the papers say. */
export function corpusRouter(corpus: Corpus) {
  const router = createRouter()
    .openapi(instruments, (context) => {
      const list = corpus.data.instruments.map((one) => presentInstrument(corpus, one));
      return context.json({ instruments: list }, 200);
    })
    .openapi(exported, (context) => {
      const address = context.req.valid('param').address.replace(/\/export$/, '');
      const { edition, format } = context.req.valid('query');
      const one = findInstrument(corpus, withEdition(address, edition));
      const { type, extension, write } = FILES[format];
      const name = `${one.address.replace('/', '-')}-${one.edition}-restatement.${extension}`;
      return context.body(write(one, languageOf(context)), 200, {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
      });
    })
    .openapi(instrument, (context) => {
      const { address } = context.req.valid('param');
      const one = findInstrument(corpus, withEdition(address, context.req.valid('query').edition));
      const sections = corpus.contents(`${one.address}@${one.edition}`).map((section) => ({
        ...(section.heading !== undefined && { heading: section.heading }),
        provisions: [...section.provisions],
      }));
      return context.json({ ...presentInstrument(corpus, one), sections }, 200);
    })
    .openapi(provision, (context) => {
      const { address } = context.req.valid('param');
      const looked = corpus.lookup(withEdition(address, context.req.valid('query').edition));
      if ('missing' in looked) throw missingError(looked);
      return context.json(presentProvision(corpus, looked.found), 200);
    })
    .openapi(topics, (context) => context.json({ topics: [...corpus.data.topics] }, 200))
    .openapi(coverage, (context) => context.json(readCoverage(corpus), 200))
    .openapi(crosswalk, (context) => {
      const { format } = context.req.valid('query');
      const write = format === 'csv' ? crosswalkCsv : crosswalkJson;
      return context.body(write(markedLinks(corpus)), 200, {
        'Content-Type': FILES[format].type,
        'Content-Disposition': `attachment; filename="tarazy-crosswalk.${format}"`,
      });
    })
    .openapi(concepts, (context) => {
      const list = corpus.data.concepts.map((concept) => ({
        ...concept,
        about: concept.about.map((address) => presentRelated(corpus, address)),
      }));
      return context.json({ concepts: list }, 200);
    });
  router.route('/', referenceRouter(corpus));
  return router;
}
