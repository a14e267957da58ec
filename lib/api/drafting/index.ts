import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  appealReasons,
  type Desk,
  type Draft,
  type DraftRequest,
  docxOf,
  type Fonts,
  packageOf,
  pdfOf,
  reviewRefusal,
  rulingText,
} from '../../drafting/index.ts';
import { createRouter } from '../app.ts';
import { problemResponse } from '../problem.ts';
import { jsonBody, jsonResponse, languageQuery } from '../schemas.ts';
import { draftIn, previewOut, reviewIn, reviewOut, typeOut, typeParameter, typesOut } from './shapes.ts';

/** What the routes of drafting need. Both are called once, at the first request that needs them. */
export interface DraftingDependencies {
  readonly desk: () => Promise<Desk>;
  /** Font files for the PDF. */
  readonly fonts: () => Promise<Fonts>;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const unknownType = problemResponse('No such document type');
const wrongInput = problemResponse('Answers that do not fit the form');

const list = createRoute({
  method: 'get',
  path: '/document-types',
  summary: 'Papers the desk can draft',
  request: { query: languageQuery },
  responses: { 200: jsonResponse('Document types', typesOut) },
});
const read = createRoute({
  method: 'get',
  path: '/document-types/{type}',
  summary: 'The guided form of one paper, its argument blocks and invented examples',
  request: { query: languageQuery, params: typeParameter },
  responses: { 200: jsonResponse('The form', typeOut), 404: unknownType },
});
const preview = createRoute({
  method: 'post',
  path: '/drafts/{type}/preview',
  summary: 'Draft a paper: Markdown, HTML and findings. Nothing is stored',
  request: { query: languageQuery, params: typeParameter, ...jsonBody(draftIn) },
  responses: { 200: jsonResponse('The draft', previewOut), 404: unknownType, 422: wrongInput },
});
const review = createRoute({
  method: 'post',
  path: '/refusal-review',
  summary: 'Reasons of a refusal that the law does not admit, with their passages. Nothing is stored',
  request: { query: languageQuery, ...jsonBody(reviewIn) },
  responses: { 200: jsonResponse('The review', reviewOut), 422: wrongInput },
});

function fileRoute(format: string, media: string) {
  return createRoute({
    method: 'post',
    path: `/drafts/{type}/${format}`,
    summary: `Draft a paper as ${format}. Nothing is stored`,
    request: { query: languageQuery, params: typeParameter, ...jsonBody(draftIn) },
    responses: {
      200: {
        description: 'The file',
        content: { [media]: { schema: { type: 'string', format: 'binary' } } },
      },
      404: unknownType,
      422: wrongInput,
    },
  });
}

/** Names of files say the type and the language, never a person. */
function file(context: Context, draft: Draft, bytes: Uint8Array, media: string, extension: string): Response {
  return context.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': media,
    'Content-Disposition': `attachment; filename="${draft.type}.${draft.language}.${extension}"`,
    'Cache-Control': 'no-store',
  });
}

/** Routes under `/api`: document-types, drafts, refusal-review. Knows no store: drafting saves nothing. */
export function draftingRouter(dependencies: DraftingDependencies) {
  const router = createRouter();
  router.openapi(list, async (context) => {
    const desk = await dependencies.desk();
    return context.json(
      { types: desk.types().map((type) => ({ ...type, languages: [...type.languages] })) },
      200,
    );
  });
  router.openapi(read, async (context) => {
    const desk = await dependencies.desk();
    const { type } = context.req.valid('param');
    const form = desk.type(type);
    const tags = form.sections.flatMap((section) => section.questions.flatMap((one) => one.tags ?? []));
    const argument_blocks = tags.length === 0 ? [] : [...desk.arguments(tags)];
    return context.json({ form, argument_blocks, examples: { ...desk.examples(type) } }, 200);
  });
  router.openapi(preview, async (context) => {
    const desk = await dependencies.desk();
    const { document: _, ...draft } = desk.draft(context.req.valid('param').type, context.req.valid('json'));
    return context.json(draft as never, 200);
  });
  router.openapi(review, async (context) => {
    const { text, docx, file: sent, ...options } = context.req.valid('json');
    const packed = text === undefined ? (sent ?? docx) : undefined;
    const read = packed === undefined ? undefined : await rulingText(Buffer.from(packed, 'base64'));
    const desk = await dependencies.desk();
    const reviewed = reviewRefusal(text ?? read ?? '', desk.refusals(), options);
    const named = [...reviewed.findings, ...reviewed.to_check].flatMap((one) => one.ground);
    const sources = [...new Set(named)].map((address) => {
      const { cited, edition, checked } = desk.citation(address);
      return { address, cited, edition, checked };
    });
    const appeal = appealReasons(reviewed);
    return context.json(
      { ...reviewed, appeal, sources, ...(read !== undefined && { ruling: read }) } as never,
      200,
    );
  });
  const draft = async (type: string, request: DraftRequest): Promise<Draft> =>
    (await dependencies.desk()).draft(type, request);
  router.openapi(fileRoute('docx', DOCX), async (context) => {
    const made = await draft(context.req.valid('param').type, context.req.valid('json'));
    return file(context, made, await docxOf(made.document), DOCX, 'docx') as never;
  });
  router.openapi(fileRoute('pdf', 'application/pdf'), async (context) => {
    const made = await draft(context.req.valid('param').type, context.req.valid('json'));
    const bytes = await pdfOf(made.document, await dependencies.fonts());
    return file(context, made, bytes, 'application/pdf', 'pdf') as never;
  });
  router.openapi(fileRoute('package', 'application/zip'), async (context) => {
    const made = await draft(context.req.valid('param').type, context.req.valid('json'));
    const bytes = await packageOf(made, await dependencies.fonts());
    return file(context, made, bytes, 'application/zip', 'zip') as never;
  });
  return router;
}
