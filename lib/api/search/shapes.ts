import { z } from '@hono/zod-openapi';
import { LANGUAGES } from '../../base/index.ts';
import { caseSchema, STATUSES } from '../../corpus/index.ts';
import { FACETS, FITS } from '../../search/index.ts';

const range = z.tuple([z.number().int(), z.number().int()]);
const reason = z.enum(['word', 'form', 'spelling', 'translation', 'concept', 'citation']);

const named = z.object({ address: z.string(), title: z.string() });

const disagreement = z.object({
  id: z.string(),
  subject: z.string(),
  statements: z.array(
    z.object({
      text: z.string(),
      source: z.string().optional(),
      document: z.string().optional(),
      lines: z.array(range),
    }),
  ),
  remark: z.string(),
  about: z.array(z.string()),
  links: z.array(named).openapi({ description: 'The same with their names' }),
});

const shared = {
  title: z.string(),
  lang: z.enum(LANGUAGES).openapi({ description: 'Language of the snippet' }),
  score: z.number(),
  snippet: z.string(),
  highlights: z.array(range).openapi({ description: 'Found words in the snippet, [start, end)' }),
  why: z.array(z.object({ reason, query: z.string(), found: z.string() })),
  fit: z.enum(FITS).openapi({ description: 'It surely answers, it may, or it is only the nearest thing' }),
  confident: z.boolean().openapi({ description: 'True when it fits surely' }),
  contradictions: z
    .array(disagreement)
    .openapi({ description: 'Where the sources of the corpus disagree about what the hit says' }),
};

const provisionHit = z.object({
  kind: z.literal('provision'),
  address: z.string(),
  pinpoint: z.string().optional(),
  instrument: z.string(),
  instrument_title: z.string(),
  status: z.enum(STATUSES),
  edition: z.string(),
  verification: z.enum(['checked', 'unchecked']),
  topics: z.array(z.string()),
  previous: z.string().optional(),
  next: z.string().optional(),
  crosswalk: z.array(z.string()),
  links: z.array(named).openapi({ description: 'The first of the crosswalk with their names' }),
  ...shared,
});

const passageHit = z.object({
  kind: z.literal('passage'),
  document: z.string(),
  document_title: z.string(),
  id: z.string(),
  lines: range,
  page: z.number().int().optional(),
  address: z.string().optional(),
  ...shared,
});

const caseHit = z.object({
  kind: z.literal('case'),
  id: z.string(),
  body: caseSchema.shape.body,
  status: z.enum(STATUSES),
  verification: z.enum(['checked', 'unchecked']),
  as_verified: z.string().optional(),
  as_printed: z.string().optional(),
  date: z.string().optional(),
  articles: z.array(z.string()),
  ...shared,
});

const facet = z.array(
  z.object({
    value: z.string(),
    count: z.number().int(),
    label: z.string().optional().openapi({ description: 'Name of a topic, an instrument or a document' }),
  }),
);

export const searchOut = z
  .object({
    query: z.string(),
    fit: z.enum(FITS).openapi({ description: 'The best fit of the first three hits' }),
    confident: z.boolean().openapi({ description: 'True when one of the first three hits surely answers' }),
    hits: z.array(z.discriminatedUnion('kind', [provisionHit, passageHit, caseHit])),
    total: z.number().int(),
    facets: z.object(
      Object.fromEntries(FACETS.map((name) => [name, facet])) as Record<
        (typeof FACETS)[number],
        typeof facet
      >,
    ),
    citations: z.array(z.object({ text: z.string(), address: z.string().optional(), held: z.boolean() })),
    did_you_mean: z.string().optional(),
  })
  .openapi('SearchResult');

export const suggestOut = z
  .object({
    suggestions: z.array(
      z.object({
        text: z.string(),
        lang: z.enum(LANGUAGES),
        kind: z.enum(['concept', 'heading']),
        address: z.string().optional(),
      }),
    ),
  })
  .openapi('Suggestions');
